import { svg } from 'lit';
import type { EvidenceKind } from '@exosome-widgets/content/types.js';
import type { Drawing } from './svg-text.js';

/**
 * A small sign for a kind of evidence, 16 by 16, drawn in the text colour. Always beside its word.
 * Several kinds share a sign where a reader needs no difference at a glance.
 */
export function kindIcon(kind: EvidenceKind): Drawing {
  return svg`<g fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round">${SIGNS[SIGN_OF[kind]]}</g>`;
}

type Sign =
  | 'flask'
  | 'mouse'
  | 'person'
  | 'groups'
  | 'stack'
  | 'agreement'
  | 'speech'
  | 'scales'
  | 'paper'
  | 'clipboard'
  | 'book';

const SIGN_OF: Readonly<Record<EvidenceKind, Sign>> = {
  'in-vitro': 'flask',
  animal: 'mouse',
  'human-trial': 'person',
  'case-series': 'person',
  cohort: 'person',
  rct: 'groups',
  'systematic-review': 'stack',
  review: 'book',
  textbook: 'book',
  database: 'stack',
  consensus: 'agreement',
  guideline: 'agreement',
  'position-statement': 'agreement',
  'expert-opinion': 'speech',
  regulator: 'scales',
  law: 'scales',
  news: 'paper',
  'trial-registry': 'clipboard',
};

const SIGNS: Readonly<Record<Sign, Drawing>> = {
  flask: svg`<path d="M6.5 2h3M7 2v4L3.2 12.6A1 1 0 0 0 4 14h8a1 1 0 0 0 .8-1.4L9 6V2M5 10h6" />`,
  mouse: svg`<path d="M2 11.5c0-3.6 2.6-5.5 5.6-5.5 2.300 0 3.400.9 4.400 2l1.800 2c.4.5.1 1.500-.8 1.500z" /><circle cx="9" cy="5" r="1.700" /><path d="M2 11.500c-.6 1.300.2 2.300 1.800 2.300h3" /><path d="M11.400 9h.01" />`,
  person: svg`<circle cx="8" cy="4.600" r="2.400" /><path d="M3.500 14c0-3.200 1.900-5 4.500-5s4.500 1.800 4.500 5" />`,
  groups: svg`<circle cx="4.600" cy="5" r="1.800" /><circle cx="11.400" cy="5" r="1.800" /><path d="M1.800 13c0-2.600 1-4 2.800-4s2.800 1.400 2.800 4M8.600 13c0-2.600 1-4 2.800-4s2.800 1.400 2.800 4M8 2.500v3" />`,
  stack: svg`<path d="M8 2 14 5 8 8 2 5zM2 8l6 3 6-3M2 11l6 3 6-3" />`,
  agreement: svg`<circle cx="8" cy="8" r="6" /><path d="m5.400 8.200 1.900 1.900 3.400-3.800" />`,
  speech: svg`<path d="M2 3.500h12v7.500H7.500L4.500 13.500V11H2z" />`,
  scales: svg`<path d="M8 2v12M5 14h6M3 4.500h10M3 4.500 1.400 9h3.200zM13 4.500 11.400 9h3.200z" />`,
  paper: svg`<path d="M2.500 3h9v9.500a1 1 0 0 0 2 0V6h-2M2.500 3v10.500h10M5 6h4M5 8.500h4M5 11h2.500" />`,
  clipboard: svg`<path d="M4 3.500H3V14h10V3.500h-1M5.500 2.500h5v2.500h-5zM5.500 8h5M5.500 11h3.500" />`,
  book: svg`<path d="M8 4C6.500 2.800 4.500 2.500 2 2.500v10c2.500 0 4.500.3 6 1.500 1.500-1.200 3.500-1.500 6-1.500v-10c-2.500 0-4.500.3-6 1.500zM8 4v10" />`,
};
