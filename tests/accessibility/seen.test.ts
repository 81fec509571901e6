import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figureTokens } from '../../packages/elements/src/theme/figure-tokens.js';
import { particleTokens } from '../../packages/elements/src/theme/particle-tokens.js';
import { rulerTokens } from '../../packages/elements/src/theme/ruler-tokens.js';
import { sceneTokens } from '../../packages/elements/src/theme/scene-tokens.js';
import { skinTokens } from '../../packages/elements/src/theme/skin-tokens.js';
import { roles, type Token } from '../../packages/elements/src/theme/tokens.js';
import { choices, isSlide, stepsOf, theatre, widgets, type Theatre } from './stage.js';

// What is seen: contrast, focus, size of targets, and nothing lost when the text is large or the window small.

/**
 * Buttons to sources stand in a sentence; parts and places of a picture stand where the thing is drawn, and would cover each other at
 * 44 px. WCAG 2.5.5 leaves both out; 24 px (2.5.8) hold for them too.
 */
const IN_PLACE = /\.(?:badge|part|place|thing)\b/;

let house: Theatre;
beforeAll(async () => {
  house = await theatre();
});
afterAll(() => house.close());

const tokens: Record<string, Token> = {
  ...roles,
  ...particleTokens,
  ...sceneTokens,
  ...skinTokens,
  ...rulerTokens,
  ...figureTokens,
};
const nameOf = (colour: string, theme: 'light' | 'dark'): string =>
  `${
    Object.entries(tokens)
      .filter(([, token]) => token[theme] === colour)
      .map(([name]) => name)
      .slice(0, 2)
      .join('/') || 'blend'
  } ${colour}`;

const each = widgets.map((widget) => [widget.tag, widget] as const);

describe.each(each)('%s', (tag, widget) => {
  it.each(['light', 'dark'] as const)(
    'every pair of colours in use, %s: text 4.5:1 (3:1 when large), marks 3:1',
    async (theme) => {
      const page = await house.open({ reducedMotion: 'reduce' });
      const poor = new Map<string, string>();
      const pairs = new Set<string>();
      for (const state of choices(widget).filter((one) => !isSlide(one))) {
        const steps = await page.evaluate(([name, at]) => stage.show(name, at), [
          tag,
          { motion: 'none', theme, ...state.attributes },
        ] as const);
        for (let step = 0; step < stepsOf(state, steps); step++) {
          if (step) await page.evaluate((value) => stage.change({ step: value }), String(step));
          if (!step && state.label === tag) await page.evaluate(() => stage.openAll());
          const [text, marks] = await page.evaluate(() => [stage.textContrast(), stage.markContrast()]);
          for (const [kind, list] of [
            ['text', text!],
            ['mark', marks!],
          ] as const) {
            for (const { ink, ground, ratio, large, where } of list) {
              pairs.add(`${kind} ${ink} ${ground}`);
              if (ratio >= (kind === 'mark' || large ? 3 : 4.5) - 0.01) continue;
              const pair = `${kind}: ${nameOf(ink, theme)} on ${nameOf(ground, theme)} is ${ratio.toFixed(2)}:1`;
              if (!poor.has(pair)) poor.set(pair, `${pair}, for example ${where} in ${state.label} step ${step}`);
            }
          }
        }
      }
      expect(pairs.size, 'pairs found at all').toBeGreaterThan(8);
      expect([...poor.values()]).toEqual([]);
      await page.context().close();
    },
  );

  it.each([
    ['a mouse and a wide window', {}, 24],
    ['a narrow window', { viewport: { width: 360, height: 800 } }, 44],
    ['a finger', { viewport: { width: 800, height: 1000 }, hasTouch: true, isMobile: true }, 44],
  ] as const)('targets, with %s', async (_name, options, least) => {
    const page = await house.open({ reducedMotion: 'reduce', ...options });
    const small = new Set<string>();
    for (const state of choices(widget).filter((one) => !isSlide(one))) {
      const steps = await page.evaluate((given) => stage.show(...given), [tag, { motion: 'none', ...state.attributes }] as const);
      for (let step = 0; step < stepsOf(state, steps); step++) {
        if (step) await page.evaluate((value) => stage.change({ step: value }), String(step));
        else await page.evaluate(() => stage.openAll());
        for (const { name, width, height } of await page.evaluate(() => stage.targets())) {
          const need = IN_PLACE.test(name) ? 24 : least;
          if (height < need - 0.5 || width < 23.5)
            small.add(`${state.label}: ${name} is ${Math.round(width)} × ${Math.round(height)} px, ${need} needed`);
        }
      }
    }
    expect([...small]).toEqual([]);
    await page.context().close();
  });

  it('each stop of the Tab key is in sight, in a low window', async () => {
    const page = await house.open({ reducedMotion: 'reduce', viewport: { width: 1000, height: 500 } });
    await page.evaluate((name) => stage.show(name, { motion: 'none' }), tag);
    await page.evaluate(() => stage.openAll());
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      scrollTo(0, 0);
      getSelection()?.setPosition(document.body, 0);
    });
    const hidden: string[] = [];
    let stops = 0;
    for (; stops < 60; stops++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => stage.stop());
      if (!stop) break;
      if (!stop.inSight) hidden.push(stop.name);
    }
    expect(stops, 'stops at all').toBeGreaterThan(5);
    expect(hidden).toEqual([]);
    await page.context().close();
  });

  it('the focus can be seen on every control in forced colours', async () => {
    const page = await house.open({ reducedMotion: 'reduce', forcedColors: 'active' });
    await page.keyboard.press('Tab');
    const found = new Set<string>();
    for (const state of choices(widget)) {
      await page.evaluate(([name, at]) => stage.show(name, at), [tag, { motion: 'none', ...state.attributes }] as const);
      if (state.label === tag) await page.evaluate(() => stage.openAll());
      for (const finding of await page.evaluate(() => stage.focusFindings())) found.add(finding);
    }
    expect([...found]).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['text at 200 %', 1280, '32px'],
    ['zoom of 400 % (320 px)', 320, '16px'],
  ] as const)('%s: nothing is cut off, nothing scrolls sideways, nothing is missing', async (_name, width, size) => {
    const page = await house.open({ reducedMotion: 'reduce', viewport: { width, height: 700 } });
    const wide = await house.open({ reducedMotion: 'reduce', viewport: { width: 1280, height: 700 } });
    await page.evaluate((value) => document.documentElement.style.setProperty('--exo-font-size', value), size);
    const wrong = new Set<string>();
    for (const state of choices(widget).filter((one) => !isSlide(one))) {
      for (const lang of ['en', 'en-XA', 'ar-XB']) {
        const settings = { motion: 'none', lang, ...state.attributes };
        const [steps] = await Promise.all(
          [page, wide].map((one) => one.evaluate((given) => stage.show(...given), [tag, settings] as const)),
        );
        for (let step = 0; step < stepsOf(state, steps!); step++) {
          if (step)
            await Promise.all([page, wide].map((one) => one.evaluate((value) => stage.change({ step: value }), String(step))));
          const at = `${state.label} ${lang} step ${step}`;
          for (const finding of await page.evaluate(() => stage.lost())) wrong.add(`${at}: ${finding}`);
          const [here, there] = await Promise.all([page, wide].map((one) => one.evaluate(() => stage.sentencesInSight())));
          for (const text of there!.filter((one) => !here!.includes(one))) wrong.add(`${at}: missing: ${text}`);
        }
      }
    }
    expect([...wrong].slice(0, 12)).toEqual([]);
    await page.context().close();
    await wide.context().close();
  });
});
