import type { common } from '@exosome-widgets/content/en/common.js';
import { routeExplorer } from '@exosome-widgets/content/en/route-explorer.js';
import type { notCovered, routeExplorerLater } from '@exosome-widgets/content/en/route-explorer-later.js';
import * as first from '@exosome-widgets/content/generated/route-list-first.js';
import type { Formats } from '@exosome-widgets/content/messages.js';
import type { Translator } from '@exosome-widgets/content/translate.js';
import type { JurisdictionBrief, PlaceBrief, RegionId, RouteBrief, RouteGroupId } from '@exosome-widgets/content/types.js';
import { createDepthScale } from '@exosome-widgets/model/depth-scale.js';
import { ROUTE_DEPICTIONS, ROUTE_IDS, type RouteName, stepOfRoute } from '@exosome-widgets/model/routes.js';
import type { PlaceId, PlaceWords } from './route-explorer.places.js';
import { fromFacts, type Said } from './route-explorer.said.js';

/** The words a description needs, and evidence text in the reader's language. */
export interface Words {
  readonly t: Translator<typeof routeExplorer>;
  /** Words that load with the other routes; `undefined` until then. */
  readonly later?: Translator<typeof routeExplorerLater> | undefined;
  readonly say: Translator<typeof common>;
  readonly formats: Formats;
  evidence(english: string): string;
}

/** Routes, statements at places and rules, without their facts. */
export interface RouteData {
  readonly routeList: readonly RouteBrief[];
  readonly placeList: readonly PlaceBrief[];
  readonly jurisdictionList: readonly JurisdictionBrief[];
  readonly notCovered?: typeof notCovered;
  readonly placeWords: (route: RouteName, place: PlaceId) => PlaceWords | undefined;
}

/** A word by its key, from the words that are there at once or from those that load; empty until then. */
export const word = ({ t, later }: Words, key: string): string =>
  key in routeExplorer ? t(key as 'title') : (later?.(key as 'captionBody') ?? '');

/** What is there from the start, and what has loaded since. The same on every widget of a page. */
const known: RouteData[] = [
  {
    ...first,
    placeWords: (route, place) => (route === 'topical-home' && place === 'finding' ? { statement: 'seen' } : undefined),
  },
];

/** Adds what was loaded. */
export function learn(data: RouteData): void {
  if (!known.includes(data)) known.push(data);
}

const find = <T extends { readonly id: string }>(of: (data: RouteData) => readonly T[], id: string | undefined): T | undefined =>
  known.flatMap(of).find((each) => each.id === id);

/** A route of the evidence, or `undefined` while it loads. */
export const routeOf = (id: RouteName): RouteBrief | undefined => find((data) => data.routeList, id);
/** Rules of a region, or `undefined` while they load. */
export const rulesOf = (id: RegionId): JurisdictionBrief | undefined => find((data) => data.jurisdictionList, id);

/** The groups in the order of the steps, and how many routes each has; a test holds it equal to the evidence. */
const GROUPS: readonly (readonly [RouteGroupId, count: number])[] = [
  ['home', 1],
  ['skin-procedure', 3],
  ['injection', 2],
  ['lining', 3],
  ['blood', 1],
];

/** The groups in the order of the steps, each with its routes. */
export const groupedRoutes: readonly { readonly label: string; readonly routes: readonly RouteName[] }[] =
  /* @__PURE__ */ (() => {
    let from = 0;
    return GROUPS.map(([id, count]) => ({
      label: first.routeGroups.find((group) => group.id === id)?.label ?? id,
      routes: ROUTE_IDS.slice(from, (from += count)),
    }));
  })();

/** The full name of a route; its short one while it loads. */
export function routeName({ t, evidence }: Words, id: RouteName): string {
  const route = routeOf(id);
  return route ? evidence(route.label) : t(`route.${id}`);
}

/** The questions about a route, in the order in which every view asks them. */
export const FIELDS = [
  'target',
  'barrier',
  'reach',
  'stay',
  'exosomes',
  'prp',
  'setting',
  'regulatory',
  'region',
  'risks',
] as const;
export type Field = (typeof FIELDS)[number];

/** Where the words of a place come from, or `undefined` while they load. */
export function wordsOf(id: RouteName, place: PlaceId): PlaceWords | undefined {
  for (const data of known) {
    const words = data.placeWords(id, place);
    if (words) return words;
  }
  return undefined;
}

/** The word on a place's label. */
export function placeName(words: Words, route: RouteName, place: PlaceId): string {
  const { device, finding } = ROUTE_DEPICTIONS[route];
  return word(words, place === 'finding' ? `mark.${finding}` : place === 'device' ? `device.${device}` : `place.${place}`);
}

/** What a card says, in the evidence's English. */
export function placeSaid(id: RouteName, place: PlaceId): Said | undefined {
  const { statement, field, notCovered: gap } = wordsOf(id, place) ?? {};
  if (field) {
    const said = routeOf(id)?.[field];
    return said && { ...said, load: fromFacts(({ routeFacts }) => routeFacts(id, field)) };
  }
  if (gap) return { text: known.flatMap((data) => data.notCovered?.[gap] ?? [])[0] ?? '', sourceCount: 0 };
  const said = find((data) => data.placeList, statement);
  return said && { ...said, load: fromFacts(({ placeFactsOf }) => placeFactsOf(said.id)) };
}

/** What was found where vesicles stay. */
export const findingText = (words: Words, id: RouteName): string => word(words, `finding.${ROUTE_DEPICTIONS[id].finding}`);

/** What the picture shows, in words. */
export function describePicture(words: Words, id: RouteName): string {
  const { t, evidence } = words;
  const { scene, device } = ROUTE_DEPICTIONS[id];
  if (!findingText(words, id)) return routeName(words, id);
  return t('alt', {
    route: routeName(words, id),
    place: t(scene === 'skin' ? 'inSkin' : 'inBody'),
    device: word(words, `device.${device}`),
    finding: findingText(words, id),
    about: evidence(placeSaid(id, 'finding')?.text ?? ''),
  });
}

/** How the picture bends depth and size: computed from the scale that draws it. */
export function caption(words: Words, id: RouteName): string {
  if (ROUTE_DEPICTIONS[id].scene === 'body') return word(words, 'captionBody');
  const scale = createDepthScale();
  return words.t('captionSkin', { times: Math.round(scale.stretchAt(0)), endUm: scale.deepestUm });
}

/** What is said when the reader chose a route. */
export function chosenText(words: Words, id: RouteName): string {
  const { t } = words;
  return t('chosen', {
    step: stepOfRoute(id) + 1,
    count: ROUTE_IDS.length,
    route: routeName(words, id),
    finding: findingText(words, id),
  });
}
