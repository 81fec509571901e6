import type { BuilderData } from '../data.js';

/** Two small widgets, for tests. */
export const fixture: BuilderData = {
  version: '1.2.3',
  base: 'https://example.org/',
  language: 'en',
  folders: ['en', 'en-XA'],
  languages: [
    { value: 'en', label: 'English' },
    { value: 'en-GB', label: 'British English' },
    { value: 'en-XA', label: 'Made up' },
  ],
  exo: { path: 'assets/exo-1.2.3-abc/exo.min.js', integrity: 'sha384-E' },
  resize: { path: 'resize.js', integrity: 'sha384-R' },
  widgets: [
    {
      name: 'one',
      tag: 'exo-one',
      title: 'One',
      fallback: '<p>All of one</p>',
      properties: ['--exo-radius'],
      options: [
        { name: 'lang', control: 'choice', label: 'Language', choices: [], place: 'where' },
        { name: 'theme', control: 'choice', label: 'Colours', choices: [], usual: '', place: 'look' },
        { name: 'group', control: 'choice', label: 'Part', choices: [], place: 'main' },
        { name: 'plain', control: 'switch', label: 'Plain', choices: [], place: 'main' },
        { name: 'step', control: 'number', label: 'Step', choices: [], place: 'main' },
        { name: 'search', control: 'text', label: 'Search', choices: [], place: 'main' },
      ],
      pages: [
        { name: '', title: 'One', kind: 'whole', attributes: {} },
        { name: 'safety', title: 'One: "safety" & rules', kind: 'part', attributes: { group: 'safety', plain: '' } },
        { name: 'slide', title: 'One as a slide', kind: 'part', attributes: {}, ratio: 16 / 9 },
      ],
    },
    {
      name: 'two',
      tag: 'exo-two',
      title: 'Two',
      fallback: '<p>All of two</p>',
      properties: [],
      options: [{ name: 'theme', control: 'choice', label: 'Colours', choices: [], usual: '', place: 'look' }],
      pages: [{ name: '', title: 'Two', kind: 'whole', attributes: {} }],
    },
  ],
};
