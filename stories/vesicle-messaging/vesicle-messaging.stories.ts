import { html, nothing, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import '../../packages/elements/src/widgets/vesicle-messaging/vesicle-messaging.define.ts';
import { inClinicPage } from '../support/clinic-page.ts';
import { overdue } from '../support/overdue.ts';
import { quietConsole, widgetWarnings } from '../support/quiet-console.ts';
import { slide } from '../support/slide.ts';

interface Args {
  step?: number | string;
  recipient?: string;
  motion?: string;
  theme?: string;
  layout?: string;
  lang?: string;
  'without-gates'?: boolean;
  'without-controls'?: boolean;
  'heading-level'?: number;
}

const widget = (args: Args = {}): TemplateResult => html`<exo-vesicle-messaging
  step=${args.step ?? nothing}
  recipient=${args.recipient ?? nothing}
  motion=${args.motion ?? nothing}
  theme=${args.theme ?? nothing}
  layout=${args.layout ?? nothing}
  lang=${args.lang ?? nothing}
  heading-level=${args['heading-level'] ?? nothing}
  ?without-gates=${args['without-gates']}
  ?without-controls=${args['without-controls']}
></exo-vesicle-messaging>`;

const element = (canvas: HTMLElement): HTMLElementTagNameMap['exo-vesicle-messaging'] =>
  canvas.querySelector('exo-vesicle-messaging')!;
const shadow = (canvas: HTMLElement): ShadowRoot => element(canvas).shadowRoot!;
/** A docs page shows it in a frame of its own, so that the page stays light. */
const framed = { docs: { story: { inline: false, height: '900px' } } };

export default {
  title: 'Widgets/Vesicle messaging',
  component: 'exo-vesicle-messaging',
  render: (args) => widget(args),
  parameters: framed,
  argTypes: {
    step: { control: { type: 'number', min: 0, max: 7 } },
    recipient: { control: 'inline-radio', options: ['fibroblast', 'hair-follicle', 'immune'] },
    motion: { control: 'inline-radio', options: ['auto', 'full', 'gentle', 'none'] },
  },
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Every setting, to try out. */
export const Playground: Story = { args: { step: 0, recipient: 'fibroblast', motion: 'auto' } };

/** The story of a message. It opens still, on its first step; play plays one step. */
export const Overview: Story = {};

/** Every part of the picture is a button. Here one is open: its name, what it is, and what that rests on. */
export const Anatomy: Story = {
  play: async ({ canvasElement }) => {
    const root = shadow(canvasElement);
    await waitFor(() => expect(root.querySelectorAll('.part').length).toBeGreaterThan(5));
    root.querySelector<HTMLElement>('[data-part="vesicle"]')!.click();
    await waitFor(() => expect(root.querySelector('.card .badge')).not.toBeNull());
  },
};

/** Plays without asking for a guess first, for a display that runs by itself. */
export const WithoutGates: Story = { name: 'Options: without questions', args: { step: 2, 'without-gates': true } };

/** No buttons: a page or a deck drives the steps from outside. */
export const WithoutControls: Story = { name: 'Options: without controls', args: { step: 3, 'without-controls': true } };

/** A heading of level 2, where the page's outline should hold the widget. */
export const Heading: Story = { name: 'Options: heading level', args: { 'heading-level': 2 } };

/** The parts: a sending cell, its vesicles, what lies between, and a receiving cell. */
export const StepMeet: Story = { name: 'States: 1, the parts', args: { step: 0 } };
/** The wall of a compartment buds inward around proteins, fats and RNA. */
export const StepPack: Story = { name: 'States: 2, pack', args: { step: 1 } };
/** The compartment has joined the cell's surface: its vesicles are outside. */
export const StepRelease: Story = { name: 'States: 3, release', args: { step: 2 } };
/** One vesicle goes next door, one goes with the blood. */
export const StepTravel: Story = { name: 'States: 4, travel', args: { step: 3 } };
/** Docking, swallowing, and (rarely) fusion. */
export const StepArrive: Story = { name: 'States: 5, arrive', args: { step: 4 } };
/** One of four vesicles frees its cargo; the others are broken down. */
export const StepUnpack: Story = { name: 'States: 6, unpack', args: { step: 5 } };
/** A fibroblast multiplies and moves, as seen in dishes. */
export const RespondFibroblast: Story = { name: 'States: 7, a fibroblast responds', args: { step: 6, recipient: 'fibroblast' } };
/** A hair-root cell gives off more VEGF, as seen in dishes. */
export const RespondHair: Story = { name: 'States: 7, a hair-root cell responds', args: { step: 6, recipient: 'hair-follicle' } };
/** An immune cell calms, as seen in animals. The text says that the opposite happens too. */
export const RespondImmune: Story = { name: 'States: 7, an immune cell responds', args: { step: 6, recipient: 'immune' } };
/** PRP beside it, with size worked out and the recap. */
export const StepCompare: Story = {
  name: 'States: 8, PRP beside it',
  args: { step: 7 },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(shadow(canvasElement).querySelector('[part="recap"]')).not.toBeNull());
  },
};

/** Before the step plays, the reader guesses. The guess stays in the picture. */
export const Guess: Story = {
  name: 'States: a guess',
  args: { step: 4, motion: 'none' },
  play: async ({ canvasElement }) => {
    const root = shadow(canvasElement);
    root.querySelector<HTMLElement>('#tab-3')!.click();
    await element(canvasElement).updateComplete;
    root.querySelector<HTMLElement>('[data-action="play"]')!.click();
    await waitFor(() => expect(root.querySelectorAll('.choices button').length).toBeGreaterThan(2));
    root.querySelector<HTMLElement>('.choices button')!.click();
    await waitFor(() => expect(root.querySelector('.feedback')?.textContent).toMatch(/Not quite/));
    await waitFor(() => expect(root.querySelector('.moving')?.textContent).toContain('Your guess'));
  },
};

/** Everything moves, and small things wander as they do in water. */
export const MotionFull: Story = { name: 'States: motion, full', args: { step: 3, motion: 'full' } };
/** Only what the step is about moves. */
export const MotionGentle: Story = { name: 'States: motion, gentle', args: { step: 3, motion: 'gentle' } };
/** Nothing moves: each step is a still with its change drawn in, and the transcript is open. */
export const MotionNone: Story = { name: 'States: motion, none', args: { step: 3, motion: 'none' } };

/** On a dark page. */
export const Dark: Story = { name: 'States: dark', args: { step: 5, theme: 'dark' } };

/** The content has passed the day on which it should have been checked again. */
export const Overdue: Story = { ...overdue, name: 'States: overdue' };

/** Settings that are not understood: the default shows, with a line that says so. */
export const BadInput: Story = {
  ...quietConsole,
  name: 'States: bad input',
  args: { step: 99, recipient: 'stone' },
  play: async ({ canvasElement }) => {
    await element(canvasElement).updateComplete;
    await expect(shadow(canvasElement).querySelectorAll('.notice').length).toBe(2);
    await expect(widgetWarnings().length).toBe(2);
  },
};

/**
 * Six stops with Tab: steps, play buttons, slider, picture, then what is below it. Arrows move within each. The drawings are hidden from
 * screen readers; a summary, the steps, a transcript and a table say the same in words.
 */
export const Accessibility: Story = {
  args: { step: 4, 'heading-level': 2 },
  play: async ({ canvasElement }) => {
    const root = shadow(canvasElement);
    await waitFor(() => expect(root.querySelectorAll('.part[tabindex="0"]').length).toBe(1));
    await expect(root.querySelectorAll('[role="tab"][tabindex="0"]').length).toBe(1);
    await expect(root.querySelectorAll('.toolbar [tabindex="0"]').length).toBe(1);
    for (const details of root.querySelectorAll('details')) details.open = true;
  },
};

/** In a page whose own style sheet breaks careless components. */
export const InAClinicPage: Story = { ...inClinicPage, args: { step: 1 } };

/** On a slide of 1920 x 1080, with its controls. */
export const OnASlide: Story = { args: { step: 3, layout: 'slide' }, render: (args) => slide(widget(args)) };

/** On a slide that a deck drives: no buttons, and the picture as large as it can be. */
export const OnADrivenSlide: Story = {
  name: 'On a slide, driven by the deck',
  args: { step: 4, layout: 'slide', 'without-controls': true },
  render: (args) => slide(widget(args)),
};
