import { registerLanguage } from '@exosome-widgets/content/languages.js';
import { pseudoRightToLeft } from '@exosome-widgets/content/pseudo.js';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { StepChangeEvent } from '../../step-change-event.js';
import './size-explorer.define.js';
import type { SizeExplorer } from './size-explorer.js';

async function show(settings: Readonly<Record<string, string>> = {}, widthPx = 960): Promise<SizeExplorer> {
  const box = document.createElement('div');
  box.className = 'box';
  box.style.width = `${widthPx}px`;
  const widget = document.createElement('exo-size-explorer');
  for (const [name, value] of Object.entries(settings)) widget.setAttribute(name, value);
  box.append(widget);
  document.body.append(box);
  await settled(widget);
  return widget;
}
const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => done()));
async function settled(widget: SizeExplorer): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await frame();
    await widget.updateComplete;
  }
}
/** The race and what opens are loaded by a module of their own. */
async function loaded(widget: SizeExplorer): Promise<void> {
  await widget.preparePrint();
  await settled(widget);
}
const root = (widget: SizeExplorer): ShadowRoot => widget.shadowRoot!;
const one = <E extends HTMLElement = HTMLElement>(widget: SizeExplorer, selector: string): E =>
  root(widget).querySelector<E>(selector)!;
const text = (widget: SizeExplorer, selector: string): string =>
  one(widget, selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const press = async (widget: SizeExplorer, name: string): Promise<void> => {
  [...root(widget).querySelectorAll('button')]
    .find((button) => button.textContent?.replace(/\s+/g, ' ').trim() === name)!
    .click();
  await settled(widget);
};
const visibleThings = (widget: SizeExplorer): string[] =>
  [...root(widget).querySelectorAll<HTMLElement>('.thing:not([data-away])')].map((button) => button.dataset['thing']!);

let warn: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  document.querySelectorAll('.box').forEach((each) => each.remove());
  history.replaceState(null, '', location.pathname + location.search);
  warn.mockRestore();
});

describe('the ruler', () => {
  it('has a real button for each of ten things, with name and size', async () => {
    const widget = await show();
    const names = [...root(widget).querySelectorAll('.thing')].map((button) => button.textContent!.trim());
    expect(names).toHaveLength(10);
    expect(names).toContain('Platelet, 1.5 to 3 micrometres');
    expect(warn).not.toHaveBeenCalled();
  });
  it.each([280, 700, 1200])('lays its buttons over the drawings, large enough to touch, at %s px', async (width) => {
    const widget = await show({}, width);
    const stage = one(widget, '.stage').getBoundingClientRect();
    for (const button of root(widget).querySelectorAll('.thing')) {
      const box = button.getBoundingClientRect();
      expect(box.width).toBeGreaterThanOrEqual(24);
      expect(box.height).toBeGreaterThanOrEqual(24);
      expect(box.left).toBeGreaterThanOrEqual(stage.left - 3);
      expect(box.right).toBeLessThanOrEqual(stage.right + 3);
    }
    expect(one(widget, '.base').scrollWidth).toBeLessThanOrEqual(width);
  });
  it('says what a thing is and what that rests on, and tells the page which one', async () => {
    const widget = await show();
    const heard: string[] = [];
    widget.addEventListener('exo-size-select', (event) => heard.push(event.thing));
    one(widget, '[data-thing=platelet]').click();
    await loaded(widget);
    expect(heard).toEqual(['platelet']);
    expect(text(widget, '.card')).toContain('A platelet is about 1.5 to 3 micrometres wide.');
    one(widget, '.card .badge').click();
    await vi.waitFor(() => expect(root(widget).querySelectorAll('.facts > li').length).toBeGreaterThan(0));
  });
  it('closes a thing with Escape and returns to its button', async () => {
    const widget = await show();
    one(widget, '[data-thing=virus]').focus();
    await userEvent.keyboard('{Enter}');
    await loaded(widget);
    expect(root(widget).querySelector('.card')).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    await settled(widget);
    expect(root(widget).querySelector('.card')).toBeNull();
    expect(root(widget).activeElement).toBe(one(widget, '[data-thing=virus]'));
  });
  it('is one stop for Tab, and arrows go from thing to thing by size', async () => {
    const widget = await show();
    expect(root(widget).querySelectorAll('.thing[tabindex="0"]')).toHaveLength(1);
    one(widget, '[data-thing=exosome]').focus();
    await userEvent.keyboard('{ArrowRight}');
    await settled(widget);
    const after = (root(widget).activeElement as HTMLElement).dataset['thing'];
    expect(after).not.toBe('exosome');
    await userEvent.keyboard('{Home}');
    await settled(widget);
    expect((root(widget).activeElement as HTMLElement).dataset['thing']).toBe('antibody');
    await userEvent.keyboard('{End}');
    await settled(widget);
    expect((root(widget).activeElement as HTMLElement).dataset['thing']).toBe('dermis');
  });
  it('mirrors its arrows where the page reads from right to left', async () => {
    registerLanguage(pseudoRightToLeft);
    const widget = await show({ lang: 'ar-XB' });
    one(widget, '[data-thing=antibody]').focus();
    await userEvent.keyboard('{ArrowLeft}');
    await settled(widget);
    expect((root(widget).activeElement as HTMLElement).dataset['thing']).toBe('ribosome');
    const [small, large] = ['antibody', 'dermis'].map((id) => one(widget, `[data-thing=${id}]`).getBoundingClientRect().left) as [
      number,
      number,
    ];
    expect(small).toBeGreaterThan(large);
  });
});

describe('zooming', () => {
  it('comes closer by keys, about the thing that has focus, and goes back with 0', async () => {
    const widget = await show();
    one(widget, '[data-thing=exosome]').focus();
    await userEvent.keyboard('+++');
    await settled(widget);
    expect(visibleThings(widget)).toContain('exosome');
    expect(visibleThings(widget)).not.toContain('dermis');
    await userEvent.keyboard('0');
    await settled(widget);
    expect(visibleThings(widget)).toHaveLength(10);
  });
  it('brings a thing into view that the arrows go to', async () => {
    const widget = await show({ from: '20', to: '300' });
    expect(visibleThings(widget)).not.toContain('dermis');
    one(widget, '[data-thing=exosome]').focus();
    await userEvent.keyboard('{End}');
    await settled(widget);
    expect(visibleThings(widget)).toContain('dermis');
  });
  it('shows just the two that are compared', async () => {
    const widget = await show();
    await press(widget, 'Just these two');
    expect(visibleThings(widget)).toEqual(expect.arrayContaining(['exosome', 'platelet']));
    expect(visibleThings(widget)).not.toContain('dermis');
    expect(widget.to).toBeLessThan(1e5);
  });
  it('moves by dragging, and a drag opens nothing', async () => {
    const widget = await show({ from: '20', to: '20000' });
    await loaded(widget);
    const stage = one(widget, '.stage');
    const box = stage.getBoundingClientRect();
    const send = (type: string, x: number): boolean =>
      one(widget, '[data-thing=exosome]').dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          composed: true,
          pointerId: 1,
          pointerType: 'mouse',
          button: 0,
          clientX: box.left + x,
          clientY: box.top + 100,
        }),
      );
    const capture = vi.spyOn(stage, 'setPointerCapture').mockImplementation(() => {});
    const from = widget.from;
    send('pointerdown', 400);
    send('pointermove', 450);
    send('pointermove', 500);
    send('pointerup', 500);
    one(widget, '[data-thing=exosome]').dispatchEvent(new PointerEvent('click', { bubbles: true, detail: 1 }));
    await settled(widget);
    expect(widget.from).toBeLessThan(from);
    expect(root(widget).querySelector('.card')).toBeNull();
    capture.mockRestore();
  });
  it('comes closer when two fingers part', async () => {
    const widget = await show({}, 1000);
    await loaded(widget);
    const stage = one(widget, '.stage');
    const box = stage.getBoundingClientRect();
    const capture = vi.spyOn(stage, 'setPointerCapture').mockImplementation(() => {});
    const send = (type: string, pointerId: number, x: number): boolean =>
      stage.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          pointerId,
          pointerType: 'touch',
          button: 0,
          clientX: box.left + x,
          clientY: box.top + 100,
        }),
      );
    const before = widget.to / widget.from;
    send('pointerdown', 1, 400);
    send('pointerdown', 2, 500);
    for (const x of [510, 540, 600]) send('pointermove', 2, x);
    await settled(widget);
    expect(widget.to / widget.from).toBeLessThan(before);
    capture.mockRestore();
  });
  it('leaves the wheel to the page until the reader has clicked the ruler', async () => {
    const widget = await show();
    await loaded(widget);
    const stage = one(widget, '.stage');
    const wheel = (): WheelEvent => {
      const event = new WheelEvent('wheel', {
        bubbles: true,
        cancelable: true,
        deltaY: -200,
        clientX: stage.getBoundingClientRect().left + 300,
        clientY: 10,
      });
      stage.dispatchEvent(event);
      return event;
    };
    const before = widget.to / widget.from;
    expect(wheel().defaultPrevented).toBe(false);
    one(widget, '[data-thing=exosome]').focus();
    expect(wheel().defaultPrevented).toBe(true);
    await settled(widget);
    expect(widget.to / widget.from).toBeLessThan(before);
  });
  it('says by itself when nothing is bent any more', async () => {
    const widget = await show({ from: '600000', to: '3000000' });
    expect(text(widget, '.flag')).toContain('Same scale');
    widget.from = 5;
    await settled(widget);
    expect(text(widget, '.flag')).toContain('Not to scale');
  });
  it('glides only where motion is wanted', async () => {
    const widget = await show({ motion: 'full' });
    const asked = vi.spyOn(globalThis, 'requestAnimationFrame');
    await press(widget, 'Just these two');
    await vi.waitFor(() => expect(widget.to).toBeLessThan(1e5), { timeout: 3000 });
    expect(asked.mock.calls.length).toBeGreaterThan(3);
    asked.mockRestore();
  });
});

it('keeps view, thing and race through a width of zero', async () => {
  const widget = await show({ from: '20', to: '20000' }, 900);
  await loaded(widget);
  one(widget, '[data-thing=platelet]').click();
  await settled(widget);
  const pictures = (): string[] =>
    [...root(widget).querySelectorAll('.stage > svg')].map((svg) => svg.getAttribute('viewBox')!.split(' ')[2]!);
  const before = pictures();
  for (const width of ['0', '900px']) {
    widget.parentElement!.style.width = width;
    await settled(widget);
  }
  expect(pictures()).toEqual(before);
  expect([widget.from, widget.to]).toEqual([20, 20000]);
  expect(text(widget, '.card')).toContain('Platelet');
  expect(root(widget).querySelector('.slider')).not.toBeNull();
});

describe('two things', () => {
  it('show the sum with both numbers and units', async () => {
    const widget = await show({ 'true-scale': '' });
    await loaded(widget);
    expect([...root(widget).querySelectorAll('.sum-lines li')].map((line) => line.textContent)).toEqual([
      'at least 1,500 nm ÷ 150 nm = 10',
      'at most 3,000 nm ÷ 30 nm = 100',
    ]);
    expect(text(widget, '.flag')).toContain('Same scale');
  });
  it('can be chosen, and change places when the same one is chosen twice', async () => {
    const widget = await show();
    const [first] = root(widget).querySelectorAll<HTMLSelectElement>('.controls select');
    first!.value = 'exosome';
    first!.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(widget);
    expect(widget.compare).toBe('exosome platelet');
    first!.value = 'dermis';
    first!.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(widget);
    expect(widget.compare).toBe('dermis platelet');
    expect(text(widget, '.sum-result')).toContain('The dermis of the face measures');
  });
  it('say by how much a dot is too large', async () => {
    const widget = await show({ 'true-scale': '', compare: 'dermis antibody' });
    await loaded(widget);
    expect(text(widget, '.flag.bent')).toMatch(/Not to scale.*dot is \d/);
  });
  it('keep the words under the lens off the larger thing on a phone', async () => {
    const widget = await show({ 'true-scale': '', compare: 'dermis exosome' }, 280);
    await loaded(widget);
    const words = [...root(widget).querySelectorAll<SVGTextElement>('.stage text')].find((each) =>
      /magnified/.test(each.textContent),
    )!;
    expect(words.getBBox().x).toBeGreaterThan(words.ownerSVGElement!.viewBox.baseVal.width / 2);
  });
});

describe('the guess before the race', () => {
  it('keeps the race closed, and asks for nothing more, until the reader answers', async () => {
    const widget = await show();
    await frame();
    expect(root(widget).querySelector('.drift')).toBeNull();
    expect([...root(widget).querySelectorAll('.guesses button')].map((button) => button.textContent!.trim())).toEqual([
      'Exosome',
      'Platelet',
      'Antibody',
    ]);
  });
  it.each([
    ['Antibody', 'Yes: the smallest is first.'],
    ['Platelet', 'You chose: Platelet. The smallest is first.'],
  ])('answers "%s" with the times of all three, and puts the focus there', async (guess, answer) => {
    const widget = await show();
    await press(widget, guess);
    await vi.waitFor(() => expect(text(widget, '.answer')).toContain(answer));
    expect(text(widget, '.answer')).toContain('Exosome 7.1 hours');
    await vi.waitFor(() => expect(root(widget).activeElement).toBe(one(widget, '.answer')));
  });
  it('can be left out', async () => {
    const widget = await show();
    await press(widget, 'Just show me');
    await vi.waitFor(() => expect(root(widget).querySelector('.drift svg')).not.toBeNull());
    expect(root(widget).querySelector('.answer')).toBeNull();
  });
  it.each([{ step: '2' }, { medium: 'skin' }, { 'without-controls': '' }])(
    'is not asked where the page opens the race with %j',
    async (settings) => {
      const widget = await show(settings);
      await vi.waitFor(() => expect(root(widget).querySelector('.drift svg')).not.toBeNull());
    },
  );
});

describe('the race', () => {
  it.each([280, 1200])('is laid out for the width it has, at %s px', async (width) => {
    const widget = await show({}, width);
    await press(widget, 'Just show me');
    await loaded(widget);
    const drift = one(widget, '.drift');
    expect(drift.querySelector('svg')!.viewBox.baseVal.width).toBeCloseTo(drift.clientWidth, 0);
    expect(one(widget, '.slider input').getBoundingClientRect().width).toBeGreaterThan(width / 2);
  });
  it('parts its labels from the lines behind them, also between words', async () => {
    const widget = await show();
    await loaded(widget);
    for (const label of root(widget).querySelectorAll('.drift [stroke-width] > text'))
      expect(Number(label.parentElement!.getAttribute('stroke-width'))).toBeGreaterThanOrEqual(
        Number(label.getAttribute('font-size')) / 2,
      );
  });
  it('gives its times in words for those who do not see it', async () => {
    const widget = await show();
    await loaded(widget);
    expect(text(widget, '.drift .visually-hidden')).toContain('Exosome, 100 micrometres: 4.2 minutes.');
  });
  it('says how far each has drifted after the time that is set', async () => {
    const widget = await show();
    await loaded(widget);
    const slider = one<HTMLInputElement>(widget, 'input[type=range]');
    slider.value = '0';
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await settled(widget);
    expect(slider.getAttribute('aria-valuetext')).toBe('After 0.1 seconds');
    expect(text(widget, '.drifted ul')).toContain('µm');
  });
  it('runs its clock only where motion is wanted, and can be paused', async () => {
    const still = await show();
    await loaded(still);
    expect(root(still).querySelector('.drifted button')).toBeNull();
    const widget = await show({ motion: 'full' });
    await loaded(widget);
    one(widget, '.drift').scrollIntoView();
    const before = text(widget, '.clock-value');
    one(widget, '.drifted button').click();
    await vi.waitFor(() => expect(text(widget, '.clock-value')).not.toBe(before), { timeout: 3000 });
    one(widget, '.drifted button').click();
    await settled(widget);
    const paused = text(widget, '.clock-value');
    await frame();
    await frame();
    expect(text(widget, '.clock-value')).toBe(paused);
  });
  it('opens the sum on paper for any racer and distance', async () => {
    const widget = await show();
    await loaded(widget);
    one<HTMLDetailsElement>(widget, '[data-part=paper]').open = true;
    const [racer, distance] = root(widget).querySelectorAll<HTMLSelectElement>('[data-part=paper] select');
    racer!.value = 'platelet';
    racer!.dispatchEvent(new Event('change'));
    distance!.value = '10';
    distance!.dispatchEvent(new Event('change'));
    await settled(widget);
    expect(text(widget, '.paper-lines')).toContain('t = 10² ÷ (6 × 0.2916) = 57.2 s');
  });
});

describe('the tour', () => {
  it('goes on by its buttons and tells the page, once a step', async () => {
    const widget = await show();
    const steps: number[] = [];
    widget.addEventListener('exo-step-change', (event) => steps.push(event.step));
    for (let turn = 0; turn < 4; turn += 1) await press(widget, 'Next');
    expect(steps).toEqual([1, 2, 3, 4]);
    expect(widget.stepCount).toBe(5);
    expect(widget.medium).toBe('skin');
  });
  it('keeps the focus on a button that has come to its end', async () => {
    const widget = await show({ step: '3' });
    const next = [...root(widget).querySelectorAll('button')].find((each) => each.textContent === 'Next')!;
    next.focus();
    await userEvent.keyboard('{Enter}{Enter}');
    await settled(widget);
    expect(widget.step).toBe(4);
    expect(next.getAttribute('aria-disabled')).toBe('true');
    expect(root(widget).activeElement).toBe(next);
  });
  it('stays silent when the page sets the step, and clamps', async () => {
    const widget = await show();
    const heard = vi.fn();
    widget.addEventListener(StepChangeEvent.type, heard);
    widget.step = 1;
    await settled(widget);
    expect(widget.trueScale).toBe(true);
    widget.step = 99;
    await settled(widget);
    expect(widget.medium).toBe('skin');
    expect(text(widget, '[part=notice]')).toContain('from 0 to 4');
    expect(heard).not.toHaveBeenCalled();
  });
  it('follows when the reader or the page changes the picture', async () => {
    const widget = await show();
    await press(widget, 'Dense tissue');
    expect(widget.step).toBe(3);
    widget.trueScale = true;
    await settled(widget);
    expect(widget.step).toBe(1);
  });
  it('opens from a deep link', async () => {
    history.replaceState(null, '', '#exo-size-explorer=step-4');
    const widget = await show();
    await settled(widget);
    expect(widget.step).toBe(3);
  });
});

describe('bad input', () => {
  it.each([
    ['from', '-4', '1 nm'],
    ['to', '99999999999', '10 mm'],
    ['from', 'tiny', '5 nm'],
    ['compare', 'whale virus', 'Platelet and Exosome'],
    ['medium', 'jelly', 'Water'],
    ['step', 'two', 'from 0 to 4'],
  ])('of %s="%s" shows a default, a notice and one warning', async (name, value, shown) => {
    const widget = await show({ [name]: value });
    expect(text(widget, '[part=notice]')).toContain(shown);
    expect(widget.matches(':state(fallback)')).toBe(true);
    expect(warn).toHaveBeenCalledTimes(1);
    expect(visibleThings(widget).length).toBeGreaterThan(0);
  });
  it('of a wrong type throws nothing', async () => {
    const widget = await show();
    Object.assign(widget, { from: {}, to: Symbol('to'), compare: 7, medium: null, step: [] });
    await settled(widget);
    expect(visibleThings(widget).length).toBeGreaterThan(0);
  });
  it('stays quiet when all is well', async () => {
    await show({ from: '10', to: '10000', compare: 'virus,exosome', medium: 'tissue', step: '3', 'true-scale': '' });
    expect(warn).not.toHaveBeenCalled();
  });
});

describe('everyone', () => {
  it.each([
    [{}, 960],
    [{ step: '1' }, 960],
    [{ step: '3', theme: 'dark' }, 960],
    [{ step: '4' }, 320],
  ] as const)('finds no barrier that axe knows of with %j at %s px', async (settings, width) => {
    const widget = await show(settings, width);
    await loaded(widget);
    root(widget)
      .querySelectorAll('details')
      .forEach((each) => (each.open = true));
    one(widget, '[data-thing=exosome]')?.click();
    await settled(widget);
    const { violations } = await axe.run(widget);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
  });
  it.each([0, 1, 2, 3, 4])('sees step %s on a slide without scrolling', async (step) => {
    const widget = await show({ layout: 'slide', step: String(step) }, 1280);
    widget.parentElement!.style.height = '720px';
    await loaded(widget);
    const base = one(widget, '.base').getBoundingClientRect();
    expect(base.height).toBeLessThanOrEqual(720.5);
    const body = one(widget, '.body');
    expect(body.scrollHeight).toBeLessThanOrEqual(body.clientHeight + 1);
    expect(one(widget, '.stage').clientHeight).toBeGreaterThan(250);
  });
  it('reads the sizes and the race as tables', async () => {
    const widget = await show();
    await loaded(widget);
    expect(root(widget).querySelectorAll('[data-part=sizes-table] tbody tr')).toHaveLength(10);
    expect(root(widget).querySelectorAll('[data-part=race-table] tbody tr')).toHaveLength(9);
  });
  it('cites what is shown', async () => {
    const widget = await show();
    const ids = (await widget.citedFacts()).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['biology:scale-dermis', 'biology:dense-collagen-slows', 'biology:skin-surface']));
  });
});
