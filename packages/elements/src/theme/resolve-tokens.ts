import type { Tokens } from './declare-tokens.js';
import { figureTokens } from './figure-tokens.js';
import type { Theme } from './host-tokens.js';
import { particleTokens } from './particle-tokens.js';
import { tissueTokens } from './scene-tokens.js';
import { sharedTissueTokens, skinTokens } from './skin-tokens.js';
import { roles } from './tokens.js';

/** Puts plain colours in the place of `var(--_name)`, for a picture that leaves the page. Apart from the host's tokens: it needs all of them. */
export function resolveTokens(text: string, theme: Theme): string {
  const all: Tokens = { ...roles, ...particleTokens, ...sharedTissueTokens, ...tissueTokens, ...skinTokens, ...figureTokens };
  return text.replace(/var\(--_([a-z0-9-]+)\)/g, (whole, name: string) => all[name]?.[theme] ?? whole);
}
