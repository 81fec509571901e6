import { nothing, svg } from 'lit';
import type { Verdict } from '@exosome-widgets/content/types.js';
import type { Drawing } from './svg-text.js';

/** Every verdict, in the order of every list and picture: the more a claim stands, the earlier. */
export const VERDICTS: readonly Verdict[] = ['supported', 'partly-supported', 'contested', 'unsupported', 'outdated'];

/** The token of a verdict's line and words; its ground is the same name with `-soft`. */
export const VERDICT_TOKEN = {
  supported: 'supported',
  'partly-supported': 'partly',
  contested: 'contested',
  unsupported: 'unsupported',
  outdated: 'outdated',
} as const satisfies Record<Verdict, string>;

/**
 * The sign of a verdict, 16 by 16: the more of the tile is filled, the more of the claim stands. Shape and colour both tell the
 * verdicts apart; a word always stands beside it. Says nothing about a fact's own statement.
 *
 * @param lit - `false` leaves only a thin outline, for a claim that a filter leaves out
 */
export function verdictIcon(verdict: Verdict, lit = true): Drawing {
  if (!lit)
    return svg`<rect x="2" y="2" width="12" height="12" rx="3" fill="none" stroke="var(--_control-line)" stroke-width="1" />`;
  const line = `var(--_${VERDICT_TOKEN[verdict]})`;
  const full = verdict === 'supported';
  return svg`<rect
      x="1.25" y="1.25" width="13.5" height="13.5" rx="3.25"
      fill=${full ? line : 'var(--_paper)'} stroke=${line} stroke-width="1.5"
      stroke-dasharray=${verdict === 'outdated' ? '2.4 1.7' : nothing}
    /><g fill="none" stroke=${full ? 'var(--_paper)' : line} stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round">${SIGNS[verdict]}</g>`;
}

const SIGNS: Readonly<Record<Verdict, Drawing>> = {
  supported: svg`<path d="m4.7 8.3 2.3 2.3 4.4-4.9" />`,
  'partly-supported': svg`<path d="M1.6 8H14.4V11.5a2.9 2.9 0 0 1-2.9 2.9H4.5a2.9 2.9 0 0 1-2.9-2.9z" fill="var(--_partly)" stroke="none" />`,
  contested: svg`<path d="M4 5.9h6.5M8.7 4 10.7 5.9 8.7 7.8M12 10.3H5.5M7.3 8.4 5.3 10.3 7.3 12.2" stroke-width="1.3" />`,
  unsupported: svg`<path d="m5.1 5.1 5.8 5.8M10.9 5.1 5.1 10.9" />`,
  outdated: svg`<path d="M8 4.6V8.2l2.6 1.6" />`,
};
