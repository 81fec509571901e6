import { existsSync } from 'node:fs';

/** Flags that keep pictures and timings the same on every machine, and the browser away from the network. */
export const CHROMIUM_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

const SYSTEM_CHROMIUM = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
  ],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const SYSTEM_FIREFOX = { linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox'], darwin: [], win32: [] };

/**
 * Launch options for a Chromium on this machine: `CHROMIUM_PATH`, then Playwright's own download, then the system's.
 * Null when there is none. `EXO_NO_SYSTEM_BROWSER=1` passes over the system's (to try the way a bare machine goes).
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist`);
    return { executablePath: named, args: CHROMIUM_ARGS };
  }
  // Playwright is a development package: loaded late, so that this file can be read before `npm ci` has run.
  const { chromium } = await import('playwright');
  if (existsSync(chromium.executablePath())) return { args: CHROMIUM_ARGS };
  if (process.env.EXO_NO_SYSTEM_BROWSER) return null;
  const system = SYSTEM_CHROMIUM[process.platform]?.find((path) => existsSync(path));
  return system ? { executablePath: system, args: CHROMIUM_ARGS } : null;
}

/** The same page on every machine, as far as Firefox takes it from its settings: less motion, English, no dark. */
const FIREFOX_PREFS = { 'ui.prefersReducedMotion': 1, 'intl.accept_languages': 'en-US, en', 'ui.systemUsesDarkTheme': 0 };

/** As above for Firefox: a stock one needs Playwright's BiDi channel. */
export async function findFirefox() {
  const { firefox } = await import('playwright');
  if (existsSync(firefox.executablePath())) return { firefoxUserPrefs: FIREFOX_PREFS };
  const system = process.env.FIREFOX_PATH ?? SYSTEM_FIREFOX[process.platform]?.find((path) => existsSync(path));
  return system ? { channel: 'moz-firefox', executablePath: system, firefoxUserPrefs: FIREFOX_PREFS } : null;
}
