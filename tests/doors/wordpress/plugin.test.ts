/** The built plugin as a file: what is in it, what its headers say, and that it knows what the library knows. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dist, languages, widgetList } from '../../../scripts/widget-list.mjs';
import type { PluginData } from '../../../packages/wordpress/src/library.js';
import { plugin, root, zip } from './sites.js';

const packed = unzipSync(new Uint8Array(readFileSync(zip)));
const names = Object.keys(packed);
const text = (name: string): string => {
  const bytes = packed[`exo-widgets/${name}`];
  if (!bytes) throw new Error(`${name} is not in the zip`);
  return strFromU8(bytes);
};
const { version } = JSON.parse(readFileSync(join(root, 'packages/elements/package.json'), 'utf8')) as { version: string };
const data = JSON.parse(text('data/widgets.json')) as PluginData;
const php = names.filter((name) => name.endsWith('.php'));
const ownCode = names
  .filter((name) => /\.(?:php|js|css)$/.test(name) && !/\.min\.js$/.test(name))
  .map((name) => name.replace('exo-widgets/', ''));

const header = (name: string): string | undefined =>
  new RegExp(`^ \\* ${name}:\\s+(.+)$`, 'm').exec(text('exo-widgets.php'))?.[1];
const field = (name: string): string | undefined => new RegExp(`^${name}: (.+)$`, 'm').exec(text('readme.txt'))?.[1];

describe('the zip', () => {
  it('holds one folder with everything WordPress looks for', () => {
    expect(names.every((name) => name.startsWith('exo-widgets/'))).toBe(true);
    for (const name of [
      'exo-widgets.php',
      'readme.txt',
      'uninstall.php',
      'LICENSE.txt',
      'THIRD-PARTY-NOTICES.txt',
      'assets/exo.min.js',
      'languages/exo-widgets.pot',
    ]) {
      expect(names).toContain(`exo-widgets/${name}`);
    }
    for (const name of ['block.json', 'render.php', 'edit.js', 'edit.asset.php'])
      expect(names).toContain(`exo-widgets/blocks/figure/${name}`);
  });

  it('holds nothing else: no maps, no hidden files, no tools', () => {
    for (const name of names)
      expect(name).toMatch(/^exo-widgets\/(?:[a-z0-9-]+\/)*[a-zA-Z0-9.-]+\.(?:php|js|css|json|html|txt|pot)$/);
    expect(text('assets/exo.min.js')).not.toContain('sourceMappingURL');
  });

  it('is the folder beside it', () => {
    const onDisk = readdirSync(plugin, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(onDisk).toHaveLength(names.length);
    for (const name of names) expect(strFromU8(packed[name] as Uint8Array)).toBe(readFileSync(join(plugin, '..', name), 'utf8'));
  });

  it('carries the same date on every file, so that the same content is the same zip', () => {
    const bytes = readFileSync(zip);
    const dates = new Set<number>();
    for (let at = bytes.indexOf('PK\u0001\u0002', 'latin1'); at !== -1; at = bytes.indexOf('PK\u0001\u0002', at + 4, 'latin1'))
      dates.add(bytes.readUInt32LE(at + 12));
    expect(dates.size).toBe(1);
  });

  it('holds the scripts of the package as they are', () => {
    const original = readFileSync(join(dist, 'exo.min.js'), 'utf8');
    expect(original.startsWith(text('assets/exo.min.js').trimEnd())).toBe(true);
    // And every script that this one may load later from beside itself.
    for (const [file] of text('assets/exo.min.js').matchAll(/\bexo-[a-z-]+\.min\.js\b/g))
      expect(names).toContain(`exo-widgets/assets/${file}`);
  });
});

describe('headers and readme', () => {
  it('say one version everywhere', () => {
    expect([header('Version'), field('Stable tag'), JSON.parse(text('blocks/figure/block.json')).version]).toEqual([
      version,
      version,
      version,
    ]);
    expect(/const VERSION = '(.+)'/.exec(text('exo-widgets.php'))?.[1]).toBe(version);
    expect(text('blocks/figure/edit.asset.php')).toContain(`'version'      => '${version}'`);
    expect(text('readme.txt')).toContain(`exosome-widgets/v/${version}`);
    expect(text('readme.txt')).toContain(`= ${version} =`);
  });

  it('say what WordPress.org asks for', () => {
    expect(header('Plugin Name')).toBe('Exosome Widgets');
    expect(text('readme.txt').startsWith('=== Exosome Widgets ===\n')).toBe(true);
    expect(header('License')).toBe('GPL-2.0-or-later');
    expect(field('License')).toBe('GPL-2.0-or-later');
    expect([header('Requires at least'), header('Requires PHP')]).toEqual(['6.1', '7.4']);
    expect([field('Requires at least'), field('Requires PHP')]).toEqual(['6.1', '7.4']);
    expect(field('Tested up to')).toBe('7.1');
    expect(header('Text Domain')).toBe('exo-widgets');
    expect(field('Contributors')).toMatch(/^[a-z0-9]+(?:, [a-z0-9]+)*$/);
    expect(field('Tags')?.split(', ').length).toBeLessThanOrEqual(5);
    const short = text('readme.txt').split('\n\n')[1] ?? '';
    expect(short).not.toContain('\n');
    expect(short.length).toBeLessThanOrEqual(150);
    for (const section of ['Description', 'Installation', 'Frequently Asked Questions', 'Source code', 'Changelog']) {
      expect(text('readme.txt')).toContain(`\n== ${section} ==\n`);
    }
  });
});

describe('the code', () => {
  it('does nothing when a file is opened by its address', () => {
    for (const name of php)
      expect(strFromU8(packed[name] as Uint8Array), name).toMatch(
        /if \( ! defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \) \{\n\texit;/,
      );
  });

  it('asks no other machine, keeps nothing in browsers, and links to nobody', () => {
    for (const name of ownCode) {
      const code = text(name).replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
      expect(code, name).not.toMatch(/https?:\/\/(?!schemas\.wp\.org)[a-z]/);
      expect(code, name).not.toMatch(
        /wp_remote_|wp_safe_remote_|curl_|fsockopen|setcookie|localStorage|sessionStorage|sendBeacon|XMLHttpRequest|\bfetch\(/,
      );
      expect(code, name).not.toMatch(/\beval\(|base64_decode|create_function|innerHTML|dangerouslySetInnerHTML/);
    }
  });

  it('is PHP that 7.4 understands', () => {
    for (const name of php) {
      const code = strFromU8(packed[name] as Uint8Array).replace(/\/\*[^]*?\*\/|\/\/.*$|'(?:\\.|[^'\\])*'/gm, "''");
      expect(code, name).not.toMatch(/\?->|\bmatch\s*\(|#\[|\benum\s+[A-Z]|\breadonly\b|\bfn\s*\([^)]*\|/);
      // Arguments by name, and a comma after the last parameter.
      expect(code, name).not.toMatch(/[(,]\s*[a-z_]+:\s(?!:)/);
      expect(code, name).not.toMatch(/function \w*\([^)]*,\s*\)/);
    }
  });

  it('speaks in its own text domain only', () => {
    for (const name of ownCode) {
      for (const [found, quoted] of text(name).matchAll(
        /\b(?:esc_html__|esc_attr__|_n|_x|__)\(\s*('(?:\\.|[^'\\])*'|"[^"]*")[^]*?\)/g,
      )) {
        expect(quoted, name).toBeTruthy();
        expect(found, name).toMatch(/'exo-widgets'[ ,]*\)$/);
      }
    }
  });

  it('has every text for translators', () => {
    const pot = text('languages/exo-widgets.pot').replaceAll('"\n"', '');
    const words = [...text('data/words.php').matchAll(/__\( '((?:\\.|[^'\\])*)', 'exo-widgets' \)/g)].map((match) =>
      (match[1] as string).replace(/\\(.)/g, '$1'),
    );
    expect(words.length).toBeGreaterThan(50);
    for (const word of words) expect(pot).toContain(`msgid "${word.replaceAll('"', '\\"')}"`);
  });
});

describe('what it knows of the widgets', () => {
  it('is what the manifest says', () => {
    expect(data.widgets.map(({ name, tag }) => [name, tag])).toEqual(widgetList().map(({ name, tag }) => [name, tag]));
    for (const widget of widgetList()) {
      const own = data.widgets.find(({ name }) => name === widget.name);
      expect(own?.attributes.map(({ name, kind }) => `${name} ${kind}`).sort()).toEqual(
        widget.attributes.map(({ name, kind }) => `${name} ${kind}`).sort(),
      );
      for (const { name, values } of widget.attributes.filter(({ kind }) => kind === 'choice')) {
        expect(own?.attributes.find((attribute) => attribute.name === name)?.choices.map(({ value }) => value)).toEqual(values);
      }
    }
    expect(data.languages.map(({ value }) => value)).toEqual(languages);
  });

  it('has words and a picture for each', () => {
    for (const { title, description, icon, attributes } of data.widgets) {
      expect(title).not.toBe('');
      expect(description).toMatch(/^[A-Z][^`\n]+\.$/);
      expect(icon.length).toBeGreaterThan(0);
      for (const { name, label, choices } of attributes) {
        expect(label, `${name} has a label of its own`).not.toBe(name);
        expect(new Set(choices.map((choice) => choice.label)).size).toBe(choices.length);
      }
    }
    expect(new Set(data.widgets.map(({ icon }) => icon.join())).size).toBe(data.widgets.length);
  });

  it('sets by presets only what is on the list', () => {
    for (const { attributes, presets } of data.widgets) {
      const known = attributes.map(({ name }) => name);
      for (const preset of Object.values(presets)) for (const name of Object.keys(preset)) expect(known).toContain(name);
    }
  });

  it('is what the block takes', () => {
    const { attributes } = JSON.parse(text('blocks/figure/block.json')) as { attributes: Record<string, unknown> };
    const wanted = new Set(['widget', 'open-at', ...widgetList().flatMap((widget) => widget.attributes.map(({ name }) => name))]);
    expect(Object.keys(attributes).sort()).toEqual([...wanted].sort());
  });

  it('has the text for readers without scripts whole, and as phrasing content', () => {
    const wordsIn = (html: string): string[] =>
      html
        .replaceAll(/<[^>]*>/g, ' ')
        .split(/[\s:—]+/)
        .filter(Boolean);
    for (const language of languages) {
      for (const { name } of data.widgets) {
        const own = text(`fallback/${language}/${name}.html`).trim();
        expect(own).toMatch(/^<span lang="[a-z-]+">[^\n]+<\/span>$/);
        expect([...new Set(own.match(/<\/?[a-z]+/g))].every((tag) => /^<\/?(?:span|strong|br)$/.test(tag))).toBe(true);
        const kept = new Set(wordsIn(own));
        // The head of a two-column table says what the words above the table say.
        const lost = wordsIn(
          readFileSync(join(dist, 'fallback', language, `${name}.html`), 'utf8').replaceAll(/<thead>.*?<\/thead>/gs, ''),
        ).filter((word) => !kept.has(word));
        expect(lost).toEqual([]);
      }
    }
  });
});
