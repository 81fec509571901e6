import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { publint } from 'publint';
import { expect, inject, it } from 'vitest';

const app = inject('packed');
const require = createRequire(import.meta.url);
const program = (name: string, file: string) => join(dirname(require.resolve(`${name}/package.json`)), file);

it('publint finds nothing to say, strictly', async () => {
  const { messages } = await publint({ pkgDir: app.package, strict: true, pack: false });
  expect(messages).toEqual([]);
});

it('its types resolve for every ESM user (attw)', () => {
  const args = [program('@arethetypeswrong/cli', 'dist/index.js'), app.tarball, '--profile', 'esm-only', '--format', 'ascii'];
  // The classic script and the style sheet have no types; `jsx`, `vue` and `svelte` have nothing else.
  args.push('--exclude-entrypoints', './exo.min.js', './exo.css', './jsx', './vue', './svelte');
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
  };
  for (const resolution of [{}, { module: 'esnext', moduleResolution: 'bundler' }]) {
    const config = { compilerOptions: { ...compilerOptions, ...resolution }, files: ['consumer.ts'] };
    writeFileSync(join(app.folder, 'tsconfig.json'), JSON.stringify(config));
    let said = '';
    try {
      execFileSync(process.execPath, [program('typescript', 'bin/tsc'), '-p', app.folder], { encoding: 'utf8' });
    } catch (error) {
      said = (error as { stdout: string }).stdout;
    }
    expect(said).toBe('');
  }
});

it('nothing in the package names the private packages it is made from', () => {
  const files = readdirSync(app.package, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:js|ts|json)$/.test(file));
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => readFileSync(join(app.package, file), 'utf8').includes('@exosome-widgets/'))).toEqual([]);
});
