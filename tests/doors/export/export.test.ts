import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_FORMATS, BufferSource, Input } from 'mediabunny';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slidesOf, widgetList } from '../../../scripts/widget-list.mjs';
import { launch, listen } from '../../packaging/browser.ts';
import { readCsv, readGif, readPng } from './read.ts';
import { makeSite, type Site } from './site.ts';

type Api = typeof import('../../../packages/elements/src/export/index.ts');
declare global {
  var api: () => Promise<Api>;
}

const widgets = widgetList();
let browser: Browser;
let site: Site;
/** One page for everything that leaves no trace. */
let page: Page;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), makeSite()]);
  page = await open('/page.html');
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function open(path: string): Promise<Page> {
  const opened = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  await opened.goto(site.address + path);
  await opened.waitForFunction(() => document.querySelector('exo-route-explorer')?.shadowRoot !== null);
  return opened;
}

interface Made {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly rest: Record<string, unknown>;
}

/** Calls the API in the page and brings the file here. */
async function make(
  call: 'exportPicture' | 'exportFilm' | 'exportTable',
  source: string,
  options: object = {},
  where: Page = page,
): Promise<Made> {
  const made = await where.evaluate(
    async ([name, tag, given]) => {
      const { [name]: exportIt } = await globalThis.api();
      const element = document.querySelector(tag);
      const { blob, name: fileName, ...rest } = await exportIt((element ?? tag) as HTMLElement, given);
      const bytes = new Uint8Array(await blob.arrayBuffer());
      let text = '';
      for (let at = 0; at < bytes.length; at += 32768) text += String.fromCharCode(...bytes.subarray(at, at + 32768));
      return { name: fileName, type: blob.type, base64: btoa(text), rest: rest as Record<string, unknown> };
    },
    [call, source, options] as const,
  );
  return { ...made, bytes: new Uint8Array(Buffer.from(made.base64, 'base64')) };
}

/** What is thrown, as name and message. */
const failing = (
  call: 'exportPicture' | 'exportFilm' | 'exportTable',
  source: string | null,
  options: object,
  where: Page = page,
) =>
  where.evaluate(
    async ([name, tag, given]) => {
      const { [name]: exportIt } = await globalThis.api();
      try {
        await exportIt((tag === null ? 42 : (document.querySelector(tag) ?? tag)) as HTMLElement, given);
        return 'nothing';
      } catch (error) {
        const { name: kind, message, fault } = error as Error & { fault?: string };
        return `${kind}${fault ? ` ${fault}` : ''}: ${message}`;
      }
    },
    [call, source, options] as const,
  );

describe.each(widgets)('$tag', ({ name, tag }) => {
  it('gives every step as a drawing that stands alone', async () => {
    const { slides } = await slidesOf(name);
    const steps = (slides() as { svg?: string; step?: number; title: string }[]).filter((slide) => slide.svg);
    expect(steps.length).toBeGreaterThan(3);
    const found = await page.evaluate(
      async ([of, parts]) => {
        const { exportPicture } = await globalThis.api();
        const answers = [];
        for (const part of parts) {
          const { svg, alt } = await exportPicture(document.querySelector(of) as HTMLElement, {
            part,
            format: 'svg',
            width: 1280,
            height: 720,
          });
          const { documentElement: root } = new DOMParser().parseFromString(svg, 'image/svg+xml');
          const outside = [...root.querySelectorAll('*')].flatMap((element) =>
            [...element.attributes].filter(({ name: key, value }) => {
              if (key.startsWith('xmlns') || /^on/.test(key)) return /^on/.test(key);
              return /^(?:href|src|xlink:href)$/.test(key)
                ? !value.startsWith('#')
                : /url\((?!#)|https?:|@import|var\(/.test(value);
            }),
          );
          const words = [...root.querySelectorAll('text')].map((text) => text.textContent ?? '').join(' ');
          answers.push({
            broken: root.querySelector('parsererror') !== null,
            size: `${root.getAttribute('width')}x${root.getAttribute('height')}`,
            outside: outside.map((each) => `${each.name}=${each.value}`),
            tags: [...new Set([...root.querySelectorAll('*')].map((each) => each.localName))],
            words,
            alt,
          });
        }
        return answers;
      },
      [tag, steps.map(({ step }) => step ?? ('overview' as const))] as const,
    );
    for (const [index, each] of found.entries()) {
      expect(each.broken).toBe(false);
      expect(each.size).toBe('1280x720');
      expect(each.outside).toEqual([]);
      expect(each.tags.filter((one) => /^(?:image|script|style|foreignObject|a)$/.test(one))).toEqual([]);
      expect(each.words).toContain('Reviewed 22 November 2026. exosome-widgets.');
      expect(each.words.replace(/\s+/g, ' ')).toContain(steps[index]?.title.split(' ').slice(0, 3).join(' '));
      expect(each.alt.length).toBeGreaterThan(20);
    }
    // A step that cites says so in the picture.
    expect(found.filter(({ words }) => words.includes('Sources: ')).length).toBeGreaterThan(2);
  });

  it('gives pictures of the size asked for, which differ by step and look and are not empty', async () => {
    const answers = await page.evaluate(async (of) => {
      const { exportPicture } = await globalThis.api();
      const found = [];
      for (const [part, theme] of [
        [1, 'light'],
        [2, 'light'],
        [2, 'dark'],
        [2, 'light'],
      ] as const) {
        const { blob } = await exportPicture(document.querySelector(of) as HTMLElement, { part, theme, width: 800, height: 450 });
        const bitmap = await createImageBitmap(blob);
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext('2d')!;
        context.drawImage(bitmap, 0, 0);
        const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
        const colours = new Set(new Uint32Array(data.buffer)).size;
        const digest = await crypto.subtle.digest('SHA-256', data);
        found.push({
          size: [bitmap.width, bitmap.height],
          colours,
          corner: [...data.subarray(0, 3)],
          digest: [...new Uint8Array(digest)].join(),
        });
      }
      return found;
    }, tag);
    const [one, two, dark, again] = answers;
    for (const each of answers) {
      expect(each.size).toEqual([800, 450]);
      expect(each.colours).toBeGreaterThan(50);
    }
    expect(one?.digest).not.toBe(two?.digest);
    expect(two?.digest).not.toBe(dark?.digest);
    expect(two?.digest).toBe(again?.digest);
    expect(two?.corner).toEqual([255, 255, 255]);
    expect(dark?.corner).toEqual([15, 23, 41]);
  });

  it('gives its table and its facts as CSV that can be read back', async () => {
    const table = await make('exportTable', tag);
    expect(table.name).toBe(`exo-${name}-table.csv`);
    const text = Buffer.from(table.bytes).toString('utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [head = [], ...rows] = readCsv(text.slice(1));
    expect(rows.length).toBeGreaterThan(4);
    expect([head, ...rows].filter((row) => row.length !== head.length)).toEqual([]);
    expect(rows.flat().filter((cell) => /^[=+@\t]/.test(cell))).toEqual([]);
    const facts = await make('exportTable', tag, { content: 'facts' });
    const [factHead, ...factRows] = readCsv(Buffer.from(facts.bytes).toString('utf8').slice(1));
    expect(factHead).toEqual([
      'Fact',
      'Kind of evidence',
      'Keep in mind',
      'Source',
      'Year',
      'Link',
      'Kind of source',
      'How much we read',
      'Date checked',
    ]);
    expect(factRows.length).toBeGreaterThan(10);
    for (const row of factRows) expect(row[8] === '' || /^\d{4}-\d{2}-\d{2}$/.test(row[8] ?? '')).toBe(true);
  });
});

describe('a film', () => {
  const film = (format: string) => ({ part: 1, format, width: 640, height: 360, fps: 5 });

  it.each([
    ['mp4', 'avc'],
    ['webm', 'vp9'],
  ])('%s has the codec, size, length and frames that were asked for', async (format, codec) => {
    const { bytes, type, name, rest } = await make('exportFilm', 'exo-vesicle-messaging', film(format));
    expect(type).toBe(`video/${format}`);
    expect(name).toBe(`exo-vesicle-messaging-step-2-640x360.${format}`);
    const input = new Input({ source: new BufferSource(bytes), formats: ALL_FORMATS });
    const track = await input.getPrimaryVideoTrack();
    const { packetCount } = (await track?.computePacketStats()) ?? {};
    expect(track?.codec).toBe(codec);
    expect([track?.displayWidth, track?.displayHeight]).toEqual([640, 360]);
    expect(packetCount).toBe(rest['frameCount']);
    expect(await input.computeDuration()).toBeCloseTo(rest['duration'] as number, 1);
    expect(rest['duration']).toBeGreaterThan(9);
    if (format === 'mp4') probe(bytes, rest);
  });

  it('GIF keeps a picture that stands as one frame, and plays as long as the film', async () => {
    const { bytes, rest } = await make('exportFilm', 'exo-prp-comparison', {
      part: 'all',
      format: 'gif',
      width: 480,
      height: 270,
      fps: 5,
    });
    const gif = readGif(bytes);
    expect([gif.width, gif.height, gif.loops]).toEqual([480, 270, true]);
    expect(gif.delays.reduce((sum, each) => sum + each, 0) / 100).toBeCloseTo(rest['duration'] as number, 1);
    expect(gif.delays.length).toBeLessThan((rest['frameCount'] as number) / 3);
    expect(gif.delays.length).toBeGreaterThanOrEqual(5);
  });

  it('makes an odd size even and says how far it is', async () => {
    const told = await page.evaluate(async () => {
      const { exportFilm } = await globalThis.api();
      const shares: number[] = [];
      const { width, height } = await exportFilm('prp-comparison', {
        part: 0,
        format: 'mp4',
        width: 641,
        height: 361,
        fps: 2,
        onProgress: (share) => shares.push(share),
      });
      return { width, height, shares };
    });
    expect([told.width, told.height]).toEqual([640, 360]);
    expect(told.shares.at(-1)).toBe(1);
    expect(told.shares).toEqual(told.shares.toSorted((a, b) => a - b));
  });

  it('stops at once when it is cancelled', async () => {
    const ended = await page.evaluate(async () => {
      const { exportFilm } = await globalThis.api();
      const abort = new AbortController();
      let shares = 0;
      const made = exportFilm('route-explorer', {
        width: 640,
        height: 360,
        signal: abort.signal,
        onProgress: () => {
          shares++;
          abort.abort();
        },
      });
      const error = await made.then(
        () => null,
        (reason: unknown) => reason as Error,
      );
      return { name: error?.name, shares };
    });
    expect(ended).toEqual({ name: 'AbortError', shares: 1 });
  });

  it('lets the page go on while it is made', async () => {
    const longest = await page.evaluate(async () => {
      const { exportFilm } = await globalThis.api();
      let last = performance.now();
      let turns = 0;
      const turn = setInterval(() => {
        turns++;
        last = performance.now();
      }, 20);
      await exportFilm('prp-comparison', { part: 1, format: 'mp4', width: 640, height: 360, fps: 5 });
      clearInterval(turn);
      return { turns, last };
    });
    expect(longest.turns).toBeGreaterThan(5);
  });
});

/** A second opinion, where ffprobe is installed. */
function probe(bytes: Uint8Array, rest: Record<string, unknown>): void {
  const file = join(site.folder, 'film.mp4');
  writeFileSync(file, bytes);
  let out: string;
  try {
    const entries = 'stream=codec_name,width,height,nb_read_frames,pix_fmt';
    out = execFileSync('ffprobe', ['-v', 'error', '-count_frames', '-show_entries', entries, '-of', 'json', file], {
      encoding: 'utf8',
    });
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return;
    throw error;
  }
  const [stream] = (JSON.parse(out) as { streams: Record<string, unknown>[] }).streams;
  expect(stream).toMatchObject({ codec_name: 'h264', width: 640, height: 360, nb_read_frames: String(rest['frameCount']) });
  // The colours that every player knows; the letter j says that they run over the full range.
  expect(stream?.['pix_fmt']).toMatch(/^yuvj?420p$/);
}

describe('what cannot be made', () => {
  it.each([
    ['exportPicture', 'route-explorer', { width: 100 }, 'RangeError: width must be a whole number from 320 to 4096; it was 100.'],
    [
      'exportPicture',
      'route-explorer',
      { height: 720.5 },
      'RangeError: height must be a whole number from 320 to 4096; it was 720.5.',
    ],
    [
      'exportPicture',
      'route-explorer',
      { width: '800' },
      'RangeError: width must be a whole number from 320 to 4096; it was 800.',
    ],
    [
      'exportPicture',
      'route-explorer',
      { part: 10 },
      'RangeError: part must be "all", "overview" or a step from 0 to 9; it was 10.',
    ],
    ['exportPicture', 'route-explorer', { part: 'overview' }, 'RangeError: route-explorer has no overview beside its steps.'],
    ['exportPicture', 'route-explorer', { format: 'jpeg' }, 'RangeError: format must be one of png, svg; it was jpeg.'],
    ['exportPicture', 'route-explorer', { theme: 'sepia' }, 'RangeError: theme must be one of light, dark; it was sepia.'],
    ['exportPicture', 'claim-check', { part: 'all' }, 'RangeError: One page holds at most 12 steps; this would be 73.'],
    ['exportPicture', 'no-such', {}, 'RangeError: <exo-no-such> is not defined on this page; import its define module first.'],
    [
      'exportPicture',
      null,
      {},
      'TypeError: Pictures are made of a widget, of the name of one, or of its slides; this was something else.',
    ],
    ['exportFilm', 'route-explorer', { width: 4000 }, 'RangeError: width must be a whole number from 320 to 1920; it was 4000.'],
    ['exportFilm', 'route-explorer', { fps: 0 }, 'RangeError: fps must be a whole number from 1 to 60; it was 0.'],
    ['exportFilm', 'route-explorer', { format: 'avi' }, 'RangeError: format must be one of auto, mp4, webm, gif; it was avi.'],
    ['exportTable', 'route-explorer', { content: 'all' }, 'RangeError: content must be one of table, facts; it was all.'],
    ['exportTable', 'claim-check', { part: 'overview' }, 'RangeError: This part of claim-check has no table.'],
  ] as const)('%s of %s with %j: %s', async (call, source, options, message) => {
    expect(await failing(call, source, options)).toBe(message);
  });
});

it('the page of a strict policy that allows data: pictures makes them, and a film', async () => {
  const strict = await open('/strict-data.html');
  const log = listen(strict);
  const { bytes } = await make('exportPicture', 'exo-size-explorer', { part: 0, width: 640, height: 360 }, strict);
  expect(readPng(bytes)).toEqual({ width: 640, height: 360 });
  const film = await make('exportFilm', 'exo-prp-comparison', { part: 1, width: 320, height: 320, fps: 2 }, strict);
  expect(film.type).toBe('video/mp4');
  expect(log.errors.filter((each) => !each.includes('blob:'))).toEqual([]);
  await strict.close();
});

it('a page that allows no pictures says so, and still gives the drawing and the tables', async () => {
  const strict = await open('/strict-none.html');
  const refused = await failing('exportPicture', 'exo-size-explorer', { part: 0 }, strict);
  expect(refused).toContain('ExportError images-refused: The page');
  const drawing = await make('exportPicture', 'exo-size-explorer', { part: 0, format: 'svg' }, strict);
  expect(drawing.type).toBe('image/svg+xml');
  expect((await make('exportTable', 'exo-size-explorer', {}, strict)).bytes.length).toBeGreaterThan(200);
  const figure = strict.locator('exo-size-explorer');
  await figure.locator('[part=save]').click();
  await expect
    .poll(() => figure.locator('#save').innerText(), { timeout: 20_000 })
    .toContain('This page does not let a picture be drawn');
  expect(await figure.locator('input[value=png]').isDisabled()).toBe(true);
  expect(await figure.locator('input[value=svg]').isChecked()).toBe(true);
  await strict.close();
});
