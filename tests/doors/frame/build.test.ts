/** The command itself: what it accepts, refuses and leaves alone. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readArguments, readBase, UsageError } from '../../../packages/embed/build/arguments.mjs';
import { runBuild } from './site.ts';

const scratch = mkdtempSync(join(tmpdir(), 'exo-embed-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('--base', () => {
  it.each([
    ['https://widgets.example.org', 'https://widgets.example.org/'],
    ['https://example.org/teaching', 'https://example.org/teaching/'],
    ['https://example.org:8443/a/', 'https://example.org:8443/a/'],
    ['http://localhost:8080', 'http://localhost:8080/'],
    ['http://127.0.0.1:9/', 'http://127.0.0.1:9/'],
  ])('%s means %s', (given, base) => {
    expect(readBase(given)).toBe(base);
  });
  it.each([
    '',
    'example.org',
    '/embed',
    'http://example.org/',
    'ftp://example.org/',
    'javascript:alert(1)',
    'https://me:word@example.org/',
    'https://example.org/?a=1',
    'https://example.org/#x',
    'https://example.org/a b/',
    'https://example.org/"/',
  ])('refuses “%s” and says why', (given) => {
    expect(() => readBase(given)).toThrow(UsageError);
  });
});

describe('the command', () => {
  it.each([[['--base', 'example.org']], [['--basis', 'https://example.org/']], [['stray']], [['--base']], [['--out', ' ']]])(
    'ends with code 2, a reason and the usage on %j',
    (args) => {
      const { status, stderr, stdout } = runBuild(...args);
      expect(status).toBe(2);
      expect(stderr).toContain('Usage: npm run build:embed');
      expect(stderr.split('\n')[0]).not.toBe('');
      expect(stderr).not.toMatch(/\n\s+at /);
      expect(stdout).toBe('');
    },
  );

  it('explains itself', () => {
    const { status, stdout } = runBuild('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('--base <address>');
  });

  it('never writes into a folder that holds somebody’s own files', () => {
    const own = join(scratch, 'own');
    mkdirSync(own);
    writeFileSync(join(own, 'thesis.txt'), 'three years of work');
    const { status, stderr } = runBuild('--out', own);
    expect(status).toBe(2);
    expect(stderr).toContain(own);
    expect(readdirSync(own)).toEqual(['thesis.txt']);
  });

  it('writes for a folder below a site, the same bytes each time', () => {
    const out = join(scratch, 'new/folder');
    const read = () => readFileSync(join(out, 'embed/1/prp-comparison/en/safety-and-rules/oembed.json'), 'utf8');
    expect(runBuild('--out', out, '--base', 'https://example.org/teaching')).toMatchObject({ status: 0, stderr: '' });
    const answer = JSON.parse(read()) as { html: string; provider_url: string };
    expect(answer.provider_url).toBe('https://example.org/teaching/');
    expect(answer.html).toContain('src="https://example.org/teaching/embed/1/prp-comparison/en/safety-and-rules/"');
    expect(readFileSync(join(out, '_headers'), 'utf8')).toContain('\n/teaching/embed/1/assets/*');
    const first = [read(), readdirSync(join(out, 'embed/1/assets')).join()];
    writeFileSync(join(out, 'left-over.txt'), 'from the last time');
    expect(runBuild('--out', out, '--base', 'https://example.org/teaching')).toMatchObject({ status: 0, stderr: '' });
    expect([read(), readdirSync(join(out, 'embed/1/assets')).join()]).toEqual(first);
    expect(existsSync(join(out, 'left-over.txt'))).toBe(false);
  });
});

it('takes the folder relative to where it is called', () => {
  expect(readArguments(['--out', 'x'], '/usual').out).toBe(join(process.cwd(), 'x'));
  expect(readArguments([], '/usual').out).toBe('/usual');
});
