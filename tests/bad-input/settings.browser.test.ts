/**
 * Bad input at scale: whatever a page writes in any setting of any widget, the widget stands, says what it did not understand, warns
 * once, and forgets it when the page mends it. Cases are shared out among all settings, so that there are 10,000 of them in all.
 */
import * as fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { server } from 'vitest/browser';
import { holds, seed } from './report.js';
import { settings, tags } from './settings.js';
import {
  clear,
  forgetWarnings,
  give,
  judge,
  listen,
  look,
  mount,
  notices,
  quiet,
  settled,
  warnedOnce,
  type Widget,
} from './stage.js';
import { attributeValues, type Given, givenValues, propertyValues, shownGiven, verdictOn } from './values.js';

/** All of them in Chromium; in other engines enough to see that they answer alike. */
const CASES = server.browser === 'chromium' ? 8800 : 2200;
/** A page changes many settings before it is left. */
const SEQUENCES_EACH = 40;
const LONGEST_SEQUENCE = 8;
/** A widget stays for this many cases; then a fresh one takes its place. */
const CASES_PER_WIDGET = 60;

const runs = Math.ceil(CASES / settings.length / 2);
/** No known value has such signs; a setting that shows no fault here takes any text. */
const PROBE = 'no such value ¿?';

let stop: () => void;
let tried = 0;
const defaults = new Map<string, unknown>();
const free = new Set<string>();
/** What each widget has said already: it does not warn of that again. */
const known = new WeakMap<Widget, ReadonlySet<string>>();
const key = (tag: string, field: string): string => `${tag}.${field}`;

beforeAll(async () => {
  console.info(`bad input: seed ${seed}, ${runs} attributes and ${runs} properties for each of ${settings.length} settings`);
  stop = listen();
  for (const tag of tags) {
    const widget = await mount(tag);
    for (const setting of settings.filter((each) => each.tag === tag)) {
      defaults.set(key(tag, setting.field), (widget as unknown as Record<string, unknown>)[setting.field]);
      if (setting.kind !== 'text') continue;
      give(widget, setting, { how: 'attribute', value: PROBE });
      await settled(widget);
      if (notices(widget).length === 0) free.add(key(tag, setting.field));
      give(widget, setting, { how: 'removed' });
      await settled(widget);
    }
  }
  forgetWarnings();
}, 60_000);
afterAll(() => {
  stop();
  clear();
  console.info(`bad input: ${tried} values set`);
});
afterEach(clear);

/** One widget for many cases; one that failed is thrown away. */
function supply(tag: string): { take: () => Promise<Widget>; keep: () => void } {
  let widget: Widget | undefined;
  let used = 0;
  let failed = false;
  return {
    take: async () => {
      if (!widget?.isConnected || failed || used++ % CASES_PER_WIDGET === 0) {
        forgetWarnings();
        widget = await mount(tag);
      }
      failed = true;
      tried++;
      return widget;
    },
    keep: () => (failed = false),
  };
}

describe.each(tags)('<%s>', (tag) => {
  const own = settings.filter((each) => each.tag === tag);

  it.each(own.filter(({ kind }) => kind === 'text').map((setting) => [setting.attribute, setting] as const))(
    '%s names in its description what it may be, or is free text that stands in a field',
    async (_name, setting) => {
      if (!free.has(key(tag, setting.field))) {
        if (setting.attribute !== 'lang')
          expect(
            setting.known,
            `${setting.attribute} of <${tag}>: say in its doc comment what may be written, between backticks`,
          ).not.toEqual([]);
        return;
      }
      const widget = await mount(tag, (each) => each.setAttribute(setting.attribute, PROBE));
      const fields = [...widget.shadowRoot!.querySelectorAll('input')].map(({ value }) => value);
      expect(fields, `<${tag} ${setting.attribute}="${PROBE}"> shows no notice, so it should use the text`).toContain(PROBE);
    },
  );

  for (const setting of own) {
    const { take, keep } = supply(tag);
    const verdict = (widget: Widget, given: Given) =>
      free.has(key(tag, setting.field)) && given.how !== 'removed' && typeof given.value === 'string'
        ? 'good'
        : verdictOn(setting, given, widget.stepCount);
    const check = async (given: Given): Promise<void> => {
      const widget = await take();
      give(widget, setting, given);
      await settled(widget);
      const expected = verdict(widget, given);
      // Whatever else happens on the page must not warn again.
      if (expected === 'fault') {
        widget.requestUpdate();
        await settled(widget);
      }
      look(widget);
      judge(widget, expected);
      const lines = notices(widget);
      const said = known.get(widget) ?? new Set();
      known.set(widget, new Set([...said, ...lines]));
      warnedOnce(expected === 'fault' && lines.every((line) => said.has(line)) ? 'either' : expected);
      // Mended as it was spoilt.
      if (given.how === 'attribute') give(widget, setting, { how: 'removed' });
      else give(widget, setting, { how: 'property', value: defaults.get(key(tag, setting.field)) });
      if (lines.length > 0) {
        await settled(widget);
        try {
          quiet();
          judge(widget, 'good');
          warnedOnce('good');
        } catch (error) {
          throw new Error(`after it was mended: ${(error as Error).message}`, { cause: error });
        }
      }
      keep();
    };
    it(`${setting.attribute} takes any attribute`, () =>
      holds(attributeValues(setting), runs, check, (given) => shownGiven(setting, given)));
    it(`${setting.attribute} takes any property`, () =>
      holds(propertyValues(setting), runs, check, (given) => shownGiven(setting, given)));
  }

  it('takes settings in any order, and is clean when all are taken back', async () => {
    const some = fc.constantFrom(...own).chain((setting) => givenValues(setting).map((given) => ({ setting, given })));
    const sequences = fc.array(some, { minLength: 2, maxLength: LONGEST_SEQUENCE });
    await holds(
      sequences,
      SEQUENCES_EACH,
      async (sequence) => {
        forgetWarnings();
        const widget = await mount(tag);
        for (const { setting, given } of sequence) {
          tried++;
          give(widget, setting, given);
          await settled(widget);
          look(widget);
          const expected = free.has(key(tag, setting.field)) ? 'either' : verdictOn(setting, given, widget.stepCount);
          judge(widget, expected === 'fault' ? 'fault' : 'either');
        }
        forgetWarnings();
        for (const setting of own) {
          give(widget, setting, { how: 'removed' });
          give(widget, setting, { how: 'property', value: defaults.get(key(tag, setting.field)) });
        }
        await settled(widget);
        look(widget);
        judge(widget, 'good');
      },
      (sequence) => sequence.map(({ setting, given }) => shownGiven(setting, given)).join(', then\n'),
    );
  });
});
