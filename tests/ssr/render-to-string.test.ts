import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { runInApp } from '../packaging/pack.ts';
import { widgets } from '../packaging/widgets.ts';

const app = inject('packed');

/** What a piece of server code ends with: `return await renderToString(…)`. */
function onServer<T>(code: string): T {
  const said = runInApp(
    app,
    `import { renderShadow, renderToString } from 'exosome-widgets/ssr.js';
     const answer = await (async () => { ${code} })().catch((error) => ({ name: error.name, message: error.message }));
     process.stdout.write(JSON.stringify(answer));`,
  );
  return JSON.parse(said) as T;
}

describe('renderToString', () => {
  it('gives every widget as one tag around its picture', () => {
    const all = onServer<string[]>(
      `return Promise.all(${JSON.stringify(widgets.map(({ tag }) => tag))}.map((tag) => renderToString(tag)))`,
    );
    for (const [index, { tag }] of widgets.entries()) {
      expect(all[index]).toMatch(new RegExp(`^<${tag}[^>]*><template shadowroot="open" shadowrootmode="open">`));
      expect(all[index]).toMatch(new RegExp(`</template></${tag}>$`));
    }
  });

  it('takes settings by the names of properties, of attributes, and leaves out those that are off', () => {
    const html = onServer<string>(
      `return renderToString('exo-vesicle-messaging', { step: 2, withoutGates: true, 'without-controls': true, headingLevel: 2,
        motion: undefined, region: null, hidden: false, id: 'story', 'data-note': 'a "b" <c>' })`,
    );
    const tag = /^<[^>]*>/.exec(html)?.[0] ?? '';
    expect(tag).toContain(' step="2"');
    expect(tag).toContain(' without-gates ');
    expect(tag).toContain(' without-controls ');
    expect(tag).toContain(' heading-level="2"');
    expect(tag).toContain(' id="story"');
    expect(tag).toContain(' data-note="a &quot;b&quot; &lt;c&gt;"');
    expect(tag).not.toMatch(/ hidden| motion| region|undefined|null/);
    // What is set is what is drawn: the third step is open, and there are no buttons to drive it.
    expect(html).toMatch(/aria-level="2"/);
    expect(html).not.toContain('part="controls"');
  });

  it.each([
    [`'exo-nothing', {}`, 'exosome-widgets has no <exo-nothing>'],
    [`'script', {}`, 'exosome-widgets has no <script>'],
    [`'exo-claim-check', { withoutControl: true }`, '<exo-claim-check> has no setting "withoutControl"'],
    [`'exo-claim-check', { onclick: 'alert(1)' }`, '<exo-claim-check> has no setting "onclick"'],
    [`'exo-claim-check', { 'a><script>': 'x' }`, '<exo-claim-check> has no setting "a><script>"'],
    [`'exo-claim-check', { step: [1] }`, '"step" of <exo-claim-check> has to be text, a number or a boolean'],
  ])('refuses %s with a plain message', (args, message) => {
    expect(onServer(`return renderToString(${args})`)).toEqual({ name: 'TypeError', message });
  });

  it('writes hostile values as text', () => {
    const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>`;
    const html = onServer<string>(`return renderToString('exo-claim-check', { region: ${JSON.stringify(hostile)} })`);
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<img src=x');
  });

  it('says what to install when the renderer is missing', () => {
    const file = join(app.folder, 'without-renderer.mjs');
    writeFileSync(
      file,
      `export const resolve = (name, context, next) => {
         if (/^@lit-labs.ssr(?:$|.lib)/.test(name)) throw Object.assign(new Error('not installed'), { code: 'ERR_MODULE_NOT_FOUND' });
         return next(name, context);
       };`,
    );
    const said = runInApp(
      app,
      `import { register } from 'node:module';
       register('./without-renderer.mjs', import.meta.url);
       const { renderToString } = await import('exosome-widgets/ssr.js');
       await renderToString('exo-claim-check').catch((error) => process.stdout.write(error.message));`,
    );
    expect(said).toBe('exosome-widgets/ssr.js needs another package: npm install @lit-labs/ssr');
  });
});

describe('renderShadow', () => {
  it('is what renderToString puts inside the tag', () => {
    const [whole, shadow] = onServer<[string, string]>(
      `return Promise.all([renderToString, renderShadow].map((render) => render('exo-size-explorer', { step: 1 })))`,
    );
    expect(shadow).toMatch(/^<template shadowroot="open" shadowrootmode="open">/);
    expect(shadow).toMatch(/<\/template>$/);
    expect(whole.endsWith(`${shadow}</exo-size-explorer>`)).toBe(true);
  });
});
