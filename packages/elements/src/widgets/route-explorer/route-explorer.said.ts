import type { BriefSentence, FactReference, RegionId, Sentence } from '@exosome-widgets/content/types.js';
import type { RouteName } from '@exosome-widgets/model/routes.js';
import { html, type TemplateResult } from 'lit';
import type { LateSentence, SourcesController } from '../../controllers/sources.js';

/** A line the reader meets: its words and kind of evidence at once, its facts when they are opened. */
export interface Said extends BriefSentence {
  readonly load?: () => Promise<readonly FactReference[]>;
}

type RouteField = 'barrier' | 'setting' | 'exosomes' | 'prp' | 'regulatory';

/** Facts of a route's sentence, of its device's reach, or of one of its risks. */
export async function routeFacts(id: RouteName, field: RouteField | 'deviceReach' | number): Promise<readonly FactReference[]> {
  const { routes } = await import('@exosome-widgets/content/generated/routes.js');
  const route = routes.find((each) => each.id === id);
  return (typeof field === 'number' ? route?.risks[field] : route?.[field])?.facts ?? [];
}

export async function placeFacts(id: string): Promise<readonly FactReference[]> {
  const { placeFacts: all } = await import('@exosome-widgets/content/generated/place-facts.js');
  return all.find((each) => each.id === id)?.facts ?? [];
}

export async function rulesFacts(id: RegionId, side: 'prp' | 'exosomes'): Promise<readonly FactReference[]> {
  const { jurisdictions } = await import('@exosome-widgets/content/generated/jurisdictions.js');
  return jurisdictions.find((each) => each.id === id)?.[side].facts ?? [];
}

/** Every fact that the widget may cite with a region's rules. */
export async function allFacts(region: RegionId): Promise<readonly FactReference[]> {
  const [{ routes }, places, ...rules] = await Promise.all([
    import('@exosome-widgets/content/generated/routes.js'),
    import('@exosome-widgets/content/generated/place-facts.js'),
    rulesFacts(region, 'exosomes'),
    rulesFacts(region, 'prp'),
  ]);
  const ofRoutes = routes.flatMap(({ barrier, setting, exosomes, prp, regulatory, risks, deviceReach }) => [barrier, setting, exosomes, prp, regulatory, ...risks, ...(deviceReach ? [deviceReach] : [])]);
  return [...ofRoutes, ...places.placeFacts].flatMap(({ facts }) => facts).concat(...rules);
}

/** The button of a line. Without a kind the line is general caution. */
export function saidBadge(sources: SourcesController, { text, kind, sourceCount, load }: Said, id: string, area: string): TemplateResult {
  const cited: Sentence | LateSentence = kind && load ? { text, sourceCount, loadFacts: load } : { text, facts: [], basis: 'inference' };
  return sources.badge(cited, id, area, kind);
}

/** A line with its button. */
export const saidLine = (sources: SourcesController, evidence: (english: string) => string, said: Said, id: string, area: string): TemplateResult =>
  html`<span class="sentence" id=${`s-${id}`}>${evidence(said.text)}</span> ${saidBadge(sources, said, id, area)}`;
