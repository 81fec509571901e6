/** Which pictures are taken of a widget: from the manifest and from the widget itself, never from a list of widgets. */
import type { Widget, WidgetAttribute } from '../../scripts/widget-list.mjs';

export interface State {
  /** Name of the picture: `dark`, `step-03`. */
  readonly name: string;
  /** For the reader of the gallery. */
  readonly about: string;
  /** Room for the widget, px. */
  readonly width: number;
  /** Given for a slide only, px. */
  readonly height?: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly medium?: 'dark' | 'forced-colours' | 'print';
  /** Pixels of the picture for one of the page. */
  readonly scale: number;
}

/** What the widget says about itself once it is on a page. */
export interface Facts {
  readonly stepCount: number;
  /** Attribute values that show when nothing is set. */
  readonly defaults: Readonly<Record<string, unknown>>;
}

const WIDTH = 720;
/** More steps than this are too many to look through: first and last, and as many between as fit, evenly spread. */
const MOST_STEPS = 10;
const SLIDE = { width: 1920, height: 1080, scale: 1 / 3 };

/** Settings that every widget has; the pictures below go through those that change its looks. */
function ownSettings(widget: Widget, all: readonly Widget[]): readonly WidgetAttribute[] {
  return widget.attributes.filter(
    ({ name }) => !all.every((each) => each.attributes.some((attribute) => attribute.name === name)),
  );
}

export function stepsShown(count: number): readonly number[] {
  if (count <= MOST_STEPS) return Array.from({ length: count }, (_, step) => step);
  return Array.from({ length: MOST_STEPS }, (_, i) => Math.round((i * (count - 1)) / (MOST_STEPS - 1)));
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

export function statesOf(widget: Widget, all: readonly Widget[], { stepCount, defaults }: Facts): readonly State[] {
  const state = (name: string, about: string, attributes: Record<string, string> = {}, more: Partial<State> = {}): State => ({
    name,
    about,
    width: WIDTH,
    attributes,
    scale: 1,
    ...more,
  });
  // A step from the middle and the last one, so that the themes are seen on more than the first picture.
  const at = (step: number): Record<string, string> => (step > 0 ? { step: String(step) } : {});
  const middle = at(Math.floor(stepCount / 2));
  const last = at(stepCount - 1);
  const states = [
    state('default', `as it opens, ${WIDTH} px wide`),
    state('width-320', '320 px wide', {}, { width: 320 }),
    state('width-1120', '1120 px wide, a step from the middle, half size', middle, { width: 1120, scale: 0.5 }),
    state('dark', 'dark, a step from the middle', { ...middle, theme: 'dark' }, { medium: 'dark' }),
    state(
      'rtl',
      'from right to left (words mirrored), a step from the middle, half size',
      { ...middle, lang: 'ar-XB' },
      { scale: 0.5 },
    ),
    state('long', 'words twice as long, a step from the middle, half size', { ...middle, lang: 'en-XA' }, { scale: 0.5 }),
    state('forced-colours', 'forced colours, the last step', last, { medium: 'forced-colours' }),
    state('print', 'on paper, as its Print button prints it, half size', {}, { medium: 'print', scale: 0.5 }),
  ];
  for (const { name, kind, values } of ownSettings(widget, all)) {
    if (kind === 'boolean') states.push(state(name, `with ${name}, half size`, { [name]: '' }, { scale: 0.5 }));
    for (const value of values) {
      if (value !== defaults[name])
        states.push(state(`${name}-${value}`, `${name}="${value}", half size`, { [name]: value }, { scale: 0.5 }));
    }
  }
  for (const step of stepsShown(stepCount)) {
    const about = `slide of step ${step + 1} of ${stepCount}, 1920 × 1080 at a third`;
    states.push(state(`step-${twoDigits(step + 1)}`, about, { layout: 'slide', step: String(step) }, { ...SLIDE }));
  }
  return states;
}
