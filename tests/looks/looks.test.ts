/**
 * Every widget looks as it did when somebody last looked. After a change on purpose: renew, look through gallery.html, commit.
 *
 *     npm run build && EXO_UPDATE=1 npx vitest run --project promises tests/looks
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/find-browser.mjs';
import { widgetList } from '../../scripts/widget-list.mjs';
import { launch, serve } from '../packaging/browser.ts';
import { Camera, FONT, PAGE } from './camera.ts';
import { writeGallery } from './gallery.ts';
import { ALLOWED_PIXELS, besides, compare, type Picture, readPng, writePng, writeSmallPng } from './picture.ts';
import { type State, statesOf } from './states.ts';

const here = import.meta.dirname;
const baselines = join(here, 'baselines');
/** Pictures of what differs; not kept. */
const differences = join(here, 'differences');
const madeWithFile = join(baselines, 'made-with.json');
const updating = Boolean(process.env.EXO_UPDATE);
const RENEW = 'npm run build && EXO_UPDATE=1 npx vitest run --project promises tests/looks';

/** Why pictures cannot be compared here; nothing where they can. */
async function whyNot(): Promise<string> {
  if (process.platform !== 'linux') return `pictures are compared on Linux only (this is ${process.platform})`;
  const { executablePath } = (await findChromium()) ?? {};
  if (!executablePath) return 'pictures are compared with the Chromium of Debian only (Playwright brings another)';
  const version = execFileSync(executablePath, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return /Debian/.test(version) ? '' : `pictures are compared with the Chromium of Debian only (this is ${version.trim()})`;
}

const widgets = widgetList();
const reason = await whyNot();
if (reason) console.warn(`Looks: ${reason}.`);
it.runIf(process.env.EXO_REQUIRE_ALL)('can be compared here, because EXO_REQUIRE_ALL is set', () => expect(reason).toBe(''));
const madeWith = existsSync(madeWithFile) ? (JSON.parse(readFileSync(madeWithFile, 'utf8')) as { chromium: string }) : undefined;

let browser: Browser | undefined;
let camera: Camera | undefined;
let close: (() => Promise<void>) | undefined;
const plan: { name: string; states: readonly State[] }[] = [];
if (!reason) {
  browser = await launch();
  const server = await serve(join(here, '../..'), { '/looks.html': { body: PAGE } });
  close = server.close;
  camera = new Camera(browser, server.address);
  for (const widget of widgets) plan.push({ name: widget.name, states: statesOf(widget, widgets, await camera.facts(widget)) });
  rmSync(differences, { recursive: true, force: true });
}

const fileOf = (folder: string, widget: string, state: string) => join(folder, widget, `${state}.png`);
const write = (file: string, content: Buffer) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};

afterAll(async () => {
  await camera?.close();
  await browser?.close();
  await close?.();
  if (!updating || !browser) return;
  const about = { chromium: browser.version(), font: FONT };
  writeFileSync(madeWithFile, `${JSON.stringify(about, null, 2)}\n`);
  writeGallery(join(here, 'gallery.html'), plan, about);
});

/** Said with every failure where the browser is another than the one that made the pictures. */
function otherBrowser(): string {
  const [before, now] = [madeWith?.chromium ?? 'unknown', browser!.version()];
  if (before.split('.')[0] === now.split('.')[0]) return '';
  return `\nThe pictures were made with Chromium ${before}; this is ${now}. If every widget differs a little, look at a few and renew them all.`;
}

/** Twice the same, or it is not at rest yet. */
async function atRest(page: Page): Promise<Buffer> {
  let before = await camera!.shoot(page);
  for (let round = 0; round < 8; round++) {
    if (round > 0) await camera!.rest(page);
    const now = await camera!.shoot(page);
    if (now.equals(before)) return now;
    before = now;
  }
  throw new Error('It never comes to rest: something moves although motion is off.');
}

async function describeDifference(page: Page, before: Picture, after: Picture, state: State, name: string): Promise<string> {
  const said = `<exo-${name}> ${state.name} (${state.about})`;
  const file = fileOf(differences, name, state.name);
  if (before.width !== after.width || before.height !== after.height) {
    write(file, writePng(besides([before, after])));
    return `${said} was ${before.width} × ${before.height} px and is ${after.width} × ${after.height} px.\nBefore and after: ${file}`;
  }
  const { pixels, picture, places } = compare(before, after);
  if (pixels <= ALLOWED_PIXELS) return '';
  write(file, writePng(besides([before, after, picture])));
  const lines = await Promise.all(
    places.slice(0, 4).map(async (place) => {
      const size = `${place.width} × ${place.height} px at ${place.x}, ${place.y}`;
      const colour = place.before === place.after ? 'moved or redrawn' : `mostly ${place.before} before, ${place.after} now`;
      return `  ${size}: ${colour}; there is ${await camera!.nameOf(page, place, state.scale)}`;
    }),
  );
  const more = places.length > lines.length ? `\n  and ${places.length - lines.length} more` : '';
  return `${said} looks different: ${pixels} pixels in ${places.length} place${places.length === 1 ? '' : 's'}.\n${lines.join('\n')}${more}\nBefore, after, difference: ${file}`;
}

const ASK = `\nNot meant: mend the widget. Meant: run \`${RENEW}\`, look through tests/looks/gallery.html, and commit the pictures.`;

describe.skipIf(Boolean(reason))(`looks${reason ? ` (skipped: ${reason})` : ''}`, () => {
  it(`has the font ${FONT}`, async () => {
    expect(await camera!.hasFont(), `Install it (Debian: apt-get install fonts-dejavu-core)`).toBe(true);
  });

  for (const { name, states } of plan) {
    const widget = widgets.find((each) => each.name === name)!;
    describe(`exo-${name}`, () => {
      for (const state of states) {
        it(state.name, async () => {
          const page = await camera!.pose(widget, state);
          const file = fileOf(baselines, name, state.name);
          if (updating) {
            write(file, writeSmallPng(readPng(await atRest(page))));
            return;
          }
          if (!existsSync(file)) {
            const seen = fileOf(differences, name, state.name);
            write(seen, await atRest(page));
            expect.fail(`no baseline: look at it (${seen}), then run \`${RENEW}\` and commit ${file}`);
          }
          const before = readPng(readFileSync(file));
          const first = readPng(await camera!.shoot(page));
          const same =
            first.width === before.width && first.height === before.height && compare(before, first).pixels <= ALLOWED_PIXELS;
          if (same) return;
          // Only what stays is a difference.
          const difference = await describeDifference(page, before, readPng(await atRest(page)), state, name);
          if (difference) expect.fail(`${difference}${otherBrowser()}${ASK}`);
        });
      }
    });
  }

  it('keeps no picture that nothing makes', () => {
    const wanted = new Set(plan.flatMap(({ name, states }) => states.map((state) => fileOf(baselines, name, state.name))));
    const kept = readdirSync(baselines, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.png'));
    const left = kept.map((file) => join(baselines, file)).filter((file) => !wanted.has(file));
    if (updating) for (const file of left) rmSync(file);
    else expect(left, `No widget has these states: delete the pictures, or run \`${RENEW}\``).toEqual([]);
  });

  it('has every picture in the gallery', () => {
    if (updating) return; // written at the end
    const gallery = readFileSync(join(here, 'gallery.html'), 'utf8');
    const missing = plan
      .flatMap(({ name, states }) => states.map((state) => `${name}/${basename(state.name)}.png`))
      .filter((path) => !gallery.includes(path));
    expect(missing, `tests/looks/gallery.html is not of this state: run \`${RENEW}\``).toEqual([]);
  });
});
