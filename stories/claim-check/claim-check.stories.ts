import { html, nothing, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import '../../packages/elements/src/widgets/claim-check/claim-check.define.ts';
import { inClinicPage } from '../support/clinic-page.ts';
import { overdue } from '../support/overdue.ts';
import { quietConsole, widgetWarnings } from '../support/quiet-console.ts';
import { slide } from '../support/slide.ts';

interface Args {
  claims?: string;
  view?: string;
  verdict?: string;
  group?: string;
  search?: string;
  step?: number;
  theme?: string;
  layout?: string;
  'heading-level'?: number;
  'without-controls'?: boolean;
}

const widget = (args: Args = {}): TemplateResult => html`<exo-claim-check
  claims=${args.claims || nothing}
  view=${args.view ?? nothing}
  verdict=${args.verdict || nothing}
  group=${args.group || nothing}
  search=${args.search || nothing}
  step=${args.step ?? nothing}
  theme=${args.theme ?? nothing}
  layout=${args.layout ?? nothing}
  heading-level=${args['heading-level'] ?? nothing}
  ?without-controls=${args['without-controls']}
></exo-claim-check>`;

const shadow = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('exo-claim-check')!.shadowRoot!;
/** A docs page shows a long list in a frame of its own, so that the page stays light. */
const framed = { docs: { story: { inline: false, height: '720px' } } };

export default {
  title: 'Widgets/Claim check',
  component: 'exo-claim-check',
  render: (args) => widget(args),
  argTypes: {
    claims: { control: 'text' },
    verdict: { control: 'text' },
    group: { control: 'text' },
    search: { control: 'text' },
    view: { control: 'inline-radio', options: ['list', 'card'] },
  },
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** Every setting, to try out. */
export const Playground: Story = { args: { claims: '', verdict: '', group: '', search: '', view: 'list' }, parameters: framed };

/** All claims of the article. The picture counts them by verdict, and each of its lines is a filter. */
export const Overview: Story = { parameters: framed };

/** One claim: what you may read, the verdict on it, what the evidence says, its sources, and why this verdict was given. */
export const Anatomy: Story = {
  args: { claims: 'E06' },
  play: async ({ canvasElement }) => {
    const root = shadow(canvasElement);
    root.querySelector<HTMLElement>('.small')!.click();
    root.querySelector<HTMLElement>('.badge')!.click();
    await waitFor(() => expect(root.querySelectorAll('.facts > li').length).toBeGreaterThan(0));
  },
};

/** The page chose these claims and their order. It says so, and all claims stay one action away. */
export const ChosenClaims: Story = { name: 'Options: chosen claims', args: { claims: 'F03 F04 E03' } };

/** One claim at a time, for an article. */
export const OneAtATime: Story = { name: 'Options: one at a time', args: { view: 'card', claims: 'K03 K01 J01 J03' } };

/** A filter that the page set is in sight and can be removed. */
export const ChosenVerdict: Story = {
  name: 'Options: a verdict chosen by the page',
  args: { verdict: 'unsupported' },
  parameters: framed,
};

/** Words to look for at first, and a topic. */
export const ChosenTopic: Story = {
  name: 'Options: a topic and words',
  args: { group: 'wound', search: 'people' },
  parameters: framed,
};

/** Without buttons, for a deck that drives the widget from outside by `step`. */
export const WithoutControls: Story = {
  name: 'Options: without controls',
  args: { view: 'card', step: 31, 'without-controls': true },
};

/** No claim fits: it says what to do. */
export const NothingFound: Story = { name: 'States: nothing found', args: { search: 'no such words' }, parameters: framed };

/** Two verdicts chosen by the reader; the squares of the others stay as outlines. */
export const Filtered: Story = {
  name: 'States: filtered',
  parameters: framed,
  play: async ({ canvasElement }) => {
    const root = shadow(canvasElement);
    for (const verdict of ['contested', 'outdated']) root.querySelector<HTMLElement>(`button.verdict-row.${verdict}`)!.click();
    await waitFor(() => expect(root.querySelectorAll('.claim')).toHaveLength(15));
  },
};

/** Past the date of its next check the widget says that its content is overdue. */
export const Overdue: Story = {
  ...overdue,
  name: 'States: overdue content',
  args: { claims: 'K03' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(shadow(canvasElement).querySelector('[part=overdue]')).not.toBeNull());
  },
};

/** Settings that are not understood: the default is shown, with a notice and one line in the console. */
export const BadInput: Story = {
  ...quietConsole,
  name: 'States: bad input',
  args: { claims: 'A01 Z99', view: 'carousel', verdict: 'proven', theme: 'sepia', step: 99 },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(shadow(canvasElement).querySelectorAll('[part=notice]')).toHaveLength(5));
    await expect(widgetWarnings()).toHaveLength(5);
  },
};

/** With a heading level the topics become headings below the title. Open the panel “What others hear” to read the outline. */
export const Accessibility: Story = { args: { 'heading-level': 2, verdict: 'outdated unsupported' }, parameters: framed };

/** In a page whose style rules would break a careless component. */
export const InAClinicPage: Story = { ...inClinicPage, name: 'In a clinic page', args: { claims: 'C01 C02 K03' } };

/** A slide of 1920 x 1080 px: the picture, and beside it one claim at a time. */
export const OnASlide: Story = { name: 'On a slide', render: (args) => slide(widget({ ...args, layout: 'slide' })) };

/** One claim alone on a slide. */
export const OneClaimOnASlide: Story = {
  name: 'On a slide: one claim',
  render: () => slide(widget({ layout: 'slide', view: 'card', claims: 'E06' })),
};
