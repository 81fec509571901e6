/**
 * Holds the shape of the library: which layer may import which, and what no source file may do.
 * Run by `npm test`; on its own: `node scripts/check-source.mjs`. Tests see each rule broken: tests/check-source.test.ts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What each package may import besides itself. */
const PACKAGES = {
  model: { workspace: [], npm: [] },
  content: { workspace: [], npm: [] },
  elements: { workspace: ['model', 'content'], npm: ['lit'] },
  // Neither draws: what they need of a widget is in the contract of docs/embedding.md, and in types.
  connect: { workspace: ['elements'], npm: [] },
  reveal: { workspace: ['elements'], npm: [] },
};

/** Optional packages, each let in by one file alone: whoever does not import that file does without. */
const OPTIONAL = {
  'packages/elements/src/ssr.ts': '@lit-labs/ssr',
  'packages/elements/src/hydrate.ts': '@lit-labs/ssr-client',
  'packages/connect/src/cmi5.ts': '@xapi/cmi5',
  // Compiled into the package, and loaded only when a reader makes a film.
  'packages/elements/src/export/film-video.ts': 'mediabunny',
  'packages/elements/src/export/film-gif.ts': 'gifenc',
};

/** The only files that may talk to a network: what they send goes where a page tells them, when it calls them. */
const MAY_TALK = /^packages\/connect\/src\/(?:xapi|cmi5)[a-z0-9-]*\.ts$/;

/** Folders of `elements` that widgets stand on; they know nothing of widgets. */
const BELOW_WIDGETS = ['primitives', 'controllers', 'theme'];

const FORBIDDEN = [
  [/\bunsafe(?:HTML|SVG|Static|MathML)\b/, 'writes text as markup (unsafe… directives); use templates'],
  [/\b(?:innerHTML|outerHTML|srcdoc)\b/, 'writes text as markup; use templates'],
  [/\b(?:insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseFromString)\b/, 'writes text as markup; use templates'],
  [/\beval\s*\(|\bnew\s+Function\b/, 'runs text as code'],
  [/\bdocument\s*\.\s*write/, 'uses document.write'],
  [/\b(?:localStorage|sessionStorage|indexedDB)\b|\bdocument\s*\.\s*cookie\b/, 'keeps something about the reader'],
  [/\bfetch\s*\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bnew\s+(?:WebSocket|EventSource)\b/, 'talks to a network', MAY_TALK],
  [/\sstyle=(?:["'$]|\\["'])/, 'writes a style="…" attribute, which strict policies refuse; use attributes or setProperty'],
];

/** The text without its comments; strings and templates stay, and so do line numbers. */
export function withoutComments(text) {
  const pieces = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;
  return text.replace(pieces, (piece) => {
    if (piece.startsWith('/*')) return piece.replace(/[^\n]/g, ' ');
    return piece.startsWith('//') ? '' : piece;
  });
}

/** Every module a file names: import, export … from, import(), and import('…') in types. */
function importsOf(code) {
  const found = [];
  for (const match of code.matchAll(/\b(?:import|export)\b[^'"`;]*?\bfrom\s*(['"])(.+?)\1|\bimport\s*\(?\s*(['"])(.+?)\3/g)) {
    found.push({ name: match[2] ?? match[4], index: match.index });
  }
  return found;
}

const lineOf = (text, index) => text.slice(0, index).split('\n').length;

/** Why a file of `packages/…` (path with forward slashes, from the root) may not import a module; null when it may. */
function layerFault(path, name) {
  const [, own, , ...inside] = path.split('/');
  const rules = PACKAGES[own];
  if (!rules) return null;
  const workspace = /^@exosome-widgets\/([^/]+)(?:\/|$)/.exec(name);
  if (workspace) {
    if (workspace[1] === own) return `imports its own package by name; use a relative path`;
    return rules.workspace.includes(workspace[1]) ? null : `${own} may not import ${workspace[1]}`;
  }
  if (!name.startsWith('.')) {
    const npm = name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : name.split('/')[0];
    return rules.npm.includes(npm) || OPTIONAL[path] === npm ? null : `${own} may not import the package ${npm}`;
  }
  if (!/\.(?:js|json)$/.test(name)) return `imports inside a package end in .js`;
  const target = posix.normalize(posix.join(posix.dirname(path), name)).split('/');
  if (target[1] !== own || target[2] !== 'src') return `reaches outside its package by a relative path`;
  const [, , , ...targetInside] = target;
  if (targetInside[0] === 'widgets') {
    if (BELOW_WIDGETS.includes(inside[0])) return `${inside[0]} may not import a widget`;
    if (inside[0] === 'widgets' && inside[1] !== targetInside[1]) {
      return `widget ${inside[1]} may not import widget ${targetInside[1]}; move what both need down a layer`;
    }
  }
  return null;
}

/**
 * @param {string} path - from the root, forward slashes
 * @param {string} text - the file
 * @returns {string[]} one line per fault
 */
export function faultsOf(path, text) {
  const code = withoutComments(text);
  const isTest = path.endsWith('.test.ts');
  const faults = [];
  if (!isTest) {
    for (const { name, index } of importsOf(code)) {
      const fault = layerFault(path, name);
      if (fault) faults.push(`${path}:${lineOf(code, index)} ${fault} ("${name}")`);
    }
    for (const [pattern, why, except] of FORBIDDEN) {
      const match = except?.test(path) ? null : pattern.exec(code);
      if (match) faults.push(`${path}:${lineOf(code, match.index)} ${why} (${match[0].trim()})`);
    }
    const [, own, , ...inside] = path.split('/');
    if (own === 'elements' && /\bcustomElements\s*\.\s*define\b/.test(code) && inside.join('/') !== 'register.ts') {
      faults.push(`${path} registers a tag; only register.ts does`);
    }
  }
  return faults;
}

function* sources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(path);
    else if (entry.name.endsWith('.ts')) yield path;
  }
}

const here = fileURLToPath(import.meta.url);
if (process.argv[1] && resolve(process.argv[1]) === here) {
  const root = dirname(dirname(here));
  const faults = [];
  for (const own of Object.keys(PACKAGES)) {
    for (const file of sources(join(root, 'packages', own, 'src'))) {
      const path = relative(root, file).split(sep).join('/');
      faults.push(...faultsOf(path, readFileSync(file, 'utf8')));
    }
  }
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) {
    console.error(`\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} against docs/architecture.md`);
    process.exitCode = 1;
  }
}
