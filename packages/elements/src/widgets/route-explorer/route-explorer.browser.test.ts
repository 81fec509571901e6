import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { routes } from '@exosome-widgets/content/generated/routes.js';
import { ROUTE_IDS } from '@exosome-widgets/model/routes.js';
import { StepChangeEvent } from '../../step-change-event.js';
import { placesOf } from './route-explorer.places.js';
import { RegionChangeEvent } from '../../region-change-event.js';
import { type RouteExplorer, RouteSelectEvent } from './route-explorer.define.js';

async function show(settings: Readonly<Record<string, string>> = {}, widthPx = 1000): Promise<RouteExplorer> {
  const box = document.createElement('div');
  box.className = 'test-box';
  box.style.width = `${widthPx}px`;
  const widget = document.createElement('exo-route-explorer');
  for (const [name, value] of Object.entries(settings)) widget.setAttribute(name, value);
  box.append(widget);
  document.body.append(box);
  await ready(widget);
  return widget;
}
const root = (widget: RouteExplorer): ShadowRoot => widget.shadowRoot!;
const find = <T extends HTMLElement>(widget: RouteExplorer, selector: string): T => root(widget).querySelector<T>(selector)!;
const texts = (widget: RouteExplorer): string => root(widget).textContent!.replace(/\s+/g, ' ');
/** Everything a route needs is there: its words and the labels of its picture. */
async function ready(widget: RouteExplorer): Promise<void> {
  await vi.waitFor(() => {
    expect(root(widget).querySelectorAll('.places .place').length).toBeGreaterThan(0);
    expect(root(widget).querySelectorAll('.place:not([data-at])')).toHaveLength(0);
    expect(root(widget).querySelector('.place.finding')).not.toBeNull();
    expect(texts(widget)).not.toContain('Loading.');
  }, 5000);
}
const heard = <T extends Event>(type: string): T[] => {
  const events: T[] = [];
  document.addEventListener(type, (event) => events.push(event as T), { signal: listening.signal });
  return events;
};

let listening: AbortController;
let warn: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  listening = new AbortController();
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  listening.abort();
  document.querySelectorAll('.test-box').forEach((each) => each.remove());
  history.replaceState(null, '', location.pathname + location.search);
  warn.mockRestore();
});

describe('the first picture', () => {
  // Stands first: what the other routes say is loaded once for all tests.
  it('shows how deep its device goes, which loads after the drawing', async () => {
    const widget = await show({ route: 'micro-needling' }, 480);
    await vi.waitFor(() => expect(root(widget).querySelector('.still rect[fill="var(--_device)"]')).not.toBeNull());
  });

  it('is whole skin, still, with something worth reading', async () => {
    const widget = await show();
    expect(widget.step).toBe(0);
    expect(widget.stepCount).toBe(10);
    expect(texts(widget)).toContain('stayed mainly in the dead outer layer; under 1% passed through');
    expect(texts(widget)).toContain('50 times longer');
    expect(warn).not.toHaveBeenCalled();
  });

  it.each(ROUTE_IDS)('%s can be opened by attribute, and every question has its answer', async (id) => {
    const events = heard('exo-route-select');
    const widget = await show({ route: id });
    const route = routes.find((each) => each.id === id)!;
    for (const field of ['barrier', 'exosomes', 'prp', 'regulatory', 'setting'] as const)
      expect(texts(widget)).toContain(route[field].text);
    for (const risk of route.risks) expect(texts(widget)).toContain(risk.text);
    if (route.deviceReach) expect(texts(widget)).toContain(route.deviceReach.measure);
    expect(root(widget).querySelectorAll('.place')).toHaveLength(placesOf(id).length);
    expect(events).toHaveLength(0);
    expect(widget.step).toBe(ROUTE_IDS.indexOf(id));
    expect(warn).not.toHaveBeenCalled();
  });
});

describe('choosing a route', () => {
  it('shows it, tells the page and says so once', async () => {
    const widget = await show();
    const chosen = heard<RouteSelectEvent>('exo-route-select');
    const steps = heard<StepChangeEvent>('exo-step-change');
    await page.getByRole('radio', { name: 'With fractional laser' }).click();
    await ready(widget);
    expect(widget.route).toBe('fractional-laser');
    expect(widget.step).toBe(2);
    expect(chosen).toHaveLength(1);
    expect(chosen[0]).toBeInstanceOf(RouteSelectEvent);
    expect(chosen[0]).toMatchObject({ route: 'fractional-laser', compareWith: '' });
    expect(steps[0]).toMatchObject({ step: 2, stepCount: 10 });
    await vi.waitFor(
      () =>
        expect(document.getElementById('exo-status')?.textContent).toMatch(
          /^Route 3 of 10\. Serum with fractional laser.*No study found/,
        ),
      4000,
    );
  });

  it('works with arrow keys, which the page around never hears', async () => {
    const widget = await show();
    const keys = heard<KeyboardEvent>('keydown');
    find(widget, '[role=radio][tabindex="0"]').focus();
    await userEvent.keyboard('{ArrowDown}');
    await vi.waitFor(() => expect(widget.route).toBe('micro-needling'));
    await vi.waitFor(() => expect(root(widget).activeElement?.getAttribute('data-route')).toBe('micro-needling'));
    await userEvent.keyboard('{End}');
    await vi.waitFor(() => expect(widget.route).toBe('intravenous'));
    expect(keys.filter(({ key }) => key === 'ArrowDown' || key === 'End')).toHaveLength(0);
  });

  it('stays silent when the page sets step or route', async () => {
    const events = heard('exo-step-change');
    const widget = await show();
    widget.step = 4;
    await ready(widget);
    expect(widget.route).toBe('direct-injection');
    widget.route = 'nasal';
    await ready(widget);
    expect(widget.step).toBe(6);
    expect(events).toHaveLength(0);
  });

  it('is a menu where there is no room for a list', async () => {
    const widget = await show({}, 400);
    await page.getByRole('combobox', { name: 'Route' }).selectOptions('eye-drops');
    await ready(widget);
    expect(widget.route).toBe('eye-drops');
  });
});

describe('places of the picture', () => {
  it('are buttons of at least 24 px (44 px where it is narrow), one stop of the Tab key', async () => {
    for (const [width, target] of [
      [1000, 24],
      [320, 44],
    ] as const) {
      const widget = await show({ route: 'fractional-laser' }, width);
      const places = [...root(widget).querySelectorAll<HTMLElement>('.place')];
      // The first picture is laid out before its box is measured.
      await vi.waitFor(() => {
        for (const place of places) expect(place.getBoundingClientRect().height).toBeGreaterThanOrEqual(target - 0.5);
      });
      expect(places.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
      widget.parentElement!.remove();
    }
  });

  it('open a card with what it is and its sources; Escape closes it and returns', async () => {
    const widget = await show();
    await page.getByRole('button', { name: 'Outer layer' }).click();
    await vi.waitFor(() => expect(find(widget, '.card')?.textContent).toContain('10 to 20 micrometres'));
    await vi.waitFor(() => expect(root(widget).activeElement?.className).toBe('card'));
    find(widget, '.card .badge').click();
    await vi.waitFor(() => expect(root(widget).querySelectorAll('.sources .facts > li').length).toBeGreaterThan(0), 5000);
    find(widget, '.card').focus();
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(find(widget, '.card')).toBeNull());
    expect(root(widget).activeElement?.id).toBe('place-a-outer-layer');
  });

  it('are reached with arrow keys', async () => {
    const widget = await show();
    find(widget, '#place-a-outer-layer').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(root(widget).activeElement?.id).toBe('place-a-epidermis');
    await userEvent.keyboard('{End}');
    expect(root(widget).activeElement).not.toBe(find(widget, '#place-a-epidermis'));
  });

  it.each([
    ['the font of the page', ''],
    ['a wide font', 'Verdana, "DejaVu Sans", sans-serif'],
    ['a wide font with serifs', '"DejaVu Serif", Bookman, serif'],
  ])('never cover one another on the page, at any width, in %s', async (_, font) => {
    for (const width of [280, 320, 480, 560, 720, 900, 1120, 1400]) {
      const widget = await show({ route: 'micro-needling' }, width);
      widget.style.setProperty('--exo-font', font);
      await vi.waitFor(() => {
        const boxes = [...root(widget).querySelectorAll('.chip')].map((chip) => chip.getBoundingClientRect());
        for (const [index, a] of boxes.entries())
          for (const b of boxes.slice(index + 1))
            expect(a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1).toBe(false);
      }, 3000);
      widget.parentElement!.remove();
    }
  });
});

describe('two routes', () => {
  it('stand side by side, pictures and answers in one order', async () => {
    const widget = await show();
    const chosen = heard<RouteSelectEvent>('exo-route-select');
    await page.getByLabelText('Compare with').selectOptions('intravenous');
    await ready(widget);
    await vi.waitFor(() => expect(root(widget).querySelectorAll('.stage .places')).toHaveLength(2), 5000);
    expect(chosen[0]).toMatchObject({ route: 'topical-home', compareWith: 'intravenous' });
    const heads = [...root(widget).querySelectorAll('.compared thead th')].map((head) => head.textContent);
    expect(heads).toEqual(['Topical serum or cream at home', 'Intravenous infusion']);
    expect(widget.linkState()).toBe('topical-home+intravenous');
  });

  it('have questions as wide as their answers on a phone', async () => {
    const widget = await show({ 'compare-with': 'intravenous' }, 344);
    await vi.waitFor(() => expect(root(widget).querySelector('.compared td')).not.toBeNull(), 5000);
    const width = (selector: string): number => find(widget, selector).getBoundingClientRect().width;
    expect(width('.compared th[scope=row]')).toBe(width('.compared tbody td'));
  });

  it('come from the page too, and change places when the reader opens the second', async () => {
    const widget = await show({ route: 'micro-needling', 'compare-with': 'nasal' });
    await page.getByRole('radio', { name: 'Nose drops or spray' }).click();
    await ready(widget);
    expect(widget.route).toBe('nasal');
    expect(widget.compareWith).toBe('micro-needling');
  });
});

describe('rules', () => {
  it('are those of the region that the reader chooses', async () => {
    const widget = await show();
    const regions = heard<RegionChangeEvent>('exo-region-change');
    await page.getByLabelText('Rules in').selectOptions('brazil');
    await vi.waitFor(() => expect(texts(widget)).toContain('ANVISA'), 5000);
    expect(widget.region).toBe('brazil');
    expect(regions[0]).toBeInstanceOf(RegionChangeEvent);
  });
});

describe('the table', () => {
  it('holds all ten routes, loaded when it is opened', async () => {
    const widget = await show();
    await page.getByRole('button', { name: 'All ten routes as a table' }).click();
    await vi.waitFor(() => expect(root(widget).querySelectorAll('.all th[scope=row]')).toHaveLength(10), 5000);
    for (const route of routes) expect(find(widget, '.all').textContent).toContain(route.exosomes.text);
  });
  it('says how deep a device goes where the sources do, as the panel does', async () => {
    const widget = await show();
    await widget.preparePrint();
    await widget.updateComplete;
    const reach = (id: string): string => root(widget).getElementById(`s-t-${id}-reach`)?.textContent ?? '';
    for (const { id, deviceReach } of routes) {
      if (!deviceReach) continue;
      expect(reach(id)).toContain(deviceReach.measure);
      expect(reach(id)).toMatch(/\d (mm|µm)/);
    }
    expect(reach('micro-needling')).not.toBe('');
  });
  it('is there on paper', async () => {
    const widget = await show();
    await widget.preparePrint();
    await widget.updateComplete;
    expect(root(widget).querySelectorAll('.all th[scope=row]')).toHaveLength(10);
  });
});

describe('motion', () => {
  it('is off where the reader asked for less: a finished still with arrows, and no frame is requested', async () => {
    const widget = await show();
    const frames = vi.spyOn(window, 'requestAnimationFrame');
    await page.getByRole('radio', { name: 'With micro-needling' }).click();
    await ready(widget);
    frames.mockClear();
    await new Promise((done) => setTimeout(done, 200));
    expect(frames).not.toHaveBeenCalled();
    frames.mockRestore();
    expect((find(widget, '.play') as HTMLButtonElement).disabled).toBe(true);
  });

  it('plays once on choice, then rests', async () => {
    const widget = await show({ motion: 'full' });
    await page.getByRole('radio', { name: 'With micro-needling' }).click();
    await vi.waitFor(() => expect(widget.matches(':state(playing)')).toBe(true), 3000);
    await vi.waitFor(() => expect(widget.matches(':state(playing)')).toBe(false), 8000);
    const frames = vi.spyOn(window, 'requestAnimationFrame');
    await new Promise((done) => setTimeout(done, 150));
    expect(frames).not.toHaveBeenCalled();
    frames.mockRestore();
  }, 15000);

  it('can be paused, goes on from there, and can be seen again', async () => {
    const widget = await show({ motion: 'gentle' });
    await page.getByRole('button', { name: 'Play again' }).click();
    await page.getByRole('button', { name: 'Pause' }).click();
    await vi.waitFor(() => expect(widget.matches(':state(playing)')).toBe(false));
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await vi.waitFor(() => expect(widget.matches(':state(playing)')).toBe(true));
  });

  it('shows the same words at every level', async () => {
    const seen = new Set<string>();
    for (const motion of ['full', 'gentle', 'none']) {
      const widget = await show({ motion, route: 'nebulised' });
      const copy = find(widget, '.explorer').cloneNode(true) as HTMLElement;
      for (const drawing of copy.querySelectorAll('svg')) drawing.remove(); // a still has numbered arrows
      seen.add(copy.textContent.replace(/\s+/g, ' '));
      widget.parentElement!.remove();
    }
    expect(seen.size).toBe(1);
  });
});

describe('on a slide', () => {
  it('each route shows what was tested in people and what can go wrong, without scrolling', async () => {
    const widget = await show({ layout: 'slide' }, 1280);
    widget.parentElement!.style.height = '720px';
    for (let step = 0; step < widget.stepCount; step += 1) {
      widget.step = step;
      await widget.updateComplete;
      await ready(widget);
      const detail = find(widget, '.detail');
      for (const field of ['exosomes', 'prp', 'risks']) expect(detail.querySelector(`[data-field=${field}]`)).not.toBeNull();
      expect(detail.scrollHeight).toBeLessThanOrEqual(detail.clientHeight + 1);
    }
  });
});

describe('settings that are not understood', () => {
  it.each([
    [{ route: 'intra-thecal' }, 'route'],
    [{ step: '99' }, 'step'],
    [{ step: '-2' }, 'step'],
    [{ step: 'soon' }, 'step'],
    [{ 'compare-with': 'telepathy' }, 'compare-with'],
    [{ region: 'atlantis' }, 'region'],
    [{ theme: 'sepia' }, 'theme'],
    [{ motion: 'wild' }, 'motion'],
  ] as const)('%o: a default, a notice, a state and one line in the console', async (settings, name) => {
    const widget = await show(settings);
    expect(root(widget).querySelectorAll('[part=notice]')).toHaveLength(1);
    expect(find(widget, '[part=notice]').textContent).toContain(name);
    expect(widget.matches(':state(fallback)')).toBe(true);
    widget.requestUpdate();
    await widget.updateComplete;
    expect(warn).toHaveBeenCalledTimes(1);
    expect(root(widget).querySelector('.drawing')).not.toBeNull();
  });

  it('of a wrong type never throw', async () => {
    const widget = await show();
    for (const value of [null, undefined, 7, {}, []]) {
      Object.assign(widget, { route: value, compareWith: value, step: value, region: value });
      await widget.updateComplete;
      await ready(widget);
      await vi.waitFor(() => expect(root(widget).querySelector('.drawing')).not.toBeNull());
    }
  });
});

describe('links', () => {
  it('open a route and a second one', async () => {
    history.replaceState(null, '', '#exo-route-explorer=nasal+eye-drops');
    const widget = await show();
    await vi.waitFor(() => expect(widget.route).toBe('nasal'));
    expect(widget.compareWith).toBe('eye-drops');
  });
});
