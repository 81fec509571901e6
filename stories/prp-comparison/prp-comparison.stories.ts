import { html, nothing, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import '../../packages/elements/src/widgets/prp-comparison/prp-comparison.define.ts';
import { inClinicPage } from '../support/clinic-page.ts';
import { overdue } from '../support/overdue.ts';
import { quietConsole, widgetWarnings } from '../support/quiet-console.ts';
import { slide } from '../support/slide.ts';

interface Args {
  rows?: string;
  group?: string;
  first?: string;
  region?: string;
  step?: number;
  theme?: string;
  layout?: string;
  'differences-only'?: boolean;
  'heading-level'?: number;
  'without-controls'?: boolean;
}

const widget = (args: Args = {}): TemplateResult => html`<exo-prp-comparison
  rows=${args.rows || nothing}
  group=${args.group || nothing}
  first=${args.first ?? nothing}
  region=${args.region ?? nothing}
  step=${args.step ?? nothing}
  theme=${args.theme ?? nothing}
  layout=${args.layout ?? nothing}
  heading-level=${args['heading-level'] ?? nothing}
  ?differences-only=${args['differences-only']}
  ?without-controls=${args['without-controls']}
></exo-prp-comparison>`;

const shadow = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('exo-prp-comparison')!.shadowRoot!;
/** A docs page shows the long table in a frame of its own, so that the page stays light. */
const framed = { docs: { story: { inline: false, height: '720px' } } };
/** Parts that load when a reader opens them may take a while on a busy machine. */
const patient = { timeout: 10_000 };
const GROUPS = ['what-it-is', 'how-it-is-done', 'what-research-shows', 'safety-and-rules'];

export default {
  title: 'Widgets/PRP comparison',
  component: 'exo-prp-comparison',
  render: (args) => widget(args),
  argTypes: {
    rows: { control: 'text' },
    group: { control: 'select', options: ['', ...GROUPS] },
    first: { control: 'inline-radio', options: ['prp', 'exosomes'] },
  },
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Every setting, to try out. */
export const Playground: Story = { args: { rows: '', group: '', first: 'prp', 'differences-only': false }, parameters: framed };

/** All nineteen questions, with choosing neither as the third option below the table. */
export const Overview: Story = { parameters: framed };

/** One row taken apart: the question with its star, both answers with their evidence, the note, the detail, and the sources of one answer. */
export const Anatomy: Story = {
  args: { group: 'what-it-is' },
  parameters: framed,
  play: async ({ canvasElement }) => {
    const root = shadow(canvasElement);
    root.querySelector<HTMLElement>('.star')!.click();
    root.querySelector<HTMLElement>('.detail-button')!.click();
    root.querySelector<HTMLElement>('#b-source-exosomes')!.click();
    await waitFor(() => expect(root.querySelectorAll('.facts > li').length).toBeGreaterThan(0), patient);
    await waitFor(() => expect(root.querySelectorAll('.detail-fact').length).toBeGreaterThan(0), patient);
  },
};

/** A page may choose rows and their order. Safety and rules stay, and a line says that the table was shortened. */
export const ChosenRows: Story = { name: 'Options: chosen rows', args: { rows: 'hair trials preparation' }, parameters: framed };

/** Exosomes first. The order of the columns says nothing about which is better, and readers can swap it. */
export const ExosomesFirst: Story = {
  name: 'Options: exosomes first',
  args: { first: 'exosomes', group: 'how-it-is-done' },
  parameters: framed,
};

/** Without buttons, for a deck that drives the widget from outside by `step`. */
export const WithoutControls: Story = {
  name: 'Options: without controls',
  args: { step: 2, 'without-controls': true },
  parameters: framed,
};

/** Step 1: what the two are. The sizes are drawn on one log ruler. */
export const WhatItIs: Story = { name: 'States: what it is', args: { step: 1 }, parameters: framed };

/** Step 2: how it is done. The two doses are counted in different ways, so no bar is drawn. */
export const HowItIsDone: Story = { name: 'States: how it is done', args: { step: 2 }, parameters: framed };

/** Step 3: what research shows. What is still open is as loud as what is known. */
export const WhatResearchShows: Story = { name: 'States: what research shows', args: { step: 3 }, parameters: framed };

/** Step 4: safety and rules. These rows cannot be dropped. */
export const SafetyAndRules: Story = { name: 'States: safety and rules', args: { step: 4 }, parameters: framed };

/** The rules of every region that the evidence covers. The reader chooses in the last row. */
export const EveryRegion: Story = {
  name: 'States: every region',
  args: { group: 'safety-and-rules' },
  parameters: framed,
  play: async ({ canvasElement, step }) => {
    const root = shadow(canvasElement);
    const select = root.querySelector<HTMLSelectElement>('.region select')!;
    for (const { value, text } of [...select.options].reverse()) {
      await step(text, async () => {
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        await waitFor(() => expect(root.querySelector('.rules-shown')?.textContent).toContain(text), patient);
      });
    }
    select.value = 'eu';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await waitFor(() => expect(root.querySelector('.rules-shown')?.textContent).toContain('European Union'), patient);
  },
};

/** Only the rows where the two sides differ. What was left out is named. */
export const DifferencesOnly: Story = {
  name: 'States: differences only',
  args: { 'differences-only': true },
  parameters: framed,
};

/** Four questions marked with a star, and the card that holds them. It prints on one page. */
export const Marked: Story = {
  name: 'States: marked',
  args: { group: 'what-research-shows' },
  parameters: framed,
  play: async ({ canvasElement }) => {
    const root = shadow(canvasElement);
    for (const star of [...root.querySelectorAll<HTMLElement>('.star')].slice(0, 4)) star.click();
    root.querySelector<HTMLDetailsElement>('.card')!.open = true;
    await waitFor(() => expect(root.querySelectorAll('.ticks.marked li')).toHaveLength(4), patient);
    await waitFor(() => expect(root.querySelectorAll('.ticks:not(.marked) li').length).toBeGreaterThan(4), patient);
  },
};

/** Past the date of its next check the widget says that its content is overdue. */
export const Overdue: Story = {
  ...overdue,
  name: 'States: overdue content',
  args: { group: 'safety-and-rules' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(shadow(canvasElement).querySelector('[part=overdue]')).not.toBeNull(), patient);
  },
};

/** Settings that are not understood: the default is shown, with a notice and one line in the console for each. */
export const BadInput: Story = {
  ...quietConsole,
  name: 'States: bad input',
  args: { rows: 'hair cost', group: 'prices', first: 'botox', region: 'atlantis', step: 17, theme: 'sepia' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(shadow(canvasElement).querySelectorAll('[part=notice]')).toHaveLength(6), patient);
    await expect(widgetWarnings()).toHaveLength(6);
  },
};

/** With a heading level the title takes its place in the outline of the page. Open the panel “What others hear” to read the table as it is spoken. */
export const Accessibility: Story = { args: { 'heading-level': 2 }, parameters: framed };

/** The same table on a narrow screen: cards that keep both sides side by side and the roles of a table. */
export const OnAPhone: Story = {
  name: 'Accessibility: on a phone',
  args: { group: 'how-it-is-done' },
  render: (args) => html`<div class="phone">${widget(args)}</div>
    <style>
      .phone {
        inline-size: 320px;
        margin-inline: auto;
      }
    </style>`,
};

/** In a page whose style rules would break a careless component. */
export const InAClinicPage: Story = { ...inClinicPage, name: 'In a clinic page', args: { group: 'how-it-is-done' } };

/** A slide of 1920 x 1080 px: all questions first, then one group at a time. */
export const OnASlide: Story = { name: 'On a slide', render: (args) => slide(widget({ ...args, layout: 'slide' })) };

/** The group with most rows on a slide. */
export const OneGroupOnASlide: Story = {
  name: 'On a slide: what research shows',
  render: () => slide(widget({ layout: 'slide', step: 3, 'without-controls': true })),
};
