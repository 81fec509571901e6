/** The statements that the route explorer shows at places of its pictures, and what each route's picture found. */
import { groundsOf } from './brief.mjs';
import { EvidenceError } from './errors.mjs';

/** Name in the widget → the fact whose statement stands there, word for word. */
export const PLACE_FACTS = {
  'outer-layer': 'routes:barrier-stratum-corneum',
  epidermis: 'biology:scale-epidermis',
  dermis: 'biology:scale-dermis',
  collagen: 'biology:scale-collagen-fibril',
  follicle: 'biology:scale-follicle',
  'arm-vein': 'biology:half-life-mouse',
  liver: 'routes:route-iv-clearance',
  organs: 'biology:where-vesicles-go',
  'smell-area': 'routes:barrier-nose',
  brain: 'biology:bbb-claim',
  eye: 'routes:barrier-eye',
  breathed: 'routes:route-neb-safety',
  'needle-pen': 'routes:barrier-mn-depth',
  laser: 'routes:barrier-laser-depth',
  'hot-tip': 'routes:barrier-tixel-depth',
  seen: 'biology:skin-surface',
  'stand-in': 'routes:barrier-mn-deposit',
  'laser-delivery': 'routes:route-laser-delivery',
};

/** What the first picture shows; the rest loads when a reader asks for it. */
export const FIRST_ROUTES = ['topical-home'];
export const FIRST_REGIONS = ['us'];
export const FIRST_PLACES = ['seen'];

/** @param {Map<string, any>} showable */
export function assemblePlaces(showable) {
  return Object.entries(PLACE_FACTS).map(([id, factId]) => {
    const fact = showable.get(factId);
    if (!fact) throw new EvidenceError('places.mjs', id, 'fact', `"${factId}" is not a fact that may be shown`);
    return { id, text: fact.record.statement, fact };
  });
}

/** @param {any} place */
export const briefPlace = ({ id, text, fact }) => ({ id, text, ...groundsOf([fact]) });

const briefSentence = (/** @type {any} */ { text, basis, facts }) => ({
  text,
  ...(basis === 'inference' ? { sourceCount: 0 } : groundsOf(facts)),
});

/** A route without its facts. @param {any} route */
export function briefRoute({ facts: _, barrier, setting, exosomes, prp, regulatory, risks, deviceReach, ...route }) {
  const { facts: reachFacts, ...reach } = deviceReach ?? {};
  return {
    ...route,
    ...(deviceReach ? { deviceReach: { ...reach, ...groundsOf(reachFacts) } } : {}),
    barrier: briefSentence(barrier),
    setting: briefSentence(setting),
    exosomes: briefSentence(exosomes),
    prp: briefSentence(prp),
    regulatory: briefSentence(regulatory),
    risks: risks.map(briefSentence),
  };
}

/** Rules of a region without their facts; the region's name is a message. @param {any} region */
export const briefJurisdiction = ({ id, authority, exosomes, prp, asOf }) => ({
  id,
  authority,
  exosomes: briefSentence(exosomes),
  prp: briefSentence(prp),
  asOf,
});
