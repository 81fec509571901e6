import { defineConfig } from 'vite';

export default defineConfig({
  // Vue leaves these tags to the browser.
  slidev: { vue: { template: { compilerOptions: { isCustomElement: (tag: string) => tag.startsWith('exo-') } } } },
  // Slidev 53.0.0 writes one rule for line numbers that its own minifier refuses: without this `slidev build` stops.
  css: { lightningcss: { errorRecovery: true } },
} as Parameters<typeof defineConfig>[0]);
