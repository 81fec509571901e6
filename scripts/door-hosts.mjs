/** Installs what the tests of the slow doors drive: PHP for WordPress, LibreOffice and its friends for decks. */
import { ensurePrograms } from './debian.mjs';

const php = ['cli', 'sqlite3', 'mysql', 'xml', 'mbstring', 'curl', 'gd', 'zip'].map((name) => `php8.2-${name}`);
const missing = ensurePrograms({
  php,
  soffice: ['libreoffice-impress'],
  pdftoppm: ['poppler-utils'],
  ffmpeg: ['ffmpeg'],
  'rsvg-convert': ['librsvg2-bin'],
});
// Not an error here: the tests that need one of these skip themselves and name it.
for (const program of missing) console.warn(`Not found, and not installed: ${program}. Tests that need it are skipped.`);
