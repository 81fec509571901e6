/**
 * Words of the field, explained. A meaning that says something about biology, treatment or law cites facts; `vocabulary` marks
 * plain words of method and measure, which only say what a word means and claim nothing.
 */
import type { FactReference, GlossaryTerm } from '../types.js';
import * as biology from '../generated/references/biology.js';
import * as routes from '../generated/references/routes.js';
import * as treatments from '../generated/references/treatments.js';

const cited = (id: string, term: string, text: string, ...facts: FactReference[]): GlossaryTerm => ({
  id,
  term,
  meaning: { text, facts },
});
const word = (id: string, term: string, text: string): GlossaryTerm => ({
  id,
  term,
  meaning: { text, facts: [] },
  vocabulary: true,
});

export const glossary: readonly GlossaryTerm[] = [
  // Biology
  cited(
    'exosome',
    'exosome',
    'A tiny bubble with a membrane. A cell makes it inside itself and then lets it out.',
    biology.whatIsExosome,
  ),
  cited(
    'extracellular-vesicle',
    'extracellular vesicle (EV)',
    'The wider name for the tiny bubbles that cells let out. Exosomes are one kind.',
    biology.nameEvPreferred,
    biology.whatIsExosome,
  ),
  cited('vesicle', 'vesicle', 'A tiny bubble with a membrane, let out by a cell.', biology.whatIsExosome),
  cited(
    'ev-mimetic',
    'EV mimetic',
    'A bubble made in a lab by crushing cells. It should not be called an exosome.',
    biology.mimeticsAreNotExosomes,
  ),
  cited('cargo', 'cargo', 'What a vesicle carries: proteins, fats and RNA.', biology.cargoClasses),
  cited('rna', 'RNA', 'A kind of genetic message that vesicles can carry.', treatments.exoCargo),
  cited('ceramide', 'ceramide', 'A fat. In one cell line it was needed to let exosomes out.', biology.escrtAndCeramide),
  cited('endosome', 'endosome', 'An inner room of a cell. Exosomes form when it buds inward.', biology.madeByInwardBudding),
  cited(
    'multivesicular-body',
    'multivesicular body',
    'A room inside a cell that is filled with vesicles. Some open at the cell surface and let them out.',
    biology.madeByInwardBudding,
    biology.mostCompartmentsRecycle,
  ),
  cited(
    'lysosome',
    'lysosome',
    'The place in a cell where things are recycled. Many vesicle-filled rooms end there.',
    biology.mostCompartmentsRecycle,
  ),
  cited('uptake', 'uptake', 'How a cell takes a vesicle in. Mostly it swallows it.', biology.uptakeRoutes),
  cited(
    'fusion',
    'fusion',
    'When the membrane of a vesicle merges with that of a cell. In lab tests natural vesicles do it poorly.',
    biology.uptakeRoutes,
    biology.fusionIsLow,
  ),
  cited(
    'platelet',
    'platelet',
    'A tiny part of the blood, about 1.5 to 3 micrometres wide. It has no nucleus.',
    treatments.prpPlateletSize,
    treatments.prpPlateletCountNormal,
  ),
  cited(
    'prp',
    'platelet-rich plasma (PRP)',
    'The liquid part of your blood, spun so that it holds more platelets than normal.',
    treatments.prpWhat,
  ),
  cited(
    'growth-factor',
    'growth factor',
    'A repair signal. PRP carries many of them, such as PDGF and VEGF.',
    treatments.prpGrowthFactors,
  ),
  cited('fibroblast', 'fibroblast', 'A cell that lays down collagen when a wound heals.', treatments.woundProliferation),
  cited(
    'collagen',
    'collagen',
    'Fibres that cells lay down when a wound heals. Scars are made of it.',
    treatments.woundProliferation,
    treatments.woundAnimalCollagen,
  ),
  cited(
    'stratum-corneum',
    'outer layer (stratum corneum)',
    'The dead outer layer of skin, only about 10 to 20 micrometres thick at most sites.',
    routes.barrierStratumCorneum,
  ),
  cited(
    'epidermis',
    'epidermis',
    'The top part of the skin, about 100 micrometres thick. It is thinner on the face.',
    biology.scaleEpidermis,
  ),
  cited(
    'dermis',
    'dermis',
    'A deeper part of the skin. On the face it is about 0.8 to 2 millimetres thick.',
    biology.scaleDermis,
  ),
  cited('granuloma', 'granuloma', 'A firm, inflamed lump.', treatments.exoGranulomas),
  cited('necrosis', 'necrosis', 'When a patch of skin dies.', treatments.exoNecrosis),
  // How it is done
  cited(
    'micro-needling',
    'micro-needling',
    'Pricking the skin with many short needles. The holes are less deep than the needles are long.',
    biology.scaleMicroneedle,
    routes.barrierMnDepth,
  ),
  cited('off-label', 'off-label', 'A use other than the one a product was cleared for.', treatments.prpUsStatus),
  cited(
    'misev',
    'MISEV2023',
    'A guide for scientists on naming and testing vesicles. It does not approve products.',
    treatments.exoStandardGuide,
  ),
  cited(
    'regenerative-medicine',
    'regenerative medicine',
    'Care that aims to repair, replace or regrow cells and tissue.',
    routes.regenerativeDefinition,
  ),
  word('autologous', 'autologous', 'Taken from the same person who gets it.'),
  word('allogeneic', 'allogeneic', 'Taken from another person, a donor.'),
  word('donor-cell', 'donor cell', 'The cell that lets a vesicle out.'),
  word('recipient-cell', 'recipient cell', 'The cell that a vesicle reaches.'),
  // How things are tested
  word('randomised-trial', 'randomised trial', 'A test in which chance decides who gets which treatment.'),
  word(
    'systematic-review',
    'systematic review',
    'A report that looks for all studies of one question by a set plan, and sums them up.',
  ),
  word('pooled-analysis', 'pooled analysis', 'A sum that puts the numbers of many studies together.'),
  word(
    'comparison-group',
    'comparison group',
    'People in a study who get something else, or nothing, so that the results can be compared.',
  ),
  word('placebo', 'placebo', 'A dummy treatment, such as salt water, that looks like the real one.'),
  word('split-face', 'split-face test', 'A test in which each half of the face gets another treatment.'),
  word('blinded', 'blinded', 'Those who judge the result do not know who got which treatment.'),
  word('case-report', 'case report', 'A report on what happened to one person or a few.'),
  word('micrometre', 'micrometre (µm)', 'A thousandth of a millimetre.'),
  word('nanometre', 'nanometre (nm)', 'A thousandth of a micrometre. A million make one millimetre.'),
];

/** One term by its id. */
export const findTerm = (id: string): GlossaryTerm | undefined => glossary.find((term) => term.id === id);
