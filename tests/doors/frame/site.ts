import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
/** Written by `npm run build:embed`; `npm test` runs it before the tests. */
export const folder = join(root, 'packages/embed/dist');

/** Runs the build as a person would. */
export const runBuild = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'packages/embed/build.mjs'), ...args], { encoding: 'utf8', cwd: root });

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/** The rules of a `_headers` file, as Netlify and Cloudflare Pages read them. */
export function headerRules(text: string): { pattern: string; headers: [string, string][] }[] {
  return text
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const [pattern = '', ...lines] = block.split('\n');
      const headers = lines.map((line): [string, string] => {
        const [name = '', ...value] = line.trim().split(': ');
        return [name, value.join(': ')];
      });
      return { pattern, headers };
    });
}

const matches = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

export interface Served {
  /** `http://127.0.0.1:port` */
  readonly address: string;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** What stands at an address besides the folder; a function is asked each time. */
export type Pages = Record<string, string | ((address: string) => string)>;

/**
 * Serves the embed folder the way a host does that reads `_headers`, and pages of a test beside it. Two of these are two origins.
 */
export async function serveSite(pages: Pages = {}, from = folder, port = 0): Promise<Served> {
  if (!existsSync(join(from, '_headers'))) throw new Error('No frame pages: run `npm run build:embed` first');
  const rules = headerRules(readFileSync(join(from, '_headers'), 'utf8'));
  const asked: string[] = [];
  let address = '';
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    asked.push(request.url ?? '/');
    const page = pages[path];
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(typeof page === 'function' ? page(address) : page);
      return;
    }
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    let file = join(from, normalize(path));
    if (path.endsWith('/')) file = join(file, 'index.html');
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    for (const { pattern, headers } of rules) {
      if (matches(pattern, path)) for (const [name, value] of headers) response.setHeader(name, value);
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { address, asked, close };
}
