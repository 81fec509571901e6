/** The kind on a badge is the same, whether it was chosen when the content was written or in the page. */
import { expect, it } from 'vitest';
import { STRONGEST_FIRST, groundsOf } from '../../packages/content/scripts/brief.mjs';
import type { EvidenceKind, FactReference } from '../../packages/content/src/types.js';
import { strongestKind } from '../../packages/elements/src/controllers/strongest-kind.js';

const fact = (kind: string, index: number): FactReference => ({
  id: `biology:${index}`,
  topic: 'biology-scale',
  kind: kind as EvidenceKind,
  sources: [index + 1],
});

it('for every two kinds of evidence', () => {
  for (const one of STRONGEST_FIRST) {
    for (const other of STRONGEST_FIRST) {
      const facts = [fact(one, 0), fact(other, 1)];
      expect(strongestKind(facts)).toBe(groundsOf(facts).kind);
    }
  }
});
