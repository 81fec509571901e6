import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { VERSION } from '../../packages/elements/src/version.ts';
import { readPackage } from './pack.ts';
import { widgets } from './widgets.ts';

const app = inject('packed');
const read = (file: string) => readFileSync(join(app.package, file), 'utf8');
const json = <T>(file: string) => JSON.parse(read(file)) as T;

it('sri.json matches the bytes of the files a page links to', () => {
  const sri = json<{ version: string; files: Record<string, string> }>('dist/sri.json');
  expect(sri.version).toBe(readPackage(app).version);
  expect(Object.keys(sri.files)).toEqual(
    ['exo.js', 'exo.min.js', 'exo-film.min.js', 'exo-connect.min.js', 'exo-reveal.min.js'].map((file) => `dist/${file}`),
  );
  for (const [file, integrity] of Object.entries(sri.files)) {
    const bytes = readFileSync(join(app.package, file));
    expect(integrity).toBe(`sha384-${createHash('sha384').update(bytes).digest('base64')}`);
  }
});

it('the version in the code is the version of the package', () => {
  expect(VERSION).toBe(readPackage(app).version);
});

it('carries its licence, its readme and the notices of what it holds', () => {
  expect(read('LICENSE')).toContain('MIT License');
  expect(read('README.md').length).toBeGreaterThan(500);
  const notices = read('THIRD-PARTY-NOTICES.txt');
  for (const name of ['lit ', 'lit-html ', 'lit-element ', '@lit/reactive-element ', 'mediabunny ', 'gifenc '])
    expect(notices).toContain(`\n${name}`);
  expect(notices).toContain('BSD 3-Clause License');
});

interface Declaration {
  name: string;
  tagName?: string;
  attributes?: { name: string; description?: string; inheritedFrom?: object }[];
  events?: { name: string; description?: string }[];
  cssParts?: object[];
  cssProperties?: object[];
  cssStates?: object[];
}
interface Manifest {
  modules: { path: string; declarations?: Declaration[]; exports?: { kind: string; name: string }[] }[];
}

it.each(widgets)('the manifest describes $tag', ({ name, tag, className }) => {
  const { modules } = json<Manifest>('dist/custom-elements.json');
  const module = modules.find((each) => each.path === `dist/elements/widgets/${name}/${name}.js`);
  const declaration = module?.declarations?.find((each) => each.tagName === tag);
  expect(declaration?.name).toBe(className);
  const attributes = declaration?.attributes ?? [];
  const shared = ['region', 'lang', 'theme', 'motion', 'without-controls', 'heading-level'];
  expect(attributes.map((each) => each.name)).toEqual(expect.arrayContaining(shared));
  expect(attributes.filter((each) => !each.description).map((each) => each.name)).toEqual([]);
  expect((declaration?.events ?? []).filter((each) => !each.description || !each.name.startsWith('exo-'))).toEqual([]);
  expect(declaration?.cssParts).not.toEqual([]);
  expect(declaration?.cssStates).not.toEqual([]);
  const definitions = modules.flatMap((each) => each.exports ?? []).filter((each) => each.kind === 'custom-element-definition');
  expect(definitions.map((each) => each.name)).toContain(tag);
});

it('every path in the manifest is in the package', () => {
  const { modules } = json<Manifest>('dist/custom-elements.json');
  expect(modules.map((each) => each.path).filter((path) => !existsSync(join(app.package, path)))).toEqual([]);
});

it('editors know every tag', () => {
  const vscode = json<{ tags: { name: string }[] }>('dist/vscode.html-custom-data.json');
  expect(vscode.tags.map((each) => each.name).sort()).toEqual(widgets.map((each) => each.tag).sort());
  const jetbrains = json<{ name: string; version: string }>('dist/web-types.json');
  expect([jetbrains.name, jetbrains.version]).toEqual(['exosome-widgets', readPackage(app).version]);
});
