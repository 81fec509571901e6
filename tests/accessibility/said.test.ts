import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choices, isSlide, stepsOf, theatre, widgets, type Theatre } from './stage.js';

// What is said: the outline that assistive technology gets, what is announced, and the same words however much moves and on paper.

/** A long row (one claim after the other) says the same kind of thing again and again. */
const MOST_STEPS = 12;

/** Sentences about the motion itself: how fast it runs, or that it is off. */
const ABOUT_MOTION = /Time runs .*? faster than life\. ?|Motion is off: .*?\. ?/;

let house: Theatre;
beforeAll(async () => {
  house = await theatre();
});
afterAll(() => house.close());

/** Without the words for reading on: a snapshot that a person can review. */
const each = widgets.map((widget) => [widget.tag, widget] as const);

it.concurrent.for(each)('%s: its outline of roles and names, in every step', async ([tag], { expect }) => {
  const page = await house.open({ reducedMotion: 'reduce' });
  const steps = await page.evaluate((name) => stage.show(name, { motion: 'none', 'heading-level': '2' }), tag);
  let before: string[] = [];
  const parts: string[] = [];
  for (let step = 0; step < Math.min(steps, MOST_STEPS); step++) {
    await page.evaluate((value) => stage.change({ step: value }), String(step));
    const lines = (await page.locator(tag).ariaSnapshot()).replaceAll(/(\d{1,2} \w+ 20\d\d)/g, '(date)').split('\n');
    const known = new Set(before);
    const changed = step === 0 ? lines : lines.filter((line) => !known.has(line));
    if (changed.length) parts.push(`# Step ${step}${step ? ': what is new' : ''}\n${changed.join('\n')}`);
    before = lines;
  }
  await expect(`${parts.join('\n\n')}\n`).toMatchFileSnapshot(`outlines/${tag}.txt`);
  await page.context().close();
});

it.concurrent.for(each)('%s: what is announced with each step forward', async ([tag, widget], { expect }) => {
  const page = await house.open({ reducedMotion: 'reduce' });
  const views = widget.attributes.find(({ name }) => name === 'view')?.values ?? [];
  const lines: string[] = [];
  for (const attributes of [{}, ...views.map((view) => ({ view }))]) {
    const settings = { motion: 'none', ...attributes };
    const steps = Math.min(await page.evaluate(([name, at]) => stage.show(name, at), [tag, settings] as const), MOST_STEPS);
    let way = -1;
    const said: string[] = [];
    for (let step = 0; step < steps - 1; step++) {
      way = await page.evaluate((given) => stage.wayForward(...given), [tag, settings, step, way] as const);
      if (way < 0 && step === 0) break; // a view without steps
      if (way < 0) {
        said.push(`${step} to ${step + 1}: a question comes first`);
        continue;
      }
      said.push(
        `${step} to ${step + 1}: ${await page.evaluate((given) => stage.heardAfter(...given), [tag, { ...settings, step: String(step) }, way] as const)}`,
      );
      if (said.length > 7) break;
    }
    if (said.length) lines.push(`# ${JSON.stringify(attributes)}`, ...said);
  }
  expect(lines.length, `<${tag}> has steps, and no control of it leads from one to the next`).toBeGreaterThan(1);
  expect(
    lines.filter((line) => line.endsWith('nothing is said')),
    'steps forward after which neither is anything said nor does the focus move to what is new',
  ).toEqual([]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`announced/${tag}.txt`);
  await page.context().close();
});

describe.each(each)('%s', (tag, widget) => {
  it('says the same with full, gentle and no motion', async () => {
    const page = await house.open();
    const wrong: string[] = [];
    for (const state of choices(widget).filter((one) => !isSlide(one))) {
      const steps = await page.evaluate((given) => stage.show(...given), [tag, { motion: 'none', ...state.attributes }] as const);
      for (let step = 0; step < stepsOf(state, steps); step++) {
        const texts: string[][] = [];
        for (const motion of ['full', 'gentle', 'none']) {
          await page.evaluate((given) => stage.change(given), { step: String(step), motion });
          texts.push(await page.evaluate(() => stage.blocks()));
        }
        const [full = [], gentle = [], none = []] = texts.map((list) => list.map((text) => text.replace(ABOUT_MOTION, '')));
        for (const [name, other] of [
          ['gentle', gentle],
          ['none', none],
        ] as const) {
          const missing = full.filter((text) => !other.includes(text));
          if (missing.length)
            wrong.push(`${state.label} step ${step}: with motion="${name}" a reader misses: ${missing.slice(0, 3).join(' | ')}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('moves nothing where the device asks for less motion', async () => {
    const page = await house.open({ reducedMotion: 'reduce' });
    const moves: string[] = [];
    // Each view and each switch; other choices change what is in the picture, not how it moves.
    const manners = choices(widget).filter(({ attributes: at }) =>
      Object.entries(at).every(([name, to]) => name === 'view' || !to),
    );
    for (const { label, attributes } of manners) {
      for (const move of await page.evaluate((given) => stage.movesAfterUse(...given), [tag, attributes] as const))
        moves.push(`${label}: ${move}`);
    }
    expect(moves).toEqual([]);
    await page.context().close();
  });

  it('has on paper all it has on the screen', async () => {
    const page = await house.open({ reducedMotion: 'reduce' });
    const wrong: string[] = [];
    let sentences = 0;
    for (const state of choices(widget).filter((one) => !isSlide(one))) {
      const steps = await page.evaluate((given) => stage.show(...given), [tag, { motion: 'none', ...state.attributes }] as const);
      for (let step = 0; step < stepsOf(state, steps); step++) {
        if (step) await page.evaluate((value) => stage.change({ step: value }), String(step));
        const onScreen = await page.evaluate(() => stage.sentences());
        // As its Print button does: what stands on paper only is loaded first.
        await page.evaluate(() => stage.preparePaper());
        await page.emulateMedia({ media: 'print' });
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        await page.evaluate(() => stage.settle(600));
        const onPaper = await page.evaluate(() => stage.words());
        await page.evaluate(() => dispatchEvent(new Event('afterprint')));
        await page.emulateMedia({ media: null });
        sentences += onScreen.length;
        const missing = onScreen.filter((text) => !onPaper.includes(text));
        if (missing.length) wrong.push(`${state.label} step ${step}: not on paper: ${missing.slice(0, 4).join(' | ')}`);
      }
    }
    expect(sentences, 'sentences seen at all').toBeGreaterThan(3);
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});

it('sees motion where the device does not ask for less', async () => {
  const page = await house.open({ reducedMotion: 'no-preference' });
  const moving: string[] = [];
  for (const [tag] of each) moving.push(...(await page.evaluate((name) => stage.movesAfterUse(name), tag)));
  expect(moving, 'what moves in full, so that the tests above can fail').not.toEqual([]);
  await page.context().close();
});
