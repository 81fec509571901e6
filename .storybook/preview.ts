import { configure } from 'storybook/test';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { applyToolbar, globalTypes } from './toolbar.ts';
import { readableControls } from './controls.ts';
import { whatOthersHear } from './hears.ts';

// The manifest is built (`npm start` and `npm test` do it); without it stories still run, only the tables are empty.
const manifests = import.meta.glob<object>('../packages/elements/dist/custom-elements.json', {
  eager: true,
  import: 'default',
});
setCustomElementsManifest(Object.values(manifests)[0] ?? { schemaVersion: '1.0.0', modules: [] });

// Parts that load late come over Vite's own server: on a busy machine `waitFor` needs more than its second.
configure({ asyncUtilTimeout: 20_000 });

export default {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals: { theme: 'light', language: 'en', motion: 'page', region: 'widget', width: 'full' },
  decorators: [applyToolbar, whatOthersHear],
  argTypesEnhancers: [readableControls],
  parameters: {
    layout: 'fullscreen',
    // Every story is an axe test; a finding fails it.
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { expanded: true, sort: 'alpha' },
    options: { storySort: { order: ['Welcome', 'Widgets', '*'] } },
  },
} satisfies Preview;
