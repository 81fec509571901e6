import type { Catalogue, Formats } from '../messages.js';
import { depth } from './route-explorer.js';

/** Words that load with the other routes, the cards and the table. */
export const routeExplorerLater = {
  'device.needle-pen': 'Needle pen',
  'device.laser': 'Laser columns',
  'device.hot-tip': 'Hot metal tip',
  'device.syringe': 'Syringe',
  'device.nasal-spray': 'Nasal spray',
  'device.eye-dropper': 'Eye dropper',
  'device.nebuliser': 'Nebuliser mask',
  'device.infusion': 'Infusion',
  'place.arm-vein': 'Arm vein',
  'place.lungs': 'Lungs',
  'place.liver': 'Liver',
  'place.spleen': 'Spleen',
  'place.kidneys': 'Kidneys',
  'place.nose': 'Nose lining',
  'place.smell-area': 'Smell area',
  'place.brain': 'Brain',
  'place.eye': 'Eye surface',
  'place.airway': 'Airway',
  'finding.stand-in': 'Test molecules seen here, not exosomes',
  'finding.animals': 'Seen here in animals',
  'finding.not-studied': 'No study found: where exosomes go from here',
  'mark.stand-in': 'Test molecules, not exosomes',
  'mark.animals': 'Seen here in animals',
  'mark.not-studied': 'No study found',
  'page.known': 'What is known',
  'page.rules': 'Rules and setting',
  detailPages: 'What to show',
  captionBody: 'Not to scale. A figure for orientation: organs are simplified, and vesicles are drawn far too large.',
  nowCompared: (_: Formats, gaps: { first: string; second: string }) =>
    `Two routes side by side: ${gaps.first}, and ${gaps.second}.`,
  compared: (_: Formats, gaps: { first: string; second: string }) => `Comparing ${gaps.first} with ${gaps.second}.`,
  comparedEnd: 'One route shown.',
  reach: (formats: Formats, gaps: { lowUm?: number | undefined; highUm: number; measure: string; note?: string | undefined }) =>
    `${gaps.lowUm === undefined ? `Up to ${depth(formats, gaps.highUm)}` : `${depth(formats, gaps.lowUm)} to ${depth(formats, gaps.highUm)}`}: ${gaps.measure}${gaps.note ? ` (${gaps.note})` : ''}.`,
  reachBar: 'Grey bar on the axis',
  tableCaption: 'Ten ways in which exosomes have been given or offered',
  tableRegion: (_: Formats, gaps: { region: string }) => `Rules in ${gaps.region}, for every route`,
  'note.orientation': 'Drawn so that you can find your way. We cite no source for its depth, so it carries no number.',
  'note.needles':
    'Solid: the shortest clinic length. Dashed: the longest. Needle length is not the depth that the serum reaches.',
  'note.heat': 'This is how deep the heat goes, not how deep a serum goes.',
  'note.stand-in': 'The test molecule was dextran, from a patch. Exosome serum with a pen was not measured.',
  'note.eye': 'That figure is for ordinary drug drops. How exosomes fare was not measured.',
  'note.animals': 'Seen in animals. Labels can detach from vesicles.',
} as const satisfies Catalogue;

/** What was not covered, where no fact says so. Like all evidence text it is translated by its English wording. */
export const notCovered = {
  injection: 'Where exosomes stay after this injection was not covered by what we read.',
} as const;
