import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../../scripts/find-browser.mjs';
import { manifest12, manifest2004 } from '../../../packages/offline/src/scorm-manifest.mjs';
import { zipOf } from '../../../packages/offline/src/zip.mjs';
import { make, type Made } from '../offline/made.ts';

/** Names and places that the content packaging of each version asks for. */
const VERSIONS = {
  scorm12: {
    namespace: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
    adl: 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
    schemaVersion: '1.2',
    type: 'scormtype',
  },
  scorm2004: {
    namespace: 'http://www.imsglobal.org/xsd/imscp_v1p1',
    adl: 'http://www.adlnet.org/xsd/adlcp_v1p3',
    schemaVersion: '2004 3rd Edition',
    type: 'scormType',
  },
} as const;

let made: Made;
let browser: Browser;
beforeAll(async () => {
  made = make();
  browser = await chromium.launch((await findChromium())!);
});
afterAll(async () => {
  await browser?.close();
  made?.remove();
});

const packages = (): string[] => readdirSync(made.folder).filter((file) => file.endsWith('.zip'));

/** What a platform reads out of a manifest. */
async function readManifest(xml: string, type: string, adl: string) {
  const page = await browser.newPage();
  const read = await page.evaluate(
    ([text, attribute, space]) => {
      const parsed = new DOMParser().parseFromString(text, 'text/xml');
      const all = (name: string) => [...parsed.getElementsByTagNameNS('*', name)];
      const root = parsed.documentElement;
      return {
        error: parsed.querySelector('parsererror')?.textContent ?? '',
        root: root.localName,
        namespace: root.namespaceURI,
        order: [...root.children].map((each) => each.localName),
        identifiers: [...parsed.querySelectorAll('[identifier]')].map((each) => each.getAttribute('identifier')!),
        organization: all('organizations')[0]?.getAttribute('default'),
        itemTitle: all('item')[0]?.getElementsByTagNameNS('*', 'title')[0]?.textContent,
        itemResource: all('item')[0]?.getAttribute('identifierref'),
        items: all('item').length,
        schema: all('schema')[0]?.textContent,
        schemaVersion: all('schemaversion')[0]?.textContent,
        resource: all('resource').map((each) => ({
          type: each.getAttribute('type'),
          sco: each.getAttributeNS(space, attribute),
          href: each.getAttribute('href'),
        })),
        files: all('file').map((each) => each.getAttribute('href')!),
        delivery: [...(all('deliveryControls')[0]?.attributes ?? [])].map((each) => `${each.name}=${each.value}`),
      };
    },
    [xml, type, adl] as const,
  );
  await page.close();
  return read;
}

describe('every package', () => {
  it('has a manifest that says what lies in it, and nothing else', async () => {
    expect(packages()).toHaveLength(12);
    for (const file of packages()) {
      const kind = file.includes('scorm12') ? 'scorm12' : 'scorm2004';
      const { namespace, adl, schemaVersion, type } = VERSIONS[kind];
      const entries = unzipSync(readFileSync(join(made.folder, file)));
      const names = Object.keys(entries);
      expect(names[0], file).toBe('imsmanifest.xml');
      const read = await readManifest(new TextDecoder().decode(entries['imsmanifest.xml']), type, adl);
      expect(read, file).toMatchObject({
        error: '',
        root: 'manifest',
        namespace,
        order: ['metadata', 'organizations', 'resources'],
        schema: 'ADL SCORM',
        schemaVersion,
        items: 1,
        organization: 'organization-1',
        itemResource: 'resource-1',
        resource: [{ type: 'webcontent', sco: 'sco', href: 'index.html' }],
        // Without these a platform may call a reader successful who only looked.
        delivery: kind === 'scorm12' ? [] : ['completionSetByContent=true', 'objectiveSetByContent=true'],
      });
      expect(read.itemTitle!.length).toBeGreaterThan(10);
      expect(new Set(read.identifiers).size).toBe(read.identifiers.length);
      for (const identifier of read.identifiers) expect(identifier).toMatch(/^[A-Za-z_][A-Za-z0-9._-]*$/);
      expect(read.files.toSorted()).toEqual(names.filter((name) => name !== 'imsmanifest.xml').toSorted());
      expect(names).toEqual(expect.arrayContaining(['index.html', 'scorm.js', 'LICENSE', 'THIRD-PARTY-NOTICES.txt']));
      for (const name of names) expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9._/-]*$/);
      const page = new TextDecoder().decode(entries['index.html']);
      const asked = [...page.matchAll(/<(?:script|link)\b[^>]*(?:src|href)="([^"]+)"/g)].map((match) => match[1]);
      expect(asked).toContain('scorm.js');
      for (const each of asked) expect(names).toContain(each);
    }
  });

  it('is well-formed for xmllint, where it is there', ({ skip }) => {
    if (spawnSync('xmllint', ['--version']).error) skip('xmllint is not installed (Debian: libxml2-utils)');
    const folder = join(made.folder, 'manifests');
    mkdirSync(folder);
    const files = packages().map((file) => {
      const path = join(folder, `${file}.xml`);
      writeFileSync(path, unzipSync(readFileSync(join(made.folder, file)))['imsmanifest.xml']!);
      return path;
    });
    const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', ...files], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    rmSync(folder, { recursive: true });
  });

  it('shows the claims one at a time, unless it was made otherwise: a list has no steps', () => {
    const tagIn = (of: Made, file: string) =>
      /<exo-claim-check[^>]*>/.exec(new TextDecoder().decode(unzipSync(readFileSync(join(of.folder, file)))['index.html']))?.[0];
    expect(tagIn(made, 'claim-check.en.scorm12.zip')).toContain('view="card"');
    const own = make('--widget', 'claim-check', '--attribute', 'view=list');
    expect(tagIn(own, 'claim-check.en.scorm2004.zip')).toContain('view="list"');
    own.remove();
  });
});

it.each([manifest12, manifest2004])('a title may hold any sign (%#)', async (manifest) => {
  const title = `"Cells" & 'vesicles' <b> ]]> é 細胞`;
  const xml = manifest({ id: 'a.b', title, version: '1', files: ['index.html'] });
  expect((await readManifest(xml, 'scormtype', '')).itemTitle).toBe(title);
});

it('the same files make the same zip, whatever the day and the time zone', () => {
  const files = { 'imsmanifest.xml': '<manifest/>', 'index.html': 'é'.repeat(1000) };
  const zone = process.env.TZ;
  const made = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'].map((each) => {
    process.env.TZ = each;
    return Buffer.from(zipOf(files)).toString('base64');
  });
  process.env.TZ = zone;
  expect(new Set(made).size).toBe(1);
});
