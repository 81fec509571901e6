/** Whose work ships, under which licence, at which version; and how a release is made. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const app = inject('packed');
const text = (...parts: string[]): string => readFileSync(join(...parts), 'utf8');
const json = <T>(...parts: string[]): T => JSON.parse(text(...parts)) as T;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
interface Locked extends Manifest {
  readonly link?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly inBundle?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
}

const folders = readdirSync(join(root, 'packages'));
const packages = folders.map((folder) => ({ folder, manifest: json<Manifest>(root, 'packages', folder, 'package.json') }));
const published = packages.filter(({ manifest }) => !manifest.private);
const lock = json<{ packages: Record<string, Locked> }>(root, 'package-lock.json').packages;

/** Licences of what ships, each with what it asks of us and how that is met. */
const LICENCES: Readonly<Record<string, string>> = {
  MIT: 'asks for its notice: kept in THIRD-PARTY-NOTICES.txt, or in the package that npm installs',
  ISC: 'as MIT',
  '0BSD': 'asks for nothing',
  'BSD-2-Clause': 'as MIT',
  'BSD-3-Clause': 'as MIT; no name of its authors is used to advertise',
  'MPL-2.0':
    'asks for the source of its own files: they are unchanged, and the notices name the package and version on npm that hold it',
  '(MIT OR GPL-3.0-or-later)': 'taken under MIT',
  '(MIT AND Zlib)': 'as MIT; zlib asks that changed copies say so, and ours is unchanged',
};

/** What npm installs along with a package, and what that needs in turn, as the lock file has it. */
function installedWith(start: string): string[] {
  const found = new Set<string>();
  const visit = (from: string): void => {
    const { dependencies = {}, optionalDependencies = {} } = lock[from] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      let folder = from;
      while (folder && !lock[`${folder}/node_modules/${name}`]) folder = folder.includes('/') ? dirname(folder) : '';
      const key = folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`;
      if (lock[key]?.link || found.has(key)) continue;
      // Programs for other machines are in the lock file as well: they are not installed here, but somewhere.
      if (!lock[key]) throw new Error(`${name}, needed by ${from}, is not in package-lock.json`);
      found.add(key);
      visit(key);
    }
  };
  visit(start);
  return [...found];
}

/** Names of packages whose code is inside the built files, from their source maps and the folder of vendors. */
function compiledIn(): string[] {
  const dist = join(app.package, 'dist');
  const maps = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js.map'));
  const names = maps.flatMap((file) =>
    json<{ sources: string[] }>(dist, file).sources.flatMap(
      (source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? [],
    ),
  );
  const vendors = join(dist, 'elements/vendor');
  return [...new Set([...names, ...(existsSync(vendors) ? readdirSync(vendors) : [])])].sort();
}

describe('pins', () => {
  const EXACT = /^(?:npm:[\w@/.-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/;
  const apps = readdirSync(join(root, 'tests/apps')).map((name) => `tests/apps/${name}/package.json`);

  it.each(['package.json', ...folders.map((folder) => `packages/${folder}/package.json`), ...apps])(
    '%s names exact versions only',
    (file) => {
      const { dependencies, devDependencies } = json<Manifest>(root, file);
      const loose = Object.entries({ ...dependencies, ...devDependencies })
        .filter(([name, version]) => !EXACT.test(version) && !(file.startsWith('tests/apps/') && name === 'exosome-widgets'))
        .map(([name, version]) => `${name} ${version}: pin it (npm i -E)`);
      expect(loose).toEqual([]);
    },
  );

  it('of our own packages are the versions beside them', () => {
    const versions = new Map(packages.map(({ manifest }) => [manifest.name, manifest.version]));
    const wrong = packages.flatMap(({ manifest }) =>
      Object.entries(manifest.dependencies ?? {})
        .filter(([name, version]) => versions.has(name) && versions.get(name) !== version)
        .map(([name, version]) => `${manifest.name} wants ${name} ${version}: run node scripts/spread-version.mjs`),
    );
    expect(wrong).toEqual([]);
    expect([...new Set(versions.values())]).toHaveLength(1);
  });

  it('in the lock file come from npm and carry a hash', () => {
    const wrong = Object.entries(lock)
      .filter(([path, entry]) => path.includes('node_modules/') && !entry.link && !entry.inBundle)
      // npm leaves out the hash of a linter's program for a machine it did not run on. What ships has one for every machine.
      .filter(([, { dev, optional, os, integrity }]) => !(dev && optional && os && integrity === undefined))
      .filter(
        ([, { integrity, resolved }]) =>
          !integrity?.startsWith('sha512-') || (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
      );
    expect(wrong.map(([path]) => path)).toEqual([]);
  });
});

describe('licences', () => {
  it.each(published.map(({ folder, manifest }) => [manifest.name, folder] as const))(
    'of everything that npm installs with %s were looked at',
    (_, folder) => {
      const installed = installedWith(`packages/${folder}`);
      expect(installed.length).toBeGreaterThan(0);
      const strange = installed
        .filter((path) => !LICENCES[lock[path]?.license ?? ''])
        .map(
          (path) =>
            `${path}: ${lock[path]?.license ?? 'no licence'}; read it, then add it to LICENCES with how it is met, or do without`,
        );
      expect(strange).toEqual([]);
    },
  );

  it('of everything compiled in are in the notices, with the version of the lock file', () => {
    const notices = text(app.package, 'THIRD-PARTY-NOTICES.txt');
    const names = compiledIn();
    expect(names).toContain('lit-html');
    expect(names).toContain('mediabunny');
    for (const name of names) {
      const { version, license = '' } = lock[`node_modules/${name}`] ?? {};
      expect(LICENCES[license], `${name} is compiled in under ${license}: add it to LICENCES with how it is met`).toBeTruthy();
      expect(notices, `${name} is compiled in and not in the notices`).toContain(`\n${name} ${version} (${license})\n`);
    }
  });

  it('of our own packages are MIT, and GPL for the plugin, as WordPress asks', () => {
    expect(
      packages.filter(({ manifest }) => manifest.license !== 'MIT').map(({ folder, manifest }) => [folder, manifest.license]),
    ).toEqual([['wordpress', 'GPL-2.0-or-later']]);
  });

  it.each(published.map(({ folder, manifest }) => [manifest.name, folder] as const))('%s carries its licence', (_, folder) => {
    expect(json<{ files: string[] }>(root, 'packages', folder, 'package.json').files).toContain('LICENSE');
  });

  it('of what offline pages hold go along with them', () => {
    const made = text(root, 'packages/offline/src/make.mjs');
    for (const file of ["'LICENSE'", "'THIRD-PARTY-NOTICES.txt'", 'reveal.js/LICENSE']) expect(made).toContain(file);
    expect(LICENCES[json<Manifest>(root, 'node_modules/reveal.js/package.json').license ?? '']).toBeTruthy();
  });
});

describe('a release', () => {
  const workflow = text(root, '.github/workflows/release.yml');

  it('is published with provenance, by a job that runs nothing outside the lock file', () => {
    const [prepare = '', publish = ''] = workflow.split(/\n {2}publish:\n/);
    expect(publish).toMatch(/npm publish .*--provenance/);
    expect(publish).toContain('id-token: write');
    expect(publish).not.toMatch(/\bnpx\b/);
    expect(prepare).not.toContain('id-token');
    expect(workflow).toContain('permissions: {}');
  });

  it('takes each published package, and no private one', () => {
    for (const { manifest } of published) expect(workflow).toContain(manifest.name);
    expect(published.map(({ manifest }) => manifest.name).sort()).toEqual(['exosome-widgets', 'exosome-widgets-slides']);
    const config = json<{ fixed: string[][]; privatePackages: object }>(root, '.changeset/config.json');
    expect(config.fixed).toEqual([published.map(({ manifest }) => manifest.name)]);
    expect(config.privatePackages).toEqual({ version: false, tag: false });
  });

  it('uses one version of the version tool everywhere', () => {
    const named = ['.github/workflows/release.yml', '.changeset/README.md', 'docs/releasing.md'].flatMap((file) => [
      ...text(root, file).matchAll(/@changesets\/cli@(\S+?)(?=[`\s:]|$)/g),
    ]);
    expect(named.length).toBeGreaterThan(2);
    expect([...new Set(named.map((match) => match[1]))]).toHaveLength(1);
  });

  it('is in the security policy', () => {
    const policy = text(root, 'SECURITY.md');
    for (const word of ['sri.json', 'provenance', 'THIRD-PARTY-NOTICES.txt', 'Supported versions', 'docs/promises.md'])
      expect(policy).toContain(word);
  });
});
