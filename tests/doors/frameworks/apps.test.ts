/** What can be known of the apps without building them. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { frameworks, readManifest, sourceOf } from './apps.ts';

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const { version } = JSON.parse(read('packages/elements/package.json')) as { version: string };

describe.each(frameworks)('the %s app', (framework) => {
  const { dependencies, devDependencies, scripts } = readManifest(framework);

  it('names exact versions, ours among them', () => {
    for (const [name, wanted] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(wanted, name).toMatch(/^\d+\.\d+\.\d+$/);
    }
    expect(dependencies['exosome-widgets']).toBe(version);
  });

  it('has a lock file of just these packages; ours comes from the tarball', () => {
    const { packages } = JSON.parse(readFileSync(sourceOf(framework, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { dependencies?: object; devDependencies?: object }>;
    };
    const { 'exosome-widgets': _ours, ...others } = dependencies;
    expect(packages['']).toMatchObject({ dependencies: others, devDependencies });
    expect(packages).not.toHaveProperty('node_modules/exosome-widgets');
  });

  it('can be started, checked and built', () => {
    expect(Object.keys(scripts)).toEqual(['dev', 'check', 'build']);
  });
});

describe('docs/doors/frameworks.md', () => {
  const page = read('docs/doors/frameworks.md');
  const excerpts = [...page.matchAll(/^```\w+ (tests\/apps\/\S+)\n([\s\S]*?)^```$/gm)].map(([, path = '', code = '']) => ({
    path,
    code,
  }));

  it('shows code of every app', () => {
    for (const framework of frameworks) {
      expect(
        excerpts.some(({ path }) => path.startsWith(`tests/apps/${framework}/`)),
        framework,
      ).toBe(true);
    }
  });

  it.each(excerpts)('quotes $path as it is', ({ path, code }) => {
    const lines = read(path)
      .split('\n')
      .map((line) => line.trim());
    let at = 0;
    for (const line of code.split('\n').map((each) => each.trim())) {
      const found = lines.indexOf(line, at);
      expect(found, `“${line}” in ${path}`).toBeGreaterThanOrEqual(0);
      if (line) at = found + 1;
    }
  });
});
