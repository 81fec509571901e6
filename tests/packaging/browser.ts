import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { findChromium } from '../../scripts/find-browser.mjs';

export async function launch(): Promise<Browser> {
  const options = await findChromium();
  if (!options) throw new Error('No Chromium found: run `npm test`, or set CHROMIUM_PATH');
  return chromium.launch(options);
}

/** What a page says and asks for, from before it opens. */
export interface PageLog {
  readonly errors: string[];
  readonly warnings: string[];
  readonly requests: string[];
}

export function listen(page: Page): PageLog {
  const log: PageLog = { errors: [], warnings: [], requests: [] };
  page.on('pageerror', (error) => log.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') log.errors.push(message.text());
    if (message.type() === 'warning') log.warnings.push(message.text());
  });
  page.on('request', (request) => log.requests.push(request.url()));
  return log;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/** Serves a folder, and pages given by name, on 127.0.0.1. */
export async function serve(
  folder: string,
  pages: Readonly<Record<string, { body: string; headers?: Record<string, string> }>> = {},
): Promise<{ address: string; close: () => Promise<void> }> {
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    const page = pages[path];
    if (page) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
      response.end(page.body);
      return;
    }
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    try {
      const body = readFileSync(join(folder, normalize(path)));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { address: `http://127.0.0.1:${port}`, close };
}

/** How much each element shows: its box, and the words in its shadow root. Runs in the page. */
export const shown = (page: Page): Promise<{ tag: string; width: number; height: number; words: number }[]> =>
  page.evaluate(async () => {
    const elements = [...document.querySelectorAll('*')].filter((each) => each.localName.startsWith('exo-'));
    const answers = [];
    for (const element of elements) {
      const late = new Promise((_, reject) => setTimeout(() => reject(new Error(`<${element.localName}> is not defined`)), 5000));
      await Promise.race([customElements.whenDefined(element.localName), late]);
      await (element as Element & { updateComplete?: Promise<unknown> }).updateComplete;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const { width, height } = element.getBoundingClientRect();
      const copy = document.createElement('div');
      for (const child of element.shadowRoot?.children ?? []) copy.append(child.cloneNode(true));
      for (const style of copy.querySelectorAll('style')) style.remove();
      answers.push({ tag: element.localName, width, height, words: (copy.textContent ?? '').trim().split(/\s+/).length });
    }
    return answers;
  });
