/** On what a run of the tests stood: commit, Node, browsers. Written beside its report; the page of promises names it. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What a program prints, on one line; empty when it cannot be had. */
function said(program, ...args) {
  try {
    return execFileSync(program, args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
    }).trim();
  } catch {
    return '';
  }
}

const version = (program) => /\d+(?:\.\d+)+/.exec(said(program, '--version'))?.[0] ?? '';

async function browsers() {
  try {
    const [{ chromium, firefox }, { findChromium, findFirefox }] = await Promise.all([
      import('playwright'),
      import('./find-browser.mjs'),
    ]);
    const path = (options, own) => options && (options.executablePath ?? own.executablePath());
    const [chromiumPath, firefoxPath] = [path(await findChromium(), chromium), path(await findFirefox(), firefox)];
    return { Chromium: chromiumPath ? version(chromiumPath) : '', Firefox: firefoxPath ? version(firefoxPath) : '' };
  } catch {
    return {};
  }
}

/** Debian's name for the version of WebKit that its driver drives; elsewhere it is not known. */
const webkit = () => /\d+(?:\.\d+)+/.exec(said('dpkg-query', '-W', '-f=${Version}', 'webkit2gtk-driver'))?.[0] ?? '';

/** @param {string} file - where to write */
export async function writeContext(file) {
  const context = {
    commit: said('git', 'rev-parse', '--short', 'HEAD'),
    changed: said('git', 'status', '--porcelain', '--untracked-files=no') !== '',
    date: new Date().toISOString().slice(0, 10),
    system: `${process.platform} ${process.arch}`,
    versions: { Node: process.versions.node, ...(await browsers()), WebKitGTK: webkit() },
  };
  writeFileSync(file, `${JSON.stringify(context, null, 2)}\n`);
}
