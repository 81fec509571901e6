/** Facts on demand: a widget holds light references and loads the facts behind them when a reader opens their sources. */
import type { Fact, FactReference } from './types.js';
import { loaders } from './generated/loaders.js';

/**
 * Loads facts with their details, caveats and sources. Each topic is fetched once, however many of its facts are asked for.
 *
 * @param references - facts in the order in which they are to be shown
 * @returns the facts in that order
 * @throws when a topic cannot be fetched, or does not hold a fact that was asked for; the caller shows a notice
 */
export async function loadFacts(references: readonly FactReference[]): Promise<readonly Fact[]> {
  const topics = [...new Set(references.map(({ topic }) => topic))];
  const loaded = await Promise.all(topics.map(loadTopic));
  const byId = new Map(loaded.flat().map((fact) => [fact.id, fact]));
  return references.map(({ id }) => {
    const fact = byId.get(id);
    if (!fact) throw new RangeError(`There is no fact "${id}".`);
    return fact;
  });
}

async function loadTopic(topic: string): Promise<readonly Fact[]> {
  const load = loaders[topic];
  if (!load) throw new RangeError(`There is no topic "${topic}".`);
  const module = await load();
  return module.facts;
}
