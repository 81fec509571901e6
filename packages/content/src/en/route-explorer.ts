import type { RouteId } from '../types.js';
import type { Catalogue, Formats } from '../messages.js';

/** Micrometres as people write them: µm below 0.3 mm, then mm. */
export const depth = (formats: Formats, um: number): string =>
  um < 300 ? `${formats.number(um)} µm` : `${formats.number(um / 1000)} mm`;

/** Words of the route explorer. Medical sentences are the evidence files' own; those below say how the picture is drawn. */
export const routeExplorer = {
  title: 'How are they given, and where do they stay?',
  intro:
    'Choose a route. The picture shows how far the device goes, and where vesicles have been seen. Where we found no study, it says so.',
  chooseRoute: 'Route',
  compareWith: 'Compare with',
  compareNone: 'No second route',
  play: 'Play',
  playAgain: 'Play again',
  pause: 'Pause',
  placesLabel: (_: Formats, gaps: { route: string }) => `Places in the picture: ${gaps.route}. Arrow keys move between them.`,
  restLoading: 'Loading.',
  tableOnPaper: 'Use the Print button of this figure to print all ten routes as a table.',
  restFailed: 'This part could not be loaded. Check the connection and choose again.',
  tableOpen: 'All ten routes as a table',
  route: 'Route',
  detailLabel: (_: Formats, gaps: { route: string }) => `About: ${gaps.route}`,

  // Questions of the detail panel and heads of the table.
  'field.target': 'What is it aimed at?',
  'field.barrier': 'What stands in the way?',
  'field.reach': 'How deep does the device go?',
  'field.exosomes': 'Were exosomes tested in people?',
  'field.prp': 'Is PRP given this way?',
  'field.setting': 'Where is it done?',
  'field.regulatory': 'What rules apply to this route?',
  'field.region': 'Rules',
  'field.risks': 'What can go wrong?',
  'field.stay': 'Where do vesicles stay?',
  basisSource: 'From sources',
  basisInference: 'General caution',
  asOf: (formats: Formats, gaps: { authority: string; asOf: string }) =>
    `${gaps.authority}. Newest page read: ${formats.date(gaps.asOf)}.`,

  reachNone: 'Our sources give no depth for this route.',
  foundBar: 'Blue bar on the axis',
  depth: (formats: Formats, gaps: { um: number }) => (gaps.um === 0 ? '0' : depth(formats, gaps.um)),

  captionSkin: (formats: Formats, gaps: { times: number; endUm: number }) =>
    `Not to scale. The depth axis is stretched: at the surface a micrometre is drawn ${formats.number(gaps.times)} times longer than at ${depth(formats, gaps.endUm)}. Fat and muscle go on without a scale. Vesicles are drawn far too large.`,

  // What the picture says about where vesicles stay.
  'finding.seen': 'Seen here in skin samples',
  // The same, short, on the picture.
  'mark.seen': 'Seen here in skin samples',

  // Short names for labels, and the devices.
  'route.topical-home': 'Serum or cream at home',
  'route.micro-needling': 'With micro-needling',
  'route.fractional-laser': 'With fractional laser',
  'route.thermo-mechanical': 'With a hot tip',
  'route.direct-injection': 'Injection into the skin',
  'route.intramuscular': 'Into a muscle',
  'route.nasal': 'Nose drops or spray',
  'route.eye-drops': 'Eye drops',
  'route.nebulised': 'Inhaled mist',
  'route.intravenous': 'Into a vein',
  'device.dropper': 'Dropper',

  'place.outer-layer': 'Outer layer',
  'place.epidermis': 'Epidermis',
  'place.dermis': 'Dermis',
  'place.collagen': 'Collagen',
  'place.vessels': 'Blood vessels',
  'place.follicle': 'Hair follicle',
  'place.gland': 'Oil gland',
  'place.fat': 'Fat',
  'place.muscle': 'Muscle',

  // What a screen reader hears.
  summary:
    'A picture of the chosen route, ten routes to choose from, and what is known. Each sentence has a button for its sources.',
  now: 'Right now:',
  nowRoute: (_: Formats, gaps: { route: string; place: string }) => `${gaps.route}, shown in ${gaps.place}.`,
  inSkin: 'a section of skin',
  inBody: 'a figure of the body',
  chosen: (formats: Formats, gaps: { step: number; count: number; route: string; finding: string }) =>
    `Route ${formats.number(gaps.step)} of ${formats.number(gaps.count)}. ${gaps.route}. ${gaps.finding}.`,
  playing: (_: Formats, gaps: { route: string }) => `Playing: ${gaps.route}.`,
  paused: 'Paused.',
  regionShown: (_: Formats, gaps: { region: string }) => `Rules in ${gaps.region} shown.`,
  alt: (_: Formats, gaps: { route: string; place: string; device: string; finding: string; about: string }) =>
    `${gaps.route}, in ${gaps.place}. Device: ${gaps.device}. ${gaps.finding}. ${gaps.about}`,
} as const satisfies Catalogue & Record<`route.${RouteId}`, string>;
