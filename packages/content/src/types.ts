/** The shapes of what the library may say: facts, sources, claims, comparison rows, routes, jurisdictions. */

/** What a source or fact rests on. The order below is alphabetical; it is not a ranking. */
export type EvidenceKind =
  | 'animal'
  | 'case-series'
  | 'cohort'
  | 'consensus'
  | 'database'
  | 'expert-opinion'
  | 'guideline'
  | 'human-trial'
  | 'in-vitro'
  | 'law'
  | 'news'
  | 'position-statement'
  | 'rct'
  | 'regulator'
  | 'review'
  | 'systematic-review'
  | 'textbook'
  | 'trial-registry';

/** How well an article claim stands against the evidence. Grades claims only, never a fact's own statement. */
export type Verdict = 'supported' | 'partly-supported' | 'contested' | 'unsupported' | 'outdated';

/** How much of a source was read. */
export type ReadingDepth = 'abstract' | 'summary-page' | 'full-text';

/** Which chunk of facts holds a fact: `<file>-<topic>`, for example `biology-scale`. */
export type FactTopic = string;

/**
 * A light handle on one showable fact. Generated, one constant per fact, so that a dangling id does not compile.
 * The fact itself (detail, caveat, sources) loads with {@link loadFacts} when a reader opens it.
 */
export interface FactReference {
  /** `<file>:<fact id>`, for example `biology:size-range`. */
  readonly id: string;
  readonly topic: FactTopic;
  readonly kind: EvidenceKind;
  /** Numbers of the showable sources behind it, so that a source that several facts share counts once. Empty only for inference. */
  readonly sources: readonly number[];
}

/** A line a reader meets, with the facts it rests on. `facts` is empty only when `basis` is `inference`. */
export interface Sentence {
  readonly text: string;
  readonly facts: readonly FactReference[];
  /** `inference`: general caution that no source states; shown as such, never with a citation. */
  readonly basis?: 'source' | 'inference';
}

/** One published work or page, after merging duplicates and removing fields that could not be verified. */
export interface Source {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly authors?: string;
  readonly title?: string;
  /** English rendering of a title in another language. */
  readonly titleEn?: string;
  readonly venue?: string;
  readonly year?: number;
  readonly doi?: string;
  readonly url?: string;
  /** A plain description, for pages whose title could not be verified. */
  readonly description?: string;
  readonly checked: ReadingDepth;
  /** ISO date on which it was opened. */
  readonly checkedOn: string;
  /** `partial`: at least one field could not be verified and has been left out. */
  readonly metadata: 'verified' | 'partial';
}

/** A measured quantity with its range. */
export interface Quantity {
  /** What exactly was measured, where the unit alone would mislead. */
  readonly measure?: string;
  readonly low?: number;
  readonly high?: number;
  readonly typical?: number;
  readonly unit: string;
}

/** One fact, worded so that it is true and safe to show as it stands. */
export interface Fact {
  readonly id: string;
  readonly topic: FactTopic;
  readonly statement: string;
  readonly detail?: string;
  readonly caveat?: string;
  readonly value?: Quantity;
  readonly kind: EvidenceKind;
  readonly basis: 'source' | 'inference';
  /** Which part of the sources was read. */
  readonly where?: string;
  readonly sources: readonly Source[];
}

export type ClaimGroup =
  | 'what-they-are'
  | 'context'
  | 'functions'
  | 'aesthetic-use'
  | 'medical-use'
  | 'advantages'
  | 'prp'
  | 'wound'
  | 'hair'
  | 'routes'
  | 'challenges'
  | 'regulation'
  | 'outlook';

/** One of the 73 claims of the source article, answered. */
export interface Claim {
  /** `A01` … `L04`. */
  readonly id: string;
  readonly group: ClaimGroup;
  /** What a reader may meet elsewhere, in this project's words. */
  readonly claim: string;
  readonly verdict: Verdict;
  /** What the evidence says. */
  readonly answer: Sentence;
  /** Strongest kind among the facts; not a score for the claim. */
  readonly kind: EvidenceKind;
  readonly note?: string;
}

/** A claim as a list shows it. Its facts are in {@link ClaimFacts}, which load when a reader opens them. */
export interface ClaimBrief extends Omit<Claim, 'answer'> {
  /** What the evidence says. */
  readonly answer: string;
  /** How many works stand behind the answer, each counted once. */
  readonly sourceCount: number;
}

/** The facts behind the answer to one claim. */
export interface ClaimFacts {
  readonly id: string;
  readonly facts: readonly FactReference[];
}

export type ComparisonGroup = 'what-it-is' | 'how-it-is-done' | 'what-research-shows' | 'safety-and-rules';

/** One row of the comparison of PRP and exosomes. */
export interface ComparisonRow {
  readonly id: string;
  readonly group: ComparisonGroup;
  /** The evidence file's short label. The question people ask is a message of the widget. */
  readonly label: string;
  readonly prp: Sentence;
  readonly exosomes: Sentence;
  /** What to keep in mind when reading across. */
  readonly note: string;
  /** Facts the note rests on, where it states one. */
  readonly noteFacts?: readonly FactReference[];
  /** Rows that a page cannot drop silently. */
  readonly locked: boolean;
}

/** A sentence as a list shows it: its kind of evidence and how many works stand behind it. Its facts load when a reader opens them. */
export interface BriefSentence {
  readonly text: string;
  /** The strongest kind among its facts; absent when it rests on none. */
  readonly kind?: EvidenceKind;
  readonly sourceCount: number;
}

/** A row of the comparison as the table shows it; the facts are in {@link ComparisonRow}. */
export interface ComparisonBrief {
  readonly id: string;
  readonly group: ComparisonGroup;
  readonly prp: BriefSentence;
  readonly exosomes: BriefSentence;
  readonly note: BriefSentence;
  readonly locked: boolean;
}

export type NeitherTopicId = 'hair' | 'scars' | 'photo-ageing' | 'wounds' | 'knee';

/** One finding about a comparison group; `missing` marks a study that had no group to compare with. */
export interface NeitherFinding {
  readonly sentence: Sentence;
  readonly missing?: true;
}

/** What comparison groups showed in one field, in trials of either side. */
export interface NeitherTopic {
  readonly id: NeitherTopicId;
  readonly findings: { readonly prp: readonly NeitherFinding[]; readonly exosomes: readonly NeitherFinding[] };
}

export interface NeitherBrief {
  readonly id: NeitherTopicId;
  readonly prp: readonly (BriefSentence & Pick<NeitherFinding, 'missing'>)[];
  readonly exosomes: readonly (BriefSentence & Pick<NeitherFinding, 'missing'>)[];
}

export type RouteId =
  | 'intravenous'
  | 'intramuscular'
  | 'direct-injection'
  | 'nebulised'
  | 'nasal'
  | 'eye-drops'
  | 'micro-needling'
  | 'fractional-laser'
  | 'thermo-mechanical'
  | 'topical-home';

export type RouteGroupId = 'blood' | 'injection' | 'lining' | 'skin-procedure' | 'home';

/** Routes that meet the same kind of barrier. */
export interface RouteGroup {
  readonly id: RouteGroupId;
  readonly label: string;
}

/** How deep a device reaches, and in what measure. Never how deep a serum goes. */
export interface DeviceReach {
  readonly measure: string;
  readonly lowUm?: number;
  readonly highUm: number;
  readonly note?: string;
  readonly facts: readonly FactReference[];
}

export interface RouteRisk {
  readonly text: string;
  readonly basis: 'source' | 'inference';
  readonly facts: readonly FactReference[];
}

export interface Route {
  readonly id: RouteId;
  readonly group: RouteGroupId;
  readonly label: string;
  readonly target: string;
  readonly deviceReach?: DeviceReach;
  readonly barrier: Sentence;
  readonly setting: Sentence;
  readonly exosomes: Sentence;
  readonly prp: Sentence;
  readonly regulatory: Sentence;
  readonly risks: readonly RouteRisk[];
  readonly facts: readonly FactReference[];
}

export type RegionId =
  | 'us'
  | 'eu'
  | 'uk'
  | 'canada'
  | 'australia'
  | 'japan'
  | 'south-korea'
  | 'south-africa'
  | 'brazil'
  | 'india'
  | 'taiwan';

export interface Jurisdiction {
  readonly id: RegionId;
  readonly label: string;
  readonly authority: string;
  readonly exosomes: Sentence;
  readonly prp: Sentence;
  /** ISO date, month or year of the newest thing read. */
  readonly asOf: string;
  /** Everything read about this region, also what neither sentence says. */
  readonly facts: readonly FactReference[];
}

/** A line about a risk without its facts. Without a kind it is general caution. */
export type RiskBrief = BriefSentence;

/** A route without its facts, which load when a reader opens them. */
export interface RouteBrief {
  readonly id: RouteId;
  readonly group: RouteGroupId;
  readonly label: string;
  readonly target: string;
  readonly deviceReach?: Omit<DeviceReach, 'facts'> & Omit<BriefSentence, 'text'>;
  readonly barrier: BriefSentence;
  readonly setting: BriefSentence;
  readonly exosomes: BriefSentence;
  readonly prp: BriefSentence;
  readonly regulatory: BriefSentence;
  readonly risks: readonly RiskBrief[];
}

/** Rules of a region without their facts. */
export interface JurisdictionBrief extends Pick<Jurisdiction, 'id' | 'authority' | 'asOf'> {
  readonly exosomes: BriefSentence;
  readonly prp: BriefSentence;
}

/** A statement at a place of a picture, and the facts behind it. */
export interface PlaceBrief extends BriefSentence {
  readonly id: string;
}
export interface PlaceFacts {
  readonly id: string;
  readonly facts: readonly FactReference[];
}

/** A word of the field, explained. */
export interface GlossaryTerm {
  readonly id: string;
  readonly term: string;
  readonly meaning: Sentence;
  /** A plain word of method or measure: says what a word means, claims nothing, and so needs no source. */
  readonly vocabulary?: true;
}

/** When the whole content was last reviewed and when it is next due. ISO dates. */
export interface ReviewDates {
  readonly reviewedOn: string;
  readonly nextDueOn: string;
}
