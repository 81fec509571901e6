import { describe, expect, it } from 'vitest';
import { loadFacts } from './evidence.js';
import * as biology from './generated/references/biology.js';
import * as treatments from './generated/references/treatments.js';

describe('loadFacts', () => {
  it('keeps the order that was asked for, across topics', async () => {
    const asked = [treatments.prpWhat, biology.sizeRange, treatments.exoSize, biology.whatIsExosome];
    const facts = await loadFacts(asked);
    expect(facts.map(({ id }) => id)).toEqual(asked.map(({ id }) => id));
  });

  it('brings the sources with each fact, as many as the reference says', async () => {
    const [fact] = await loadFacts([biology.sizeRange]);
    expect(fact?.sources.length).toBe(biology.sizeRange.sources.length);
    expect(fact?.statement).toContain('30 to 150 nanometres');
  });

  it('gives nothing for nothing', async () => {
    expect(await loadFacts([])).toEqual([]);
  });

  it('throws for a fact or a topic that does not exist, rather than leaving it out', async () => {
    await expect(loadFacts([{ ...biology.sizeRange, id: 'biology:gone' }])).rejects.toThrow('biology:gone');
    await expect(loadFacts([{ ...biology.sizeRange, topic: 'biology-gone' }])).rejects.toThrow('biology-gone');
  });
});
