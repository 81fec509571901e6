import { common } from '@exosome-widgets/content/en/common.js';
import { sizeExplorer, sizeTakeaways } from '@exosome-widgets/content/en/size-explorer.js';
import { sizeExplorerLater, sizeLimits, sizeSentences } from '@exosome-widgets/content/en/size-explorer-later.js';
import { createFormats } from '@exosome-widgets/content/formats.js';
import { matchLanguage } from '@exosome-widgets/content/languages.js';
import type { Formats } from '@exosome-widgets/content/messages.js';
import { createTranslator } from '@exosome-widgets/content/translate.js';
import type { Sentence } from '@exosome-widgets/content/types.js';
import { bends } from '@exosome-widgets/model/log-scale.js';
import { RACE_DISTANCES_UM, RACERS } from '@exosome-widgets/model/race.js';
import { svg } from 'lit';
import { paragraph, wrapText } from '../../primitives/svg-paragraph.js';
import { type Drawing, toSvgText } from '../../primitives/svg-text.js';
import type { Cover, FrameOptions, Slide, SlidesOptions } from '../../slides.js';
import { resolveTokens } from '../../theme/resolve-tokens.js';
import { describeSum, thingLine, timesText } from './size-explorer.describe.js';
import { layoutRuler } from './size-explorer.layout.js';
import { layoutPair } from './size-explorer.pair.js';
import { pairScene } from './size-explorer.pair-scene.js';
import { describeRace, raceCell } from './size-explorer.race-describe.js';
import { layoutRace } from './size-explorer.race.js';
import { raceScene } from './size-explorer.race-scene.js';
import { rulerScene } from './size-explorer.scene.js';
import { DEFAULT_PAIR, mediumOf, readStep, STEP_COUNT, takeawayOf, WHOLE } from './size-explorer.settings.js';
import { sortPair } from './size-explorer.sum.js';
import { inlineName, sizeText, THINGS, thing, thingName, thingSize, type AllWords } from './size-explorer.things.js';

interface Spoken extends AllWords {
  readonly say: ReturnType<typeof createTranslator<typeof common>>;
  readonly formats: Formats;
  readonly evidence: (english: string) => string;
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
}

function wordsIn(lang: string | undefined): Spoken {
  const language = matchLanguage(lang ?? 'en');
  const formats = createFormats(language.tag);
  return {
    t: createTranslator(language, formats, 'size-explorer', sizeExplorer),
    more: createTranslator(language, formats, 'size-explorer-later', sizeExplorerLater),
    say: createTranslator(language, formats, 'common', common),
    formats,
    evidence: (english) => language.evidence?.(english) ?? (language.rewrite ? language.rewrite(english) : english),
    tag: language.tag,
    direction: language.direction,
  };
}

const pair = sortPair(thing(DEFAULT_PAIR[0]), thing(DEFAULT_PAIR[1]));

/** What is known of the things that a step draws to scale. */
function thingsOf(step: number): readonly Sentence[] {
  const shown = step === 0 ? THINGS : step === 1 ? [pair.larger, pair.smaller] : [];
  return shown.map(({ id }) => sizeSentences[id]);
}

/** What the picture of a step shows, in words. */
function describeStep(step: number, words: Spoken): string {
  const { t, formats } = words;
  const medium = mediumOf(step);
  if (medium) return describeRace(words, medium);
  if (step === 1) {
    const { lines, result } = describeSum(t, formats, pair.larger, pair.smaller);
    return [result, ...lines].join(' ');
  }
  return `${t('summary')} ${THINGS.map((each) => thingLine(t, each)).join('; ')}.`;
}

/**
 * One step of the tour as a stand-alone SVG picture. Same input, same text.
 *
 * @param at - 0 to 4; between two, the nearer one
 */
export function frame(at: number, options: FrameOptions = {}): string {
  const words = wordsIn(options.lang);
  const { t, more, say, evidence, tag, direction } = words;
  const { width = 1280, height: given = 720 } = options;
  const step = readStep(Math.round(Number.isFinite(at) ? at : 0)).value;
  const { bare = false } = options;
  // A high and narrow room is left open above and below: drawn out, the things would lose each other.
  const height = bare ? Math.min(given, width * 1.05) : given;
  const shift = (given - height) / 2;
  const em = bare ? Math.min(width / 45, height / 20) : Math.min(width / 54, height / 30);
  const margin = 2.2 * em;
  const inner = width - 2 * margin;
  const rtl = direction === 'rtl';
  const lines = bare ? [] : wrapText(evidence(takeawayOf(step).text), inner * 0.96, 1.06 * em);
  const top = bare ? 0.6 * em : 4 * em + lines.length * 1.5 * em;
  // Words of the picture are a little smaller than its sentence, so that there is room for the drawings.
  const head = {
    width: inner,
    em: em * 0.84,
    rtl,
    height: height - top - (bare ? (width < height * 1.4 ? 3.5 : 2.4) : 3.6) * em,
  };
  const medium = mediumOf(step);
  let picture: Drawing;
  let remark = '';
  if (medium) {
    picture = raceScene(layoutRace({ ...head, medium }), words);
    remark = more(`mediumNote.${medium}`);
  } else if (step === 1) {
    const placed = layoutPair({ ...head, ...pair });
    picture = pairScene(placed, words);
    remark = bends(placed.bend)
      ? more('dotTooLarge', { name: inlineName(t, pair.smaller.id), times: placed.bend })
      : `${t('trueScaleNote')} ${more('ghosts')}`;
  } else {
    const placed = layoutRuler({
      ...head,
      view: WHOLE,
      nameOf: ({ id }) => thingName(t, id),
      sizeOf: (each) => thingSize(t, each),
    });
    picture = rulerScene(placed, { t, pair: { ids: DEFAULT_PAIR, text: timesText(t, pair.larger, pair.smaller) } });
    remark = t('notToScaleBy', { times: placed.bend });
  }
  const start = rtl ? width - margin : margin;
  const remarks = wrapText(remark, inner * 0.96, 0.78 * em);
  const page = svg`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${given}" viewBox="${`0 ${-shift} ${width} ${given}`}" role="img" lang="${tag}" direction="${direction}" font-family="system-ui, sans-serif" aria-label="${describeStep(step, words)}">
    <rect y="${-shift}" width="${width}" height="${given}" fill="var(--_paper)" />
    <g text-anchor="start" fill="var(--_text)">${bare ? '' : svg`<text x="${start}" y="${2.7 * em}" font-size="${1.5 * em}" font-weight="700">${t(`step.${step as 0}`)}</text>`}
      <g font-size="${1.06 * em}">${paragraph(lines, start, 4.6 * em, 1.5 * em)}</g>
      <g font-size="${0.78 * em}" fill="var(--_text-soft)">${paragraph(remarks, start, height - (bare ? 0.6 : 1.9) * em - (remarks.length - 1) * 1.1 * em, 1.1 * em)}${bare ? '' : svg`<text x="${start}" y="${height - 0.7 * em}">${say('purpose')}</text>`}</g></g>
    <g transform="${`translate(${margin} ${top})`}">${picture}</g>
  </svg>`;
  return resolveTokens(toSvgText(page), options.theme ?? 'light');
}

/** What a deck of the tour opens with. */
export const cover = (options: SlidesOptions = {}): Cover => ({ title: wordsIn(options.lang).t('title') });

/** The tour as slides. */
export function slides(options: SlidesOptions = {}): Slide[] {
  const words = wordsIn(options.lang);
  const { t, more, evidence, formats } = words;
  return Array.from({ length: STEP_COUNT }, (_, step): Slide => {
    const medium = mediumOf(step);
    const limits =
      medium === 'skin'
        ? [sizeTakeaways.small, sizeLimits.skin]
        : medium === 'tissue'
          ? [sizeLimits.gaps, sizeLimits.soft]
          : medium
            ? [sizeLimits.fluids]
            : [];
    const alt = describeStep(step, words);
    return {
      title: t(`step.${step as 0}`),
      notes: [
        evidence(takeawayOf(step).text),
        medium ? more(`mediumNote.${medium}`) : '',
        ...limits.map(({ text }) => evidence(text)),
      ]
        .filter(Boolean)
        .join(' '),
      step,
      svg: frame(step, options),
      alt,
      text: evidence(takeawayOf(step).text),
      facts: [takeawayOf(step), ...limits, ...thingsOf(step)].flatMap(({ facts }) => facts),
      table:
        medium === 'skin'
          ? {
              head: [more('column.thing'), t('medium.skin')],
              rows: RACERS.map((racer) => [thingName(t, racer), raceCell(words, racer, 0, medium)]),
            }
          : medium
            ? {
                head: [more('column.thing'), ...RACE_DISTANCES_UM.map((um) => more('distance', { um }))],
                rows: RACERS.map((racer) => [
                  thingName(t, racer),
                  ...RACE_DISTANCES_UM.map((um) => raceCell(words, racer, um, medium)),
                ]),
              }
            : step === 1
              ? {
                  head: [more('column.thing'), more('column.size'), t('sumTitle')],
                  rows: [pair.larger, pair.smaller].map((each, index) => [
                    thingName(t, each.id),
                    thingSize(t, each),
                    describeSum(t, formats, pair.larger, pair.smaller).lines[index] ?? '',
                  ]),
                }
              : {
                  head: [more('column.thing'), more('column.measure'), more('column.size')],
                  rows: THINGS.map((each) => [
                    thingName(t, each.id),
                    more(`measure.${each.measure}`),
                    each.lowNm === each.highNm ? thingSize(t, each) : sizeText(t, each.lowNm, each.highNm),
                  ]),
                },
    };
  });
}
