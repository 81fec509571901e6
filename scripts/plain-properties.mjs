import MagicString from 'magic-string';

const DECORATED =
  /^_?_decorate\w*\(\[(property|state)\(([\s\S]*?)\)\], (\w+)\.prototype, ("[^"]+"|'[^']+'|`[^`]+`), void 0\);$/gm;
const LIT = /^import \{([^}]*)\} from (['"])lit\/decorators\.js\2;\n/m;
const HELPER = /^import (\w+) from (['"])[^'"]*\/decorate(?:\.js)?\2;\n/m;

/**
 * Writes Lit's `@property` and `@state` as what they do, `Class.createProperty(name, options)`, so that no widget carries the
 * decorators and the compiler's helper (half a kB after brotli). The source keeps its decorators, which is where editors and the
 * manifest read them.
 *
 * @returns {import('vite').Plugin}
 */
export function plainProperties() {
  return {
    name: 'plain-properties',
    enforce: 'post',
    transform(code, id) {
      if (!/\.ts$/.test(id) || !LIT.test(code)) return null;
      const changed = new MagicString(code);
      for (const match of code.matchAll(DECORATED)) {
        const [whole, kind, given, name, key] = match;
        const options = kind === 'state' ? '{ state: true, attribute: false }' : given.trim();
        changed.update(
          match.index,
          match.index + whole.length,
          `${name}.createProperty(${key}${options ? `, ${options}` : ''});`,
        );
      }
      // What is decorated otherwise keeps the import and the helper.
      const left = changed.toString().replace(LIT, '').replace(HELPER, '');
      const used = (names) => names.some((each) => new RegExp(`\\b${each}\\(`).test(left));
      for (const [pattern, names] of [
        [LIT, (found) => found[1].split(',').map((each) => each.trim())],
        [HELPER, (found) => [found[1]]],
      ]) {
        const found = pattern.exec(code);
        if (found && !used(names(found))) changed.remove(found.index, found.index + found[0].length);
      }
      return { code: changed.toString(), map: changed.generateMap({ hires: true }) };
    },
  };
}
