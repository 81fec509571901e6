/**
 * The header files in the servers they are written for: nginx and Apache, taken out of Debian's packages and started by hand on a
 * free port. Where they cannot be had the tests skip and say why.
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, listen } from '../../packaging/browser.ts';
import { folder, headerRules, root, serveSite } from './site.ts';

const run = promisify(execFile);
const cache = join(root, 'node_modules/.cache/exosome-widgets/servers');
const PACKAGES = ['nginx', 'apache2-bin', 'libapr1', 'libaprutil1', 'libjansson4', 'liblua5.3-0'];

/** Unpacks both servers once. @returns why that is not possible here, or null */
async function prepare(): Promise<string | null> {
  if (existsSync(join(cache, 'usr/sbin/nginx')) && existsSync(join(cache, 'usr/sbin/apache2'))) return null;
  const half = mkdtempSync(join(tmpdir(), 'exo-servers-'));
  try {
    await run('apt-get', ['download', ...PACKAGES], { cwd: half, timeout: 120_000 });
    mkdirSync(cache, { recursive: true });
    await run('sh', ['-c', `for file in "${half}"/*.deb; do dpkg-deb -x "$file" "${cache}"; done`]);
    return existsSync(join(cache, 'usr/sbin/nginx')) ? null : 'nginx is not in its package';
  } catch (error) {
    return `nginx and Apache could not be fetched from Debian: ${String(error).split('\n')[0]}`;
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** Settings that many sites have, and that would keep our pages out of frames. */
const nginxConfig = (scratch: string, port: number) => `
daemon off; master_process off; pid ${scratch}/nginx.pid; error_log ${scratch}/error.log;
events { worker_connections 64; }
http {
  access_log off;
  types { text/html html; text/css css; text/javascript js; application/json json; }
  client_body_temp_path ${scratch}/a; proxy_temp_path ${scratch}/b; fastcgi_temp_path ${scratch}/c; uwsgi_temp_path ${scratch}/d; scgi_temp_path ${scratch}/e;
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    add_header X-Frame-Options SAMEORIGIN always;
    include ${folder}/nginx.conf;
  }
}`;

const apacheConfig = (scratch: string, port: number) => `
ServerRoot ${cache}/usr/lib/apache2
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${scratch}/apache.pid
ErrorLog ${scratch}/error.log
Mutex file:${scratch}
${['mpm_prefork', 'authz_core', 'dir', 'mime', 'headers'].map((name) => `LoadModule ${name}_module modules/mod_${name}.so`).join('\n')}
TypesConfig /dev/null
AddType text/html .html
AddType text/css .css
Header always set X-Frame-Options SAMEORIGIN
Header set Cache-Control no-store
DocumentRoot ${folder}
<Directory ${folder}>
  AllowOverride FileInfo
  Require all granted
</Directory>`;

const servers = {
  nginx: {
    config: nginxConfig,
    command: (file: string) => [join(cache, 'usr/sbin/nginx'), '-c', file, '-p', join(file, '..')],
  },
  Apache: {
    config: apacheConfig,
    command: (file: string) => [join(cache, 'usr/sbin/apache2'), '-f', file, '-D', 'FOREGROUND', '-k', 'start'],
  },
};

let browser: Browser;
let missing: string | null = null;
beforeAll(async () => {
  missing = await prepare();
  if (missing) console.warn(missing);
  browser = await launch();
});
afterAll(() => browser?.close());

describe.each(Object.entries(servers))('%s', (name, { config, command }) => {
  const scratch = mkdtempSync(join(tmpdir(), `exo-${name}-`));
  let address = '';
  let server: ChildProcess | undefined;

  beforeAll(async () => {
    if (missing) return;
    const port = await freePort();
    address = `http://127.0.0.1:${port}`;
    const file = join(scratch, 'server.conf');
    writeFileSync(file, config(scratch, port));
    const [program = '', ...args] = command(file);
    server = spawn(program, args, {
      // Apache ends its whole process group when it is stopped: this test would be in it.
      detached: true,
      stdio: 'ignore',
      env: { ...process.env, LD_LIBRARY_PATH: join(cache, 'usr/lib/x86_64-linux-gnu') },
    });
    for (let tries = 0; tries < 100; tries++) {
      if (await fetch(`${address}/embed/1/resize.js`).catch(() => null)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const log = join(scratch, 'error.log');
    throw new Error(`${name} does not answer. ${existsSync(log) ? readFileSync(log, 'utf8') : ''}`);
  });
  afterAll(async () => {
    if (server) {
      const gone = new Promise((resolve) => server!.once('exit', resolve));
      server.kill('SIGTERM');
      await gone;
    }
    rmSync(scratch, { recursive: true, force: true });
  });

  it('sends with every kind of file what the rules say, once, and nothing that keeps a page out of frames', async (test) => {
    if (missing) return test.skip(missing);
    const rules = headerRules(readFileSync(join(folder, '_headers'), 'utf8'));
    const asset = JSON.parse(readFileSync(join(folder, 'embed/1/sri.json'), 'utf8')) as { files: Record<string, string> };
    const paths = [
      'prp-comparison/en/',
      'claim-check/en/claim-e06/?region=uk',
      'size-explorer/en/oembed.json',
      'builder/en/',
      'builder/en/preview/size-explorer/',
      ...Object.keys(asset.files),
    ];
    for (const path of paths) {
      const answer = await fetch(`${address}/embed/1/${path}`);
      expect(answer.status, path).toBe(200);
      const at = `/embed/1/${path}`;
      const rule = rules.find(({ pattern }) => (pattern.endsWith('*') ? at.startsWith(pattern.slice(0, -1)) : at === pattern));
      for (const [header, value] of rule?.headers ?? []) expect(answer.headers.get(header), `${path} ${header}`).toBe(value);
      expect(answer.headers.get('x-frame-options'), path).toBeNull();
      await answer.arrayBuffer();
    }
    const type = async (path: string) => (await fetch(`${address}/embed/1/${path}`)).headers.get('content-type');
    expect(await type('size-explorer/en/oembed.json')).toMatch(/^application\/json/);
    expect(await type('resize.js')).toMatch(/^text\/javascript/);
    expect(await type('size-explorer/en/')).toMatch(/^text\/html/);
  });

  it('serves a page that draws its widget in a sandboxed frame of another site', async (test) => {
    if (missing) return test.skip(missing);
    const clinic = await serveSite({
      '/': `<!doctype html><title>Clinic</title><iframe data-exo-frame src="${address}/embed/1/size-explorer/en/" sandbox="allow-scripts" style="width:100%"></iframe><script src="${address}/embed/1/resize.js" crossorigin="anonymous"></script>`,
    });
    const context = await browser.newContext();
    const page = await context.newPage();
    const log = listen(page);
    await page.goto(clinic.address);
    await page.waitForFunction(() => (window.ExoFrames?.state(document.querySelector('iframe')!).height ?? 0) > 500);
    expect(log.errors.filter((error) => !error.includes('favicon'))).toEqual([]);
    await context.close();
    await clinic.close();
  });
});
