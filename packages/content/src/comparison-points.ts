/**
 * What each answer of the comparison says for and against its side, decided by reading it. Every part of an answer is classed:
 * an advantage or a finding in favour is good, a burden, harm, missing proof or finding against is bad, the rest is neutral.
 * The balance check rests on this list, and a test holds it equal to the words of the answers.
 */
import type { ComparisonRowId, ComparisonSide } from './comparison.js';

export type PointKind = 'good' | 'bad' | 'neutral';

/** Words of the answer, as they stand there, and what they are for its side. */
export type Point = readonly [kind: PointKind, words: string];

export const comparisonPoints: Readonly<Record<ComparisonRowId, Readonly<Record<ComparisonSide, readonly Point[]>>>> = {
  source: {
    prp: [
      ['neutral', "The patient's own blood, almost always"],
      ['neutral', 'donor PRP is used in some research'],
    ],
    exosomes: [['neutral', 'Vesicles from donor cells grown in a lab, platelets or plants']],
  },
  contents: {
    prp: [['neutral', "Platelets, plasma proteins, growth factors, and platelets' own vesicles"]],
    exosomes: [
      ['neutral', 'Proteins, fats and RNA inside a membrane'],
      ['neutral', 'the mix depends on the parent cell'],
    ],
  },
  'growth-factors': {
    prp: [['neutral', 'PDGF, TGF-beta, VEGF, EGF, FGF, IGF']],
    exosomes: [['neutral', 'Platelet vesicles carry some, such as TGF-beta and IGF']],
  },
  size: {
    prp: [['neutral', 'Platelets about 1.5-3 micrometres']],
    exosomes: [['neutral', 'About 30-150 nanometres']],
  },
  penetration: {
    prp: [['neutral', 'In trials, injected or put on needled skin']],
    exosomes: [
      ['bad', 'Hardly crosses unbroken skin in lab tests'],
      ['neutral', 'clinics pair it with needles or lasers'],
    ],
  },
  preparation: {
    prp: [
      ['bad', 'Blood draw (about 10-20 mL) and one or two spins'],
      ['neutral', 'one recipe spins 35 minutes'],
    ],
    exosomes: [
      ['good', 'No blood is drawn or spun'],
      ['neutral', 'so visits can be shorter, say trial authors'],
    ],
  },
  dose: {
    prp: [['neutral', 'Platelets: 0.21-5.43 billion per dose across devices']],
    exosomes: [['neutral', 'Particles: registered trials list 10 billion to one trillion']],
  },
  storage: {
    prp: [
      ['neutral', 'Normally used fresh'],
      ['good', 'freeze-dried PRP kept factors 8 weeks in the lab'],
    ],
    exosomes: [
      ['good', 'Can be freeze-dried'],
      ['bad', 'but storage changes them'],
      ['neutral', 'shelf life differs by product (6 hours to 24 months stated)'],
    ],
  },
  who: {
    prp: [
      ['good', 'Your own blood, so no donor'],
      ['bad', 'not ideal with platelet problems or anti-platelet drugs'],
    ],
    exosomes: [
      ['good', 'Donor-derived, so no blood draw'],
      ['bad', 'tolerance for everyone is unproven'],
    ],
  },
  trials: {
    prp: [
      ['good', '75 randomised trials with 5,726 people in 2020-2024 alone'],
      ['bad', 'quality mixed'],
    ],
    exosomes: [
      ['bad', 'A few small trials'],
      ['neutral', '66 registered stem-cell vesicle trials of all kinds by 2024'],
    ],
  },
  'head-to-head': {
    prp: [['neutral', 'No clear difference from exosomes for sun-aged skin in one split-face test']],
    exosomes: [
      ['neutral', 'No clear difference from PRP in the same test'],
      ['neutral', 'for hair, no published controlled comparison found'],
    ],
  },
  hair: {
    prp: [
      ['good', '13 trials pooled: about 28 more hairs per square cm'],
      ['bad', 'low quality'],
      ['bad', 'some trials found no benefit'],
    ],
    exosomes: [
      ['bad', 'One 20-man trial of a mixture, plus uncontrolled series'],
      ['neutral', 'one review counted 125 people'],
    ],
  },
  'acne-scars': {
    prp: [
      ['good', 'With microneedling, about tripled the odds of clear improvement'],
      ['bad', 'most studies were not randomised'],
    ],
    exosomes: [
      ['good', 'With laser, 32 v 20 percent improvement in 25 people'],
      ['good', '75-person surgical scar trial positive'],
    ],
  },
  'photo-ageing': {
    prp: [
      ['good', 'Patients noticed gains'],
      ['bad', 'blinded doctors did not, in one small trial'],
    ],
    exosomes: [
      ['good', '28-person trial positive'],
      ['bad', 'another study had no comparison group'],
    ],
  },
  wounds: {
    prp: [['bad', 'Unclear whether it helps: Cochrane 2016, 10 trials']],
    exosomes: [
      ['good', 'Faster closing in animals'],
      ['bad', 'first controlled human test showed no difference'],
    ],
  },
  knee: {
    prp: [
      ['neutral', 'Mixed'],
      ['good', 'pooled trials favour PRP'],
      ['bad', 'a 288-person trial did not'],
    ],
    exosomes: [['bad', 'Uncontrolled series and early safety trials only']],
  },
  'side-effects': {
    prp: [
      ['bad', 'Redness, swelling and bruising are common'],
      ['good', 'and short'],
      ['bad', 'infection if unsterile'],
    ],
    exosomes: [
      ['good', 'Few serious events in trials'],
      ['bad', 'lumps (granulomas) and one skin-necrosis case reported'],
      ['good', 'less redness after laser in one trial'],
    ],
  },
  variability: {
    prp: [
      ['bad', 'Varies by person, kit and recipe'],
      ['bad', 'several rival grading systems'],
    ],
    exosomes: [
      ['bad', 'Varies by cell, method and batch'],
      ['bad', 'MISEV guides research, it does not certify products'],
    ],
  },
  regulation: {
    prp: [
      ['good', 'A 2015 article: kits cleared as devices, nearly all for bone graft mixing'],
      ['bad', 'other uses off-label'],
    ],
    exosomes: [
      ['bad', 'No FDA-approved exosome product found'],
      ['neutral', 'Used for disease, exosomes are drugs and biologics that need approval'],
      ['bad', 'warning letters went out in 2023 and 2025'],
    ],
  },
};

/** How many points of a kind one side has, in one row or over all. */
export function countPoints(side: ComparisonSide, kind: PointKind, rows: readonly ComparisonRowId[]): number {
  return rows.flatMap((row) => comparisonPoints[row][side]).filter(([found]) => found === kind).length;
}
