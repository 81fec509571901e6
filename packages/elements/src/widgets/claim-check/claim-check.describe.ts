import type { claimCheck } from '@exosome-widgets/content/en/claim-check.js';
import type { common } from '@exosome-widgets/content/en/common.js';
import type { Translator } from '@exosome-widgets/content/translate.js';
import type { ClaimBrief as Claim } from '@exosome-widgets/content/types.js';
import type { ChartRow } from './claim-check.layout.js';

/** The words a description needs, and evidence text in the reader's language. */
export interface Words {
  readonly t: Translator<typeof claimCheck>;
  readonly say: Translator<typeof common>;
  evidence(english: string): string;
}

/** What the search looks through: the claim, its answer, the note and the id. */
export function searchText(claim: Claim, words: Pick<Words, 'evidence'>): string {
  const { evidence } = words;
  return [claim.id, evidence(claim.claim), evidence(claim.answer), claim.note ? evidence(claim.note) : ''].join(' ');
}

/** One claim as a sentence that stands alone: for notes of a slide and the text of a picture. */
export function describeClaim(claim: Claim, { t, say, evidence }: Words): string {
  return t('spoken', {
    id: claim.id,
    claim: evidence(claim.claim),
    verdict: say(`verdict.${claim.verdict}`),
    answer: evidence(claim.answer),
  });
}

/** The picture in words: how many claims have which verdict. */
export function describeChart(rows: readonly ChartRow[], { t, say }: Pick<Words, 't' | 'say'>): string {
  return t('chartAlt', {
    total: rows.reduce((sum, row) => sum + row.lit.length, 0),
    parts: rows.map((row) => t('chartPart', { count: row.lit.length, verdict: say(`verdict.${row.verdict}`) })),
  });
}
