/**
 * What the sample lecture states outside of the widgets. Each line is the text of one of the facts it cites, word for word;
 * a test holds it to that. Lines of the same `label` stand together.
 */
import {
  calmsInflammation,
  canInflame,
  cargoClasses,
  highEfficiencyClaim,
  madeByInwardBudding,
  mostCompartmentsRecycle,
  preparationsAreMixtures,
  skinSurface,
  swallowedIsNotDelivered,
  whatIsExosome,
  widelyUsedClaim,
} from '../generated/references/biology.js';
import {
  globalFrameworks,
  qCancerHistory,
  qFdaReviewed,
  qRouteAllowed,
  qSource,
  qSterility,
  qTrialRegistered,
  safetyNebraska,
  safetyPrpOwn,
  usNoApproval,
} from '../generated/references/routes.js';
import {
  exoGranulomas,
  exoSafetyPool,
  hairPlantRct,
  hairPrpNegative,
  prpFaceReactions,
  prpHiv,
  prpReporting,
  scarAcneRct,
  scarPrp,
  widerRangeClaim,
  woundAnimalClosure,
  woundCells,
  woundFirstHuman,
  woundPrp,
} from '../generated/references/treatments.js';
import type { FactReference, Sentence } from '../types.js';

/** What a line is about: PRP or exosomes, a kind of test, or the guess it answers. Each is a message of the lecture, `label.…`. */
export type LectureLabel = 'prp' | 'exosomes' | 'dishes' | 'animals' | 'people' | 'made' | 'skin' | 'approved';

/** A line of a slide. */
export interface LectureFinding extends Sentence {
  readonly label?: LectureLabel;
}

const say = (text: string, ...facts: readonly FactReference[]): LectureFinding => ({ text, facts });
const of = (label: LectureLabel, text: string, ...facts: readonly FactReference[]): LectureFinding => ({ text, facts, label });

export const lectureFindings = {
  /** After the story of a vesicle: what it leaves open. */
  open: [
    say(
      'Getting swallowed is not enough: only a fraction of vesicles free their cargo inside the cell.',
      swallowedIsNotDelivered,
    ),
    say("'High efficiency' delivery is not an agreed fact: careful studies disagree.", highEfficiencyClaim),
    say('Vesicles from some stem cells calm inflammation in animals; human proof is limited.', calmsInflammation),
    say('Vesicles from other cells can do the opposite and stir up immune reactions.', canInflame),
    say('A vial labelled exosomes often holds a mixture of vesicles and other particles.', preparationsAreMixtures),
  ],
  /** The same question asked in dishes, in animals and in people. */
  ladder: [
    of('dishes', 'In dishes, vesicles made skin repair cells multiply and move faster.', woundCells),
    of(
      'animals',
      'Across studies of 530 animals, wounds given small vesicles closed about 24 percentage points more than placebo ones.',
      woundAnimalClosure,
    ),
    of(
      'people',
      'In a first controlled human test, wounds healed no faster with platelet vesicles than with dummy injections.',
      woundFirstHuman,
    ),
    of('people', 'For long-lasting wounds, a 2016 Cochrane review could not tell whether PRP helps.', woundPrp),
  ],
  /** What groups without PRP or exosomes showed. */
  neither: [
    of('prp', 'Some careful trials found PRP no better than salt water, or than needling alone, for hair loss.', hairPrpNegative),
    of('prp', 'Adding PRP to microneedling about tripled the odds of clear acne scar improvement.', scarPrp),
    of('prp', 'For long-lasting wounds, a 2016 Cochrane review could not tell whether PRP helps.', woundPrp),
    of(
      'exosomes',
      'In a 20-man trial, an exosome and plant-extract mix added 9.5 hairs against 1.5 with salt water.',
      hairPlantRct,
    ),
    of(
      'exosomes',
      'After laser for acne scars, exosome-treated sides improved about 32 percent, against 20 percent without.',
      scarAcneRct,
    ),
    of(
      'exosomes',
      'In a first controlled human test, wounds healed no faster with platelet vesicles than with dummy injections.',
      woundFirstHuman,
    ),
  ],
  safety: [
    of(
      'prp',
      'After facial injections in one PRP trial, most people had short-lived redness, swelling or bruising.',
      prpFaceReactions,
    ),
    of(
      'prp',
      'PRP comes from your own blood, so donor germs are not an issue, but poor handling can still infect.',
      safetyPrpOwn,
    ),
    of('prp', 'In 2018 an unlicensed spa in New Mexico likely passed HIV to clients during PRP microneedling facials.', prpHiv),
    of(
      'exosomes',
      'Pooling 21 human reports, about 0.7 in 100 people had a serious problem after vesicle therapy.',
      exoSafetyPool,
    ),
    of(
      'exosomes',
      'Eight women in South Korea grew firm, inflamed lumps two weeks to three months after exosome skin treatments.',
      exoGranulomas,
    ),
    of(
      'exosomes',
      'In 2019 several Nebraska patients fell seriously ill after unapproved placental exosome products; some had sepsis.',
      safetyNebraska,
    ),
  ],
  ask: [
    say('Ask before paying: has the regulator reviewed this exact treatment for my condition?', qFdaReviewed),
    say('Ask what the exosomes come from, who made them and which batch you will get.', qSource),
    say("Ask to see the batch's sterility and contamination test results.", qSterility),
    say('Ask if the product is licensed for the way it will be given, such as injected or needled.', qRouteAllowed),
    say('Ask if the treatment is in a registered trial, and look the number up yourself.', qTrialRegistered),
    say('Tell the clinician about any past or current cancer, pregnancy or immune illness first.', qCancerHistory),
  ],
  /** Answers to the three guesses of the beginning, in the same order. */
  answers: [
    of(
      'made',
      'Exosomes are tiny membrane-wrapped bubbles that cells make inside themselves and then release outside.',
      whatIsExosome,
    ),
    of(
      'skin',
      'On human skin samples, exosomes put on top stayed mainly in the dead outer layer; under 1% passed through.',
      skinSurface,
    ),
    of('approved', 'No exosome product had FDA approval in any source we read, the latest written in 2026.', usNoApproval),
  ],
  takeaways: [
    say('Extracellular vesicles carry proteins, fats and RNA from the cell that made them.', cargoClasses),
    say('No study found here shows exosomes hold a wider range of active molecules than PRP.', widerRangeClaim),
    say('Few PRP studies say clearly what was injected, so results are hard to compare.', prpReporting),
    say('Exosomes are widely studied, not widely established as medicine.', widelyUsedClaim),
    say('Rules do exist and were added in 2019 to 2026, but they differ by country and are still changing.', globalFrameworks),
  ],
  /** For the notes: what happens to a full compartment. */
  compartment: [
    say(
      "Exosomes form when an inner compartment buds inward, then merges with the cell's surface and spills them out.",
      madeByInwardBudding,
    ),
    say(
      "Many vesicle-filled compartments go to the cell's recycling centre instead of releasing exosomes.",
      mostCompartmentsRecycle,
    ),
  ],
} as const satisfies Record<string, readonly LectureFinding[]>;

export type LectureFindingsId = keyof typeof lectureFindings;
