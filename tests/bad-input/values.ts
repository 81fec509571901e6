/** What pages write by mistake, by haste or by malice; and what of it nobody could understand. */
import * as fc from 'fast-check';
import type { Setting } from './settings.js';

/** One thing done to a setting. */
export type Given =
  | { readonly how: 'attribute'; readonly value: string }
  | { readonly how: 'property'; readonly value: unknown }
  | { readonly how: 'removed' };

const LONG = 10_000;
const SIGNS = [
  '\u0000',
  '\u0007',
  '\u001b',
  '\u200b',
  '\u200e',
  '\u200f',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ufffd',
  '\ud83d',
  '😀',
  '👩🏽‍⚕️',
  'ﷺ',
  'Z̸̧',
  '\n',
  '\t',
  ' ',
];

const markup = fc.constantFrom(
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><b>bold</b>',
  '</figure></template>',
  '${7*7}{{7*7}}',
  "'; DROP TABLE claims; --",
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '&lt;&#0;&amp;',
  '%',
  '%E0%A4%A',
  '../../etc/passwd',
);
const signs = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ maxLength: 3, unit: 'binary' })), { maxLength: 8 })
  .map((parts) => parts.join(''));
const long = fc.constantFrom('x', '😀', '<b>', 'a ', '9').map((unit) => unit.repeat(LONG / unit.length));

export const oddText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.string({ maxLength: 12, unit: 'grapheme' }) },
  { weight: 3, arbitrary: signs },
  { weight: 2, arbitrary: markup },
  { weight: 1, arbitrary: long },
);

/** A known value, bent: another case, a letter more or less, twice, with a stranger. */
const nearMiss = (known: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...known), fc.constantFrom('upper', 'space', 'more', 'less', 'twice', 'stranger', 'comma', 'under'))
    .map(([value, how]) => {
      const bent: Record<typeof how, string> = {
        upper: value.toUpperCase(),
        space: ` ${value}\n`,
        more: `${value}s`,
        less: value.slice(0, -1),
        twice: `${value} ${value}`,
        stranger: `${value} ¿?`,
        comma: `${value},`,
        under: value.replaceAll('-', '_'),
      };
      return bent[how];
    });

const numbers = (setting: Setting): fc.Arbitrary<number> => {
  const [low, high] = setting.range ?? [0, 10];
  return fc.oneof(
    fc.constantFrom(
      low,
      high,
      low - 1,
      high + 1,
      (low + high) / 2 + 0.25,
      -0,
      Number.NaN,
      Infinity,
      -Infinity,
      1e308,
      -1e308,
      5e-324,
      2 ** 53,
      2 ** 31,
    ),
    fc.integer({ min: low - 5, max: Math.min(high + 5, 1e6) }),
    fc.double(),
  );
};

const numberText = (setting: Setting): fc.Arbitrary<string> =>
  fc.oneof(
    numbers(setting).map(String),
    numbers(setting).map((number) => number.toExponential()),
    fc.constantFrom(
      '',
      ' ',
      '٣',
      '３',
      '½',
      '1,5',
      '1.5.5',
      '0x3',
      '0b1',
      '1_000',
      '1e',
      '--1',
      '+2',
      '3px',
      'three',
      'NaN',
      '−1',
      '1 000',
      '९',
      'Infinity',
    ),
  );

/** What is no string where one should be. Made anew each time: a page's objects have a state of their own. */
const wrongTypes: fc.Arbitrary<unknown> = fc
  .constantFrom<[string, () => unknown]>(
    ['null', () => null],
    ['undefined', () => undefined],
    ['true', () => true],
    ['false', () => false],
    ['{}', () => ({})],
    ['object without prototype', () => Object.create(null)],
    [
      'object whose toString throws',
      () => ({
        toString: () => {
          throw new Error('no text');
        },
      }),
    ],
    [
      'proxy that throws',
      () =>
        new Proxy(
          {},
          {
            get: () => {
              throw new Error('hands off');
            },
          },
        ),
    ],
    ['[]', () => []],
    ['[1, 2]', () => [1, 2]],
    ['array of nothing', () => [null, undefined]],
    ['nested array', () => [[['¿']]]],
    ['symbol', () => Symbol('¿')],
    ['function', () => () => 1],
    ['class', () => class Wrong {}],
    ['BigInt', () => 3n],
    ['huge BigInt', () => 10n ** 400n],
    ['Date', () => new Date(0)],
    ['invalid Date', () => new Date(Number.NaN)],
    ['regular expression', () => /x/g],
    ['Map', () => new Map([['a', 1]])],
    ['promise', () => Promise.resolve('x')],
    ['element', () => document.createElement('b')],
    ['window', () => window],
    ['text node', () => document.createTextNode('x')],
    ['new String', () => new String('¿')],
    ['new Number', () => new Number(1)],
  )
  .map(([, make]) => make());

/** Anything a page may write on the tag for this setting. */
export function attributeValues(setting: Setting): fc.Arbitrary<Given> {
  const all: fc.Arbitrary<string>[] = [oddText];
  if (setting.known.length > 0) all.push(nearMiss(setting.known), fc.constantFrom(...setting.known));
  if (setting.kind === 'number') all.push(numberText(setting), numberText(setting));
  if (setting.kind === 'boolean') all.push(fc.constantFrom('', 'true', 'false', setting.attribute));
  return fc.oneof(...all).map((value) => ({ how: 'attribute', value }));
}

/** Anything a script may assign to it. */
export function propertyValues(setting: Setting): fc.Arbitrary<Given> {
  const all: fc.Arbitrary<unknown>[] = [wrongTypes, oddText, numbers(setting)];
  if (setting.known.length > 0) all.push(nearMiss(setting.known), fc.constantFrom(...setting.known));
  return fc.oneof(...all).map((value) => ({ how: 'property', value }));
}

export const givenValues = (setting: Setting): fc.Arbitrary<Given> =>
  fc.oneof(
    { weight: 4, arbitrary: attributeValues(setting) },
    { weight: 4, arbitrary: propertyValues(setting) },
    { weight: 1, arbitrary: fc.constant<Given>({ how: 'removed' }) },
  );

/** A value as a reader of the report can take it in. */
export function shownValue(value: unknown): string {
  if (typeof value === 'string') {
    const text = JSON.stringify(value).replaceAll(/[^\u0020-\u007e]/gu, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`);
    return text.length > 120 ? `${text.slice(0, 100)}… (${value.length} characters)` : text;
  }
  try {
    if (value instanceof Node) return `<node ${value.nodeName}>`;
    if (value === window) return 'window';
    if (typeof value === 'object' && value) return `${Object.prototype.toString.call(value)} ${String(value)}`;
    return Object.is(value, -0) ? '-0' : typeof value === 'bigint' ? `${value}`.slice(0, 20).concat('n') : String(value);
  } catch {
    return `${typeof value} that cannot be written`;
  }
}

export function shownGiven({ tag, attribute, field }: Setting, given: Given): string {
  if (given.how === 'removed') return `<${tag}>.removeAttribute('${attribute}')`;
  return given.how === 'attribute'
    ? `<${tag} ${attribute}=${shownValue(given.value)}>`
    : `<${tag}>.${field} = ${shownValue(given.value)}`;
}

/** What a setting says of a value: a fault must be shown, a good value must not, and of some the widget decides. */
export type Verdict = 'fault' | 'good' | 'either';

/** Signs that stand in no identifier, no language tag and no number. */
const IMPOSSIBLE = /[^\p{L}\p{N}\s.,;:_+|/-]/u;

export function verdictOn(setting: Setting, given: Given, stepCount: number | undefined): Verdict {
  if (given.how === 'removed') return 'good';
  const { value } = given;
  if (value === null || value === undefined) return 'good';
  if (setting.kind === 'boolean') return 'good';
  if (setting.kind === 'number') return verdictOnNumber(setting, given, stepCount);
  if (typeof value === 'string') return verdictOnText(setting, value);
  if (!value || Array.isArray(value)) return 'either'; // false and 0 are how some frameworks leave a setting out
  return 'fault';
}

function verdictOnText({ kind, known }: Setting, value: string): Verdict {
  if (known.includes(value)) return 'good';
  const plain = value.trim().toLowerCase().replaceAll('_', '-');
  if (plain === '' || known.includes(plain)) return 'either';
  if (kind === 'choice') return 'fault';
  return IMPOSSIBLE.test(value) ? 'fault' : 'either';
}

function verdictOnNumber({ attribute, range }: Setting, given: Given, stepCount: number | undefined): Verdict {
  if (given.how === 'removed') return 'good';
  if (given.how === 'property' && typeof given.value !== 'number') {
    return typeof given.value === 'object' || typeof given.value === 'function' || typeof given.value === 'symbol'
      ? 'fault'
      : 'either';
  }
  const number = Number(given.value);
  if (Number.isNaN(number)) return 'fault';
  const [low, high] = attribute === 'step' && stepCount ? [0, stepCount - 1] : (range ?? [-Infinity, Infinity]);
  if (number < low || number > high) return 'fault';
  if (attribute !== 'step') return 'either';
  return Number.isInteger(number) ? 'good' : 'fault';
}
