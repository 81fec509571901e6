import { defineConfig } from 'vite';
import { prebundle } from './scripts/prebundle.mjs';

// Storybook reads this file. The library itself is built by packages/elements/vite.config.ts.
export default defineConfig({ optimizeDeps: { include: prebundle } });
