/**
 * Writes plugin/languages/exo-widgets.pot, the list of texts for translators, with wp-cli: node packages/wordpress/make-pot.mjs <wp-cli.phar>
 * The tests in real WordPress (tests/doors/wordpress) say when it is out of date, and fetch wp-cli into
 * node_modules/.cache/exosome-widgets/wordpress/studio/wp-cli/wp-cli.phar.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const usual = join(here, '../../node_modules/.cache/exosome-widgets/wordpress/studio/wp-cli/wp-cli.phar');
const phar = process.argv[2] ?? usual;
const plugin = join(here, 'dist/exo-widgets');
for (const [path, what] of [
  [phar, 'wp-cli'],
  [plugin, 'The built plugin (npm run build:wordpress)'],
]) {
  if (!existsSync(path)) {
    console.error(`${what} is not at ${path}.`);
    process.exit(1);
  }
}

const pot = join(here, 'plugin/languages/exo-widgets.pot');
const quiet = ['-d', 'memory_limit=512M', '-d', 'error_reporting=E_ERROR'];
const options = ['--allow-root', '--skip-block-json', '--exclude=assets/exo*.js', '--skip-audit', '--domain=exo-widgets'];
const { status } = spawnSync('php', [...quiet, phar, 'i18n', 'make-pot', plugin, pot, ...options], { stdio: 'inherit' });
// The day it was made and the program that made it say nothing about the texts.
if (status === 0) {
  const text = readFileSync(pot, 'utf8').replace(/^"(?:POT-Creation-Date|X-Generator): .*\n/gm, '');
  writeFileSync(pot, text);
}
process.exit(status ?? 1);
