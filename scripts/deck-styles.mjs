/** Colours of the widgets in the style sheet of decks: `token(link)` becomes what the widgets use for it in light and dark. */
import { readFileSync } from 'node:fs';

/**
 * @param {URL | string} source - packages/reveal/deck.css
 * @param {Readonly<Record<string, { light: string, dark: string }>>} tokens - packages/elements/src/theme/tokens.ts
 * @returns {import('vite').Plugin} writes `exo-reveal.css` beside the script
 * @throws when the style sheet names a token that is none
 */
export function deckStyles(source, tokens) {
  return {
    name: 'exo-deck-styles',
    generateBundle() {
      const text = readFileSync(source, 'utf8').replace(/\btoken\(([a-z-]*)\)/g, (call, name) => {
        const token = tokens[name];
        // The comment at the top names the function itself.
        if (!token && name === 'name') return call;
        if (!token) throw new Error(`${source}: there is no colour "${name}"`);
        return `var(--exo-color-${name}, light-dark(${token.light}, ${token.dark}))`;
      });
      this.emitFile({ type: 'asset', fileName: 'exo-reveal.css', source: text });
    },
  };
}
