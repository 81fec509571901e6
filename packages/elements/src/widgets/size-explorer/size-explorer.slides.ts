import { common } from '@exosome-widgets/content/en/common.js';
import { sizeExplorer, sizeLimits, sizeTakeaways } from '@exosome-widgets/content/en/size-explorer.js';
import { createFormats } from '@exosome-widgets/content/formats.js';
import { matchLanguage } from '@exosome-widgets/content/languages.js';
import type { Formats } from '@exosome-widgets/content/messages.js';
import { createTranslator } from '@exosome-widgets/content/translate.js';
import { bendsRatio } from '@exosome-widgets/model/log-scale.js';
import { RACE_DISTANCES_UM, RACE_MEDIA, RACERS, type RaceMedium } from '@exosome-widgets/model/race.js';
import { svg } from 'lit';
import { paragraph, wrapText } from '../../primitives/svg-paragraph.js';
import { type Drawing, toSvgText } from '../../primitives/svg-text.js';
import type { FrameOptions, Slide, SlidesOptions } from '../../slides.js';
import { resolveTokens } from '../../theme/host-tokens.js';
import { describeRace, describeSum, raceCell, thingLine, timesText } from './size-explorer.describe.js';
import { layoutRuler } from './size-explorer.layout.js';
import { layoutPair, sortPair } from './size-explorer.pair.js';
import { layoutRace } from './size-explorer.race.js';
import { raceScene } from './size-explorer.race-scene.js';
import { pairScene, rulerScene } from './size-explorer.scene.js';
import { DEFAULT_PAIR, readStep, STEP_COUNT, WHOLE } from './size-explorer.settings.js';
import { inlineName, sizeText, THINGS, thing, thingName, thingSize, type Words } from './size-explorer.things.js';

interface Spoken {
  readonly t: Words;
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
    say: createTranslator(language, formats, 'common', common),
    formats,
    evidence: (english) => language.evidence?.(english) ?? (language.rewrite ? language.rewrite(english) : english),
    tag: language.tag,
    direction: language.direction,
  };
}

const TAKEAWAYS = [sizeTakeaways.ruler, sizeTakeaways.pair, sizeTakeaways.water, sizeTakeaways.tissue, sizeTakeaways.skin] as const;

/** The sentence of a step. */
export const takeawayOf = (step: number): (typeof TAKEAWAYS)[number] => TAKEAWAYS[readStep(step).value] ?? TAKEAWAYS[0];

/** The place of the race at a step, where it has one. */
export const mediumOf = (step: number): RaceMedium | undefined => RACE_MEDIA[step - 2];

const pair = sortPair(thing(DEFAULT_PAIR[0]), thing(DEFAULT_PAIR[1]));

/** What the picture of a step shows, in words. */
function describeStep(step: number, { t, formats }: Spoken): string {
  const medium = mediumOf(step);
  if (medium) return describeRace(t, medium);
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
  const { t, say, evidence, tag, direction } = words;
  const { width = 1280, height = 720 } = options;
  const step = readStep(Math.round(Number.isFinite(at) ? at : 0)).value;
  const em = Math.min(width / 54, height / 30);
  const margin = 2.2 * em;
  const inner = width - 2 * margin;
  const rtl = direction === 'rtl';
  const head = { width: inner, em, rtl, height: height - 10.2 * em };
  const medium = mediumOf(step);
  let picture: Drawing;
  let remark = '';
  if (medium) {
    picture = raceScene(layoutRace({ ...head, medium }), t);
    remark = t(`mediumNote.${medium}`);
  } else if (step === 1) {
    const placed = layoutPair({ ...head, ...pair });
    picture = pairScene(placed, t);
    remark = bendsRatio([{ size: 1, drawn: placed.bend }, { size: 1, drawn: 1 }])
      ? t('dotTooLarge', { name: inlineName(t, pair.smaller.id), times: placed.bend })
      : `${t('trueScaleNote')} ${t('ghosts')}`;
  } else {
    const placed = layoutRuler({ ...head, view: WHOLE, nameOf: ({ id }) => thingName(t, id), sizeOf: (each) => thingSize(t, each) });
    picture = rulerScene(placed, { t, pair: { ids: DEFAULT_PAIR, text: timesText(t, pair.larger, pair.smaller) } });
    remark = t('notToScaleBy', { times: placed.bend });
  }
  const start = rtl ? width - margin : margin;
  const lines = wrapText(evidence(takeawayOf(step).text), inner, 1.06 * em);
  const page = svg`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${`0 0 ${width} ${height}`}" role="img" lang="${tag}" direction="${direction}" font-family="system-ui, sans-serif" aria-label="${describeStep(step, words)}">
    <rect width="${width}" height="${height}" fill="var(--_paper)" />
    <g text-anchor="start" fill="var(--_text)"><text x="${start}" y="${2.7 * em}" font-size="${1.5 * em}" font-weight="700">${t(`step.${step as 0}`)}</text>
      <g font-size="${1.06 * em}">${paragraph(lines, start, 4.6 * em, 1.5 * em)}</g>
      <g font-size="${0.78 * em}" fill="var(--_text-soft)">${paragraph(wrapText(remark, inner, 0.78 * em), start, height - 1.9 * em, 1.1 * em)}<text x="${start}" y="${height - 0.7 * em}">${say('purpose')}</text></g></g>
    <g transform="${`translate(${margin} ${4.6 * em + (lines.length - 1) * 1.5 * em + 0.8 * em})`}">${picture}</g>
  </svg>`;
  return resolveTokens(toSvgText(page), options.theme ?? 'light');
}

/** The tour as slides. */
export function slides(options: SlidesOptions = {}): Slide[] {
  const words = wordsIn(options.lang);
  const { t, evidence, formats } = words;
  return Array.from({ length: STEP_COUNT }, (_, step): Slide => {
    const medium = mediumOf(step);
    const limits = medium === 'skin' ? [sizeLimits.small, sizeLimits.skin] : medium === 'tissue' ? [sizeLimits.gaps, sizeLimits.soft] : medium ? [sizeLimits.fluids] : [];
    const alt = describeStep(step, words);
    return {
      title: t(`step.${step as 0}`),
      notes: [evidence(takeawayOf(step).text), medium ? t(`mediumNote.${medium}`) : '', ...limits.map(({ text }) => evidence(text))].filter(Boolean).join(' '),
      svg: frame(step, options),
      alt,
      table: medium === 'skin'
        ? { head: [t('column.thing'), t('medium.skin')], rows: RACERS.map((racer) => [thingName(t, racer), raceCell(t, racer, 0, medium)]) }
        : medium
        ? {
            head: [t('column.thing'), ...RACE_DISTANCES_UM.map((um) => t('distance', { um }))],
            rows: RACERS.map((racer) => [thingName(t, racer), ...RACE_DISTANCES_UM.map((um) => raceCell(t, racer, um, medium))]),
          }
        : step === 1
          ? {
              head: [t('column.thing'), t('column.size'), t('sumTitle')],
              rows: [pair.larger, pair.smaller].map((each, index) => [thingName(t, each.id), thingSize(t, each), describeSum(t, formats, pair.larger, pair.smaller).lines[index] ?? '']),
            }
          : {
              head: [t('column.thing'), t('column.measure'), t('column.size')],
              rows: THINGS.map((each) => [thingName(t, each.id), t(`measure.${each.measure}`), each.lowNm === each.highNm ? thingSize(t, each) : sizeText(t, each.lowNm, each.highNm)]),
            },
    };
  });
}
