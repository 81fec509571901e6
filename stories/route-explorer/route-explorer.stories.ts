import { html, nothing, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import '../../packages/elements/src/widgets/route-explorer/route-explorer.define.ts';
import { REGIONS } from '../../packages/elements/src/regions.ts';
import { ROUTE_IDS } from '../../packages/model/src/routes.ts';
import { inClinicPage } from '../support/clinic-page.ts';
import { overdue } from '../support/overdue.ts';
import { quietConsole, widgetWarnings } from '../support/quiet-console.ts';
import { slide } from '../support/slide.ts';

interface Args {
  route?: string;
  'compare-with'?: string;
  step?: number;
  region?: string;
  motion?: string;
  theme?: string;
  layout?: string;
  'heading-level'?: number;
  'without-controls'?: boolean;
}

const widget = (args: Args = {}): TemplateResult => html`<exo-route-explorer
  route=${args.route || nothing}
  compare-with=${args['compare-with'] || nothing}
  step=${args.step ?? nothing}
  region=${args.region || nothing}
  motion=${args.motion || nothing}
  theme=${args.theme || nothing}
  layout=${args.layout || nothing}
  heading-level=${args['heading-level'] ?? nothing}
  ?without-controls=${args['without-controls']}
></exo-route-explorer>`;

const shadow = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('exo-route-explorer')!.shadowRoot!;
/** Waits until the words and the picture of every route that is shown are there. */
const shown =
  (pictures = 1) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    await waitFor(() => expect(shadow(canvasElement).querySelectorAll('.place.finding[data-at]')).toHaveLength(pictures), {
      timeout: 5000,
    });
  };

export default {
  title: 'Widgets/Route explorer',
  component: 'exo-route-explorer',
  render: (args) => widget(args),
  play: shown(),
  argTypes: {
    route: { control: 'select', options: ['', ...ROUTE_IDS] },
    'compare-with': { control: 'select', options: ['', ...ROUTE_IDS] },
    region: { control: 'select', options: [...REGIONS] },
    step: { control: { type: 'range', min: 0, max: 9 } },
  },
} satisfies Meta<Args>;

type Story = StoryObj<Args>;
/** A docs page shows the widget in a frame of its own, so that the page stays light. */
const framed = { docs: { story: { inline: false, height: '900px' } } };
const on = (id: (typeof ROUTE_IDS)[number]): Story => ({ args: { route: id }, parameters: framed });

/** Every setting, to try out. */
export const Playground: Story = { args: { route: 'topical-home', 'compare-with': '', region: 'us' }, parameters: framed };

/** Whole skin comes first: most vesicles were seen to stay in the outer layer. */
export const Overview: Story = {};

/** A place of the picture, opened: what it is, its sources, and how it is drawn. */
export const Anatomy: Story = {
  args: { route: 'micro-needling' },
  parameters: framed,
  play: async (context) => {
    await shown()(context);
    const root = shadow(context.canvasElement);
    root.querySelector<HTMLElement>('#place-a-device')!.click();
    await waitFor(() => expect(root.querySelector('.card .badge')).not.toBeNull(), { timeout: 5000 });
    root.querySelector<HTMLElement>('.card .badge')!.click();
    await waitFor(() => expect(root.querySelectorAll('.sources .facts > li').length).toBeGreaterThan(0), { timeout: 5000 });
  },
};

/** Two routes side by side: pictures and answers in one order. */
export const Compare: Story = {
  name: 'Options: two routes',
  args: { route: 'micro-needling', 'compare-with': 'topical-home' },
  parameters: framed,
  play: shown(2),
};

/** The second route may belong to the other picture. */
export const CompareSkinAndBody: Story = {
  name: 'Options: skin beside body',
  args: { route: 'direct-injection', 'compare-with': 'intravenous' },
  parameters: framed,
  play: shown(2),
};

/** Without buttons, for a deck that drives the widget from outside by `step`. */
export const WithoutControls: Story = {
  name: 'Options: without controls',
  args: { step: 6, 'without-controls': true },
  parameters: framed,
};

/** Onto whole skin: seen in skin samples. */
export const TopicalHome: Story = { ...on('topical-home'), name: 'States: serum or cream at home' };
/** Test molecules from a needle patch, not exosomes; the dashed needle is the longest clinic length. */
export const MicroNeedling: Story = { ...on('micro-needling'), name: 'States: micro-needling' };
/** Columns of heat. Where exosomes go in them was not studied. */
export const FractionalLaser: Story = { ...on('fractional-laser'), name: 'States: fractional laser' };
/** Heated zones, solid to the shallower and dashed to the deeper figure. */
export const ThermoMechanical: Story = { ...on('thermo-mechanical'), name: 'States: hot tip' };
/** The needle's depth is not in the evidence, so it has no bar. */
export const DirectInjection: Story = { ...on('direct-injection'), name: 'States: injection into the skin' };
/** Muscle is drawn without a number. */
export const Intramuscular: Story = { ...on('intramuscular'), name: 'States: into a muscle' };
/** The way to the brain is not established in people. */
export const Nasal: Story = { ...on('nasal'), name: 'States: nose drops or spray' };
/** Tears and cornea, enlarged. */
export const EyeDrops: Story = { ...on('eye-drops'), name: 'States: eye drops' };
/** Mucus and moving hairs, enlarged. */
export const Nebulised: Story = { ...on('nebulised'), name: 'States: inhaled mist' };
/** Liver first, then kidneys, lungs and spleen: in animals. */
export const Intravenous: Story = { ...on('intravenous'), name: 'States: into a vein' };

/** The rules of every region, one below the other. */
export const EveryRegion: Story = {
  name: 'States: every region',
  parameters: framed,
  render: () => html`${REGIONS.map((region) => widget({ region, step: 1, 'without-controls': true }))}`,
  play: async ({ canvasElement }) => {
    await waitFor(
      () => {
        const widgets = [...canvasElement.querySelectorAll('exo-route-explorer')];
        const ready = widgets.filter((each) => each.shadowRoot!.querySelector('[data-field=region] .as-of'));
        return expect(ready).toHaveLength(REGIONS.length);
      },
      { timeout: 8000 },
    );
  },
};

/** Under reduced motion the picture is a finished still; arrows show the way. */
export const Still: Story = {
  name: 'States: without motion',
  args: { motion: 'none', route: 'micro-needling' },
  parameters: framed,
};

/** The whole map as a table. */
export const Table: Story = {
  name: 'States: all routes as a table',
  parameters: framed,
  play: async (context) => {
    await shown()(context);
    const root = shadow(context.canvasElement);
    root.querySelector<HTMLElement>('.table-toggle')!.click();
    await waitFor(() => expect(root.querySelectorAll('.all th[scope=row]')).toHaveLength(10), { timeout: 5000 });
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

/** Settings that are not understood: the default is shown, with a notice and one line in the console. */
export const BadInput: Story = {
  ...quietConsole,
  name: 'States: bad input',
  args: { route: 'intra-thecal', 'compare-with': 'telepathy', region: 'atlantis', theme: 'sepia' },
  parameters: framed,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(shadow(canvasElement).querySelectorAll('[part=notice]')).toHaveLength(4));
    await expect(widgetWarnings()).toHaveLength(4);
  },
};

/** Open the panel “What others hear” to read the outline; the places of the picture are one stop of the Tab key. */
export const Accessibility: Story = { args: { 'heading-level': 2, route: 'fractional-laser' }, parameters: framed };

/** In a page whose style rules would break a careless component. */
export const InAClinicPage: Story = { ...inClinicPage, name: 'In a clinic page', args: { route: 'micro-needling' } };

/** A slide of 1920 x 1080 px: a large picture, and beside it what is known; rules and setting are a second page. */
export const OnASlide: Story = {
  name: 'On a slide',
  args: { route: 'fractional-laser' },
  render: (args) => slide(widget({ ...args, layout: 'slide' })),
};

/** A slide that a deck drives by `step`: no buttons. */
export const OnADeck: Story = {
  name: 'On a slide: driven by a deck',
  render: () => slide(widget({ layout: 'slide', step: 9, 'without-controls': true })),
};
