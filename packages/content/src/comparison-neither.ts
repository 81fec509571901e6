/** What comparison groups showed, where a trial had one, and where nobody looked. For "Choosing neither is also an option". */
import {
  hairPlantRct,
  hairPrpNegative,
  hairUncontrolled,
  headFace,
  oaExo,
  oaPrpRestore,
  scarAcneRct,
  scarPostopRct,
  scarPrp,
  skinHacs,
  skinHpe,
  skinPrpPhotoageing,
  woundFirstHuman,
  woundPrp,
} from './generated/references/treatments.js';
import type { ComparisonSide } from './comparison.js';
import type { Sentence } from './types.js';

export type NeitherTopicId = 'hair' | 'scars' | 'photo-ageing' | 'wounds' | 'knee';

/** One finding; `missing` marks a study that had no group to compare with. */
export interface NeitherFinding {
  readonly sentence: Sentence;
  readonly missing?: true;
}

export interface NeitherTopic {
  readonly id: NeitherTopicId;
  readonly findings: Readonly<Record<ComparisonSide, readonly NeitherFinding[]>>;
}

/** What the comparison groups had. It rests on the trials named below it. */
export const neitherLead: Sentence = {
  text: 'Some trials had a group without PRP or exosomes. It got salt water, dummy shots, or the laser or needles alone. That is not the same as doing nothing.',
  facts: [hairPrpNegative, hairPlantRct, scarAcneRct, woundFirstHuman, oaPrpRestore],
};

/** Wording is that of the facts, except where a caveat or detail had to be said in one sentence. */
export const neitherTopics: readonly NeitherTopic[] = [
  {
    id: 'hair',
    findings: {
      prp: [
        {
          sentence: {
            text: 'Some careful trials found PRP no better than salt water, or than needling alone, for hair loss.',
            facts: [hairPrpNegative],
          },
        },
      ],
      exosomes: [
        {
          sentence: {
            text: 'In a 20-man trial, an exosome and plant-extract mix added 9.5 hairs against 1.5 with salt water.',
            facts: [hairPlantRct],
          },
        },
        {
          missing: true,
          sentence: {
            text: 'In 30 men given exosome scalp injections, hair density rose by week 12, but nobody got a dummy treatment.',
            facts: [hairUncontrolled],
          },
        },
      ],
    },
  },
  {
    id: 'scars',
    findings: {
      prp: [
        {
          sentence: {
            text: 'Adding PRP to microneedling about tripled the odds of clear acne scar improvement.',
            facts: [scarPrp],
          },
        },
      ],
      exosomes: [
        {
          sentence: {
            text: 'After laser for acne scars, exosome-treated sides improved about 32 percent, against 20 percent without.',
            facts: [scarAcneRct],
          },
        },
        {
          sentence: {
            text: 'In 75 people with facial surgery scars, adding exosomes to laser improved scars more than laser alone.',
            facts: [scarPostopRct],
          },
        },
      ],
    },
  },
  {
    id: 'photo-ageing',
    findings: {
      prp: [
        {
          sentence: {
            text: 'In a trial of sun-aged cheeks, patients noticed better texture with PRP, but blinded doctors saw no difference.',
            facts: [skinPrpPhotoageing],
          },
        },
        { missing: true, sentence: { text: 'The test of PRP against exosomes had no side with needling only.', facts: [headFace] } },
      ],
      exosomes: [
        {
          sentence: {
            text: 'In 28 people, exosomes with microneedling beat salt water with microneedling for wrinkles and bounce.',
            facts: [skinHacs],
          },
        },
        { missing: true, sentence: { text: 'A 56-person study of a platelet-exosome serum had no comparison group.', facts: [skinHpe] } },
      ],
    },
  },
  {
    id: 'wounds',
    findings: {
      prp: [
        {
          sentence: {
            text: 'For long-lasting wounds, a 2016 Cochrane review could not tell whether PRP helps.',
            facts: [woundPrp],
          },
        },
      ],
      exosomes: [
        {
          sentence: {
            text: 'In a first controlled human test, wounds healed no faster with platelet vesicles than with dummy injections.',
            facts: [woundFirstHuman],
          },
        },
      ],
    },
  },
  {
    id: 'knee',
    findings: {
      prp: [
        {
          sentence: {
            text: 'In 288 adults with knee arthritis, PRP eased pain no more than salt-water injections over a year.',
            facts: [oaPrpRestore],
          },
        },
      ],
      exosomes: [
        {
          missing: true,
          sentence: {
            text: 'For worn joints, human exosome data are small and uncontrolled, with early safety trials registered.',
            facts: [oaExo],
          },
        },
      ],
    },
  },
];
