/**
 * Packages Vite prepares before the first page loads. A bare import that is missing here makes Vite reload a running
 * test, and without `lit/directive-helpers.js` two copies of Lit load.
 */
export const prebundle = [
  'lit',
  'lit/decorators.js',
  'lit/directive.js',
  'lit/directive-helpers.js',
  'lit/async-directive.js',
  'lit/static-html.js',
  'lit/directives/class-map.js',
  'lit/directives/guard.js',
  'lit/directives/if-defined.js',
  'lit/directives/keyed.js',
  'lit/directives/live.js',
  'lit/directives/ref.js',
  'lit/directives/repeat.js',
  'axe-core',
  'fast-check',
  'gifenc',
  'mediabunny',
];
