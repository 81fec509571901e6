import type { EvidenceKind, FactReference } from '@exosome-widgets/content/types.js';

/**
 * Order used only to choose which single word stands on a sentence's badge. Rules come first where a rule is quoted; then
 * what tells most directly about people. It is no score: the sources view shows every kind.
 */
const ORDER: readonly EvidenceKind[] = [
  'law',
  'regulator',
  'systematic-review',
  'rct',
  'human-trial',
  'cohort',
  'case-series',
  'guideline',
  'consensus',
  'position-statement',
  'trial-registry',
  'review',
  'animal',
  'in-vitro',
  'textbook',
  'database',
  'expert-opinion',
  'news',
];

/** The kind named on the badge of a sentence; `undefined` when it rests on no fact. */
export function strongestKind(facts: readonly FactReference[]): EvidenceKind | undefined {
  return ORDER.find((kind) => facts.some((fact) => fact.kind === kind && fact.sources.length > 0));
}
