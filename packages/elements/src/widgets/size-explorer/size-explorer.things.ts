import type { Formats } from '@exosome-widgets/content/messages.js';
import type { sizeExplorer } from '@exosome-widgets/content/en/size-explorer.js';
import type { sizeExplorerLater } from '@exosome-widgets/content/en/size-explorer-later.js';
import type { Translator } from '@exosome-widgets/content/translate.js';
import { SIZES, type SizeId, type SizeOfThing } from '@exosome-widgets/model/sizes.js';

export type Words = Translator<typeof sizeExplorer>;

/** The widget's words together with those that load later. */
export interface AllWords {
  readonly t: Words;
  readonly more: Translator<typeof sizeExplorerLater>;
}

/** A thing on the ruler with its place in the picture. */
export interface Thing extends SizeOfThing {
  /** Above or below the ruler; chosen so that both sides fill evenly and none moves while zooming. */
  readonly side: 'above' | 'below';
  /** Token of its bar and leader. */
  readonly colour: string;
}

const PLACE: Readonly<Record<SizeId, readonly ['above' | 'below', string]>> = {
  antibody: ['above', 'growth-factor'],
  ribosome: ['below', 'epidermis-nucleus'],
  exosome: ['above', 'exosome'],
  virus: ['below', 'protein'],
  'collagen-fibril': ['below', 'fat-line'],
  platelet: ['above', 'prp'],
  'red-cell': ['below', 'red-cell'],
  'horny-layer': ['above', 'horny-line'],
  epidermis: ['below', 'epidermis-line'],
  dermis: ['above', 'artery'],
};

/**
 * Where the ruler says less than the data. The virus has one figure: its low and high are a margin for drawing, says the
 * caveat of its fact. The ribosome's statement ends at 28 nm; the upper end in the data stands for other organisms.
 */
const SHOWN: Partial<Record<SizeId, Pick<SizeOfThing, 'lowNm' | 'highNm'>>> = {
  virus: { lowNm: 100, highNm: 100 },
  ribosome: { lowNm: 25, highNm: 28 },
};

/** From small to large, by the middle of their range. */
export const THINGS: readonly Thing[] = SIZES.map((size) => {
  const [side, colour] = PLACE[size.id];
  return { ...size, ...SHOWN[size.id], side, colour };
}).sort((one, other) => one.lowNm * one.highNm - other.lowNm * other.highNm);

const byId = new Map<string, Thing>(THINGS.map((each) => [each.id, each]));

/** The thing of an id, if it is one. */
export const findThing = (id: string): Thing | undefined => byId.get(id);
export const thing = (id: SizeId): Thing => byId.get(id) as Thing;

export type LengthUnit = 'nm' | 'µm' | 'mm';
export const UNIT_NM: Readonly<Record<LengthUnit, number>> = { nm: 1, µm: 1e3, mm: 1e6 };

/** The unit in which people say a length. */
export const unitOf = (nm: number): LengthUnit => (nm < 999.5 ? 'nm' : nm < 999.5e3 ? 'µm' : 'mm');

/** A range in one unit, that of its larger end. */
export function inUnit(lowNm: number, highNm: number): { low: number; high: number; unit: LengthUnit } {
  const unit = unitOf(highNm);
  const digits = (nm: number): number => Number((nm / UNIT_NM[unit]).toPrecision(3));
  return { low: digits(lowNm), high: digits(highNm), unit };
}

/** A length as words: `1.5–3 µm`. */
export function sizeText(t: Words, lowNm: number, highNm = lowNm): string {
  return t('size', inUnit(lowNm, highNm));
}

/** The size of a thing as it stands under its name: a range, or about one figure. */
export function thingSize(t: Words, { lowNm, highNm }: Thing): string {
  return lowNm === highNm ? t('aboutSize', inUnit(lowNm, highNm)) : sizeText(t, lowNm, highNm);
}

export function thingSpoken(t: Words, { lowNm, highNm }: Thing): string {
  return t('sizeSpoken', inUnit(lowNm, highNm));
}

export const thingName = (t: Words, id: SizeId): string => t(`name.${id}`);
export const inlineName = (t: Words, id: SizeId): string => t(`inline.${id}`);

/** A place of the ruler's scale as words: `10 µm`. */
export function tickText(t: Words, nm: number): string {
  const { low: value, unit } = inUnit(nm, nm);
  return t('tick', { value, unit });
}

/** Uppercases the first letter, for an inline name that begins a sentence. */
export function capital(text: string, formats: Formats): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(formats.tag) + rest.join('');
}
