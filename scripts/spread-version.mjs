/**
 * Writes the version of packages/elements/package.json to every other place that names it: the code, the private packages, the
 * WordPress plugin. Run after `changeset version` (docs/releasing.md); builds and tests hold the places against each other.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { version } = JSON.parse(readFileSync(join(root, 'packages/elements/package.json'), 'utf8'));
const NUMBER = String.raw`\d+\.\d+\.\d+(?:-[\w.]+)?`;

/** File → what stands before the version there. */
const PLACES = {
  'packages/elements/src/version.ts': ["VERSION = '"],
  'packages/wordpress/plugin/exo-widgets.php': [' * Version:           ', "const VERSION = '"],
  'packages/wordpress/plugin/readme.txt': ['Stable tag: ', 'npmjs.com/package/exosome-widgets/v/'],
  'packages/wordpress/plugin/languages/exo-widgets.pot': ['Project-Id-Version: Exosome Widgets '],
  'packages/wordpress/plugin/blocks/figure/block.json': ['"version": "'],
  'packages/wordpress/plugin/blocks/figure/edit.asset.php': ["'version'      => '"],
  ...Object.fromEntries(
    readdirSync(join(root, 'packages'))
      .filter((name) => name !== 'elements')
      .map((name) => [`packages/${name}/package.json`, ['"version": "', ...(name === 'slides' ? ['"exosome-widgets": "'] : [])]]),
  ),
};

for (const [file, befores] of Object.entries(PLACES)) {
  let text = readFileSync(join(root, file), 'utf8');
  for (const before of befores) {
    const place = new RegExp(`(${before.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')})${NUMBER}`);
    if (!place.test(text)) throw new Error(`${file} no longer names the version after ${JSON.stringify(before)}`);
    text = text.replace(place, `$1${version}`);
  }
  writeFileSync(join(root, file), text);
}
// Apps of the tests that name the version they install.
for (const name of readdirSync(join(root, 'tests/apps'))) {
  const file = join(root, 'tests/apps', name, 'package.json');
  const text = readFileSync(file, 'utf8');
  const next = text.replace(new RegExp(`("exosome-widgets": ")${NUMBER}`), `$1${version}`);
  if (next !== text) writeFileSync(file, next);
}
console.log(
  `${version} in ${Object.keys(PLACES).length} files. A new version of the plugin also wants its lines in readme.txt, "Changelog".`,
);
