import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { bundle, firstChunks } from '../../scripts/sizes.mjs';
import { runInApp } from './pack.ts';
import { widgets } from './widgets.ts';

const app = inject('packed');

/** Bundles a small program of a user and returns what a page would load at once: the code, and the modules in it. */
async function bundled(code: string): Promise<{ code: string; modules: string[] }> {
  const entry = join(app.folder, `entry-${Math.random().toString(36).slice(2)}.js`);
  writeFileSync(entry, code);
  const first = firstChunks(await bundle(entry));
  const modules = first.flatMap((chunk) =>
    Object.entries(chunk.modules as Record<string, { renderedLength: number }>)
      .filter(([, module]) => module.renderedLength > 0)
      .map(([id]) => id),
  );
  return { code: first.map((chunk) => chunk.code).join('\n'), modules };
}

/** Sentences of a catalogue, as they are written in the built module. */
function sentences(name: string): string[] {
  const text = readFileSync(join(app.package, `dist/content/en/${name}.js`), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...text.matchAll(/"((?:\\.|[^"\\\n])+)"/g)]
    .map((match) => match[1] ?? '')
    .filter((each) => each.length > 24 && !each.includes('/'));
}

describe('a user who imports one class from the whole package', () => {
  it.each(widgets)('gets $name and not the others', async ({ name, className }) => {
    const { code, modules } = await bundled(`import { ${className} } from 'exosome-widgets';\nglobalThis.taken = ${className};`);
    for (const other of widgets) {
      const folder = `/widgets/${other.name}/`;
      if (other.name === name) {
        expect(modules.some((id) => id.includes(folder))).toBe(true);
        continue;
      }
      expect(modules.filter((id) => id.includes(folder))).toEqual([]);
      // A sentence of the evidence may stand in two catalogues: only what came from the other's counts.
      const own = modules
        .filter((id) => id.startsWith(app.package) && !id.endsWith(`/en/${other.name}.js`))
        .map((id) => readFileSync(id, 'utf8'));
      const isOwn = (sentence: string) => own.some((text) => text.includes(sentence));
      expect(sentences(other.name).filter((each) => code.includes(each) && !isOwn(each))).toEqual([]);
    }
    // Details, caveats and sources come when they are opened.
    expect(modules.filter((id) => id.includes('/generated/facts/'))).toEqual([]);
    expect(code).not.toContain('customElements.define');
  });
});

it('a user who imports one function of the model gets nothing else', async () => {
  const names = JSON.parse(
    runInApp(
      app,
      `import * as m from 'exosome-widgets/model'; console.log(JSON.stringify(Object.keys(m).filter((k) => typeof m[k] === 'function')))`,
    ),
  ) as string[];
  expect(names).not.toEqual([]);
  const { modules } = await bundled(`import { ${names[0]} } from 'exosome-widgets/model';\nglobalThis.taken = ${names[0]};`);
  const others = modules.filter((id) => !id.startsWith(app.folder) || id.includes('node_modules'));
  expect(others.every((id) => id.includes('/exosome-widgets/dist/model/'))).toBe(true);
  expect(others.length).toBeLessThanOrEqual(3);
});

it('an import for its side effect alone is dropped unless it registers', async () => {
  expect((await bundled(`import 'exosome-widgets';`)).code.trim()).toBe('');
  expect((await bundled(`import 'exosome-widgets/claim-check/define.js';`)).code).toContain('exo-claim-check');
});
