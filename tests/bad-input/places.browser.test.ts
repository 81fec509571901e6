/** Bad input that does not come through settings: links in the address, what stands between the tags, and boxes too small to draw in. */
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holds } from './report.js';
import { settings, tags } from './settings.js';
import { clear, forgetWarnings, listen, look, mount, settled, type Widget } from './stage.js';
import { oddText, shownValue } from './values.js';

const LINKS_EACH = 120;
/** Browsers slow down a page that changes its address more often. */
const ADDRESSES = 30;
const SLOTS_EACH = 15;
const WIDTHS_EACH = 40;

let stop: () => void;
beforeAll(() => {
  stop = listen();
});
afterAll(() => {
  stop();
  clear();
  location.hash = '';
});

/** What could stand in a link to a widget: its own values, numbers, both together, and anything. */
const links = (tag: string): fc.Arbitrary<string> => {
  const words = settings.filter((each) => each.tag === tag).flatMap(({ known }) => known);
  const part = fc.oneof(fc.constantFrom(...words), fc.integer({ min: -3, max: 99 }).map(String), oddText);
  return fc.oneof(
    oddText,
    fc
      .array(part, { minLength: 1, maxLength: 4 })
      .chain((parts) => fc.constantFrom('.', '+', '-', ' ', ',').map((sign) => parts.join(sign))),
  );
};

describe.each(tags)('<%s>', (tag) => {
  it('opens, or ignores, any link', async () => {
    let widget: Widget | undefined;
    await holds(
      links(tag),
      LINKS_EACH,
      async (link) => {
        if (!widget?.isConnected) widget = await mount(tag);
        const used = widget;
        widget = undefined; // one that fails is thrown away
        used.openLink(link.slice(0, 100));
        await settled(used);
        look(used);
        // The link to what is shown now leads back to it.
        const state = used.linkState();
        used.openLink(state);
        await settled(used);
        expect(used.linkState(), `the link to what ${shownValue(link)} opened`).toBe(state);
        widget = used;
      },
      (link) => `#${tag}=${shownValue(link)}`,
    );
    forgetWarnings();
  });

  it('leaves alone what stands between its tags', async () => {
    const inside = fc.array(fc.oneof(oddText, fc.constantFrom('exo', 'script', 'style', 'table', 'slot', 'template')), {
      maxLength: 5,
    });
    await holds(
      inside,
      SLOTS_EACH,
      async (parts) => {
        const fill = (widget: Widget): void =>
          widget.append(
            ...parts.map((part) => {
              if (!/^(?:exo|script|style|table|slot|template)$/.test(part)) return part;
              const element = document.createElement(part === 'exo' ? tag : part);
              if (part === 'slot') element.slot = 'nowhere';
              return element;
            }),
          );
        const widget = await mount(tag, fill);
        look(widget);
        const kept = widget.childNodes.length;
        fill(widget);
        await settled(widget);
        look(widget);
        expect(widget.childNodes.length, 'nodes between the tags').toBe(2 * kept);
      },
      (parts) => `<${tag}>${parts.map(shownValue).join('')}</${tag}>`,
    );
  });

  it('draws nothing impossible in a box of any size', async () => {
    const layouts = fc.constantFrom('auto', 'slide');
    const sizes = fc.tuple(
      fc.oneof(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 2500 })),
      fc.integer({ min: 30, max: 1200 }),
      layouts,
    );
    let widget: Widget | undefined;
    await holds(
      sizes,
      WIDTHS_EACH,
      async ([width, height, layout]) => {
        if (!widget?.isConnected) widget = await mount(tag);
        const used = widget;
        widget = undefined;
        Object.assign(used.parentElement!.style, { width: `${width}px`, height: `${height}px` });
        used.setAttribute('layout', layout);
        await settled(used);
        // A size is told a moment after the browser has seen it.
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 10)));
        await settled(used);
        look(used);
        widget = used;
      },
      ([width, height, layout]) => `<${tag} layout="${layout}"> in a box of ${width} by ${height} px`,
    );
    clear();
  });
});

it('a page with every widget takes any address', async () => {
  const box = document.createElement('div');
  box.id = 'stage';
  box.style.width = '700px';
  const widgets = tags.map((tag) => document.createElement(tag) as Widget);
  box.append(...widgets);
  document.body.append(box);
  await Promise.all(widgets.map(settled));
  const raw = fc.constantFrom('%', '%E0%A4%A', '%00', '=', '&&', '#', '#exo', 'exo-=', '?x=', '%252525', '=%F0%9F%98%80');
  await holds(
    fc.tuple(
      ...tags.map((tag) =>
        fc.oneof(
          links(tag).map((link) => encodeURIComponent(link.replaceAll(/\p{Surrogate}/gu, ''))),
          raw,
        ),
      ),
    ),
    ADDRESSES,
    async (states) => {
      const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      const before = location.href;
      location.hash = tags.map((tag, index) => `${tag}=${states[index]}`).join('&');
      if (location.href !== before) await changed;
      for (const widget of widgets) {
        await settled(widget);
        look(widget);
      }
    },
    (states) => `#${tags.map((tag, index) => `${tag}=${states[index]}`).join('&')}`,
  );
});
