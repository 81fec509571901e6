/** Writes dist/custom-elements.json, the data for editors and the types for JSX, Vue and Svelte made from it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { templateTypes } from './template-types.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const elements = join(root, 'packages/elements');
const outdir = join(elements, 'dist');
mkdirSync(outdir, { recursive: true });

const analyzer = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
const { status } = spawnSync(process.execPath, [analyzer, 'analyze', '--config', 'cem.config.mjs', '--quiet'], {
  cwd: elements,
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);

const manifest = JSON.parse(readFileSync(join(outdir, 'custom-elements.json'), 'utf8'));
const { name, version } = JSON.parse(readFileSync(join(elements, 'package.json'), 'utf8'));

// WidgetElement is a base, not a tag: editors and JSX list tags only.
const tagsOnly = structuredClone(manifest);
for (const module of tagsOnly.modules) {
  module.declarations = module.declarations?.filter((each) => !each.customElement || each.tagName);
}

generateVsCodeCustomElementData(structuredClone(tagsOnly), {
  outdir,
  htmlFileName: 'vscode.html-custom-data.json',
  cssFileName: 'vscode.css-custom-data.json',
  hideLogs: true,
});
generateJetBrainsWebTypes(structuredClone(tagsOnly), {
  outdir,
  webTypesFileName: 'web-types.json',
  packageJson: false,
  hideLogs: true,
});
// The tool writes the package of the folder it runs in; the name and version belong to the published one.
const webTypesFile = join(outdir, 'web-types.json');
writeFileSync(webTypesFile, `${JSON.stringify({ ...JSON.parse(readFileSync(webTypesFile, 'utf8')), name, version }, null, 2)}\n`);

generateJsxTypes(structuredClone(tagsOnly), {
  outdir,
  fileName: 'jsx.d.ts',
  excludeCssCustomProperties: false,
  componentTypePath: (_name, _tag, path) => `./${path.replace(/^dist\//, '')}`,
});

// The tool imports every export of a widget's module by name, `slides` among them, and knows events only from there:
// its imports are replaced by those that the types below really name.
const jsxFile = join(outdir, 'jsx.d.ts');
let body = readFileSync(jsxFile, 'utf8').replace(/^import type \{[^}]*\} from "[^"]*";\n/gm, '');
// It leaves out what `useRef` gives, and two props of React that server rendering needs.
const ref = '  ref?: (T | ((e: T) => void)) | undefined;\n';
if (!body.includes(ref)) throw new Error('jsx.d.ts no longer writes `ref` as it did: look at it again');
body = body.replaceAll(
  ref,
  `  ref?: T | ((e: T) => void) | { current: T | null } | null | undefined;
  /** Markup made on the server: see \`exosome-widgets/ssr.js\`. */
  dangerouslySetInnerHTML?: { __html: string } | undefined;
  /** Keeps React from comparing what the server sent. */
  suppressHydrationWarning?: boolean | undefined;
`,
);
const modules = new Map();
for (const module of manifest.modules) {
  for (const each of module.declarations ?? []) modules.set(each.name, module.path.replace(/^dist\//, './'));
}
const named = [...modules].filter(([type]) => new RegExp(`\\b${type}\\b`).test(body));
const imports = named.map(([type, path]) => `import type { ${type} } from '${path}';\n`);
writeFileSync(jsxFile, imports.join('') + body);

for (const [file, text] of Object.entries(templateTypes(manifest))) writeFileSync(join(outdir, file), text);
