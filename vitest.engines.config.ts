import { defineConfig } from 'vitest/config';

// `npm run test:engines`, after Firefox has run the browser tests and the stories: the stories in WebKit, from a built Storybook.
export default defineConfig({
  test: {
    name: 'webkit',
    expect: { poll: { timeout: 20_000 } },
    environment: 'node',
    include: ['tests/three-engines/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    passWithNoTests: false,
  },
});
