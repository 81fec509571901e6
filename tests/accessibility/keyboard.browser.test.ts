import { afterEach, expect, it, vi } from 'vitest';
import '../../packages/elements/src/widgets/size-explorer/size-explorer.define.js';
import '../../packages/elements/src/widgets/vesicle-messaging/vesicle-messaging.define.js';
import { keyboardWalk, type Stop, walk, written } from './keyboard-walk.js';

const modules = import.meta.glob('../../packages/elements/src/widgets/*/*.define.ts', { eager: true });
/** Every widget that has a folder. */
const tags = Object.keys(modules).map((path) => `exo-${/([^/]+)\.define/.exec(path)![1]}`);

// What a reader meets with nothing but the Tab key: where the focus goes, in which order, and what a screen reader has to say
// there. Written down, so that a change is seen and judged.

async function show(tag: 'exo-size-explorer' | 'exo-vesicle-messaging', settings: Readonly<Record<string, string>>) {
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries({ motion: 'none', ...settings })) widget.setAttribute(name, value);
  document.body.append(widget);
  await widget.updateComplete;
  return widget;
}

afterEach(() => document.body.replaceChildren());

it('walks through the simulation with its answer', async () => {
  const widget = await show('exo-vesicle-messaging', { view: 'simulation' });
  const root = widget.shadowRoot!;
  await vi.waitFor(() => expect(root.querySelector('.sim-answers .quiet')).not.toBeNull());
  root.querySelector<HTMLButtonElement>('.sim-answers .quiet')!.click();
  await vi.waitFor(() => expect(root.querySelector('.sim-takeaway')).not.toBeNull());
  for (const details of root.querySelectorAll('details')) details.open = true;
  await expect(await keyboardWalk(widget)).toMatchFileSnapshot('walks/simulation.txt');
});

it('walks through the size explorer: the ruler, a thing, the sum, the guess', async () => {
  const widget = await show('exo-size-explorer', {});
  widget.shadowRoot!.querySelector<HTMLElement>('[data-thing=platelet]')!.click();
  await vi.waitFor(() => expect(widget.shadowRoot!.querySelector('.card .badge')).not.toBeNull());
  await expect(await keyboardWalk(widget)).toMatchFileSnapshot('walks/size-explorer-ruler.txt');
});

it('walks through the size explorer: two at one scale, the race, the paper and both tables', async () => {
  const widget = await show('exo-size-explorer', { 'true-scale': '', medium: 'tissue' });
  await vi.waitFor(() => expect(widget.shadowRoot!.querySelector('.slider')).not.toBeNull());
  for (const details of widget.shadowRoot!.querySelectorAll('details')) details.open = true;
  await expect(await keyboardWalk(widget)).toMatchFileSnapshot('walks/size-explorer-race.txt');
});

const settled = async (widget: HTMLElement): Promise<void> => {
  for (let round = 0; round < 5; round++) {
    await (widget as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
};

/** What any walk has to keep: it ends behind the widget, and every stop can be seen and has a name. */
function judge(stops: readonly Stop[], leftBehind: boolean): void {
  expect(leftBehind, 'the Tab key leads out behind the widget: otherwise the focus is trapped').toBe(true);
  expect(
    stops.filter(({ said }) => /^[\w-]+: *(\||$)/.test(said)).map(({ where }) => where),
    'stops without a name',
  ).toEqual([]);
  expect(
    stops.filter(({ ring }) => !ring).map(({ where }) => where),
    'stops whose focus cannot be seen',
  ).toEqual([]);
}

it.each(tags)('%s: the whole walk, as it opens', async (tag) => {
  const widget = document.createElement(tag);
  widget.setAttribute('motion', 'none');
  document.body.append(widget);
  await settled(widget);
  const { stops, leftBehind } = await walk(widget);
  judge(stops, leftBehind);
  await expect(written(stops)).toMatchFileSnapshot(`walks/${tag}.txt`);
});

it.each(tags)('%s: the whole walk with every fold and the first sources open, there and back', async (tag) => {
  const widget = document.createElement(tag);
  widget.setAttribute('motion', 'none');
  document.body.append(widget);
  await settled(widget);
  for (const details of widget.shadowRoot!.querySelectorAll('details')) details.open = true;
  const badges = [...widget.shadowRoot!.querySelectorAll<HTMLElement>('button.badge')];
  badges.find((each) => each.checkVisibility())?.click();
  // What comes later moves what stands below it.
  await vi.waitFor(() =>
    expect(widget.shadowRoot!.querySelector('.sources .facts, .sources p:not(.sources-title)')).not.toBeNull(),
  );
  await vi.waitFor(() => expect(widget.shadowRoot!.querySelector('.sources .facts')).not.toBeNull(), 3000).catch(() => undefined);
  await settled(widget);
  const { stops, leftBehind, back } = await walk(widget, { andBack: true });
  judge(stops, leftBehind);
  expect(back, 'Shift+Tab goes back into the widget').toBe(stops.at(-1)?.where);
  await expect(written(stops)).toMatchFileSnapshot(`walks/${tag}-open.txt`);
});
