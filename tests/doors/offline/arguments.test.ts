import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ArgumentError, helpText, readArguments } from '../../../packages/offline/src/arguments.mjs';
import { languages, widgetList } from '../../../scripts/widget-list.mjs';
import { runBuild } from './made.ts';

const widgets = widgetList();
const read = (...argv: string[]) => readArguments(argv, { widgets, languages });
const one = ['--widget', 'prp-comparison'];
const folder = mkdtempSync(join(tmpdir(), 'exosome-arguments-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('arguments', () => {
  it('are none for everything', () => {
    expect(read()).toMatchObject({
      names: [...widgets.map(({ name }) => name), 'lecture'],
      attributes: {},
      lang: 'en',
      base: 'en',
    });
  });

  it('name a widget, settings, a language and a file', () => {
    expect(
      read(...one, '--attribute', 'region=eu', '--attribute', 'differences-only', '--lang', 'en-gb', '--name', 'lesson-1'),
    ).toMatchObject({
      names: ['prp-comparison'],
      attributes: { region: 'eu', 'differences-only': '' },
      lang: 'en-GB',
      base: 'en',
      name: 'lesson-1',
    });
  });

  it('keep what follows the first equals sign', () => {
    expect(read('--widget', 'claim-check', '--attribute', 'search=a=b').attributes).toEqual({ search: 'a=b' });
  });

  it.each(widgets.map((widget) => [widget.name, widget] as const))('take every attribute of %s, and %s alone', (name, widget) => {
    for (const { name: attribute, kind, values } of widget.attributes) {
      if (attribute === 'lang') continue;
      const value = { boolean: '', number: '=1', text: '=x', choice: `=${values[0]}` }[kind];
      const { attributes } = read('--widget', name, '--attribute', `${attribute}${value}`);
      expect(Object.keys(attributes)).toEqual([attribute]);
    }
    expect(() => read('--widget', name, '--attribute', 'onclick=alert(1)')).toThrow(ArgumentError);
  });

  it.each([
    [['--widget', 'nothing'], 'There are: claim-check'],
    [['--widget', '../../etc'], 'There is no widget "../../etc"'],
    [['--region', 'eu'], "Unknown option '--region'"],
    [['eu'], "Unexpected argument 'eu'"],
    [[...one, '--attribute', 'theme=pink'], 'has to be one of auto, light, dark'],
    [[...one, '--attribute', 'step=three'], 'has to be a number'],
    [[...one, '--attribute', 'step='], 'has to be a number'],
    [[...one, '--attribute', 'step=Infinity'], 'has to be a number'],
    [[...one, '--attribute', 'region'], 'wants a value'],
    [[...one, '--attribute', 'differences-only=no'], 'without a value'],
    [[...one, '--attribute', 'route=serum'], 'prp-comparison has no attribute "route"'],
    [[...one, '--attribute', '"><script>=1'], 'has no attribute'],
    [[...one, '--attribute', '=1'], 'has no attribute ""'],
    [[...one, '--attribute', 'lang=fr'], 'use --lang'],
    [[...one, '--attribute', 'step=1', '--attribute', 'step=2'], 'given twice'],
    [['--widget', 'lecture', '--attribute', 'region=eu'], 'The lecture takes no --attribute'],
    [['--attribute', 'region=eu'], 'The lecture takes no --attribute'],
    [['--lang', 'fr'], 'no words in "fr" yet'],
    [['--lang', '../x'], 'is no language tag'],
    [['--name', 'x'], 'one --widget'],
    [[...one, '--name', '../x'], 'is no file name'],
    [[...one, '--name', 'a/b'], 'is no file name'],
    [[...one, '--name', '.hidden'], 'is no file name'],
    [[...one, '--name', 'con'], 'is no file name'],
    [[...one, '--name', 'NUL.x'], 'is no file name'],
    [[...one, '--name', ''], 'is no file name'],
  ])('%j: %s', (argv, message) => {
    expect(() => read(...argv)).toThrow(ArgumentError);
    expect(() => read(...argv)).toThrow(message);
  });
});

it('the help names every widget and every attribute', () => {
  const help = helpText(widgets, languages);
  for (const { name, attributes } of widgets) {
    expect(help).toContain(`\n  ${name}\n`);
    for (const attribute of attributes) if (attribute.name !== 'lang') expect(help).toContain(`    ${attribute.name}`);
  }
});

describe('the command', () => {
  it('prints the help and makes nothing', () => {
    const { status, stdout } = runBuild('--help', '--out', folder);
    expect(status).toBe(0);
    expect(stdout).toContain('--attribute <name>=<value>');
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    [['--widget', 'nothing'], 'There is no widget "nothing"'],
    // What only the widget itself knows is asked of the widget.
    [[...one, '--attribute', 'region=atlantis'], 'atlantis'],
    [[...one, '--attribute', 'step=99'], '99'],
    [['--widget', 'size-explorer', '--attribute', 'compare=platelet moon'], 'moon'],
    [['--widget', 'claim-check', '--attribute', 'claims=E06 Z99'], 'Z99'],
    [['--widget', 'route-explorer', '--attribute', 'route=moon'], 'moon'],
  ])('%j: says why, ends with 2 and writes nothing', (argv, message) => {
    const { status, stdout, stderr } = runBuild('--out', folder, ...argv);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\bat .*\.mjs:\d+/);
    expect(stdout).toBe('');
    expect(status).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
  });
});
