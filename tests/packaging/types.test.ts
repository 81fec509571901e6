import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { publint } from 'publint';
import { expect, inject, it } from 'vitest';
import { readPackage } from './pack.ts';
import { widgets } from './widgets.ts';

const app = inject('packed');
const require = createRequire(import.meta.url);
const program = (name: string, file: string) => join(dirname(require.resolve(`${name}/package.json`)), file);

it('publint finds nothing to say, strictly', async () => {
  const { messages } = await publint({ pkgDir: app.package, strict: true, pack: false });
  expect(messages).toEqual([]);
});

it('its types resolve for every ESM user (attw)', () => {
  const args = [program('@arethetypeswrong/cli', 'dist/index.js'), app.tarball, '--profile', 'esm-only', '--format', 'ascii'];
  // Scripts for pages, style sheets and texts have no types; `jsx`, `vue` and `svelte` have nothing else.
  const without = Object.entries(readPackage(app).exports).filter(([, entry]) => typeof entry === 'string' || !entry.default);
  args.push('--exclude-entrypoints', ...without.map(([name]) => name).filter((name) => !name.endsWith('.json')));
  let said = '';
  try {
    execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    said = (error as { stdout: string }).stdout;
  }
  expect(said).toBe('');
});

it('a strict user who checks the declarations of libraries too finds no error', () => {
  const consumer = `
    import { ClaimCheck, PrpComparison, RouteExplorer, VesicleMessaging, StepChangeEvent, VERSION } from 'exosome-widgets';
    import 'exosome-widgets/define.js';
    import { ClaimCheck as Alone } from 'exosome-widgets/claim-check.js';
    import { PrpComparison as Defined } from 'exosome-widgets/prp-comparison/define.js';
    import * as content from 'exosome-widgets/content';
    import * as model from 'exosome-widgets/model';
    import * as everything from 'exosome-widgets/exo.js';
    import type { CustomElements } from 'exosome-widgets/jsx';

    const same: typeof ClaimCheck = Alone;
    const version: string = VERSION;
    const story: VesicleMessaging = document.createElement('exo-vesicle-messaging');
    const table: PrpComparison = new Defined();
    const routes = document.querySelector('exo-route-explorer');
    routes satisfies RouteExplorer | null;
    story.step = 2;
    story.theme = 'dark';
    story.addEventListener('exo-step-change', (event) => {
      const step: number = event.step;
      event satisfies StepChangeEvent;
      console.log(step, event.stepCount);
    });
    // @ts-expect-error a theme that does not exist
    table.theme = 'pink';
    const jsx: CustomElements['exo-claim-check'] = { theme: 'light', region: 'eu' };
    console.log(same, version, content, model, everything.RouteExplorer, jsx);
  `;
  writeFileSync(join(app.folder, 'consumer.ts'), consumer);
  for (const resolution of [{}, { module: 'esnext', moduleResolution: 'bundler' }]) {
    expect(compiled('consumer.ts', resolution)).toBe('');
  }
});

interface Declaration {
  readonly tagName?: string;
  readonly events?: readonly { readonly name: string; readonly type: { readonly text: string } }[];
}

it.each(widgets)('who imports nothing but the define entry of $name knows what its events carry', ({ name, tag }) => {
  const manifest = JSON.parse(readFileSync(join(app.package, 'dist/custom-elements.json'), 'utf8')) as {
    modules: { declarations?: Declaration[] }[];
  };
  const widget = manifest.modules.flatMap((each) => each.declarations ?? []).find((each) => each.tagName === tag);
  const events = widget?.events ?? [];
  expect(events.length).toBeGreaterThan(1);
  // Without the types of an event, TypeScript hands over a plain Event and would find no fault in any of these lines.
  const listeners = events.map((event) =>
    [
      `element.addEventListener('${event.name}', (event) => {`,
      `  // @ts-expect-error ${event.type.text} is more than an Event`,
      `  const plain: Event extends typeof event ? true : false = true;`,
      `  return plain;`,
      `});`,
    ].join('\n'),
  );
  const lines = [
    `import 'exosome-widgets/${name}/define.js';`,
    `export const element = document.createElement('${tag}');`,
    ...listeners,
  ];
  writeFileSync(join(app.folder, 'listener.ts'), lines.join('\n'));
  expect(compiled('listener.ts')).toBe('');
});

/** What the compiler says of a file in the app, strictly, with the declarations of libraries checked too. */
function compiled(file: string, resolution: object = {}): string {
  const compilerOptions = {
    target: 'es2022',
    module: 'nodenext',
    moduleResolution: 'nodenext',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    ...resolution,
  };
  writeFileSync(join(app.folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }));
  try {
    execFileSync(process.execPath, [program('typescript', 'bin/tsc'), '-p', app.folder], { encoding: 'utf8' });
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

it('nothing in the package names the private packages it is made from', () => {
  const files = readdirSync(app.package, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:js|ts|json)$/.test(file));
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => readFileSync(join(app.package, file), 'utf8').includes('@exosome-widgets/'))).toEqual([]);
});
