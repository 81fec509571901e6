import type { ComparisonSide } from '@exosome-widgets/content/comparison.js';
import { comparisonList, neitherLeadList, neitherList } from '@exosome-widgets/content/generated/comparison-list.js';
import type {
  BriefSentence,
  ComparisonGroup,
  EvidenceKind,
  FactReference,
  Jurisdiction,
  NeitherTopicId,
  Sentence,
} from '@exosome-widgets/content/types.js';
import { type LateSentence, sourceCount } from '../../controllers/sources.js';
import { strongestKind } from '../../controllers/strongest-kind.js';

/** One answer with what its badge says. Its facts come when they are asked for. */
export interface Answer {
  readonly text: string;
  /** Absent when the sentence rests on no fact. */
  readonly kind?: EvidenceKind | undefined;
  readonly sourceCount: number;
  /** What opens behind the badge. */
  readonly cited: Sentence | LateSentence;
}

/** One question with both answers and what to keep in mind when reading across. */
export interface Row {
  readonly id: string;
  readonly group: ComparisonGroup;
  readonly prp: Answer;
  readonly exosomes: Answer;
  readonly note: Answer;
  /** A page cannot drop this row. */
  readonly locked: boolean;
}

export interface NeitherRow {
  readonly id: NeitherTopicId;
  readonly findings: Readonly<Record<ComparisonSide, readonly (Answer & { readonly missing: boolean })[]>>;
}

type Full = typeof import('@exosome-widgets/content/generated/comparison.js');

const late = (brief: BriefSentence, find: (full: Full) => readonly FactReference[] | undefined): Answer => ({
  ...brief,
  cited: {
    text: brief.text,
    sourceCount: brief.sourceCount,
    loadFacts: async () => find(await import('@exosome-widgets/content/generated/comparison.js')) ?? [],
  },
});

/** All rows, in the order of the evidence. */
export const allRows: readonly Row[] = comparisonList.map((row) => {
  const ofRow = ({ comparisonRows }: Full): Full['comparisonRows'][number] | undefined =>
    comparisonRows.find(({ id }) => id === row.id);
  return {
    ...row,
    prp: late(row.prp, (full) => ofRow(full)?.prp.facts),
    exosomes: late(row.exosomes, (full) => ofRow(full)?.exosomes.facts),
    note: late(row.note, (full) => ofRow(full)?.noteFacts),
  };
});

/** What the comparison groups had. */
export const neitherLead: Answer = late(
  neitherLeadList[0] ?? { text: '', sourceCount: 0 },
  ({ neitherLeads }) => neitherLeads[0]?.facts,
);

/** What comparison groups showed, by topic. */
export const neitherRows: readonly NeitherRow[] = neitherList.map((topic) => {
  const side = (name: ComparisonSide): NeitherRow['findings']['prp'] =>
    topic[name].map((brief, index) => ({
      ...late(
        brief,
        ({ neitherTopics }) => neitherTopics.find(({ id }) => id === topic.id)?.findings[name][index]?.sentence.facts,
      ),
      missing: brief.missing === true,
    }));
  return { id: topic.id, findings: { prp: side('prp'), exosomes: side('exosomes') } };
});

/** The regulation row with the rules of another region. */
export function withRules(row: Row, rules: Jurisdiction): Row {
  return { ...row, prp: answerOf(rules.prp), exosomes: answerOf(rules.exosomes) };
}

const answerOf = (cited: Sentence): Answer => ({
  text: cited.text,
  kind: strongestKind(cited.facts),
  sourceCount: sourceCount(cited.facts),
  cited,
});

/** The facts behind an answer, fetched when they are not at hand. */
export async function referencesOf({ cited }: Answer): Promise<readonly FactReference[]> {
  return 'loadFacts' in cited ? cited.loadFacts() : cited.facts;
}
