import type { FactReference } from '@exosome-widgets/content/types.js';
import axe from 'axe-core';
import type { TemplateResult } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { sceneHostTokens } from '../../../theme/scene-host-tokens.js';
import { WidgetElement } from '../../../widget-element.js';
import { PRESETS } from './presets.js';
import { Simulation, SIMULATION_FACTS } from './simulation.js';

/** A widget with nothing but the view in it. */
class Holder extends WidgetElement {
  static override styles = [WidgetElement.styles, sceneHostTokens];
  readonly view = new Simulation(this, {
    sources: this.sources,
    motionLevel: () => this.motionLevel,
    withoutControls: () => this.withoutControls,
    translator: (name, english) => this.translator(name, english),
  });
  override citedFacts(): readonly FactReference[] {
    return SIMULATION_FACTS;
  }
  protected override render(): TemplateResult {
    return this.renderFrame({ title: 'Holder', body: this.view.render() });
  }
}
customElements.define('exo-simulation-holder', Holder);

const mount = async (settings: Partial<Holder> = {}): Promise<Holder> => {
  const holder = Object.assign(document.createElement('exo-simulation-holder') as Holder, { motion: 'none' }, settings);
  document.body.append(holder);
  await holder.updateComplete;
  return holder;
};
const root = (holder: Holder): ShadowRoot => holder.shadowRoot!;
const canvasOf = (holder: Holder): HTMLCanvasElement => root(holder).querySelector('canvas')!;
const ink = (canvas: HTMLCanvasElement): number => {
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let sum = 0;
  for (let index = 3; index < data.length; index += 4) if (data[index]! > 0) sum++;
  return sum;
};
const button = (name: string | RegExp) => page.getByRole('button', { name });
/** Key by key, as a reader does. Firefox's driver fills a box in a shadow root by script: added to what stands there, and no change follows. */
const typeOver = async (box: Locator, text: string): Promise<void> => {
  await userEvent.click(box);
  (box.element() as HTMLInputElement).select();
  await userEvent.keyboard(text);
};
const nextFrames = (count: number): Promise<void> =>
  new Promise((done) => {
    const tick = (left: number): void => void (left ? requestAnimationFrame(() => tick(left - 1)) : done());
    tick(count);
  });

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe('with motion off', () => {
  it('shows ten stills of the run, with their counts, and asks for no frame', async () => {
    const holder = await mount();
    const frames = vi.spyOn(window, 'requestAnimationFrame');
    expect(holder.view.run.timeS).toBeCloseTo(120, 6);
    await button('Next still: 4 min').click();
    await expect.poll(() => holder.view.run.timeS).toBeCloseTo(240, 6);
    await button('Next still: 6 min').click();
    await expect.poll(() => holder.view.run.timeS).toBeCloseTo(360, 6);
    expect(holder.view.running).toBe(false);
    expect(frames.mock.calls.filter(([callback]) => callback.name === 'tick')).toHaveLength(0);
    const [exosomes, platelets] = holder.view.run.plane.tallies.map(({ released }) => released);
    await expect.element(page.getByRole('row', { name: `Released ${exosomes} ${platelets}` })).toBeVisible();
  });
  it('comes to the same numbers as the moving run', async () => {
    const still = await mount();
    await button('Skip to the end').click();
    await expect.poll(() => still.view.run.ended, { timeout: 10_000 }).toBe(true);
    const moving = still.view.run.history[0]!;
    still.view.set({}); // the same settings, from the start
    while (!still.view.run.ended) still.view.run.advance(97);
    expect([...still.view.run.history[0]!]).toEqual([...moving]);
  });
  it('keeps the curve as a table too', async () => {
    const holder = await mount();
    await button('Skip to the end').click();
    await expect.poll(() => holder.view.run.ended, { timeout: 10_000 }).toBe(true);
    await holder.updateComplete;
    const rows = [...root(holder).querySelectorAll('details table tbody')][0]!.querySelectorAll('tr');
    expect(rows).toHaveLength(11);
    expect(rows[10]!.textContent).toContain(String(holder.view.run.shown(0)));
  });
});

describe('running', () => {
  it('opens on a question with vesicles on their way; moves only when asked to, and rests on Pause', async () => {
    const holder = await mount({ motion: 'full' });
    const { steps: opened } = holder.view.run.plane;
    expect(holder.view.run.plane.count).toBeGreaterThan(10);
    expect(ink(canvasOf(holder))).toBeGreaterThan(100);
    await expect.element(page.getByText(/^A cell lets go of exosomes and platelets .*\?$/)).toBeVisible();
    expect(root(holder).querySelector('.sim-takeaway')).toBeNull();
    await nextFrames(4);
    expect(holder.view.run.plane.steps).toBe(opened);
    await button('Go on').click();
    await expect.poll(() => holder.view.run.plane.steps).toBeGreaterThan(opened + 20);
    await button('Pause').click();
    const { steps } = holder.view.run.plane;
    await nextFrames(6);
    expect(holder.view.run.plane.steps).toBe(steps);
  });
  it('says how it ended', async () => {
    const holder = await mount({ motion: 'full' });
    await button('Skip to the end').click();
    await expect
      .poll(() => document.getElementById('exo-status')?.textContent, { timeout: 12_000 })
      .toMatch(/End of the run, 20 min\. \d+ taken up, theory expects \d+\./);
    expect(holder.view.running).toBe(false);
  });
  it('loses nothing to a width of zero, a new pixel ratio or a lost canvas', async () => {
    const holder = await mount();
    await expect.poll(() => ink(canvasOf(holder))).toBeGreaterThan(100);
    const counted = holder.view.run.plane.tallies[0]!.released;
    holder.style.setProperty('display', 'none', 'important');
    holder.requestUpdate();
    await holder.updateComplete;
    holder.style.removeProperty('display');
    vi.spyOn(window, 'devicePixelRatio', 'get').mockReturnValue(2);
    holder.requestUpdate();
    await holder.updateComplete;
    const canvas = canvasOf(holder);
    expect(canvas.width).toBe(Math.round(canvas.clientWidth * 2));
    expect(ink(canvas)).toBeGreaterThan(100);
    canvas.dispatchEvent(new Event('contextlost'));
    canvas.getContext('2d')!.clearRect(0, 0, canvas.width, canvas.height);
    holder.requestUpdate();
    await holder.updateComplete;
    expect(ink(canvas)).toBe(0);
    canvas.dispatchEvent(new Event('contextrestored'));
    expect(ink(canvas)).toBeGreaterThan(100);
    expect(holder.view.run.plane.tallies[0]!.released).toBe(counted);
  });
});

describe('a tab that is hidden', () => {
  const hide = (holder: Holder, hidden: boolean): void => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
    document.dispatchEvent(new Event('visibilitychange'));
    holder.requestUpdate();
  };
  it('runs nothing, loses nothing and lets no time jump', async () => {
    const holder = await mount({ motion: 'full' });
    await button('Go on').click();
    const opened = holder.view.run.plane.steps;
    await expect.poll(() => holder.view.run.plane.steps).toBeGreaterThan(opened + 20);
    hide(holder, true);
    const { run } = holder.view;
    const { steps } = run.plane;
    const places = run.plane.xUm.slice(0, run.plane.count);
    await new Promise((done) => setTimeout(done, 600));
    expect(run.plane.steps).toBe(steps);
    expect([...run.plane.xUm.subarray(0, run.plane.count)]).toEqual([...places]);
    expect(holder.view.running).toBe(true); // it waits
    const before = run.timeS;
    hide(holder, false);
    await expect.poll(() => run.plane.steps, { interval: 10 }).toBeGreaterThan(steps);
    // A first frame takes at most a tenth of a second, however long the tab was away: 4 s of a run shown 40 times faster.
    expect(run.timeS - before).toBeLessThan(0.6 * 40);
    expect(holder.view.run).toBe(run);
  });
});

it('sums up what changed every seven seconds, and no oftener', async () => {
  const holder = await mount({ motion: 'full' });
  await nextFrames(4); // it has been seen
  vi.useFakeTimers();
  try {
    const said: string[] = [];
    new MutationObserver(() => {
      const text = document.getElementById('exo-status')?.textContent ?? '';
      if (text && text !== said.at(-1)) said.push(text);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    [...root(holder).querySelectorAll('button')].find((each) => each.textContent === 'Go on')!.click();
    await vi.advanceTimersByTimeAsync(22_500);
    // What the view before it had to say may still come first.
    expect(said).toContainEqual(expect.stringMatching(/^The run starts\b|started|20 min/));
    const summaries = said.filter((text) => /released|Released/.test(text));
    expect(summaries.length).toBeGreaterThanOrEqual(2);
    expect(summaries.length).toBeLessThanOrEqual(3);
  } finally {
    vi.useRealTimers();
  }
});

describe('what happens around it', () => {
  it('is painted anew when only the canvas changes its size', async () => {
    const holder = await mount();
    const canvas = canvasOf(holder);
    root(holder).querySelector<HTMLElement>('.sim-frame')!.style.inlineSize = '200px';
    await expect.poll(() => canvas.width).toBe(Math.round(canvas.clientWidth * devicePixelRatio));
    expect(canvas.clientWidth).toBeLessThan(160);
    expect(ink(canvas)).toBeGreaterThan(50);
  });
  it('follows a page that changes its colours by a class', async () => {
    const holder = await mount();
    const canvas = canvasOf(holder);
    const picture = (): string => canvas.toDataURL();
    const light = picture();
    document.documentElement.style.colorScheme = 'dark';
    await expect.poll(picture).not.toBe(light);
    document.documentElement.style.removeProperty('color-scheme');
    await expect.poll(picture).toBe(light);
  });
  it('stops working when it is taken off the page, and goes on from there', async () => {
    const holder = await mount();
    holder.view.set({ releasePerMin: 6000 });
    await holder.updateComplete;
    const toEnd = [...root(holder).querySelectorAll('button')].find((each) => each.textContent === 'Skip to the end')!;
    toEnd.click();
    holder.remove();
    const { steps } = holder.view.run.plane;
    expect(holder.view.run.ended).toBe(false);
    await new Promise((done) => setTimeout(done, 300));
    expect(holder.view.run.plane.steps).toBe(steps);
    document.body.append(holder);
    toEnd.click();
    await expect.poll(() => holder.view.run.plane.steps).toBeGreaterThan(steps);
  });
});

describe('settings', () => {
  it('bring a number back into its range and say the range', async () => {
    const holder = await mount();
    const box = page.getByRole('spinbutton', { name: 'Width of the vesicle, exact number' });
    await typeOver(box, '9000');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('This width has to lie between 30 nm and 3 µm. Using 3 µm.').first()).toBeVisible();
    expect(holder.view.settings.diameterNm).toBe(3000);
    await expect.element(box).toHaveValue(3000);
    await typeOver(box, '100');
    await userEvent.keyboard('{Enter}');
    await expect.element(box).toHaveValue(100);
    expect(root(holder).querySelector('.sim-range')).toBeNull();
  });
  it('start the run again', async () => {
    const holder = await mount();
    expect(holder.view.run.timeS).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Dense mesh', exact: true }).click();
    expect(holder.view.run.timeS).toBe(0);
    expect(holder.view.settings.mesh).toBe('dense');
  });
  it('can be reached and moved by keys, which a slide never sees', async () => {
    const holder = await mount();
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    const slider = root(holder).querySelector<HTMLInputElement>('#sim-distanceUm')!;
    slider.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(holder.view.settings.distanceUm).toBeGreaterThan(40);
    expect(heard).not.toHaveBeenCalled();
    expect(slider.getAttribute('aria-valuetext')).toMatch(/µm$/);
    document.removeEventListener('keydown', heard);
  });
});

describe('a preset', () => {
  it('asks first, then runs, then answers with its sources', async () => {
    const holder = await mount();
    await button('In the blood of a mouse').click();
    expect(root(holder).querySelector('.sim-takeaway')).toBeNull();
    await button('about 200').click();
    await expect.poll(() => holder.view.run.timeS).toBeGreaterThan(0);
    await button('Skip to the end').click();
    await expect
      .poll(() => document.getElementById('exo-status')?.textContent, { timeout: 6000 })
      .toBe(
        'Your guess: about 200. Here it goes another way: about 55. In mice, vesicles injected into the blood mostly disappear within minutes.',
      );
    await expect
      .element(page.getByText('Your guess: about 200. Here it goes another way: about 55.', { exact: true }))
      .toBeVisible();
    await expect
      .element(page.getByText('In mice, vesicles injected into the blood mostly disappear within minutes.'))
      .toBeVisible();
    await page.getByRole('button', { name: /Animal study/ }).click();
    await expect.element(page.getByText('What this rests on')).toBeVisible();
  });
  it.each(PRESETS)(
    '$id ends with what the evidence says of it, with sources, and with the counts of the model',
    async (preset) => {
      const holder = await mount();
      await button(holder.view.t(`preset.${preset.id}`)).click();
      expect(root(holder).querySelector('.sim-takeaway')).toBeNull();
      expect(root(holder).querySelector('.sim-question')!.textContent).toBe(holder.view.t(`ask.${preset.id}`));
      await button('Skip to the end').click();
      await expect.poll(() => root(holder).querySelector('.sim-takeaway .badge'), { timeout: 20_000 }).not.toBeNull();
      const { run } = holder.view;
      expect(run.ended).toBe(true);
      expect(root(holder).querySelector('.sim-takeaway')!.textContent).toContain(holder.view.t(`takeaway.${preset.id}`));
      const told = [...root(holder).querySelectorAll('.sim-counts tbody tr')].map((row) =>
        [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent!.replaceAll(',', ''))),
      );
      const { tallies } = run.plane;
      expect(told[0]).toEqual(tallies.map(({ released }) => released));
      expect(told[1]).toEqual(tallies.map(({ underWay }) => underWay));
      if (preset.settings.place === 'gap') expect(told[2]).toEqual(tallies.map(({ takenUp }) => takenUp));
      else expect(told.at(-1)).toEqual(tallies.map(({ cleared }) => cleared));
      // Nobody is lost: what was released is on its way, taken up, in the blood or cleared.
      for (const { released, underWay, takenUp, inBlood, cleared } of tallies)
        expect(underWay + takenUp + inBlood + cleared).toBe(released);
    },
  );
  it('can be answered without guessing', async () => {
    await mount();
    await button('Near and far').click();
    await button('Show me without guessing').click();
    await expect.element(page.getByText(/needs about four minutes for 0\.1 millimetre/)).toBeVisible();
    await expect.element(page.getByText('What happens here: about 25 times as long.')).toBeVisible();
  });
});

describe('for everyone', () => {
  it.each(['light', 'dark'] as const)('has no axe finding (%s)', async (theme) => {
    const holder = await mount({ theme });
    for (const details of root(holder).querySelectorAll('details')) details.open = true;
    await button('Exosome or platelet, in water').click();
    await button('Show me without guessing').click();
    await holder.updateComplete;
    const { violations } = await axe.run(holder);
    expect(violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  });
  it('writes no style attribute', async () => {
    const holder = await mount();
    expect(root(holder).querySelector('[style]')).toBeNull();
  });
  it('without controls shows the picture and the numbers only', async () => {
    const holder = await mount({ withoutControls: true });
    expect(root(holder).querySelectorAll('.sim-settings, .sim-presets, .sim-run button')).toHaveLength(0);
    expect(root(holder).querySelector('.sim-counts')).not.toBeNull();
  });
});
