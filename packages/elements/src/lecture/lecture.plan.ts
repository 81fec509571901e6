import { type LectureFindingsId } from '@exosome-widgets/content/en/lecture-findings.js';

/** What a slide of words is for; a deck may lay it out by that. */
export type LectureRole =
  /** First slide: title and one line. */
  | 'title'
  /** Points without sources: what a class will learn, or what the lecture is. */
  | 'list'
  /** Questions to the class, or answers to choose from. */
  | 'question'
  /** Lines that state something, each with its sources, shown one by one. */
  | 'findings';

/** The five widgets of the lecture, by name. */
export type LectureWidget = 'vesicle-messaging' | 'prp-comparison' | 'route-explorer' | 'claim-check' | 'size-explorer';

interface PlannedWords {
  readonly id: string;
  readonly minutes: number;
  readonly role: LectureRole;
  /** How many points stand in the catalogue as `<id>.point.0` and so on. */
  readonly points?: number;
  readonly findings?: LectureFindingsId;
  /** Sentences that only the teacher sees. */
  readonly answer?: LectureFindingsId;
  /** Claims to vote on. */
  readonly claims?: readonly string[];
}

interface PlannedWidget {
  readonly id: string;
  readonly minutes: number;
  readonly widget: LectureWidget;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly from: number;
  readonly to: number;
}

/** One claim of each verdict. */
export const CLAIMS = ['C02', 'E06', 'F06', 'K03', 'J01'] as const;

/** The order of the lecture. Minutes are a guess for a class that answers. */
export const PLAN: readonly (PlannedWords | PlannedWidget)[] = [
  { id: 'title', minutes: 1, role: 'title' },
  { id: 'aims', minutes: 2, role: 'list', points: 5 },
  { id: 'guess', minutes: 3, role: 'question', points: 3 },
  { id: 'size', minutes: 4, widget: 'size-explorer', from: 0, to: 1 },
  { id: 'release', minutes: 2, role: 'question', points: 3, answer: 'compartment' },
  { id: 'story', minutes: 8, widget: 'vesicle-messaging', from: 0, to: 6 },
  { id: 'open', minutes: 4, role: 'findings', findings: 'open' },
  { id: 'race', minutes: 2, role: 'question', points: 3 },
  { id: 'drift', minutes: 4, widget: 'size-explorer', from: 2, to: 4 },
  { id: 'routes', minutes: 6, widget: 'route-explorer', from: 0, to: 4 },
  { id: 'ladder', minutes: 4, role: 'findings', findings: 'ladder' },
  { id: 'prp', minutes: 2, widget: 'vesicle-messaging', from: 7, to: 7 },
  { id: 'compare', minutes: 10, widget: 'prp-comparison', from: 1, to: 4 },
  { id: 'neither', minutes: 3, role: 'findings', findings: 'neither' },
  { id: 'claims', minutes: 3, role: 'question', claims: CLAIMS },
  { id: 'check', minutes: 8, widget: 'claim-check', attributes: { view: 'card', claims: CLAIMS.join(' ') }, from: 0, to: 4 },
  { id: 'safety', minutes: 4, role: 'findings', findings: 'safety' },
  { id: 'ask', minutes: 6, role: 'findings', findings: 'ask' },
  { id: 'answers', minutes: 3, role: 'findings', findings: 'answers' },
  { id: 'takeaways', minutes: 3, role: 'findings', findings: 'takeaways' },
  { id: 'exit', minutes: 3, role: 'question', points: 3 },
];
