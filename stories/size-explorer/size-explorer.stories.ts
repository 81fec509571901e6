import { html, nothing, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import '../../packages/elements/src/widgets/size-explorer/size-explorer.define.ts';
import { inClinicPage } from '../support/clinic-page.ts';
import { overdue } from '../support/overdue.ts';
import { quietConsole, widgetWarnings } from '../support/quiet-console.ts';
import { slide } from '../support/slide.ts';

interface Args {
  from?: number;
  to?: number;
  compare?: string;
  'true-scale'?: boolean;
  medium?: string;
  step?: number;
  theme?: string;
  motion?: string;
  layout?: string;
  lang?: string;
  'heading-level'?: number;
  'without-controls'?: boolean;
}

const widget = (args: Args = {}): TemplateResult => html`<exo-size-explorer
  from=${args.from ?? nothing}
  to=${args.to ?? nothing}
  compare=${args.compare || nothing}
  ?true-scale=${args['true-scale']}
  medium=${args.medium ?? nothing}
  step=${args.step ?? nothing}
  theme=${args.theme ?? nothing}
  motion=${args.motion ?? nothing}
  layout=${args.layout ?? nothing}
  lang=${args.lang ?? nothing}
  heading-level=${args['heading-level'] ?? nothing}
  ?without-controls=${args['without-controls']}
></exo-size-explorer>`;

const shadow = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('exo-size-explorer')!.shadowRoot!;
/** The race opens after a guess, or without one. */
const raceShown = async (canvas: HTMLElement): Promise<void> => {
  shadow(canvas).querySelector<HTMLElement>('.gate .quiet')?.click();
  await shown(canvas, '.drift svg');
};
const shown = async (canvas: HTMLElement, selector: string): Promise<void> => {
  await waitFor(() => expect(shadow(canvas).querySelector(selector)).not.toBeNull(), { timeout: 8000 });
};

export default {
  title: 'Widgets/Size explorer',
  component: 'exo-size-explorer',
  render: (args) => widget(args),
  argTypes: {
    from: { control: 'number' },
    to: { control: 'number' },
    compare: { control: 'text' },
    medium: { control: 'inline-radio', options: ['water', 'tissue', 'skin'] },
    step: { control: { type: 'range', min: 0, max: 4, step: 1 } },
  },
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Every setting, to try out. */
export const Playground: Story = {
  args: { from: 5, to: 4_000_000, compare: 'platelet exosome', 'true-scale': false, medium: 'water' },
};

/** A ruler from an antibody to the depth of the skin, the sum of two sizes, and below it a guess before the race. */
export const Overview: Story = {};

/** A thing that was opened: what its size is, at which size it is drawn, and what that rests on. */
export const Anatomy: Story = {
  play: async ({ canvasElement }) => {
    const root = shadow(canvasElement);
    root.querySelector<HTMLElement>('[data-thing=platelet]')!.click();
    await shown(canvasElement, '.card .badge');
    root.querySelector<HTMLElement>('.card .badge')!.click();
    await waitFor(() => expect(root.querySelectorAll('.facts > li').length).toBeGreaterThan(0));
  },
};

/** A part of the ruler, in nanometres. Buttons say how many things lie outside. */
export const PartOfTheRuler: Story = { name: 'Options: part of the ruler', args: { from: 20, to: 5000 } };

/** Other things to compare. Here the ranges overlap, and the sum says so. */
export const OtherPair: Story = { name: 'Options: another pair', args: { compare: 'virus collagen-fibril', 'true-scale': true } };

/** Without buttons, for a deck that drives the widget from outside by `step`. */
export const WithoutControls: Story = { name: 'Options: without controls', args: { 'without-controls': true } };

/** Step 2: a platelet and an exosome at the same scale, with the sum. A lens shows the small one again. */
export const SameScale: Story = { name: 'States: same scale', args: { step: 1 } };

/** Too far apart to draw: the small one is a dot, and the picture says by itself that it is not to scale, and by how much. */
export const NotToScale: Story = {
  name: 'States: a dot that is too large',
  args: { 'true-scale': true, compare: 'dermis antibody' },
  play: ({ canvasElement }) => shown(canvasElement, '.flag.bent'),
};

/** After a guess: the race opens, and the answer gives the times of all three. */
export const Guessed: Story = {
  name: 'States: after a guess',
  play: async ({ canvasElement }) => {
    shadow(canvasElement).querySelector<HTMLElement>('.guesses button')!.click();
    await shown(canvasElement, '.answer');
  },
};

/** Step 3: drifting in water. */
export const InWater: Story = {
  name: 'States: drifting in water',
  args: { step: 2 },
  play: ({ canvasElement }) => raceShown(canvasElement),
};

/** Step 4: drifting in dense tissue. Dashed bars show where each was in water; a platelet is kept out. */
export const InTissue: Story = {
  name: 'States: drifting in dense tissue',
  args: { step: 3 },
  play: ({ canvasElement }) => raceShown(canvasElement),
};

/** Step 5: whole skin. No formula, only what was measured; what nobody measured is hatched. */
export const InSkin: Story = {
  name: 'States: whole skin',
  args: { step: 4 },
  play: ({ canvasElement }) => raceShown(canvasElement),
};

/** The sum on paper and both tables opened. */
export const Opened: Story = {
  name: 'States: sum and tables open',
  args: { step: 3 },
  play: async ({ canvasElement }) => {
    const root = shadow(canvasElement);
    await raceShown(canvasElement);
    root.querySelectorAll('details').forEach((each) => (each.open = true));
    await shown(canvasElement, '.paper-lines li');
  },
};

/** Past the date of its next check the widget says that its content is overdue. */
export const Overdue: Story = {
  ...overdue,
  name: 'States: overdue content',
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(shadow(canvasElement).querySelector('[part=overdue]')).not.toBeNull());
  },
};

/** Settings that are not understood: defaults, a notice each with the range that is possible, one line each in the console. */
export const BadInput: Story = {
  ...quietConsole,
  name: 'States: bad input',
  args: { from: -5, compare: 'whale virus', medium: 'jelly', step: 9 },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(shadow(canvasElement).querySelectorAll('[part=notice]')).toHaveLength(4));
    await expect(widgetWarnings()).toHaveLength(4);
  },
};

/**
 * The ruler is one stop for Tab; arrow keys go from thing to thing by size, plus and minus zoom, 0 shows all. The race is also
 * said in words, and everything stands in tables. Open the panel “What others hear” to read the outline.
 */
export const Accessibility: Story = {
  args: { 'heading-level': 2 },
  play: async ({ canvasElement }) => {
    const root = shadow(canvasElement);
    root.querySelector<HTMLElement>('[data-thing=exosome]')!.focus();
    await raceShown(canvasElement);
  },
};

/** In a page whose style rules would break a careless component. */
export const InAClinicPage: Story = { ...inClinicPage, name: 'In a clinic page' };

/** A slide of 1920 x 1080 px: the ruler. */
export const OnASlide: Story = { name: 'On a slide', render: (args) => slide(widget({ ...args, layout: 'slide' })) };

/** The race on a slide, driven from outside. */
export const RaceOnASlide: Story = {
  name: 'On a slide: the race',
  render: () => slide(widget({ layout: 'slide', step: 3, 'without-controls': true })),
  play: ({ canvasElement }) => raceShown(canvasElement),
};
