import { defineConfig } from 'vitest/config';

// `npm run test:doors`: the doors whose hosts take minutes to set up (WordPress, LibreOffice, framework apps).
export default defineConfig({
  test: {
    name: 'slow doors',
    expect: { poll: { timeout: 20_000 } },
    environment: 'node',
    include: ['tests/doors/**/*.slow.test.ts'],
    // One host at a time: each takes both cores.
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 900_000,
    passWithNoTests: true,
  },
});
