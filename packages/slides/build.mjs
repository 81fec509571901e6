/**
 * Builds the deck command, packages/slides/dist: one module per source file, and the types of what programs may call.
 * Expects nothing: the library is taken by its name when the command runs.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));
const dist = join(here, 'dist');
const types = join(root, 'node_modules/.cache/exosome-widgets/slides-types');
const sources = readdirSync(join(here, 'src')).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
/** What programs see, and what that names. */
const PUBLIC = ['index', 'make', 'options', 'errors'];

rmSync(dist, { recursive: true, force: true });
rmSync(types, { recursive: true, force: true });
await build({
  root: here,
  configFile: false,
  logLevel: 'warn',
  build: {
    outDir: dist,
    target: 'node20',
    minify: false,
    ssr: true,
    lib: { entry: sources.map((file) => join(here, 'src', file)), formats: ['es'] },
    rolldownOptions: {
      external: (id) => !id.startsWith('.') && !id.startsWith('/') && !/^[a-z]:/i.test(id),
      output: { preserveModules: true, preserveModulesRoot: join(here, 'src'), entryFileNames: '[name].js' },
    },
  },
});
chmodSync(join(dist, 'cli.js'), 0o755);

const tsc = spawnSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(here, 'tsconfig.build.json'), '--outDir', types],
  { stdio: 'inherit' },
);
if (tsc.status !== 0) throw new Error('The types of the deck command could not be written.');
mkdirSync(dist, { recursive: true });
for (const name of PUBLIC) copyFileSync(join(types, 'slides/src', `${name}.d.ts`), join(dist, `${name}.d.ts`));
copyFileSync(join(root, 'LICENSE'), join(here, 'LICENSE'));
console.log('built packages/slides/dist');
