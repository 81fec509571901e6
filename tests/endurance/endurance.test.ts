/** Widgets that come and go, many on a page, and long play: everything goes back to where it was, and nothing runs that nobody sees. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../packaging/browser.ts';
import { type Left, left, open, play, press, runs, type Stage, stage, tags, variants } from './meter.ts';

/** Mounts and unmounts in all, shared among the widgets. */
const MOUNTS = 1000;
const WARM_UP_ROUNDS = 40;
const ON_ONE_PAGE = 50;
const HOUR_S = 3600;
/** Half a minute on an idle machine; a loaded one takes its time. */
const SLOW_MS = 300_000;
/** Longest step that the widgets take for one frame, s. */
const FRAME_S = 0.1;
/** A reader looks on for this long before going on, s. */
const PAUSE_S = 6;
/** Least share of its time in which something that plays moves. */
const MOVING = 0.05;
/** Watched for this long when nothing should run, ms. */
const QUIET_MS = 1200;
/** Late parts load, and what was said last is cleared, within this time, ms. */
const SETTLE_MS = 2500;

/**
 * Chromium's style cache may hold the last element of a kind whose picture has a clip path, or two, until other styles take its
 * place. It does not grow; more than this is a leak.
 */
const KEPT_BY_BROWSER = 2;
/** One such element with its picture. */
const NODES_OF_ONE = 2500;
const LISTENERS_OF_ONE = 60;
/** Compiled code and the engine's own tables move by this much from run to run. */
const HEAP_SLACK = 1.5e6;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** Mounts every widget and takes it away again, so many times. */
const rounds = ({ page }: Stage, count: number): Promise<void> =>
  page.evaluate(
    async ([names, times]) => {
      const place = document.querySelector('#place')!;
      for (let round = 0; round < times; round++) {
        const elements = names.map((name) => document.createElement(name) as HTMLElement & { updateComplete: Promise<unknown> });
        place.append(...elements);
        await Promise.all(elements.map((element) => element.updateComplete));
        await new Promise(requestAnimationFrame);
        place.replaceChildren();
      }
      await new Promise((resolve) =>
        (globalThis as unknown as { own_setTimeout: typeof setTimeout }).own_setTimeout(resolve, 1500),
      );
    },
    [tags, count] as const,
  );

/** What is left at last. What the style cache holds makes room when other widgets come and go; what leaks stays, and grows. */
async function leftAtLast(opened: Stage, before: Left): Promise<Left> {
  let after = await left(opened);
  const isBack = (): boolean =>
    tags.every((tag) => (after.alive[tag] ?? 0) <= KEPT_BY_BROWSER) && after.heap - before.heap <= HEAP_SLACK;
  // More than a few are no cache: nothing to wait for.
  const isLeak = (): boolean => tags.some((tag) => (after.alive[tag] ?? 0) > 5 * KEPT_BY_BROWSER);
  for (let more = 0; more < 4 && !isBack() && !isLeak(); more++) {
    await rounds(opened, 12);
    after = await left(opened);
  }
  return after;
}

function backToStart(before: Left, after: Left): void {
  for (const tag of tags)
    expect
      .soft(after.alive[tag], `<${tag}> elements that something still holds after they were removed`)
      .toBeLessThanOrEqual(KEPT_BY_BROWSER);
  expect.soft(after.waiting, 'timers and frames that still wait').toEqual([]);
  const kept = Object.values(after.alive).reduce((sum, each) => sum + each, 0);
  expect
    .soft(after.nodes - before.nodes, `nodes more than before (${kept} elements kept)`)
    .toBeLessThanOrEqual(kept * NODES_OF_ONE);
  expect
    .soft(after.listeners - before.listeners, `listeners more than before (${kept} elements kept)`)
    .toBeLessThanOrEqual(kept * LISTENERS_OF_ONE);
  expect.soft((after.heap - before.heap) / 1e6, 'MB of heap more than before').toBeLessThanOrEqual(HEAP_SLACK / 1e6);
}

it(
  `${MOUNTS} mounts and unmounts leave nothing behind`,
  async () => {
    const opened = await stage(browser);
    // Templates and style sheets are made once, with the first ones.
    await rounds(opened, WARM_UP_ROUNDS);
    const before = await left(opened);
    // A leak shows here already; a thousand leaked widgets would take minutes to count.
    for (const tag of tags)
      expect(before.alive[tag], `<${tag}> elements still held after ${WARM_UP_ROUNDS} came and went`).toBeLessThan(
        WARM_UP_ROUNDS / 4,
      );
    await rounds(opened, Math.ceil(MOUNTS / tags.length));
    backToStart(before, await leftAtLast(opened, before));
    expect(opened.log.errors).toEqual([]);
    await opened.close();
  },
  SLOW_MS,
);

it(
  `${ON_ONE_PAGE} widgets on one page share what they can, rest together and leave together`,
  async () => {
    const opened = await stage(browser);
    const { page, log } = opened;
    const fillAndEmpty = async () => {
      await page.evaluate(
        async ([names, count]) => {
          const place = document.querySelector('#place')!;
          const elements = Array.from(
            { length: count },
            (_, index) =>
              document.createElement(names[index % names.length]!) as HTMLElement & { updateComplete: Promise<unknown> },
          );
          for (const element of elements) element.setAttribute('motion', 'full');
          place.append(...elements);
          await Promise.all(elements.map((element) => element.updateComplete));
          for (const element of elements) {
            element.scrollIntoView();
            await new Promise(requestAnimationFrame);
          }
        },
        [tags, ON_ONE_PAGE] as const,
      );
      const playing = await play(page);
      await page.waitForTimeout(500);
      const statusElements = await page.locator('#exo-status').count();
      const frames = (await runs(page, 1000)).filter((each) => each.startsWith('requestAnimationFrame')).length;
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await page.waitForTimeout(SETTLE_MS);
      const offScreen = await runs(page, QUIET_MS);
      await page.evaluate(() => document.querySelector('#place')!.replaceChildren());
      await page.waitForTimeout(1500);
      return { playing, statusElements, frames, offScreen };
    };
    // What is made once, for whoever plays first: templates, late parts, compiled code.
    await fillAndEmpty();
    const before = await left(opened);
    const { playing, statusElements, frames, offScreen } = await fillAndEmpty();
    expect(playing, 'widgets that play').toBeGreaterThan(ON_ONE_PAGE / 5);
    expect(statusElements, 'status elements').toBe(1);
    expect(frames, 'frames a second asked for by all widgets together: one loop').toBeLessThanOrEqual(75);
    expect(offScreen, 'what runs when all are off screen').toEqual([]);
    backToStart(before, await leftAtLast(opened, before));
    expect(log.errors).toEqual([]);
    await opened.close();
  },
  SLOW_MS,
);

it(
  'an hour of play leaves nothing behind',
  async () => {
    const opened = await stage(browser);
    const { page, log } = opened;
    await rounds(opened, 3);
    // An hour in all, shared among those that play.
    const players: string[] = [];
    for (const markup of variants.map((variant) => open(variant, 'motion="full"'))) {
      await page.evaluate(
        (html) => document.querySelector('#place')!.replaceChildren(document.createRange().createContextualFragment(html)),
        markup,
      );
      await page.waitForTimeout(250);
      if ((await press(page)) > 0) players.push(markup);
    }
    await page.evaluate(() => document.querySelector('#place')!.replaceChildren());
    const hour = (seconds: number) =>
      page.evaluate(
        async ([markups, wanted, frameS, pause]) => {
          const real = {
            requestAnimationFrame,
            cancelAnimationFrame,
            setTimeout,
            clearTimeout,
            now: performance.now.bind(performance),
          };
          const breathe = (): Promise<void> =>
            new Promise((resolve) => (globalThis as unknown as { own_setTimeout: typeof setTimeout }).own_setTimeout(resolve, 0));
          const place = document.querySelector('#place')!;
          const { press } = globalThis as unknown as { press: (widget: Element) => boolean };
          /** Parts that load late have come. */
          const ready = async (widget: Element): Promise<void> => {
            await (widget as Element & { updateComplete: Promise<unknown> }).updateComplete;
            for (let wait = 0; wait < 40; wait++) await breathe();
          };
          let played = 0;
          const drawn: Record<string, number> = {};
          for (const markup of markups) {
            let nowMs = real.now();
            let ids = 0;
            const frames = new Map<number, FrameRequestCallback>();
            const timers = new Map<number, { at: number; run: () => void }>();
            place.replaceChildren(document.createRange().createContextualFragment(markup));
            const widget = place.firstElementChild as HTMLElement & { updateComplete: Promise<unknown> };
            await ready(widget);
            Object.assign(globalThis, {
              requestAnimationFrame: (run: FrameRequestCallback) => (frames.set(++ids, run), ids),
              cancelAnimationFrame: (id: number) => frames.delete(id),
              setTimeout: (run: () => void, ms = 0) => (timers.set(++ids, { at: nowMs + ms, run }), ids),
              clearTimeout: (id: number) => timers.delete(id),
            });
            performance.now = () => nowMs;
            press(widget);
            const until = nowMs + (wanted / markups.length) * 1000;
            let idle = 0;
            while (nowMs < until) {
              nowMs += frameS * 1000;
              const due = [...frames.values()];
              frames.clear();
              for (const run of due) run(nowMs);
              drawn[markup] = (drawn[markup] ?? 0) + (due.length ? 1 : 0);
              for (const [id, { at, run }] of timers) {
                if (at > nowMs) continue;
                timers.delete(id);
                run();
              }
              await widget.updateComplete;
              // What has come to its end, or to a question, goes on after a while.
              idle = due.length ? 0 : idle + 1;
              if (idle >= pause) {
                idle = 0;
                await breathe();
                press(widget);
              }
            }
            played += wanted / markups.length;
            Object.assign(globalThis, {
              requestAnimationFrame: real.requestAnimationFrame,
              cancelAnimationFrame: real.cancelAnimationFrame,
              setTimeout: real.setTimeout,
              clearTimeout: real.clearTimeout,
            });
            performance.now = real.now;
            place.replaceChildren();
            for (const { run } of timers.values()) run();
          }
          await new Promise((resolve) =>
            (globalThis as unknown as { own_setTimeout: typeof setTimeout }).own_setTimeout(resolve, 1500),
          );
          return { played, drawn };
        },
        [players, seconds, FRAME_S, PAUSE_S / FRAME_S] as const,
      );
    // The first half brings every part of every widget, with its templates; the second must add nothing to that.
    await hour(HOUR_S / 2);
    const before = await left(opened);
    const { played, drawn } = await hour(HOUR_S / 2);
    expect(players.length, 'widgets that can be played').toBeGreaterThan(1);
    expect(played).toBeCloseTo(HOUR_S / 2, 0);
    for (const [markup, frames] of Object.entries(drawn)) {
      expect
        .soft(frames / (HOUR_S / 2 / players.length / FRAME_S), `share of its time in which ${markup} moved`)
        .toBeGreaterThan(MOVING);
    }
    backToStart(before, await leftAtLast(opened, before));
    expect(log.errors).toEqual([]);
    await opened.close();
  },
  SLOW_MS,
);

describe('nothing runs that nobody sees', () => {
  /** All on top of each other, so that all are on screen at once. */
  const together = (some: readonly string[], motion: string): string =>
    some
      .map((variant) => `<div style="position:absolute;inset:0 0 auto 0">${open(variant, `motion="${motion}"`)}</div>`)
      .join('');

  const hide = (page: Page): Promise<void> =>
    page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
    });

  const states: Readonly<Record<string, { motion: string; plays: boolean; leave?: (page: Page) => Promise<void> }>> = {
    'off screen, after Play': {
      motion: 'full',
      plays: true,
      leave: (page) => page.evaluate(() => scrollTo(0, document.body.scrollHeight)),
    },
    'in a hidden tab, after Play': { motion: 'full', plays: true, leave: hide },
    'at rest, before Play': { motion: 'full', plays: false },
    'without motion, after Play': { motion: 'none', plays: true },
  };

  /** What runs in a state, by variants. */
  const watch = async (
    some: readonly string[],
    { motion, plays, leave }: (typeof states)[string],
  ): Promise<{ seen: number; unseen: readonly string[] }> => {
    const opened = await stage(browser, together(some, motion));
    const { page, log } = opened;
    await page.waitForTimeout(SETTLE_MS);
    if (plays) await play(page);
    await page.waitForTimeout(500);
    const seen = leave ? (await runs(page, 500)).filter((each) => each.startsWith('requestAnimationFrame')).length : 0;
    await leave?.(page);
    await page.waitForTimeout(SETTLE_MS);
    const unseen = await runs(page, QUIET_MS);
    expect.soft(log.errors).toEqual([]);
    await opened.close();
    return { seen, unseen };
  };

  it.each(Object.entries(states))('%s', async (name, state) => {
    const { seen, unseen } = await watch(variants, state);
    if (state.leave) expect(seen, 'frames before that, while they could be seen').toBeGreaterThan(0);
    if (unseen.length === 0) return;
    // Which of them is it?
    for (const variant of variants) expect.soft((await watch([variant], state)).unseen, `<${variant}> ${name}`).toEqual([]);
    expect(unseen, `all together ${name}`).toEqual([]);
  });
});
