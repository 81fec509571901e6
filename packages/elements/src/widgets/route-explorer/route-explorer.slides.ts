import { common } from '@exosome-widgets/content/en/common.js';
import { routeExplorer } from '@exosome-widgets/content/en/route-explorer.js';
import { createFormats } from '@exosome-widgets/content/formats.js';
import { matchLanguage } from '@exosome-widgets/content/languages.js';
import { createTranslator } from '@exosome-widgets/content/translate.js';
import type { FactReference } from '@exosome-widgets/content/types.js';
import { ROUTE_IDS, type RouteName, routeOfStep } from '@exosome-widgets/model/routes.js';
import { svg } from 'lit';
import { round } from '../../primitives/shapes.js';
import { paragraph, wrapText } from '../../primitives/svg-paragraph.js';
import { type Drawing, toSvgText } from '../../primitives/svg-text.js';
import type { Cover, FrameOptions, Slide, SlidesOptions } from '../../slides.js';
import { resolveTokens } from '../../theme/resolve-tokens.js';
import { caption, describePicture, type Field, FIELDS, learn, routeOf, type Words, wordsOf } from './route-explorer.describe.js';
import { placeFactsOf, routeFacts } from './route-explorer.facts.js';
import type { Picture } from './route-explorer.layout.js';
import { action, ground, pictureFor } from './route-explorer.picture.js';
import * as more from './route-explorer.more.js';
import { MOTION_SECONDS } from './route-explorer.motion.js';
import { leaders } from './route-explorer.scene.js';

/** Words for a language tag, outside any page. */
function wordsFor(lang: string): { words: Words; rtl: boolean } {
  learn(more.restOfRoutes);
  const language = matchLanguage(lang);
  const formats = createFormats(language.tag === 'en' ? 'en-GB' : language.tag);
  return {
    rtl: language.direction === 'rtl',
    words: {
      formats,
      t: createTranslator(language, formats, 'route-explorer', routeExplorer),
      later: createTranslator(language, formats, 'route-explorer-later', more.laterWords),
      say: createTranslator(language, formats, 'common', common),
      evidence: (english) => language.evidence?.(english) ?? (language.rewrite ? language.rewrite(english) : english),
    },
  };
}

/**
 * The picture of one step as a stand-alone SVG. Between two steps it shows the motion that leads to the next one; between −1
 * and 0 the motion of the first.
 *
 * @param t - 0 … stepCount − 1; outside it the nearest end
 */
export function frame(t: number, options: FrameOptions = {}): string {
  const { lang = 'en', theme = 'light', width = 960, height = 720, bare = false } = options;
  const last = ROUTE_IDS.length - 1;
  const at = t > -1 && t < 0 ? t : Math.min(Math.max(Number.isFinite(t) ? t : 0, 0), last);
  const whole = Math.floor(at);
  const progress = at === whole ? 1 : at - whole;
  const { words, rtl } = wordsFor(lang);
  return resolveTokens(
    pictureText(words, rtl, routeOfStep(at === whole ? whole : whole + 1), progress, { width, height, bare }),
    theme,
  );
}

function pictureText(
  words: Words,
  rtl: boolean,
  id: RouteName,
  progress: number,
  { width, height, bare }: { readonly width: number; readonly height: number; readonly bare: boolean },
): string {
  const fontPx = bare ? Math.min(width / 44, height / 30) : Math.max(11, Math.min(width / 54, height / 42));
  const note = wrapText(caption(words, id), width - 24, fontPx * 0.95);
  const foot = note.length * fontPx * 1.1 + fontPx * 0.7;
  const deviceReach = routeOf(id)?.deviceReach;
  const picture = pictureFor(words, id, more, { widthPx: width, heightPx: height - foot, fontPx }, rtl, 24);
  if (!picture) throw new RangeError(`no picture for the route "${id}"`);
  const scaled = (drawing: Drawing): Drawing =>
    svg`<g transform="scale(${Math.round(picture.unit * 1000) / 1000})">${drawing}</g>`;
  const inner = svg`<defs><clipPath id="rx-frame"><rect width="${width}" height="${round(height - foot)}" /></clipPath></defs>
    <rect width="${width}" height="${height}" fill="var(--_paper)" />
    <g clip-path="url(#rx-frame)">${scaled(svg`${ground('rx', picture, more)}${action('rx', picture, { progress, lively: true, arrows: false, reach: deviceReach }, more)}`)}${leaders(picture)}${chips(picture)}</g>
    <g font-size="${round(fontPx * 0.85)}" fill="var(--_text-soft)" text-anchor="${rtl ? 'end' : 'start'}">${paragraph(note, rtl ? width - 12 : 12, height - foot + fontPx * 1.3, fontPx * 1.1)}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" role="img">${toSvgText(svg`<title>${describePicture(words, id)}</title>`)}${toSvgText(inner)}</svg>`;
}

/** What the answer to one question about a route rests on. */
function factsOf(id: RouteName, field: Field): readonly FactReference[] {
  if (field === 'stay') {
    const { field: of, statement } = wordsOf(id, 'finding') ?? {};
    return of ? routeFacts(id, of) : placeFactsOf(statement ?? '');
  }
  if (field === 'reach') return routeFacts(id, 'deviceReach');
  if (field === 'risks') return (routeOf(id)?.risks ?? []).flatMap((_, index) => routeFacts(id, index));
  return field === 'target' || field === 'region' ? [] : routeFacts(id, field);
}

/** Labels as drawn text; on a page they are buttons at the same places. */
const chips = ({ labels, box: { fontPx } }: Picture): Drawing =>
  svg`${labels.map(({ x, y, width, height, lines, strong }) => {
    const size = fontPx * (strong ? 1.06 : 1);
    const tall = lines.length * fontPx * 1.22 + fontPx * 0.5;
    const top = y + (height - tall) / 2;
    return svg`<rect x="${round(x)}" y="${round(top)}" width="${round(width)}" height="${round(tall)}" rx="${round(fontPx * 0.6)}" fill="var(--_paper)" fill-opacity="${strong ? 1 : 0.9}" stroke="${strong ? 'var(--_text)' : 'var(--_control-line)'}" stroke-width="${strong ? 1.6 : 0.8}" />
      <g font-size="${round(size)}" font-weight="${strong ? 700 : 600}" fill="var(--_text)" text-anchor="middle">${paragraph(lines, x + width / 2, top + fontPx * 1.25, fontPx * 1.22)}</g>`;
  })}`;

/** What a deck of the routes opens with. */
export const cover = (options: SlidesOptions = {}): Cover => ({ title: wordsFor(options.lang ?? 'en').words.t('title') });

/** One slide for each route: picture, what it shows in words, all fields as a table, and notes to speak from. */
export function slides(options: SlidesOptions = {}): Slide[] {
  const { words } = wordsFor(options.lang ?? 'en');
  const { t, evidence } = words;
  return ROUTE_IDS.flatMap((id, step): Slide[] => {
    const route = routeOf(id);
    if (!route) return [];
    const fields = FIELDS.filter((field) => field !== 'region');
    const rows = fields.map((field) => [t(`field.${field}`), more.fieldText(words, route, field)] as const);
    return [
      {
        title: evidence(route.label),
        notes: rows.map(([question, answer]) => `${question} ${answer}`).join('\n'),
        step,
        svg: frame(step, { width: 1280, height: 720, ...options }),
        alt: describePicture(words, id),
        text: more.fieldText(words, route, 'stay'),
        table: { head: [t('route'), evidence(route.label)], rows, facts: fields.map((field) => [[], factsOf(id, field)]) },
        facts: factsOf(id, 'stay'),
        video: { seconds: MOTION_SECONDS, from: step - 1, to: step },
      },
    ];
  });
}
