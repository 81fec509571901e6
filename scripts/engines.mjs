/** Installs the other two engines where they are missing: Firefox, and WebKit with its driver and a display to draw on. */
import { ensurePrograms } from './debian.mjs';

const missing = ensurePrograms({
  'firefox-esr': ['firefox-esr'],
  WebKitWebDriver: ['webkit2gtk-driver'],
  Xvfb: ['xvfb'],
});
// Not an error here: what needs one of these skips itself and names it.
for (const program of missing) console.warn(`Not found, and not installed: ${program}. Tests that need it are skipped.`);
