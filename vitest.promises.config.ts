import { defineConfig } from 'vitest/config';

// `npm run test:promises`: what every widget keeps, on pages of its own with the built package: policies, hosts, print, endurance, looks.
export default defineConfig({
  test: {
    name: 'promises',
    environment: 'node',
    include: ['tests/{policy-and-privacy,hostile-hosts,bad-input,accessibility,languages,endurance,looks}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/*.browser.test.ts', '**/*.slow.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
