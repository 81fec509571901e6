import { describe, expect, it } from 'vitest';
import { faultsOf } from '../scripts/check-source.mjs';

const widget = 'packages/elements/src/widgets/claim-check/claim-check.ts';

describe('layers', () => {
  it.each([
    ['packages/model/src/player.ts', `import { x } from '@exosome-widgets/content/types.js';`, 'model may not import content'],
    ['packages/model/src/player.ts', `import { html } from 'lit';`, 'model may not import the package lit'],
    ['packages/model/src/player.ts', `import '../../content/src/types.js';`, 'reaches outside its package'],
    ['packages/content/src/en/common.ts', `export * from '@exosome-widgets/model/player.js';`, 'content may not import model'],
    [
      'packages/content/src/en/common.ts',
      `const x = import("@exosome-widgets/model/player.js");`,
      'content may not import model',
    ],
    [widget, `import type { A } from '../route-explorer/route-explorer.js';`, 'claim-check may not import widget route-explorer'],
    [widget, `import { scaleLinear } from 'd3-scale';`, 'may not import the package d3-scale'],
    [widget, `import {\n  a,\n  b,\n} from '../../primitives/cell';`, 'end in .js'],
    [
      'packages/elements/src/primitives/cell.ts',
      `import { A } from '../widgets/claim-check/claim-check.js';`,
      'primitives may not import a widget',
    ],
    [
      'packages/elements/src/controllers/frames.ts',
      `import { A } from '../widgets/claim-check/claim-check.js';`,
      'controllers may not import a widget',
    ],
    [widget, `customElements.define('exo-x', X);`, 'only register.ts does'],
  ])('%s refuses %s', (path, text, why) => {
    expect(faultsOf(path, text)).toEqual([expect.stringContaining(why)]);
  });

  it.each([
    ['packages/model/src/player.ts', `import { clamp } from './clamp.js';`],
    [widget, `import { html } from 'lit';\nimport { ref } from 'lit/directives/ref.js';`],
    [widget, `import { claims } from '@exosome-widgets/content/generated/claims.js';`],
    [widget, `import { styles } from './claim-check.styles.js';`],
    [widget, `import { cell } from '../../primitives/cell.js';`],
    ['packages/elements/src/define.ts', `export * from './widgets/claim-check/claim-check.define.js';`],
    [widget, `// import { A } from '../route-explorer/route-explorer.js';`],
  ])('%s allows %s', (path, text) => {
    expect(faultsOf(path, text)).toEqual([]);
  });
});

describe('what no source file may do', () => {
  it.each([
    'element.innerHTML = text;',
    `import { unsafeHTML } from 'lit/directives/unsafe-html.js';`,
    `box.insertAdjacentHTML('beforeend', text);`,
    'eval(text);',
    'new Function(text);',
    'document.write(text);',
    'localStorage.setItem(key, value);',
    'sessionStorage.clear();',
    'await fetch(address);',
    'new XMLHttpRequest();',
    'navigator.sendBeacon(address);',
    'html`<p style="color:red"></p>`;',
    'html`<p style=${x}></p>`;',
  ])('refuses %s', (text) => {
    expect(faultsOf(widget, text)).not.toEqual([]);
  });

  it.each([
    '// never innerHTML',
    '/** unlike localStorage */',
    'html`<p part="style"></p>`;',
    'element.style.setProperty("--_x", "1");',
    `const words = { step: 'Cells fetch cargo' };`,
  ])('stays quiet about %s', (text) => {
    expect(faultsOf(widget, text)).toEqual([]);
  });

  it('names the line', () => {
    expect(faultsOf(widget, '/* one\ntwo */\nlocalStorage.clear();')).toEqual([expect.stringContaining('claim-check.ts:3 ')]);
  });
});

describe('who may talk to a network', () => {
  const calls = ['await fetch(address);', 'new XMLHttpRequest();', 'navigator.sendBeacon(address);', 'new WebSocket(address);'];
  const inConnect = (file: string) => `packages/connect/src/${file}`;

  it.each(['xapi.ts', 'xapi-queue.ts', 'cmi5.ts'])('%s of connect, which sends where the page says', (file) => {
    for (const call of calls) expect(faultsOf(inConnect(file), call)).toEqual([]);
  });

  it.each([
    inConnect('scorm.ts'),
    inConnect('data-layer.ts'),
    inConnect('index.ts'),
    inConnect('follow-xapi.ts'),
    inConnect('inner/xapi.ts'),
    'packages/elements/src/xapi.ts',
    'packages/elements/src/widgets/claim-check/cmi5.ts',
    'packages/reveal/src/xapi.ts',
  ])('%s may not', (path) => {
    for (const call of calls) expect(faultsOf(path, call)).toEqual([expect.stringContaining('talks to a network')]);
  });

  it('even these keep nothing about the reader and write no markup', () => {
    expect(faultsOf(inConnect('xapi-queue.ts'), 'localStorage.setItem(key, value);')).toHaveLength(1);
    expect(faultsOf(inConnect('cmi5.ts'), 'element.innerHTML = answer;')).toHaveLength(1);
  });

  it('the heavy cmi5 library is imported in one place', () => {
    const text = `await import('@xapi/cmi5');`;
    expect(faultsOf(inConnect('cmi5.ts'), text)).toEqual([]);
    expect(faultsOf(inConnect('xapi.ts'), text)).toEqual([expect.stringContaining('may not import the package @xapi/cmi5')]);
    expect(faultsOf('packages/reveal/src/index.ts', text)).not.toEqual([]);
  });
});
