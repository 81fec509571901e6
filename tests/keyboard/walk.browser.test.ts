import { afterEach, expect, it, vi } from 'vitest';
import '../../packages/elements/src/widgets/size-explorer/size-explorer.define.js';
import '../../packages/elements/src/widgets/vesicle-messaging/vesicle-messaging.define.js';
import { keyboardWalk } from './keyboard-walk.js';

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
  await expect(await keyboardWalk(widget)).toMatchFileSnapshot('simulation.txt');
});

it('walks through the size explorer: the ruler, a thing, the sum, the guess', async () => {
  const widget = await show('exo-size-explorer', {});
  widget.shadowRoot!.querySelector<HTMLElement>('[data-thing=platelet]')!.click();
  await vi.waitFor(() => expect(widget.shadowRoot!.querySelector('.card .badge')).not.toBeNull());
  await expect(await keyboardWalk(widget)).toMatchFileSnapshot('size-explorer-ruler.txt');
});

it('walks through the size explorer: two at one scale, the race, the paper and both tables', async () => {
  const widget = await show('exo-size-explorer', { 'true-scale': '', medium: 'tissue' });
  await vi.waitFor(() => expect(widget.shadowRoot!.querySelector('.slider')).not.toBeNull());
  for (const details of widget.shadowRoot!.querySelectorAll('details')) details.open = true;
  await expect(await keyboardWalk(widget)).toMatchFileSnapshot('size-explorer-race.txt');
});
