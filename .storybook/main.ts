import { existsSync } from 'node:fs';
import type { StorybookConfig } from '@storybook/web-components-vite';

// `npm run build:embed` writes them; the story of the embed builder shows them in its preview.
const pages = new URL('../packages/embed/dist', import.meta.url);

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  staticDirs: existsSync(pages) ? [{ from: '../packages/embed/dist', to: '/frame-pages' }] : [],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  features: { sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
} satisfies StorybookConfig;
