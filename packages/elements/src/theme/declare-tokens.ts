import type { Token } from './tokens.js';

export type Tokens = Readonly<Record<string, Token>>;

/** Tokens as private custom properties of the host, with the colours of the system under forced colours. */
export function declareTokens(tokens: Tokens): string {
  const each = (value: (name: string, token: Token) => string): string =>
    Object.entries(tokens)
      .map(([name, token]) => `--_${name}:${value(name, token)};`)
      .join('');
  return (
    `:host{${each((name, { light, dark }) => `var(--exo-color-${name},light-dark(${light},${dark}))`)}}` +
    `@media (forced-colors:active){:host{${each((_, { forced }) => forced)}}}`
  );
}
