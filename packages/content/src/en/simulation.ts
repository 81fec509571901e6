import type { Catalogue, Formats } from '../messages.js';

/** A width in the unit that reads best. */
const width = (formats: Formats, nm: number): string =>
  nm < 1000
    ? `${formats.number(nm, { maximumFractionDigits: 0 })} nm`
    : `${formats.number(nm / 1000, { maximumFractionDigits: 2 })} µm`;

/** A time in one unit, or in minutes and seconds. */
const time = (formats: Formats, seconds: number): string => {
  if (!Number.isFinite(seconds)) return 'never';
  const whole = Math.round(seconds);
  if (whole < 60) return `${formats.number(whole)} s`;
  if (whole < 7200) {
    const rest = whole % 60;
    return rest ? `${formats.number(Math.floor(whole / 60))} min ${formats.number(rest)} s` : `${formats.number(whole / 60)} min`;
  }
  if (seconds < 172_800) return `${formats.number(seconds / 3600, { maximumFractionDigits: 1 })} h`;
  return `${formats.number(seconds / 86_400, { maximumFractionDigits: 1 })} days`;
};

const count = (formats: Formats, value: number): string => formats.number(Math.round(value));

/** Words of the simulation in the messaging widget. */
export const simulation = {
  title: 'How far can a vesicle drift?',
  intro: 'Every dot is pushed about by chance alone, as the sums of physics say. Set the numbers, guess, and watch.',

  // Presets and their prediction gates.
  presets: 'Start with a question',
  ownRun: 'Free play',
  skip: 'Show me without guessing',
  yourGuess: (_: Formats, gaps: { guess: string }) => `Your guess: ${gaps.guess}.`,
  right: 'That is what happens here.',
  answerIs: (_: Formats, gaps: { answer: string }) => `What happens here: ${gaps.answer}.`,
  notRight: (_: Formats, gaps: { answer: string }) => `Here it goes another way: ${gaps.answer}.`,

  'preset.water': 'Exosome or platelet, in water',
  'ask.water': 'A cell lets go of exosomes and platelets at the same pace, in warm water. Which are taken up in greater numbers?',
  'option.water.exosome': 'far more exosomes',
  'option.water.platelet': 'far more platelets',
  'option.water.same': 'about as many of each',
  'takeaway.water':
    'In warm water a platelet wanders 15 to 30 times more slowly than a 100-nanometre exosome, because it is 15 to 30 times as wide.',
  'note.water': 'Here one cell lets go of both, only to compare their sizes.',

  'preset.dense': 'The same race in a dense mesh',
  'ask.dense': 'Now the gap is full of fine fibres. What happens to the two?',
  'option.dense.out': 'exosomes come late, platelets stay out',
  'option.dense.both': 'both come late',
  'option.dense.none': 'neither moves at all',
  'takeaway.dense': 'Dense collagen can slow large particles five- to ten-fold in living tissue.',
  'note.dense': 'That was measured in mouse tumours. How wide the gaps in human skin are, in nanometres, was not found.',

  'preset.far': 'Near and far',
  'ask.far':
    'Crossing 20 micrometres of water takes an exosome about half a minute. How long does it take for five times as far?',
  'option.far.five': 'about 5 times as long',
  'option.far.same': 'about as long',
  'option.far.square': 'about 25 times as long',
  'takeaway.far':
    'Drifting alone in water, a 100-nanometre exosome needs about four minutes for 0.1 millimetre, seven hours for 1 millimetre.',
  'note.far':
    'Four minutes is the time to be 0.1 mm away in any direction. To cross 0.1 mm towards one cell takes three times that.',

  'preset.blood': 'In the blood of a mouse',
  'ask.blood': '400 exosomes are injected into the blood of a mouse. How many are left after 20 minutes?',
  'option.blood.most': 'about 350',
  'option.blood.half': 'about 200',
  'option.blood.few': 'about 55',
  'takeaway.blood': 'In mice, vesicles injected into the blood mostly disappear within minutes.',
  'note.blood': 'No such number was found for people. Other studies in mice are quoted at about 2 and 20 minutes: try them.',

  // What the reader sets.
  controls: 'Settings',
  restarts: 'A new setting starts the run again.',
  diameter: 'Width of the vesicle',
  distance: 'Gap between the cells',
  mesh: 'Between the cells',
  'mesh.water': 'Water',
  'mesh.loose': 'Loose mesh',
  'mesh.dense': 'Dense mesh',
  release: 'Released each minute',
  receptors: 'Receptors',
  'receptors.none': 'None',
  'receptors.few': 'Few',
  'receptors.some': 'Some',
  'receptors.many': 'Many',
  flow: 'Blood flow beside the gap',
  'flow.0': 'No capillary',
  'flow.1': 'Slow',
  'flow.10': 'Fast',
  rival: 'Race against',
  'rival.none': 'Nobody',
  'rival.12': 'An antibody, 12 nm',
  'rival.100': 'An exosome, 100 nm',
  'rival.2250': 'A platelet, 2.25 µm',
  halfLife: 'Half are cleared in',
  place: 'Where',
  'place.gap': 'Between cells',
  'place.blood': 'In blood (mouse)',
  inTheWay: 'Cells in the way',
  minutes: (formats: Formats, gaps: { value: number }) => `${formats.number(gaps.value)} min`,
  width: (formats: Formats, gaps: { nm: number }) => width(formats, gaps.nm),
  micrometres: (formats: Formats, gaps: { um: number }) => `${formats.number(gaps.um, { maximumFractionDigits: 1 })}\u00a0µm`,
  perMinute: (formats: Formats, gaps: { value: number }) => `${formats.number(gaps.value)} per minute`,
  diameterSaid: (formats: Formats, gaps: { nm: number; kind: string }) => `${width(formats, gaps.nm)}, ${gaps.kind}`,
  clampedWidth: (formats: Formats, gaps: { low: number; high: number; shown: number }) =>
    `This width has to lie between ${width(formats, gaps.low)} and ${width(formats, gaps.high)}. Using ${width(formats, gaps.shown)}.`,
  clampedDistance: (formats: Formats, gaps: { low: number; high: number; shown: number }) =>
    `This gap has to lie between ${formats.number(gaps.low)} and ${formats.number(gaps.high)} µm. Using ${formats.number(gaps.shown)} µm.`,
  clampedRelease: (formats: Formats, gaps: { low: number; high: number; shown: number }) =>
    `This number has to lie between ${formats.number(gaps.low)} and ${formats.number(gaps.high)} per minute. Using ${formats.number(gaps.shown)}.`,
  exact: (_: Formats, gaps: { setting: string }) => `${gaps.setting}, exact number`,
  unitNm: 'nm',
  unitUm: 'µm',
  unitPerMin: 'per minute',

  'kind.antibody': 'antibody',
  'kind.exosome': 'exosome',
  'kind.vesicle': 'larger vesicle',
  'kind.platelet': 'platelet size',
  'kinds.antibody': 'Antibodies',
  'kinds.exosome': 'Exosomes',
  'kinds.vesicle': 'Larger vesicles',
  'kinds.platelet': 'Platelets',

  // The picture.
  donor: 'Donor cell',
  recipient: 'Recipient cell',
  capillary: 'Capillary',
  bloodVessel: 'Blood vessel',
  picture: (formats: Formats, gaps: { um: number; between: string }) =>
    `Between a donor cell and a recipient cell lie ${formats.number(gaps.um)} micrometres of ${gaps.between}.`,
  'between.water': 'water',
  'between.loose': 'a loose mesh of fibres',
  'between.dense': 'a dense mesh of fibres',
  pictureBlood: 'A stretch of blood vessel. Vesicles drift along and vanish one by one as they are cleared.',
  pictureFlow: 'A leaky blood vessel along the top carries vesicles away.',
  pictureInTheWay: 'Two cells and a bundle of fibres stand in the way.',
  notToScale: (formats: Formats, gaps: { kind: string; times: number }) =>
    `Not to scale: ${gaps.kind} are drawn ${formats.number(gaps.times, { maximumSignificantDigits: 1 })} times as wide as they are.`,
  toScale: (_: Formats, gaps: { kind: string }) => `${gaps.kind} are drawn to the scale of the gap.`,
  meshSketch: 'The mesh is a sketch: its fibres are finer, and slow every vesicle by the factor below.',
  bloodSketch: 'The flow is drawn far slower than life.',
  thinned: (formats: Formats, gaps: { oneIn: number }) =>
    `Drawing one in ${formats.number(gaps.oneIn)} to keep pace. The counts are of all of them.`,
  slowed: 'This device cannot keep up; the run takes longer. Its numbers stay the same.',

  // Running it.
  run: 'Run',
  pause: 'Pause',
  goOn: 'Go on',
  again: 'Run again',
  restart: 'Back to start',
  nextStill: (formats: Formats, gaps: { seconds: number }) => `Next still: ${time(formats, gaps.seconds)}`,
  toEnd: 'Skip to the end',
  working: 'Working it out.',
  clock: (formats: Formats, gaps: { seconds: number; endSeconds: number }) =>
    `${time(formats, gaps.seconds)} of ${time(formats, gaps.endSeconds)}`,
  compressed: (formats: Formats, gaps: { times: number }) =>
    `Time runs ${formats.number(gaps.times, { maximumSignificantDigits: 2 })} times faster than life.`,
  stills: 'Motion is off: each press shows the next still of the same run.',

  // What is counted.
  counts: 'Right now',
  released: 'Released',
  underWay: 'On the way',
  takenUp: 'Taken up',
  expected: 'Theory expects',
  carried: 'In the blood',
  cleared: 'Cleared',
  left: 'Still in the blood',
  injected: 'Injected',
  value: (formats: Formats, gaps: { value: number }) => count(formats, gaps.value),
  valueShort: (formats: Formats, gaps: { value: number }) =>
    formats.number(
      gaps.value,
      gaps.value < 10_000 ? { maximumFractionDigits: 1 } : { notation: 'compact', maximumSignificantDigits: 3 },
    ),
  plot: 'Taken up over time',
  plotBlood: 'Still in the blood',
  plotAxis: 'Time',
  lineRun: 'this run',
  lineTheory: 'theory',
  lineTheoryOpen: 'theory, without flow or cells in the way',
  plotSaid: (formats: Formats, gaps: { kind: string; seconds: number; seen: number; expected: number }) =>
    `${gaps.kind}: after ${time(formats, gaps.seconds)}, ${count(formats, gaps.seen)} counted, ${count(formats, gaps.expected)} expected by theory.`,
  timeShort: (formats: Formats, gaps: { seconds: number }) => time(formats, gaps.seconds),
  table: 'Counts over time, as a table',
  tableTime: 'Time',
  tableCounted: (_: Formats, gaps: { kind: string }) => `${gaps.kind}, counted`,
  tableExpected: (_: Formats, gaps: { kind: string }) => `${gaps.kind}, theory`,
  notYet: 'not yet',

  // The same sums on paper.
  paper: 'Do the sum on paper',
  paperIntro: 'The run uses these numbers and no others.',
  paperConstants: (formats: Formats, gaps: { k: number; temperatureK: number; viscosity: number }) =>
    `k = ${formats.number(gaps.k * 1e23, { maximumSignificantDigits: 7 })} × 10⁻²³ J/K; T = ${formats.number(gaps.temperatureK)} K, which is 37 °C; η = ${formats.number(gaps.viscosity, { maximumFractionDigits: 4 })} × 10⁻³ Pa·s, how thick water is at 37 °C.`,
  paperMesh: (formats: Formats, gaps: { fibreNm: number; share: number }) =>
    `D / D₀ = e^(−0.84·f^1.09) · e^(−π·φ^ν), with f = φ·(1 + λ)², ν = 0.174·ln(59.6 ÷ λ), λ = width ÷ ${formats.number(gaps.fibreNm)} nm (one fibre) and φ = ${formats.number(gaps.share)} (share of space that fibres take up). Made for proteins in gels (Phillips 2000); here it is stretched.`,
  paperFree: 'Speed of wandering in water, D₀ = kT / (3πηd)',
  paperKept: 'Share kept in this mesh, D / D₀',
  paperSpeed: 'Speed of wandering here, D',
  paperPath: 'Way to go, L (the gap less the vesicle’s own width)',
  paperDrift: 'Mean time to cross once, L² / (2D)',
  paperArrival: 'Mean time until taken up, L² / (2D) + L / κ',
  paperAny: 'Mean time to be that far away in any direction, L² / (6D)',
  paperUptake: 'Uptake at the cell, κ',
  paperGaps: 'Gaps in this mesh: middle one; widest that counts',
  paperHalf: 'Left after a time t: 400 × 2^(−t / half-life)',
  paperLeft: (formats: Formats, gaps: { start: number; seconds: number; halfLifeMin: number; left: number }) =>
    `${formats.number(gaps.start)} × 2^(−${formats.number(gaps.seconds / 60, { maximumFractionDigits: 2 })} ÷ ${formats.number(gaps.halfLifeMin)}) = ${count(formats, gaps.left)}`,
  paperTime: (formats: Formats, gaps: { seconds: number }) => {
    const seconds = `${formats.number(gaps.seconds, { maximumSignificantDigits: 3 })} s`;
    const rough = (value: number): string => formats.number(value, { maximumSignificantDigits: 2 });
    return gaps.seconds < 120
      ? seconds
      : `${seconds}, about ${gaps.seconds < 7200 ? `${rough(gaps.seconds / 60)} min` : gaps.seconds < 172_800 ? `${rough(gaps.seconds / 3600)} h` : `${rough(gaps.seconds / 86_400)} days`}`;
  },
  paperWay: (formats: Formats, gaps: { um: number }) => `${formats.number(gaps.um, { maximumFractionDigits: 3 })}\u00a0µm`,
  speedUnit: (formats: Formats, gaps: { value: number }) =>
    `${formats.number(gaps.value, { maximumSignificantDigits: 4 })} µm²/s`,
  rateUnit: (formats: Formats, gaps: { value: number }) => `${formats.number(gaps.value, { maximumSignificantDigits: 2 })} µm/s`,
  share: (formats: Formats, gaps: { value: number }) =>
    formats.number(gaps.value, { style: 'percent', maximumSignificantDigits: 4 }),
  keptOut: '0: wider than the widest gap, so kept out',
  gapsOf: (formats: Formats, gaps: { middle: number; widest: number }) =>
    `${formats.number(gaps.middle, { maximumSignificantDigits: 2 })} nm; ${formats.number(gaps.widest, { maximumSignificantDigits: 2 })} nm`,
  never: 'never',

  // Honest limits.
  limits: 'What this model leaves out',
  limitsModel:
    'A flat picture of hard balls that never stick to each other. How dense the mesh is and how fast a cell takes vesicles up are choices of this model, not measurements.',
  'limit.motion': 'In real body fluids and gels, vesicles do not follow the simple formula exactly.',
  'limit.gel': 'In gels, soft vesicles slipped through gaps smaller than themselves, unlike hard beads.',
  'limit.swallowed': 'Getting swallowed is not enough: only a fraction of vesicles free their cargo inside the cell.',
  'limit.skin': 'On human skin samples, exosomes put on top stayed mainly in the dead outer layer; under 1% passed through.',

  // Said aloud.
  saidStart: (formats: Formats, gaps: { endSeconds: number; times: number }) =>
    `Running ${time(formats, gaps.endSeconds)}, ${formats.number(gaps.times, { maximumSignificantDigits: 2 })} times faster than life.`,
  saidSummary: (formats: Formats, gaps: { released: number; takenUp: number; underWay: number }) =>
    `Last seconds: ${count(formats, gaps.released)} released, ${count(formats, gaps.takenUp)} taken up. ${count(formats, gaps.underWay)} on the way.`,
  saidSummaryBlood: (formats: Formats, gaps: { cleared: number; left: number }) =>
    `Last seconds: ${count(formats, gaps.cleared)} cleared. ${count(formats, gaps.left)} left.`,
  saidPaused: (formats: Formats, gaps: { seconds: number }) => `Paused at ${time(formats, gaps.seconds)}.`,
  saidEnd: (formats: Formats, gaps: { seconds: number; takenUp: number; expected: number }) =>
    `End of the run, ${time(formats, gaps.seconds)}. ${count(formats, gaps.takenUp)} taken up, theory expects ${count(formats, gaps.expected)}.`,
  saidEndBlood: (formats: Formats, gaps: { seconds: number; left: number; expected: number }) =>
    `End of the run, ${time(formats, gaps.seconds)}. ${count(formats, gaps.left)} left, theory expects ${count(formats, gaps.expected)}.`,
} as const satisfies Catalogue;
