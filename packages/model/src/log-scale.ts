/**
 * A stretch of a logarithmic axis: equal steps multiply. Sizes and times of this library reach over many powers of ten, so
 * both the ruler and the race use it. Pure arithmetic; the unit is the caller's (nm on the ruler, s in the race).
 */

/** From the smaller to the larger end, both above 0. */
export interface LogView {
  readonly from: number;
  readonly to: number;
}

/** How far a view may reach and how close it may come. */
export interface LogLimits extends LogView {
  /** The smallest `to / from` that may fill the axis. */
  readonly closest: number;
}

/** The size ruler: 1 nm to 10 mm (10⁷ nm), and at least a doubling from end to end. */
export const RULER_LIMITS_NM: LogLimits = { from: 1, to: 1e7, closest: 2 };

/** From the antibody to the depth of the dermis, with a little room on both sides. */
export const RULER_WHOLE_NM: LogView = { from: 5, to: 4e6 };

/** A ratio bent by less than 5 % counts as kept: less than the eye sees. */
const RATIO_TOLERANCE = 1.05;

/**
 * Where a value lies on the axis: 0 at `from`, 1 at `to`; outside it goes on below 0 and above 1.
 *
 * @throws {RangeError} when the value or the view is not above 0, or the view has no length
 */
export function logPosition(value: number, view: LogView): number {
  requireView(view);
  requireAbove0('value', value);
  return Math.log(value / view.from) / Math.log(view.to / view.from);
}

/** The inverse of {@link logPosition}. */
export function logValue(position: number, view: LogView): number {
  requireView(view);
  if (!Number.isFinite(position)) throw new RangeError(`position has to be a finite number, not ${position}`);
  return view.from * (view.to / view.from) ** position;
}

/** A mark of the axis: `decade` for 1, 10, 100 …, `step` for 2 and 5 times those, `fine` for the rest. */
export interface LogTick {
  readonly value: number;
  readonly rank: 'decade' | 'step' | 'fine';
}

/** Every 1 to 9 times a power of ten within the view, in rising order. */
export function logTicks(view: LogView): LogTick[] {
  requireView(view);
  const ticks: LogTick[] = [];
  const slack = 1e-9; // a tick at the very end of the view belongs to it
  for (let exponent = Math.floor(Math.log10(view.from)); exponent <= Math.ceil(Math.log10(view.to)); exponent++) {
    for (let times = 1; times <= 9; times++) {
      const value = Number(`${times}e${exponent}`); // exact, where a product of floats would not be
      if (value < view.from * (1 - slack) || value > view.to * (1 + slack)) continue;
      ticks.push({ value, rank: times === 1 ? 'decade' : times === 2 || times === 5 ? 'step' : 'fine' });
    }
  }
  return ticks;
}

/** The nearest view within the limits: at least as long as the closest, moved rather than cut where it overhangs. */
export function fitView(view: LogView, limits: LogLimits): LogView {
  requireView(view);
  const widest = Math.log(limits.to / limits.from);
  const length = Math.min(Math.max(Math.log(view.to / view.from), Math.log(limits.closest)), widest);
  const middle = (Math.log(view.from) + Math.log(view.to)) / 2;
  const start = Math.min(Math.max(middle - length / 2, Math.log(limits.from)), Math.log(limits.to) - length);
  return { from: Math.exp(start), to: Math.exp(start + length) };
}

/**
 * The view magnified about a place on the axis that stays where it is.
 *
 * @param factor - above 1 comes closer, below 1 goes farther away
 * @param around - place on the axis, 0 to 1
 */
export function zoomView(view: LogView, factor: number, around: number, limits: LogLimits): LogView {
  requireAbove0('factor', factor);
  const length = Math.log(view.to / view.from);
  const widest = Math.log(limits.to / limits.from);
  const wanted = Math.min(Math.max(length / factor, Math.log(limits.closest)), widest);
  const start = Math.log(view.from) + (length - wanted) * around;
  return fitView({ from: Math.exp(start), to: Math.exp(start + wanted) }, limits);
}

/** The view moved along the axis by a share of its length; stops at the limits with its length kept. */
export function panView(view: LogView, share: number, limits: LogLimits): LogView {
  const step = (view.to / view.from) ** share;
  return fitView({ from: view.from * step, to: view.to * step }, limits);
}

/** The view part of the way (0 to 1) from one to another, for a zoom that the eye can follow. */
export function viewBetween(one: LogView, other: LogView, part: number): LogView {
  const mix = (from: number, to: number): number => from * (to / from) ** part;
  return { from: mix(one.from, other.from), to: mix(one.to, other.to) };
}

/** A view that holds both things with room around. */
export function viewAround(lowest: number, highest: number, limits: LogLimits): LogView {
  const room = Math.max((highest / lowest) ** 0.25, 1.5);
  return fitView({ from: lowest / room, to: highest * room }, limits);
}

/** Middle of a range on a log axis: its geometric mean. */
export const logMiddle = ({ low, high }: { readonly low: number; readonly high: number }): number => Math.sqrt(low * high);

/** A thing with its true size and the size it was drawn at, in any one unit each. */
export interface Drawn {
  readonly size: number;
  readonly drawn: number;
}

/**
 * How far drawings bend the ratio of sizes: 1 when all keep it; 40 when one thing is drawn 40 times too large beside another.
 * This decides by itself whether a picture says "not to scale".
 */
export function ratioBend(things: readonly Drawn[]): number {
  const scales = things.map(({ size, drawn }) => drawn / size);
  return scales.length ? Math.max(...scales) / Math.min(...scales) : 1;
}

/** Whether a bend, as {@link ratioBend} gives it, can be seen. */
export const bends = (bend: number): boolean => bend > RATIO_TOLERANCE;

function requireAbove0(name: string, value: number): void {
  if (!(value > 0) || !Number.isFinite(value)) throw new RangeError(`${name} has to be a finite number above 0, not ${value}`);
}

function requireView({ from, to }: LogView): void {
  requireAbove0('from', from);
  requireAbove0('to', to);
  if (to <= from) throw new RangeError(`a view has to end above its start, not go from ${from} to ${to}`);
}

/** A range of sizes, in any one unit. */
export interface SizeRange {
  readonly low: number;
  readonly high: number;
}

/**
 * How many times as wide one thing is as another: from its narrowest against the other's widest to its widest against the
 * other's narrowest. Below 1 at the low end, the ranges overlap and either may be the wider one.
 *
 * @throws {RangeError} when a size is not above 0
 */
export function ratioOfRanges(wider: SizeRange, narrower: SizeRange): SizeRange {
  requireAbove0('narrower.low', narrower.low);
  requireAbove0('wider.low', wider.low);
  return { low: wider.low / narrower.high, high: wider.high / narrower.low };
}
