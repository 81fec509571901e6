import { svg } from 'lit';
import { claimCheck } from '@exosome-widgets/content/en/claim-check.js';
import { common } from '@exosome-widgets/content/en/common.js';
import { createFormats } from '@exosome-widgets/content/formats.js';
import { claimFacts } from '@exosome-widgets/content/generated/claim-facts.js';
import { claims as allClaims } from '@exosome-widgets/content/generated/claim-list.js';
import { matchLanguage } from '@exosome-widgets/content/languages.js';
import { createTranslator } from '@exosome-widgets/content/translate.js';
import type { ClaimBrief as Claim } from '@exosome-widgets/content/types.js';
import { proportionMarks } from '../../primitives/proportion-chart.js';
import { paragraph, estimateWidth, wrapText } from '../../primitives/svg-paragraph.js';
import { toSvgText, type Drawing } from '../../primitives/svg-text.js';
import { VERDICT_TOKEN, verdictIcon } from '../../primitives/verdict-icon.js';
import { clampStep } from '../../clamp-step.js';
import type { Cover, FrameOptions, Slide, SlidesOptions } from '../../slides.js';
import { resolveTokens } from '../../theme/resolve-tokens.js';
import { describeChart, describeClaim, type Words } from './claim-check.describe.js';
import { bareChart, bareClaim, type Room } from './claim-check.bare.js';
import { readIds } from './claim-check.filter.js';
import { chartRows, PITCH_PX } from './claim-check.layout.js';

/** Which claims, as the attribute `claims`: `E06 A01`. Left out, all. */
interface ClaimChoice {
  readonly claims?: string;
}

interface SpokenWords extends Words {
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
}

const SIZE = { width: 1280, height: 720 };
const MARGIN = 64;
/** Bold letters are that much wider. */
const BOLD = 1.2;
/** Part of the width that lines fill at most, so that a wide font (DejaVu Sans) does not run over. */
const ROOM = 0.92;

function wordsIn(lang: string | undefined): SpokenWords {
  const language = matchLanguage(lang ?? 'en');
  const formats = createFormats(language.tag);
  return {
    t: createTranslator(language, formats, 'claim-check', claimCheck),
    say: createTranslator(language, formats, 'common', common),
    evidence: (english) => language.evidence?.(english) ?? (language.rewrite ? language.rewrite(english) : english),
    tag: language.tag,
    direction: language.direction,
  };
}

const chosen = (options: ClaimChoice): readonly Claim[] => {
  const { known } = readIds(options.claims ?? '', allClaims);
  return known.length ? known : allClaims;
};

/**
 * One claim as a stand-alone SVG picture. Same input, same text.
 *
 * @param t - which claim, 0 to the number of claims − 1; between two, the nearer one
 */
export function frame(t: number, options: FrameOptions & ClaimChoice = {}): string {
  const claims = chosen(options);
  const claim = claims[clampStep(t, claims.length)];
  return claim ? claimPicture(claim, wordsIn(options.lang), options) : '';
}

/** What a deck of the claims opens with. */
export const cover = (options: SlidesOptions = {}): Cover => ({ title: wordsIn(options.lang).t('title') });

/** A slide with the picture of all verdicts, then one for each claim. */
export function slides(options: SlidesOptions & ClaimChoice = {}): Slide[] {
  const words = wordsIn(options.lang);
  const { t, say, evidence } = words;
  const rows = chartRows(allClaims, allClaims, 20);
  const alt = describeChart(rows, words);
  const claims = chosen(options);
  const head = [t('youMayRead'), t('verdictOnClaim'), t('evidenceSays')];
  return [
    {
      title: t('title'),
      text: t('headline', { supported: rows[0]?.lit.length ?? 0, total: allClaims.length }),
      notes: `${t('intro', { total: allClaims.length })} ${alt}`,
      svg: chartPicture(words, options),
      alt,
    },
    ...claims.map((claim, step) => ({
      step,
      verdict: claim.verdict,
      title: t('slideTitle', { id: claim.id, topic: t(`group.${claim.group}`) }),
      notes: [describeClaim(claim, words), claim.note ? evidence(claim.note) : '', sourcesLine(claim, words)]
        .filter(Boolean)
        .join(' '),
      svg: claimPicture(claim, words, options),
      alt: describeClaim(claim, words),
      table: { head, rows: [[evidence(claim.claim), say(`verdict.${claim.verdict}`), evidence(claim.answer)]] },
      pictureOfTable: true,
      facts: claimFacts.find(({ id }) => id === claim.id)?.facts ?? [],
    })),
  ];
}

function sourcesLine(claim: Claim, { t, say }: Words): string {
  return t('slideSources', { kind: say(`kind.${claim.kind}`), count: claim.sourceCount });
}

function claimPicture(claim: Claim, words: SpokenWords, options: FrameOptions): string {
  const { t, say, evidence } = words;
  const [name, description] = [t('claimId', { id: claim.id }), describeClaim(claim, words)];
  if (options.bare) {
    const room = roomOf(words, options);
    return write(bareClaim(claim, sourcesLine(claim, words), words, room), name, description, words, options, room);
  }
  const inner = (SIZE.width - 2 * MARGIN) * ROOM;
  const quote = wrapText(t('quote', { claim: evidence(claim.claim) }), inner - 40, 30);
  const answer = wrapText(evidence(claim.answer), inner, 38);
  const verdict = say(`verdict.${claim.verdict}`);
  const token = VERDICT_TOKEN[claim.verdict];
  const quoteEnd = 168 + quote.length * 42;
  const badgeWidth = Math.round(estimateWidth(verdict, 25) * BOLD) + 84;
  const start = words.direction === 'rtl' ? SIZE.width - MARGIN : MARGIN;
  const along = (px: number): number => (words.direction === 'rtl' ? start - px : start + px);
  const drawing = svg`
    <g font-size="22" fill="var(--_text-soft)" font-weight="600">
      ${paragraph([t(`group.${claim.group}`)], start, 74, 0)}
      ${paragraph([`${claim.id} · ${t('youMayRead')}`], along(28), 130, 0)}
    </g>
    <rect x=${words.direction === 'rtl' ? start - 5 : start} y="106" width="5" height=${quoteEnd - 118} fill="var(--_control-line)" />
    <g font-size="30" font-style="italic" fill="var(--_text-soft)">${paragraph(quote, along(28), 176, 42)}</g>
    <g transform=${`translate(${words.direction === 'rtl' ? start - badgeWidth : start} ${quoteEnd + 10})`}>
      <rect width=${badgeWidth} height="48" rx="24" fill=${`var(--_${token}-soft)`} />
      <g transform=${`translate(${words.direction === 'rtl' ? badgeWidth - 44 : 16} 10) scale(1.75)`}>${verdictIcon(claim.verdict)}</g>
      <text x=${words.direction === 'rtl' ? badgeWidth - 56 : 56} y="33" font-size="25" font-weight="700" fill=${`var(--_${token})`}>${verdict}</text>
    </g>
    <g font-size="22" fill="var(--_text-soft)" font-weight="600">${paragraph([t('evidenceSays')], start, quoteEnd + 122, 0)}</g>
    <g font-size="38" fill="var(--_text)">${paragraph(answer, start, quoteEnd + 174, 54)}</g>
    <g font-size="22" fill="var(--_text-soft)">${paragraph([sourcesLine(claim, words)], start, SIZE.height - 40, 0)}</g>`;
  return write(drawing, name, description, words, options);
}

function chartPicture(words: SpokenWords, options: FrameOptions): string {
  const { t, say } = words;
  if (options.bare) {
    const room = roomOf(words, options);
    const description = describeChart(chartRows(allClaims, allClaims, 1), words);
    return write(bareChart(words, room), t('title'), description, words, options, room);
  }
  const columns = 20;
  const scale = 1.95;
  const rows = chartRows(allClaims, allClaims, columns);
  const supported = rows[0]?.lit.length ?? 0;
  const rtl = words.direction === 'rtl';
  const start = rtl ? SIZE.width - MARGIN : MARGIN;
  const blockX = rtl ? MARGIN : SIZE.width - MARGIN - columns * PITCH_PX * scale;
  const heights = rows.map((row) => row.height * scale + 42);
  const tops = heights.map((_, index) => 170 + heights.slice(0, index).reduce((sum, height) => sum + height, 0));
  const drawing = svg`
    <text x=${start} y="96" font-size="44" font-weight="700" fill="var(--_text)">${t('headline', { supported, total: allClaims.length })}</text>
    ${rows.map(
      (row, index) => svg`
        <text x=${start} y=${(tops[index] ?? 0) + 20} font-size="28" font-weight="700" fill="var(--_text)">${say(`verdict.${row.verdict}`)}</text>
        <text x=${start} y=${(tops[index] ?? 0) + 52} font-size="24" fill="var(--_text-soft)">${t('verdictCount', { shown: row.lit.length, total: row.lit.length })}</text>
        <g transform=${`translate(${blockX} ${(tops[index] ?? 0) - 6}) scale(${scale})`}>${proportionMarks(row.verdict, row.lit, columns, PITCH_PX, words.direction)}</g>`,
    )}
    <text x=${start} y=${SIZE.height - 40} font-size="22" fill="var(--_text-soft)">${t('chartCaption')}</text>`;
  return write(drawing, t('title'), describeChart(rows, words), words, options);
}

const roomOf = ({ direction }: SpokenWords, { width = SIZE.width, height = SIZE.height }: FrameOptions): Room => ({
  width,
  height,
  rtl: direction === 'rtl',
});

function write(
  drawing: Drawing,
  title: string,
  description: string,
  words: SpokenWords,
  options: FrameOptions,
  box: { readonly width: number; readonly height: number } = SIZE,
): string {
  const { width = SIZE.width, height = SIZE.height, theme = 'light' } = options;
  const page = svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox=${`0 0 ${box.width} ${box.height}`} width=${width} height=${height} role="img" lang=${words.tag} direction=${words.direction} font-family="system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif"><title>${title}</title><desc>${description}</desc><rect width=${box.width} height=${box.height} fill="var(--_paper)" />${drawing}</svg>`;
  return resolveTokens(toSvgText(page), theme);
}
