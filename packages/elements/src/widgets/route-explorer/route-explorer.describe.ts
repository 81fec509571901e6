import type { common } from '@exosome-widgets/content/en/common.js';
import { type routeExplorer, routeStatements } from '@exosome-widgets/content/en/route-explorer.js';
import { routeGroups, routes } from '@exosome-widgets/content/generated/routes.js';
import type { Formats } from '@exosome-widgets/content/messages.js';
import type { Translator } from '@exosome-widgets/content/translate.js';
import type { Jurisdiction, Route, RouteGroupId, Sentence } from '@exosome-widgets/content/types.js';
import { createDepthScale } from '@exosome-widgets/model/depth-scale.js';
import { ROUTE_DEPICTIONS, ROUTE_IDS, type RouteName, stepOfRoute } from '@exosome-widgets/model/routes.js';
import { type PlaceId, placeWords } from './route-explorer.places.js';

/** The words a description needs, and evidence text in the reader's language. */
export interface Words {
  readonly t: Translator<typeof routeExplorer>;
  readonly say: Translator<typeof common>;
  readonly formats: Formats;
  evidence(english: string): string;
}

/** A route of the evidence by its id. */
export function routeOf(id: RouteName): Route {
  const route = routes.find((each) => each.id === id);
  if (!route) throw new RangeError(`the evidence has no route "${id}"`);
  return route;
}

/** The groups in the order of the steps, each with its routes. */
export const groupedRoutes: readonly { readonly id: RouteGroupId; readonly label: string; readonly routes: readonly Route[] }[] = /* @__PURE__ */ (() => {
  const ordered = ROUTE_IDS.map(routeOf);
  const ids = [...new Set(ordered.map((route) => route.group))];
  return ids.map((id) => ({
    id,
    label: routeGroups.find((group) => group.id === id)?.label ?? id,
    routes: ordered.filter((route) => route.group === id),
  }));
})();

/** The questions about a route, in the order in which every view asks them. */
export const FIELDS = ['target', 'barrier', 'reach', 'stay', 'exosomes', 'prp', 'setting', 'regulatory', 'region', 'risks'] as const;
export type Field = (typeof FIELDS)[number];

/** What a card says, as a sentence with its facts, in the evidence's English. */
export function placeSentence(id: RouteName, place: PlaceId): Sentence | undefined {
  const { barrier, about, facts = [] } = placeWords(id, place);
  if (barrier) return routeOf(id).barrier;
  if (!about) return undefined;
  return { text: routeStatements[about], facts, ...(facts.length ? {} : { basis: 'inference' as const }) };
}

/** How deep the device goes, always with its measure. */
export function reachText({ t, evidence }: Words, { deviceReach }: Pick<Route, 'deviceReach'>): string {
  if (!deviceReach) return t('reachNone');
  const { lowUm, highUm, measure, note } = deviceReach;
  return t('reach', { lowUm, highUm, measure: evidence(measure), note: note === undefined ? undefined : evidence(note) });
}

/** Text of a field without its buttons, for notes, tables of slides and copies. */
export function fieldText(words: Words, route: Route, field: Field, rules?: Jurisdiction): string {
  const { t, evidence } = words;
  if (field === 'target') return evidence(route.target);
  if (field === 'risks') return route.risks.map((risk) => `${evidence(risk.text)} (${t(risk.basis === 'source' ? 'basisSource' : 'basisInference')})`).join('; ');
  if (field === 'region') return rules ? `${words.say(`region.${rules.id}`)}: ${evidence(rules.exosomes.text)} ${evidence(rules.prp.text)}` : '';
  if (field === 'reach') return reachText(words, route);
  if (field === 'stay') return `${t(`finding.${ROUTE_DEPICTIONS[route.id].finding}`)}. ${evidence(placeSentence(route.id, 'finding')?.text ?? '')}`;
  return evidence(route[field].text);
}

/** What the picture shows, in words. */
export function describePicture(words: Words, id: RouteName): string {
  const { t, evidence } = words;
  const { scene, device, finding } = ROUTE_DEPICTIONS[id];
  return t('alt', {
    route: evidence(routeOf(id).label),
    place: t(scene === 'skin' ? 'inSkin' : 'inBody'),
    device: t(`device.${device}`),
    finding: t(`finding.${finding}`),
    about: evidence(placeSentence(id, 'finding')?.text ?? ''),
  });
}

/** How the picture bends depth and size: computed from the scale that draws it. */
export function caption({ t }: Words, id: RouteName): string {
  if (ROUTE_DEPICTIONS[id].scene === 'body') return t('captionBody');
  const scale = createDepthScale();
  return t('captionSkin', { times: Math.round(scale.stretchAt(0)), endUm: scale.deepestUm });
}

/** What is said when the reader chose a route. */
export function chosenText({ t, evidence }: Words, id: RouteName): string {
  return t('chosen', { step: stepOfRoute(id) + 1, count: ROUTE_IDS.length, route: evidence(routeOf(id).label), finding: t(`finding.${ROUTE_DEPICTIONS[id].finding}`) });
}
