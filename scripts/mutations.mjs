/**
 * How each promise is broken once, to see its tests go red: `npm run mutate`. Each `find` is text that stands in its file exactly
 * once; when it is gone, the mutation has to be written anew, and a test says so before anybody runs it.
 *
 * @typedef {object} Mutation
 * @property {string} promise - the folder of its promise.json
 * @property {string} what - what is broken, in words
 * @property {string} file
 * @property {string} find
 * @property {string} replace
 * @property {string[]} tests - what of the promise is run: the fewest files that ought to notice
 * @property {string} [match] - of those, the tests with this in their names: one widget shows what all of them would
 * @property {boolean} [built] - whether those tests read the built package
 * @property {string} [browsers] - other than Chromium
 */

const WIDGET = 'packages/elements/src/widget-element.ts';
const WIDGET_TESTS = 'packages/elements/src/widget-element.browser.test.ts';
const FRAME = 'packages/elements/src/theme/frame.styles.ts';

/** @type {readonly Mutation[]} */
export const mutations = [
  {
    promise: 'tests/three-engines',
    what: 'every widget asks for something that only Chromium has',
    file: WIDGET,
    find: '    prepareAnnouncer();\n    if (!serverRendered)',
    replace:
      '    prepareAnnouncer();\n    void (navigator as unknown as { userAgentData: { brands: object } }).userAgentData.brands;\n    if (!serverRendered)',
    tests: [WIDGET_TESTS],
    browsers: 'firefox',
  },
  {
    promise: 'tests/policy-and-privacy',
    what: 'a widget loads a font from another host',
    file: WIDGET,
    find: '    prepareAnnouncer();\n    if (!serverRendered)',
    replace:
      "    prepareAnnouncer();\n    void new FontFace('Remote', 'url(https://fonts.example.org/remote.woff2)').load().catch(() => {});\n    if (!serverRendered)",
    tests: ['tests/policy-and-privacy'],
    match: 'claim-check',
    built: true,
  },
  {
    promise: 'tests/policy-and-privacy',
    what: 'a widget writes into the storage of the page',
    file: WIDGET,
    find: '    prepareAnnouncer();\n    if (!serverRendered)',
    replace: "    prepareAnnouncer();\n    localStorage.setItem('exo-seen', '1');\n    if (!serverRendered)",
    tests: ['tests/policy-and-privacy'],
    match: 'claim-check',
    built: true,
  },
  {
    promise: 'tests/hostile-hosts',
    what: 'the frame no longer stops what a page hands down (all: initial is gone)',
    file: FRAME,
    find: '    all: initial;\n    display: block;\n    color-scheme: inherit;',
    replace: '    display: block;\n    color-scheme: inherit;',
    tests: ['tests/hostile-hosts/places.test.ts'],
    match: 'style sheets',
    built: true,
  },
  {
    promise: 'tests/bad-input',
    what: 'a setting that is not understood throws',
    file: WIDGET,
    find: '    const notice = { setting, given: describeValue(given), shown };',
    replace:
      "    if (!isServer && setting !== 'lang') throw new TypeError(`${setting} is wrong`);\n    const notice = { setting, given: describeValue(given), shown };",
    tests: ['tests/bad-input/settings.browser.test.ts'],
    match: 'exo-claim-check',
    built: true,
  },
  {
    promise: 'tests/accessibility',
    what: 'the figure loses its label',
    file: WIDGET,
    find: ' aria-labelledby="title" @keydown',
    replace: ' @keydown',
    tests: ['tests/accessibility/said.test.ts'],
    match: 'exo-claim-check',
    built: true,
  },
  {
    promise: 'tests/accessibility',
    what: 'the wish of the device for less motion is not heard',
    file: 'packages/elements/src/controllers/motion.ts',
    find: "return this.#query?.matches ? 'none' : 'full';",
    replace: "return 'full';",
    tests: ['tests/accessibility/said.test.ts'],
    match: 'asks for less motion',
    built: true,
  },
  {
    promise: 'tests/languages',
    what: 'a word stands in the code and not in the catalogue',
    file: WIDGET,
    find: ">${say('print')}</button>",
    replace: '>Print</button>',
    tests: ['tests/languages/catalogues.test.ts'],
    match: 'exo-claim-check',
    built: true,
  },
  {
    promise: 'tests/languages',
    what: 'a spoken word is hard-coded',
    file: 'packages/elements/src/widgets/prp-comparison/prp-comparison.ts',
    find: "if (t) announce('summary', t(marked ? 'marked' : 'unmarked', { question: t(`question.${row}`), count: marks.size }));",
    replace: "if (t) announce('summary', marked ? 'Marked' : 'Unmarked');",
    tests: ['tests/languages/catalogues.test.ts'],
    match: 'exo-prp-comparison in use',
  },
  {
    promise: 'tests/endurance',
    what: 'a widget that was removed still listens to the page',
    file: 'packages/elements/src/controllers/link.ts',
    find: "    if (typeof window !== 'undefined') window.removeEventListener('hashchange', this.#onHash);\n",
    replace: '',
    tests: ['tests/endurance'],
    match: 'mounts and unmounts',
    built: true,
  },
  {
    promise: 'tests/looks',
    what: 'the colour of exosomes changes',
    file: 'packages/elements/src/theme/tokens.ts',
    find: "  exosome: token('#1f5fa8', '#7db3f0'),",
    replace: "  exosome: token('#7a1fa8', '#d37df0'),",
    tests: ['tests/looks'],
    match: 'exo-prp-comparison',
    built: true,
  },
  {
    promise: 'tests/packaging',
    what: 'importing the classes registers a tag, so nothing can be left out any more',
    file: 'packages/elements/src/index.ts',
    find: "export { VersionConflictEvent } from './register.js';",
    replace: "export { VersionConflictEvent } from './register.js';\nimport './widgets/claim-check/claim-check.define.js';",
    tests: ['tests/packaging/entries.test.ts'],
    built: true,
  },
  {
    promise: 'tests/packaging',
    what: 'the notice of compiled-in software lacks one package',
    file: 'scripts/build.mjs',
    find: '  const sections = [...folders].sort()',
    replace: "  const sections = [...folders].filter((folder) => !folder.endsWith('mediabunny')).sort()",
    tests: ['tests/packaging/supply-chain.test.ts', 'tests/packaging/files.test.ts'],
    built: true,
  },
  {
    promise: 'tests/packaging',
    what: 'a dependency is named by a range',
    file: 'packages/elements/package.json',
    find: '    "lit": "3.3.3"',
    replace: '    "lit": "^3.3.3"',
    tests: ['tests/packaging/supply-chain.test.ts'],
    built: true,
  },
  {
    promise: 'tests/content',
    what: 'a sentence of the lecture loses its source',
    file: 'packages/content/src/en/lecture-findings.ts',
    find: "    say('Exosomes are widely studied, not widely established as medicine.', widelyUsedClaim),",
    replace: "    say('Exosomes are widely studied, not widely established as medicine.'),",
    tests: ['tests/content/catalogues.test.ts'],
  },
  {
    promise: 'tests/content',
    what: 'a sales word comes into the deck',
    file: 'packages/content/src/en/deck.ts',
    find: "  toSources: 'Go to the sources',",
    replace: "  toSources: 'Go to the amazing sources',",
    tests: ['tests/content/evidence-rules.test.ts'],
  },
  {
    promise: 'tests/content',
    what: 'a message without a source says that a treatment is safe',
    file: 'packages/content/src/en/deck.ts',
    find: "  toSources: 'Go to the sources',",
    replace: "  toSources: 'Exosomes are safe. Go to the sources',",
    tests: ['tests/content/catalogues.test.ts'],
  },
  {
    promise: 'tests/content',
    what: 'a sentence becomes hard to read',
    file: 'packages/content/src/en/deck.ts',
    find: "'For those who want to look it up. The numbers on the slides point here. Leave this out of the talk.'",
    replace:
      "'Bibliographical documentation facilitating independent verification by particularly interested participants accompanies every numerical annotation.'",
    tests: ['tests/content/reading.test.ts'],
  },
];
