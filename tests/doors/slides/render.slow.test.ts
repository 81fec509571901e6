import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { widgetList } from '../../../scripts/widget-list.mjs';
import { all, command, Deck, hasProgram, pixelsOf, temporaryFolder } from './deck.js';

const OFFICE = ['soffice', 'pdftoppm', 'pdftotext', 'rsvg-convert', 'ffmpeg'];
const missing = OFFICE.filter(
  (name) => !hasProgram(name, name.startsWith('pdf') ? '-v' : name === 'ffmpeg' ? '-version' : '--version'),
);
const why = `not installed: ${missing.join(', ')} (Debian: libreoffice-impress poppler-utils ffmpeg librsvg2-bin)`;
if (missing.length > 0) console.warn(`Decks are not drawn by LibreOffice here: ${why}`);

let folder: ReturnType<typeof temporaryFolder>;
beforeAll(() => {
  folder = temporaryFolder();
});
afterAll(() => folder.remove());

/** Pages of a deck as LibreOffice draws them. */
function draw(name: string, args: readonly string[], dpi: number): { deck: Deck; pages: string[]; pdf: string } {
  const out = join(folder.path, name);
  mkdirSync(out);
  const pptx = join(out, 'deck.pptx');
  const { code, stderr } = command([...args, '-q', '-o', pptx]);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  execFileSync(
    'soffice',
    [`-env:UserInstallation=file://${folder.path}/office`, '--headless', '--convert-to', 'pdf', '--outdir', out, pptx],
    {
      stdio: 'ignore',
    },
  );
  const pdf = join(out, 'deck.pdf');
  execFileSync('pdftoppm', ['-r', String(dpi), '-png', pdf, join(out, 'page')]);
  const pages = readdirSync(out)
    .filter((file) => file.startsWith('page'))
    .toSorted()
    .map((file) => join(out, file));
  return { deck: new Deck(new Uint8Array(readFileSync(pptx))), pages, pdf };
}

interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Words of each page with their places, inches. */
function wordsOn(pdf: string): Word[][] {
  const html = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return html
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g)].map(
        ([, left, top, right, bottom, text = '']) => ({
          text,
          left: Number(left) / 72,
          top: Number(top) / 72,
          right: Number(right) / 72,
          bottom: Number(bottom) / 72,
        }),
      ),
    );
}

const DPI = 60;
const decks: readonly (readonly [name: string, ...args: string[]])[] = [
  ...widgetList().map(({ name }: { name: string }) => [name, name] as const),
  ['lecture', 'lecture'],
  ['dark', 'route-explorer', '--theme', 'dark'],
];

describe.skipIf(missing.length > 0)('decks as LibreOffice draws them', () => {
  it.each(decks)(
    '%s: as many pages as slides, nothing over the edge or over each other, pictures as they should be',
    (name, ...args) => {
      const { deck, pages, pdf } = draw(name, args, DPI);
      const slides = deck.slides();
      expect(pages).toHaveLength(slides.length);

      const words = wordsOn(pdf);
      slides.forEach((slide, index) => {
        const onPage = words[index] ?? [];
        expect(onPage.length, slide.title).toBeGreaterThan(0);
        const over = onPage.filter(({ left, top, right, bottom }) => left < 0.3 || top < 0.1 || right > 13.05 || bottom > 7.4);
        expect(
          over.map(({ text }) => text),
          slide.title,
        ).toEqual([]);
        // A row that grew would push its table over the foot.
        const foot = slide.boxes.find((box) => box.name.startsWith('Sources of this slide'));
        const isPartOfFoot = (word: Word): boolean => word.top > 6.9;
        const lowest = Math.max(...onPage.filter((word) => !isPartOfFoot(word)).map(({ bottom }) => bottom));
        if (foot) expect(lowest, slide.title).toBeLessThanOrEqual(foot.y + 0.02);
        const apart = onPage.filter((word) => !/^[\d,–]+$/.test(word.text));
        const collisions = apart.flatMap((one, place) =>
          apart.slice(place + 1).flatMap((other) => {
            const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
            const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
            const height = Math.min(one.bottom - one.top, other.bottom - other.top);
            return across > 0.03 && down > height * 0.45 ? [`${one.text} / ${other.text}`] : [];
          }),
        );
        expect(collisions, slide.title).toEqual([]);
      });

      // Every third picture, redrawn from its SVG by another program, looks like the one on the page.
      let pictures = 0;
      slides.forEach((slide, index) => {
        const target = new Map(slide.relations.map((each) => [each.id, each.target]));
        for (const picture of all(slide.doc, 'p:pic')) {
          pictures += 1;
          if (pictures % 3 !== 1) continue;
          const box = slide.boxes.find((each) => each.name === all(picture, 'p:cNvPr')[0]?.getAttribute('name'));
          const svg = deck.text(target.get(all(picture, 'asvg:svgBlip')[0]?.getAttribute('r:embed') ?? '') ?? '');
          if (!box) throw new Error('a picture without a place');
          const [w, h] = [Math.round(box.w * DPI), Math.round(box.h * DPI)];
          const file = join(folder.path, name, `picture-${index}`);
          writeFileSync(`${file}.svg`, svg);
          execFileSync('rsvg-convert', ['-w', String(w * 2), `${file}.svg`, '-o', `${file}.png`]);
          const wanted = pixelsOf(`${file}.png`, w, h);
          const page = pixelsOf(pages[index] ?? '', Math.round(13.333 * DPI), Math.round(7.5 * DPI));
          const width = Math.round(13.333 * DPI);
          let sum = 0;
          let paper = 0;
          const [x0, y0] = [Math.round(box.x * DPI), Math.round(box.y * DPI)];
          const first = page.subarray((y0 * width + x0) * 3, (y0 * width + x0) * 3 + 3);
          for (let y = 0; y < h; y += 1)
            for (let x = 0; x < w; x += 1)
              for (let channel = 0; channel < 3; channel += 1) {
                const got = page[((y0 + y) * width + x0 + x) * 3 + channel] ?? 0;
                sum += Math.abs(got - (wanted[(y * w + x) * 3 + channel] ?? 0));
                paper += Math.abs(got - (first[channel] ?? 0));
              }
          expect(paper / (w * h * 3), `${slide.title}: blank`).toBeGreaterThan(1.5);
          // The emblem has nothing behind it; on a page it lies on the colour of the slide.
          if (index > 0) expect(sum / (w * h * 3), `${slide.title}: unlike its SVG`).toBeLessThan(12);
        }
      });
      expect(pictures).toBeGreaterThan(0);
    },
  );
});

describe.skipIf(missing.includes('ffmpeg'))('films', () => {
  it('stand in the place of the pictures that move: H.264, as long as the step, with poster, words and a place in the course', () => {
    const out = join(folder.path, 'film.pptx');
    const { code, stderr } = command(['vesicle-messaging', '--slides', '1-2', '--video', '-q', '-o', out]);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const deck = new Deck(new Uint8Array(readFileSync(out)));
    const films = Object.keys(deck.files).filter((path) => path.endsWith('.mp4'));
    expect(films).toHaveLength(1);
    const [, still, moving] = deck.slides();
    expect(all(still!.doc, 'a:videoFile')).toHaveLength(0);
    const [film] = all(moving!.doc, 'p:pic');
    expect(all(film!, 'a:videoFile')).toHaveLength(1);
    expect(all(film!, 'p:cNvPr')[0]?.getAttribute('descr')).toMatch(/^Film of 7 seconds, without sound\. .{20}/);
    const id = all(film!, 'p:cNvPr')[0]?.getAttribute('id');
    expect(all(moving!.doc, 'p:spTgt')[0]?.getAttribute('spid')).toBe(id);
    const poster = moving!.relations.find((each) => each.id === all(film!, 'a:blip')[0]?.getAttribute('r:embed'));
    expect([...(deck.files[poster?.target ?? ''] ?? []).slice(0, 4)]).toEqual([137, 80, 78, 71]);

    const file = join(folder.path, 'film.mp4');
    writeFileSync(file, deck.files[films[0] ?? ''] as Uint8Array);
    const { stdout } = spawnSync(
      'ffprobe',
      ['-v', 'error', '-count_frames', '-of', 'json', '-show_streams', '-show_format', file],
      { encoding: 'utf8' },
    );
    const { streams, format } = JSON.parse(stdout) as {
      streams: {
        codec_name: string;
        pix_fmt: string;
        width: number;
        height: number;
        nb_read_frames: string;
        color_space: string;
      }[];
      format: { duration: string; tags?: Record<string, string> };
    };
    expect(streams).toHaveLength(1);
    expect(streams[0]).toMatchObject({
      codec_name: 'h264',
      pix_fmt: 'yuv420p',
      width: 1280,
      nb_read_frames: '175',
      color_space: 'bt709',
    });
    expect(streams[0]!.height % 2).toBe(0);
    expect(Number(format.duration)).toBeCloseTo(7, 1);
    expect(JSON.stringify(format.tags ?? {})).not.toMatch(/encoder|creation/);
    // It moves: its first and its last frame differ.
    const frame = (at: string): Buffer =>
      execFileSync(
        'ffmpeg',
        ['-loglevel', 'error', '-ss', at, '-i', file, '-frames:v', '1', '-f', 'rawvideo', '-pix_fmt', 'rgb24', '-'],
        { maxBuffer: 2 ** 28 },
      );
    expect(frame('0').equals(frame('6.9'))).toBe(false);
  });
});
