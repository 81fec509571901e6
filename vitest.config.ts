import { availableParallelism } from 'node:os';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium, findFirefox } from './scripts/find-browser.mjs';
import { prebundle } from './scripts/prebundle.mjs';

// BROWSERS=chromium,firefox npx vitest run --project '*browser*'
const finders = { chromium: findChromium, firefox: findFirefox };
type BrowserName = keyof typeof finders;
const names = (process.env.BROWSERS ?? 'chromium').split(',') as BrowserName[];

/** The same page on every machine. Motion is off, so a test that wants to see motion asks for it (`motion="full"`). */
const contextOptions = {
  deviceScaleFactor: 1,
  reducedMotion: 'reduce',
  locale: 'en-US',
  timezoneId: 'UTC',
} as const;

const viewport = { width: 1000, height: 800 };

/** A new object each time: Vitest writes project names into it, and a shared one ends in "already defined". */
const browser = async () => ({
  enabled: true,
  headless: true,
  fileParallelism: processors > 3,
  screenshotFailures: false,
  // Without the viewer, and in a window that holds the tests' frame whole: a scaled frame takes no real clicks in Firefox.
  ui: false,
  viewport,
  provider: playwright(),
  instances: await Promise.all(
    names.map(async (name) => {
      const launchOptions = await finders[name]();
      if (!launchOptions) {
        throw new Error(`No ${name} found. Run: npx playwright install ${name} (or set CHROMIUM_PATH)`);
      }
      return {
        browser: name,
        provider: playwright({
          launchOptions,
          contextOptions: name === 'chromium' ? { ...contextOptions, viewport } : { viewport },
        }),
      };
    }),
  ),
});

/** Folders of promises whose tests open pages of their own; what stands there as `*.browser.test.ts` runs with the others. */
const PROMISES = '{policy-and-privacy,hostile-hosts,bad-input,accessibility,languages,endurance,looks}';

const optimizeDeps = { include: prebundle };

/** Most tests wait for a page: two files at a time even on two processors. In a browser of their own they share one page at a time there. */
const processors = availableParallelism();

/** `expect.poll` asks again for this long: on a busy machine the second that it has by itself is too short. */
const patience = { poll: { timeout: 20_000 } };

export default defineConfig({
  test: {
    maxWorkers: Math.max(2, processors - 1),
    projects: [
      {
        test: {
          name: 'node',
          expect: patience,
          environment: 'node',
          // Statistics over many seeds take seconds on a busy machine.
          testTimeout: 60_000,
          include: ['packages/*/src/**/*.test.ts', 'packages/*/scripts/**/*.test.mjs', 'tests/**/*.test.ts'],
          exclude: [
            '**/node_modules/**',
            '**/*.browser.test.ts',
            'tests/{apps,packaging,ssr,doors,three-engines}/**',
            `tests/${PROMISES}/**`,
          ],
        },
      },
      {
        optimizeDeps,
        test: {
          name: 'browser',
          expect: patience,
          testTimeout: 60_000,
          include: ['packages/**/*.browser.test.ts', 'tests/**/*.browser.test.ts'],
          exclude: ['**/node_modules/**'],
          setupFiles: ['tests/setup.ts'],
          browser: await browser(),
        },
      },
      {
        optimizeDeps,
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: {
          name: 'stories',
          expect: patience,
          testTimeout: 60_000,
          setupFiles: ['tests/setup.ts'],
          browser: await browser(),
        },
      },
      {
        // What a user gets: these open the packed tarball, so they need `npm run build` first.
        test: {
          name: 'package',
          expect: patience,
          environment: 'node',
          globalSetup: ['tests/packaging/pack.ts'],
          include: ['tests/packaging/**/*.test.ts', 'tests/ssr/**/*.test.ts'],
          exclude: ['**/node_modules/**'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        // What every widget keeps on pages of every kind, with the built package: policies, hosts, print, endurance, looks.
        test: {
          name: 'promises',
          expect: patience,
          environment: 'node',
          include: [`tests/${PROMISES}/**/*.test.ts`],
          exclude: ['**/node_modules/**', '**/*.browser.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        // Every way in (frame, slides, offline, platforms) with its real host; these too need the built package.
        test: {
          name: 'doors',
          expect: patience,
          environment: 'node',
          include: ['tests/doors/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/*.slow.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
