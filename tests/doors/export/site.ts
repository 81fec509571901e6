import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../../scripts/sizes.mjs';
import { dist, widgetList } from '../../../scripts/widget-list.mjs';
import { serve } from '../../packaging/browser.ts';

export interface Site {
  readonly address: string;
  readonly folder: string;
  close(): Promise<void>;
}

const body = (inside: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Export</title><meta name="viewport" content="width=device-width"><body>${inside}</body></html>`;

const every = widgetList()
  .map(({ tag }) => `<${tag}></${tag}>`)
  .join('\n');

/** Policies of pages that let little happen. */
export const POLICIES = {
  '/strict-data.html':
    "default-src 'none'; script-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types lit-html",
  '/strict-none.html': "default-src 'none'; script-src 'self'; img-src 'self'",
};

/** A site as a developer has it: the built package bundled with its late files, and the classic script beside. */
export async function makeSite(): Promise<Site> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'exo-export-')));
  mkdirSync(join(folder, 'classic'));
  for (const file of ['exo.min.js', 'exo-film.min.js'])
    writeFileSync(join(folder, 'classic', file), readFileSync(join(dist, file)));
  const entry = join(dist, 'export-test-entry.js');
  const late = join(dist, 'export-test-api.js');
  let main: string;
  try {
    writeFileSync(late, `export * from './elements/export/index.js';\n`);
    // The API is asked for when a test needs it, as a developer's own button would.
    writeFileSync(entry, `import './elements/define.js';\nglobalThis.api = () => import('./export-test-api.js');\n`);
    const bundled = await bundle(entry);
    for (const chunk of bundled.chunks) writeFileSync(join(folder, chunk.fileName), chunk.code);
    main = bundled.entry.fileName;
  } finally {
    rmSync(entry, { force: true });
    rmSync(late, { force: true });
  }
  const page = body(`${every}<script type="module" src="/${main}"></script>`);
  const dark = body(`${every}<script type="module" src="/${main}"></script>`).replace('<html', '<html class="dark"');
  const classic = body(`${every}<script src="classic/exo.min.js"></script>`);
  writeFileSync(join(folder, 'classic.html'), classic);
  writeFileSync(
    join(folder, 'framed.html'),
    body('<iframe id="frame" src="classic.html" sandbox="allow-scripts" width="1000" height="900"></iframe>'),
  );
  const pages = {
    '/page.html': { body: page },
    '/dark.html': { body: dark },
    '/framed.html': { body: readFileSync(join(folder, 'framed.html'), 'utf8') },
    '/classic.html': { body: classic },
    ...Object.fromEntries(
      Object.entries(POLICIES).map(([path, policy]) => [path, { body: page, headers: { 'content-security-policy': policy } }]),
    ),
  };
  const server = await serve(folder, pages);
  return {
    address: server.address,
    folder,
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
