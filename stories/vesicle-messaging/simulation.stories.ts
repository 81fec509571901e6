import { html, nothing, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import '../../packages/elements/src/widgets/vesicle-messaging/vesicle-messaging.define.ts';
import { slide } from '../support/slide.ts';

interface Args {
  theme?: string;
  motion?: string;
  layout?: string;
  'without-controls'?: boolean;
}

const widget = (args: Args = {}): TemplateResult => html`<exo-vesicle-messaging
  view="simulation"
  theme=${args.theme ?? nothing}
  motion=${args.motion ?? nothing}
  layout=${args.layout ?? nothing}
  ?without-controls=${args['without-controls']}
></exo-vesicle-messaging>`;

const opened = async (canvas: HTMLElement): Promise<ShadowRoot> => {
  const root = canvas.querySelector('exo-vesicle-messaging')!.shadowRoot!;
  await waitFor(() => expect(root.querySelector('.sim-counts')).not.toBeNull(), { timeout: 5000 });
  return root;
};
const press = (root: ShadowRoot, words: string): void =>
  [...root.querySelectorAll('button')].find((button) => button.textContent.trim() === words)!.click();
const ended = (root: ShadowRoot): Promise<void> =>
  waitFor(() => expect(root.querySelector<HTMLProgressElement>('.sim-run progress')!.value).toBe(1), { timeout: 15_000 });

export default {
  title: 'Widgets/Vesicle messaging/Simulation',
  component: 'exo-vesicle-messaging',
  render: (args) => widget(args),
  args: { motion: 'none' },
  play: async ({ canvasElement }) => {
    await opened(canvasElement);
  },
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Everything the reader may set. Motion follows the device here; in the other stories it is off, so that they repeat. */
export const Playground: Story = { args: { motion: 'auto' } };

/** The start: a question, and the first vesicles already on their way across 40 µm of water. */
export const Overview: Story = {};

/** A run at its end: counts, the curve beside theory, and the same numbers on paper. */
export const AtTheEnd: Story = {
  name: 'States: at the end',
  play: async ({ canvasElement }) => {
    const root = await opened(canvasElement);
    press(root, 'Skip to the end');
    await ended(root);
    for (const details of root.querySelectorAll('details')) details.open = true;
  },
};

/** Exosome against platelet in water: a guess, the run, the answer with its sources. */
export const InWater: Story = {
  name: 'Presets: in water',
  play: async ({ canvasElement }) => {
    const root = await opened(canvasElement);
    press(root, 'Exosome or platelet, in water');
    await waitFor(() => press(root, 'far more exosomes'));
    press(root, 'Skip to the end');
    await waitFor(() => expect(root.querySelector('.sim-takeaway')).not.toBeNull(), { timeout: 15_000 });
  },
};

/** The same race in a dense mesh: the platelet is wider than the gaps. */
export const InDenseMesh: Story = {
  name: 'Presets: in a dense mesh',
  play: async ({ canvasElement }) => {
    const root = await opened(canvasElement);
    press(root, 'The same race in a dense mesh');
    await waitFor(() => press(root, 'Show me without guessing'));
    await waitFor(() => expect(root.querySelector('.sim-takeaway')).not.toBeNull());
  },
};

/** Most of what enters the blood of a mouse is gone within minutes. */
export const InBlood: Story = {
  name: 'Presets: in the blood of a mouse',
  play: async ({ canvasElement }) => {
    const root = await opened(canvasElement);
    press(root, 'In the blood of a mouse');
    await waitFor(() => press(root, 'about 200'));
    await waitFor(() => expect(root.querySelector<HTMLProgressElement>('.sim-run progress')!.value).toBeGreaterThan(0));
  },
};

/** A number out of range is brought back, and the range is said. */
export const OutOfRange: Story = {
  name: 'States: a number out of range',
  play: async ({ canvasElement }) => {
    const root = await opened(canvasElement);
    const box = root.querySelector<HTMLInputElement>('.sim-exact input')!;
    box.value = '9000';
    box.dispatchEvent(new Event('change', { bubbles: true }));
    await waitFor(() => expect(root.querySelector('.sim-range')).not.toBeNull());
  },
};

/** On a dark page. */
export const Dark: Story = { name: 'States: dark', args: { theme: 'dark' } };

/** Only the picture and the numbers, for a page that drives the widget from outside. */
export const WithoutControls: Story = { name: 'Options: without controls', args: { 'without-controls': true } };

/** A slide: picture, counts and curve; the settings stay on the page. */
export const OnASlide: Story = { name: 'On a slide', render: (args) => slide(widget({ ...args, layout: 'slide' })) };
