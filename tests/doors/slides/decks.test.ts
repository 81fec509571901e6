import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { slidesOf, widgetList } from '../../../scripts/widget-list.mjs';
import { all, type Deck, deckOf, parseXml, type Slide, slidesDist, textIn } from './deck.js';

const PAGE = { w: 13.3334, h: 7.5001 };
const names = widgetList().map(({ name }: { name: string }) => name);
const CASES: readonly (readonly [name: string, ...args: string[]])[] = [
  ...names.map((name: string) => [name] as const),
  ['lecture'],
  ['vesicle-messaging', '--theme', 'dark'],
  ['prp-comparison', '--lang', 'en-XA'],
  ['route-explorer', '--lang', 'ar-XB', '--theme', 'dark'],
];

const isSources = ({ tables }: Slide): boolean =>
  tables.length === 1 && (tables[0]?.slice(1).every((row) => row.length === 2 && /^\d+$/.test(row[0] ?? '')) ?? false);

describe.each(CASES)('the deck of %s %s %s %s %s', (...args) => {
  let deck: Deck;
  let slides: Slide[];
  beforeAll(() => {
    deck = deckOf(...args.filter(Boolean));
    slides = deck.slides();
  });

  it('is a file whose parts are well-formed, named, and lead nowhere that is not there', () => {
    const paths = Object.keys(deck.files);
    expect(paths[0]).toBe('[Content_Types].xml');
    const types = deck.xml('[Content_Types].xml');
    const overrides = all(types, 'Override').map((each) => each.getAttribute('PartName') ?? '');
    const ends = all(types, 'Default').map((each) => each.getAttribute('Extension') ?? '');
    expect(new Set(overrides).size).toBe(overrides.length);
    for (const path of overrides) expect(paths).toContain(path.slice(1));
    for (const path of paths) {
      if (/\.(?:xml|rels|svg)$/.test(path)) parseXml(deck.text(path), path);
      if (path.endsWith('.xml') && path !== '[Content_Types].xml') expect(overrides).toContain(`/${path}`);
      else expect(ends).toContain(path.split('.').at(-1));
    }
    const named = new Set<string>();
    for (const path of ['', ...paths.filter((each) => each.endsWith('.xml'))]) {
      const relations = path ? deck.relations(path) : [];
      expect(new Set(relations.map(({ id }) => id)).size).toBe(relations.length);
      for (const { target, external } of relations) {
        if (external) expect(target).toMatch(/^https?:\/\/[^\s]+$/);
        else {
          expect(paths).toContain(target);
          named.add(target);
        }
      }
      const used = path ? [...deck.text(path).matchAll(/\br:(?:id|embed|link)="([^"]+)"/g)].map((match) => match[1]) : [];
      for (const id of used) expect(relations.map((each) => each.id)).toContain(id);
    }
    // Nothing lies in the file that nobody asks for.
    for (const path of paths.filter((each) => /^ppt\/(?:slides|media|theme|slide|notes)/.test(each) && !each.includes('_rels'))) {
      expect(named).toContain(path);
    }
  });

  it('says how a paragraph is set once, before its words, as PowerPoint insists', () => {
    for (const path of Object.keys(deck.files).filter((each) => /^ppt\/(?:slide|notes)[A-Za-z]*\/[^/]+\.xml$/.test(each))) {
      for (const paragraph of all(deck.xml(path), 'a:p')) {
        const children = Array.from(paragraph.childNodes)
          .map(({ nodeName }) => nodeName)
          .filter((name) => name !== '#text');
        expect(children.indexOf('a:pPr', 1), path).toBe(-1);
        const end = children.indexOf('a:endParaRPr');
        expect(end === -1 || end === children.length - 1, path).toBe(true);
      }
    }
  });

  it('uses each id once in a part', () => {
    for (const path of Object.keys(deck.files).filter((each) => /^ppt\/(?:slide|notes)[A-Za-z]*\/[^/]+\.xml$/.test(each))) {
      const ids = all(deck.xml(path), 'p:cNvPr').map((each) => each.getAttribute('id'));
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });

  it('has a title in a title placeholder on every slide, no two alike; so have its layouts and its master', () => {
    const titles = slides.map((slide) => {
      expect(slide.titleShapes).toHaveLength(1);
      return slide.title;
    });
    expect(titles.every((title) => title.trim().length > 1)).toBe(true);
    const body = titles.slice(1);
    expect(new Set(body).size).toBe(body.length);
    for (const slide of slides) {
      const layout = slide.relations.find(({ type }) => type === 'slideLayout')?.target ?? '';
      expect(all(deck.xml(layout), 'p:ph').map((each) => each.getAttribute('type'))).toContain('title');
    }
    const master = all(deck.xml('ppt/slideMasters/slideMaster1.xml'), 'p:ph').map((each) => each.getAttribute('type'));
    expect(master).toEqual(['title', 'body', 'sldNum']);
  });

  it('says in words what every picture and table shows, and numbers every slide but the first', () => {
    for (const [index, slide] of slides.entries()) {
      for (const shape of [...all(slide.doc, 'p:pic'), ...all(slide.doc, 'p:graphicFrame')]) {
        expect(all(shape, 'p:cNvPr')[0]?.getAttribute('descr')?.trim().length, slide.path).toBeGreaterThan(10);
      }
      expect(all(slide.doc, 'a:fld').some((each) => each.getAttribute('type') === 'slidenum')).toBe(index > 0);
    }
    for (const shape of all(deck.xml('ppt/slideLayouts/slideLayout3.xml'), 'p:sp').filter(
      (each) => all(each, 'p:ph').length === 0,
    )) {
      expect(all(shape, 'adec:decorative')).toHaveLength(1);
    }
  });

  it('has speaker notes on every slide', () => {
    for (const slide of slides) expect(slide.notes.trim().length, slide.title).toBeGreaterThan(20);
  });

  it('names one language throughout', () => {
    const lang = args.includes('--lang') ? args[args.indexOf('--lang') + 1] : 'en-GB';
    const parts = Object.keys(deck.files).filter((path) => /^ppt\/(?:slide|notes).*\.xml$/.test(path) && !path.includes('_rels'));
    for (const path of parts) {
      const found = new Set([...deck.text(path).matchAll(/\slang="([^"]*)"/g)].map((match) => match[1]));
      found.delete('');
      expect(
        [...found].filter((each) => each !== lang),
        path,
      ).toEqual([]);
    }
    expect(textOf(deck, 'docProps/core.xml', 'dc:language')).toBe(lang);
  });

  it('keeps everything on the slide and apart', () => {
    for (const slide of slides) {
      const { boxes } = slide;
      for (const box of boxes) {
        expect(box.x >= 0 && box.y >= 0, `${slide.title}: ${box.name}`).toBe(true);
        expect(box.x + box.w <= PAGE.w && box.y + box.h <= PAGE.h, `${slide.title}: ${box.name}`).toBe(true);
      }
      boxes.forEach((one, index) => {
        for (const other of boxes.slice(index + 1)) {
          const across = Math.min(one.x + one.w, other.x + other.w) - Math.max(one.x, other.x);
          const down = Math.min(one.y + one.h, other.y + other.h) - Math.max(one.y, other.y);
          expect(across > 0.02 && down > 0.02, `${slide.title}: ${one.name} and ${other.name}`).toBe(false);
        }
      });
    }
  });

  it('writes nothing in smaller letters than can be read', () => {
    for (const slide of slides) {
      const least = isSources(slide) ? 12 : 14;
      for (const table of all(slide.doc, 'a:tbl')) {
        for (const run of all(table, 'a:rPr'))
          expect(Number(run.getAttribute('sz')) / 100, slide.title).toBeGreaterThanOrEqual(least);
      }
      for (const run of all(slide.doc, 'a:rPr').filter((each) => each.getAttribute('sz'))) {
        expect(Number(run.getAttribute('sz')) / 100, slide.title).toBeGreaterThanOrEqual(12);
      }
    }
  });

  it('draws each picture as SVG, with a PNG of that very SVG beside it', async () => {
    const { toPng } = (await import(pathToFileURL(`${slidesDist}/pictures.js`).href)) as {
      toPng: (svg: string, width: number) => Uint8Array;
    };
    let pictures = 0;
    for (const slide of slides) {
      const target = new Map(slide.relations.map((each) => [each.id, each.target]));
      for (const blip of all(slide.doc, 'a:blip')) {
        const png = deck.files[target.get(blip.getAttribute('r:embed') ?? '') ?? ''] as Uint8Array;
        const vector = target.get(all(blip, 'asvg:svgBlip')[0]?.getAttribute('r:embed') ?? '') ?? '';
        const svg = deck.text(vector);
        expect([...png.slice(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
        expect(svg).not.toMatch(/<script|<foreignObject|href="http|style=|var\(--/);
        if (pictures % 5 === 0) {
          const width = new DataView(png.buffer, png.byteOffset).getUint32(16);
          expect(Buffer.from(toPng(svg, width)).equals(Buffer.from(png)), `${slide.title}: ${vector}`).toBe(true);
        }
        pictures += 1;
      }
    }
    expect(pictures).toBeGreaterThan(0);
  });

  it('ends with its sources: each number once, each with its work, and every number on a slide among them', () => {
    const first = slides.findIndex(isSources);
    const listed = slides.slice(first);
    expect(listed.every(isSources)).toBe(true);
    expect(slides.slice(0, first).some(isSources)).toBe(false);
    const rows = listed.flatMap((slide) => slide.tables.flatMap((table) => table.slice(1)));
    expect(rows.map(([number]) => Number(number))).toEqual(rows.map((_, index) => index + 1));
    for (const [, work = ''] of rows) expect(work.length).toBeGreaterThan(15);
    const links = listed.flatMap((slide) => slide.relations.filter(({ external }) => external));
    expect(links.length / rows.length).toBeGreaterThan(0.9);

    const cited = new Set<number>();
    for (const slide of slides.slice(0, first)) {
      for (const run of all(slide.doc, 'a:r')) {
        if (!all(run, 'a:rPr')[0]?.getAttribute('baseline')) continue;
        for (const part of (all(run, 'a:t')[0]?.textContent ?? '').split(',')) {
          const [from = 0, to = from] = part.split('–').map(Number);
          for (let number = from; number <= to; number += 1) cited.add(number);
        }
      }
      const foot = slide.relations.filter(({ type, external }) => type === 'slide' && !external);
      for (const { target } of foot) expect(target).toBe(slides[first]?.path);
    }
    expect(Math.max(...cited)).toBeLessThanOrEqual(rows.length);
  });
});

const textOf = (deck: Deck, path: string, tag: string): string => all(deck.xml(path), tag)[0]?.textContent ?? '';

describe('words and tables', () => {
  it.each(names)('every table of %s is a table of the deck, every row of it', async (name: string) => {
    const { slides } = (await slidesOf(name)) as {
      slides: (options: object) => { title: string; notes: string; table?: { rows: string[][]; head: string[] } }[];
    };
    const cells = new Set(
      deckOf(name)
        .slides()
        .flatMap((slide) => slide.tables.flat().flat()),
    );
    for (const { title, table } of slides({ bare: true })) {
      for (const row of table?.rows ?? []) for (const cell of row) expect(cells.has(cell.trim()), `${title}: ${cell}`).toBe(true);
    }
  });

  it('reads head rows and head columns out with each cell', () => {
    const [, agenda, first] = deckOf('prp-comparison').slides();
    expect(all(agenda!.doc, 'a:tblPr')[0]?.getAttribute('firstRow')).toBe('1');
    expect(all(agenda!.doc, 'a:tblPr')[0]?.getAttribute('firstCol')).toBe('');
    expect(all(first!.doc, 'a:tblPr')[0]?.getAttribute('firstCol')).toBe('1');
  });

  it('repeats the head of a table that goes on', () => {
    const parts = deckOf('prp-comparison', '--lang', 'en-XA')
      .slides()
      .filter((slide) => /\(\d+ \S+ \d+\)/.test(slide.title));
    expect(parts.length).toBeGreaterThan(1);
    for (const slide of parts.filter((each) => !isSources(each))) {
      expect(all(slide.doc, 'a:tblPr')[0]?.getAttribute('firstRow')).toBe('1');
    }
  });

  it('says the notes of a widget as they are written, a paragraph a line', async () => {
    const { slides } = (await slidesOf('prp-comparison')) as { slides: (options: object) => { notes: string }[] };
    const spoken = deckOf('prp-comparison')
      .slides()
      .map(({ notes }) => notes);
    for (const { notes } of slides({})) expect(spoken).toContain(notes);
  });

  it('gives the sources of the lecture the numbers that its notes name', async () => {
    const { loadLecture } = (await import('exosome-widgets/lecture.js' as string)) as {
      loadLecture: () => Promise<{ kind: string; sources?: { number: number; url?: string }[] }[]>;
    };
    const wanted = (await loadLecture()).flatMap(({ sources = [] }) => sources);
    const deck = deckOf('lecture');
    const rows = new Map<string, string>();
    for (const slide of deck.slides().filter(isSources)) {
      const target = new Map(slide.relations.map((each) => [each.id, each.target]));
      for (const row of all(slide.doc, 'a:tr').slice(1)) {
        const link = all(row, 'a:hlinkClick')[0]?.getAttribute('r:id') ?? '';
        rows.set(textIn(all(row, 'a:tc')[0]!), target.get(link) ?? '');
      }
    }
    expect(wanted.length).toBeGreaterThan(50);
    for (const { number, url } of wanted) if (url) expect(rows.get(String(number)), String(number)).toBe(url);
  });
});

describe('themes', () => {
  it('has our colours in the theme, so that PowerPoint offers them; dark slides, but notes on white paper', () => {
    const light = deckOf('size-explorer');
    const dark = deckOf('size-explorer', '--theme', 'dark');
    expect(light.text('ppt/theme/theme1.xml')).toContain('<a:lt1><a:srgbClr val="FFFFFF"/>');
    expect(dark.text('ppt/theme/theme1.xml')).toContain('<a:dk1><a:srgbClr val="0F1729"/>');
    expect(dark.text('ppt/slideMasters/slideMaster1.xml')).toContain('bg1="dk1" tx1="lt1"');
    expect(dark.text('ppt/theme/theme2.xml')).toBe(light.text('ppt/theme/theme2.xml'));
    const media = (deck: Deck): string => deck.text(Object.keys(deck.files).find((path) => path.endsWith('.svg')) ?? '');
    expect(media(dark)).not.toBe(media(light));
  });
});

describe('the same deck twice', () => {
  it('is the same file, whatever the time zone', async () => {
    const { command, temporaryFolder } = await import('./deck.js');
    const { readFileSync } = await import('node:fs');
    const folder = temporaryFolder();
    const made = ['Asia/Tokyo', 'America/Los_Angeles'].map((TZ) => {
      const out = `${folder.path}/${TZ.split('/')[1]}.pptx`;
      command(['size-explorer', '-q', '-o', out], { ...process.env, TZ });
      return readFileSync(out);
    });
    folder.remove();
    expect(made[0]!.equals(made[1]!)).toBe(true);
  });
});
