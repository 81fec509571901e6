import type { Catalogue, Formats } from '../messages.js';

/** Words of the frame pages: their titles, and what stands beside a widget in a frame. */
export const embedFrames = {
  provider: 'Exosome widgets',

  // Titles of pages that open at one place. The gap is the name that the widget itself uses.
  'preset.group': (_: Formats, gaps: { widget: string; name: string }) => `${gaps.widget}: ${gaps.name}`,
  'preset.differences': 'PRP and exosomes: only the questions where they differ',
  'preset.route': (_: Formats, gaps: { name: string }) => `How exosomes are given: ${gaps.name}`,
  'preset.routes': (_: Formats, gaps: { one: string; other: string }) =>
    `How exosomes are given, two routes: ${gaps.one}; ${gaps.other}`,
  'preset.simulation': 'How far can a vesicle drift? A simulation',
  'preset.recipient': (_: Formats, gaps: { widget: string; name: string }) => `${gaps.widget} Receiving cell: ${gaps.name}`,
  'preset.without-questions': 'How do cells send messages? Plays without asking for a guess',
  'preset.cards': 'Claims about exosomes, one at a time',
  'preset.claims': (_: Formats, gaps: { name: string }) => `Claims about exosomes: ${gaps.name}`,
  'preset.claim': (_: Formats, gaps: { id: string; claim: string }) => `Claim ${gaps.id}, checked: “${gaps.claim}”`,
  'preset.same-scale': 'A platelet and an exosome at the same scale',
  'preset.race': (_: Formats, gaps: { name: string }) => `How long things of different size drift: ${gaps.name}`,
  'preset.slide': (_: Formats, gaps: { widget: string }) => `${gaps.widget} As a slide, 16:9`,

  // Kinds of presets, as a menu groups them.
  'presets.whole': 'Whole widget',
  'presets.part': 'Opens at one part',
  'presets.claim': 'One claim',

  // A frame may not be allowed to open a source in a new window.
  linkTitle: 'This page does not let links open. Copy the address of the source:',
  linkLabel: 'Address of the source',
  linkClose: 'Close',
} as const satisfies Catalogue;
