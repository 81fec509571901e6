import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { hasProgram } from '../../scripts/debian.mjs';

/** One window of WebKit, driven through WebDriver: Playwright's own build of it is not to be had from a package registry. */
export interface WebKitWindow {
  open(address: string): Promise<void>;
  /** Runs an async function's body in the page; the last of `arguments` takes the answer. */
  run<Answer>(script: string, ...values: readonly unknown[]): Promise<Answer>;
  readonly version: string;
  close(): Promise<void>;
}

/** WebKitGTK's own small browser lies with its library, in a folder named after the machine. */
function miniBrowser(): string | undefined {
  const folders = ['/usr/lib', ...(existsSync('/usr/lib') ? readdirSync('/usr/lib').map((name) => join('/usr/lib', name)) : [])];
  return folders
    .flatMap((folder) => ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) => join(folder, name, 'MiniBrowser')))
    .find((path) => existsSync(path));
}

/** Why WebKit cannot be driven here; null when it can. */
export function withoutWebKit(): string | null {
  if (!hasProgram('WebKitWebDriver') || !miniBrowser()) return 'WebKitWebDriver is not installed (webkit2gtk-driver)';
  if (!process.env['DISPLAY'] && !hasProgram('Xvfb')) return 'there is no display, and no Xvfb to make one';
  return null;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function startDisplay(): Promise<{ display: string; process?: ChildProcess }> {
  if (process.env['DISPLAY']) return { display: process.env['DISPLAY'] };
  for (let number = 90; number < 130; number++) {
    if (existsSync(`/tmp/.X11-unix/X${number}`) || existsSync(`/tmp/.X${number}-lock`)) continue;
    const server = spawn('Xvfb', [`:${number}`, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: 'ignore' });
    for (let turn = 0; turn < 100 && server.exitCode === null; turn++) {
      if (existsSync(`/tmp/.X11-unix/X${number}`)) return { display: `:${number}`, process: server };
      await pause(50);
    }
    server.kill();
  }
  throw new Error('No display for WebKit could be made');
}

export async function openWebKit(): Promise<WebKitWindow> {
  const binary = miniBrowser();
  if (!binary) throw new Error('MiniBrowser is not installed (webkit2gtk-driver)');
  const display = await startDisplay();
  const port = await freePort();
  const env = {
    ...process.env,
    DISPLAY: display.display,
    // Its sandbox needs rights that root in a container has not; nothing but our own pages is opened.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
  };
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env });

  async function ask<Value>(method: string, path: string, body?: unknown): Promise<Value> {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = (await response.json()) as { value: Value & { error?: string; message?: string } };
    if (!response.ok) throw new Error(`${value.error ?? response.status}: ${value.message ?? path}`);
    return value;
  }

  const stop = async (): Promise<void> => {
    driver.kill();
    display.process?.kill();
    await pause(100);
  };
  try {
    for (let turn = 0; ; turn++) {
      try {
        await ask('GET', '/status');
        break;
      } catch (error) {
        if (turn === 100) throw error;
        await pause(100);
      }
    }
    const session = await ask<{ sessionId: string; capabilities: { browserVersion: string } }>('POST', '/session', {
      capabilities: {
        alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
      },
    });
    const path = `/session/${session.sessionId}`;
    await ask('POST', `${path}/timeouts`, { script: 90_000, pageLoad: 60_000 });
    return {
      version: session.capabilities.browserVersion,
      open: (address) => ask('POST', `${path}/url`, { url: address }),
      run: (script, ...values) => ask('POST', `${path}/execute/async`, { script, args: values }),
      close: async () => {
        await ask('DELETE', path).catch(() => {});
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
