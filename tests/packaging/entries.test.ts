import { describe, expect, inject, it } from 'vitest';
import { readPackage, runInApp } from './pack.ts';
import { widgets } from './widgets.ts';

const app = inject('packed');
const { exports } = readPackage(app);
const tags = JSON.stringify(widgets.map((each) => each.tag));

/** Entries that are JavaScript modules for any place, servers included. */
const modules = Object.entries(exports)
  .filter(([name, entry]) => typeof entry === 'object' && entry.default?.endsWith('.js') && name !== './exo.js')
  .map(([name]) => name.replace('.', 'exosome-widgets'));

/** Imports an entry under Node and says what it exports and which tags it registered. */
function importing(entry: string): { names: string[]; registered: string[] } {
  const code = `
    const module = await import(${JSON.stringify(entry)});
    const registered = ${tags}.filter((tag) => globalThis.customElements?.get(tag));
    console.log(JSON.stringify({ names: Object.keys(module), registered }));`;
  return JSON.parse(runInApp(app, code)) as { names: string[]; registered: string[] };
}

describe('each entry of the package', () => {
  it('has an entry and a define entry for every widget', () => {
    for (const { name } of widgets) {
      expect(Object.keys(exports)).toContain(`./${name}.js`);
      expect(Object.keys(exports)).toContain(`./${name}/define.js`);
    }
  });

  it.each(modules)('%s is imported by Node', (entry) => {
    const { names } = importing(entry);
    // Imported for what it does, it gives nothing.
    if (!entry.endsWith('/hydrate.js')) expect(names).not.toEqual([]);
  });
});

describe('registering', () => {
  it.each(['exosome-widgets', ...widgets.map(({ name }) => `exosome-widgets/${name}.js`)])('%s registers nothing', (entry) => {
    expect(importing(entry).registered).toEqual([]);
  });

  it.each(widgets)('the define entry of $name registers $tag and nothing else', ({ name, tag, className }) => {
    const { names, registered } = importing(`exosome-widgets/${name}/define.js`);
    expect(registered).toEqual([tag]);
    expect(names).toContain(className);
  });

  it('define.js registers all', () => {
    expect(importing('exosome-widgets/define.js').registered).toEqual(widgets.map((each) => each.tag));
  });
});
