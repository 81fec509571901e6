import { type Racer, TIME_UNITS_S, timeInUnit } from '@exosome-widgets/model/race.js';
import { svg } from 'lit';
import { round } from '../../primitives/shapes.js';
import { markGradients, sizeMark } from '../../primitives/size-marks.js';
import { wrapText } from '../../primitives/svg-paragraph.js';
import type { Drawing } from '../../primitives/svg-text.js';
import { NAME_EM, SIZE_EM } from './size-explorer.layout.js';
import type { RaceBar, RaceLane, RaceLayout } from './size-explorer.race.js';
import { thingName, thingSize, type AllWords } from './size-explorer.things.js';

const ID = 'sr';
const DAY_S = TIME_UNITS_S.day;

/** A time in short words: `4.2 min`. */
export const timeText = ({ more }: AllWords, timeS: number): string => more('time', timeInUnit(timeS));

/** The race, in px of its layout. */
export function raceScene(layout: RaceLayout, words: AllWords, clockS?: number): Drawing {
  const { more } = words;
  const { clock, em, lanes, width, narrow, roomy } = layout;
  const [left, right] = [Math.min(clock.start, clock.end), Math.max(clock.start, clock.end)];
  const small = em * (narrow ? 0.7 : 0.8125);
  const stripes = clock.units.map(({ at }, index) => {
    const next = clock.units[index + 1]?.at ?? clock.end;
    return index % 2 === 0
      ? svg`<rect x="${round(Math.min(at, next))}" y="0" width="${round(Math.abs(next - at))}" height="${round(clock.y)}" fill="var(--_wash)" />`
      : '';
  });
  return svg`<defs>${markGradients(ID)}
      <pattern id="${`${ID}-wall`}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0,0v7" stroke="var(--_control-line)" stroke-width="1.6" opacity=".55" /></pattern>
    </defs>
    ${stripes}
    <path d="${clock.units.map(({ at }) => `M${round(at)},0V${round(clock.y)}`).join('')}" stroke="var(--_line)" stroke-width="1" />
    ${clockS === undefined ? '' : cursor(layout, clockS, width)}
    ${lanes.map((lane) => oneLane(lane, layout, words))}
    <path d="M${round(left)},${round(clock.y)}H${round(right)}" stroke="var(--_text-soft)" stroke-width="1.8" />
    <path d="${clock.units.map(({ at }) => `M${round(at)},${round(clock.y)}v6`).join('')}" stroke="var(--_text-soft)" stroke-width="1.8" />
    <g font-size="${round(small)}" fill="var(--_text)" text-anchor="middle">${clock.units.map(({ unit, at }) =>
      !roomy && unit === 'month'
        ? ''
        : svg`<text x="${round(at)}" y="${round(clock.y + 6 + small * 1.15)}">${more('clockTick', { value: 1, unit, short: !roomy })}</text>`,
    )}</g>`;
}

function cursor({ along, clock, em }: RaceLayout, clockS: number, width: number): Drawing {
  const x = Math.min(Math.max(along(clockS), 2), width - 2);
  return svg`<path d="M${round(x)},0V${round(clock.y)}" stroke="var(--_focus)" stroke-width="2" stroke-dasharray="6 4" /><path d="M${round(x)},${round(clock.y)}l${round(-0.4 * em)},${round(0.6 * em)}h${round(0.8 * em)}Z" fill="var(--_focus)" />`;
}

function oneLane(lane: RaceLane, layout: RaceLayout, words: AllWords): Drawing {
  const { t, more } = words;
  const { em, clock, medium, narrow } = layout;
  const { thing, mark, name, track, bars, y, racer } = lane;
  const [left, right] = [Math.min(clock.start, clock.end), Math.max(clock.start, clock.end)];
  const colour = inkOf(racer);
  const [big, small] = [NAME_EM * em, SIZE_EM * em];
  return svg`
    ${y > em ? svg`<path d="M0,${round(y)}H${round(layout.width)}" stroke="var(--_line)" stroke-width="1" />` : ''}
    <g transform="${`translate(${round(mark.x)} ${round(mark.y)}) scale(${Math.round(mark.scale * 1e4) / 1e4})`}">${sizeMark(thing.id, ID)}</g>
    <g text-anchor="start" stroke="var(--_paper)" stroke-width="${round(em * 0.5)}" stroke-linejoin="round" paint-order="stroke">
      <text x="${round(name.x)}" y="${round(name.y)}" font-size="${round(big)}" font-weight="700" fill="${`var(--_${colour})`}">${thingName(t, racer)}</text>
      <text x="${round(name.x)}" y="${round(name.y + small * 1.35)}" font-size="${round(small)}" fill="var(--_text-soft)">${thingSize(t, thing)}</text>
    </g>
    <path d="${(bars.length ? [...new Set(bars.map((each) => each.y))] : [track]).map((y) => `M${round(left)},${round(y)}H${round(right)}`).join('')}" stroke="var(--_line)" stroke-width="${round(em * (narrow ? 0.35 : 0.5))}" stroke-linecap="round" />
    ${bars.map((each) => oneBar(each, lane, layout, words))}
    ${medium === 'tissue' && bars.length === 0 ? blocked(left, right, track, more('stuck'), layout) : ''}
    ${medium === 'skin' ? inSkin(lane, layout, words) : ''}`;
}

function oneBar(bar: RaceBar, { racer, thing }: RaceLane, layout: RaceLayout, words: AllWords): Drawing {
  const { em, narrow } = layout;
  const { start, end, typical, water, y } = bar;
  const thick = (narrow ? 0.75 : 0.95) * em;
  const fill = `var(--_${thing.colour})`;
  const wide = Math.max(end - start, thick * 0.6);
  const x = (start + end - wide) / 2;
  const arrow =
    water && Math.abs(typical - water.typical) > 0.8 * em && !narrow ? shift(water.typical, typical, y - thick * 0.95, em) : '';
  return svg`
    ${water ? svg`<rect x="${round(water.start)}" y="${round(y - thick / 2)}" width="${round(Math.max(water.end - water.start, 4))}" height="${round(thick)}" rx="${round(thick / 2)}" fill="var(--_paper)" stroke="${fill}" stroke-width="1.3" stroke-dasharray="4 3" />` : ''}
    <rect x="${round(x)}" y="${round(y - thick / 2)}" width="${round(wide)}" height="${round(thick)}" rx="${round(thick / 2)}" fill="${fill}" stroke="var(--_paper)" stroke-width="1.5" />
    ${wide > thick ? svg`<path d="M${round(typical)},${round(y - thick * 0.3)}v${round(thick * 0.6)}" stroke="var(--_paper)" stroke-width="2.4" stroke-linecap="round" />` : ''}
    ${narrow ? besideBar(bar, racer, layout, words) : aroundBar(bar, racer, layout, words, thick)}${arrow}`;
}

/** Distance above the bar, time below it. */
function aroundBar(
  { start, end, y, water, distanceUm, time }: RaceBar,
  racer: Racer,
  { em, roomy }: RaceLayout,
  words: AllWords,
  thick: number,
): Drawing {
  const { more } = words;
  const [label, small] = [em * NAME_EM, em * SIZE_EM];
  const middle = (start + end) / 2;
  return svg`<g text-anchor="middle" stroke="var(--_paper)" stroke-width="${round(em * 0.5)}" stroke-linejoin="round" paint-order="stroke">
      <text x="${round(middle)}" y="${round(y - thick * 0.5 - em * (water ? 0.85 : 0.45))}" font-size="${round(small)}" fill="var(--_text-soft)">${more('distance', { um: distanceUm })}</text>
      <text x="${round(middle)}" y="${round(y + thick * 0.5 + label * 1.12)}" font-size="${round(label)}" font-weight="700" fill="${`var(--_${inkOf(racer)})`}">${roomy ? more('timeSpoken', timeInUnit(time.typicalS)) : timeText(words, time.typicalS)}</text>
    </g>`;
}

/** Distance and time on whichever side of the bar has room. */
function besideBar(
  { start, end, y, water, distanceUm, time }: RaceBar,
  racer: Racer,
  { em, width, rtl }: RaceLayout,
  words: AllWords,
): Drawing {
  const { more } = words;
  const size = em * 0.75;
  const [from, to] = [Math.min(start, water?.start ?? start), Math.max(end, water?.end ?? end)];
  const right = width - to > from;
  // Anchors follow the direction of the text, places do not: both ends are named from the left.
  const x = right ? to + 0.45 * em : from - 0.45 * em;
  const anchor = right !== rtl ? 'start' : 'end';
  return svg`<text x="${round(x)}" y="${round(y + size * 0.36)}" text-anchor="${anchor}" font-size="${round(size)}" stroke="var(--_paper)" stroke-width="${round(em * 0.5)}" stroke-linejoin="round" paint-order="stroke" fill="var(--_text-soft)">${more('distance', { um: distanceUm })} <tspan font-weight="700" fill="${`var(--_${inkOf(racer)})`}">${timeText(words, time.typicalS)}</tspan></text>`;
}

const inkOf = (racer: Racer): string => (racer === 'exosome' ? 'exosome-text' : racer === 'platelet' ? 'prp-text' : 'text');

/** From where it was in water to where it is in tissue. */
function shift(from: number, to: number, y: number, em: number): Drawing {
  const [head, half] = [round(0.3 * em * Math.sign(to - from)), round(0.24 * em)];
  return svg`<path d="M${round(from)},${round(y)}H${round(to)}m${-head},${-half}l${head},${half}l${-head},${half}" fill="none" stroke="var(--_text-soft)" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />`;
}

/** Nothing gets along this track: hatched, and said in words. */
function blocked(left: number, right: number, track: number, text: string, { em, narrow }: RaceLayout): Drawing {
  const size = em * (narrow ? 0.8125 : NAME_EM);
  const lines = wrapText(text, right - left - em, size);
  return svg`<rect x="${round(left)}" y="${round(track - 1.25 * em)}" width="${round(right - left)}" height="${round(2.5 * em)}" rx="${round(0.5 * em)}" fill="var(--_paper)" />
    <rect x="${round(left)}" y="${round(track - 1.25 * em)}" width="${round(right - left)}" height="${round(2.5 * em)}" rx="${round(0.5 * em)}" fill="url(#${`${ID}-wall`})" stroke="var(--_control-line)" stroke-width="1.4" stroke-dasharray="5 4" />
    ${lines.map((line, index) => svg`<text x="${round((left + right) / 2)}" y="${round(track + size * 0.35 + (index - (lines.length - 1) / 2) * size * 1.2)}" font-size="${round(size)}" font-weight="600" text-anchor="middle" fill="var(--_text)" stroke="var(--_paper)" stroke-width="${round(em * 0.5)}" stroke-linejoin="round" paint-order="stroke">${line}</text>`)}`;
}

/** Whole skin: what was measured for exosomes after a day; for the others nothing was. */
function inSkin({ racer, track, thing }: RaceLane, layout: RaceLayout, { more }: AllWords): Drawing {
  const { clock, em, along, narrow } = layout;
  const [left, right] = [Math.min(clock.start, clock.end), Math.max(clock.start, clock.end)];
  if (racer !== 'exosome') return blocked(left, right, track, more('skinUnknown'), layout);
  const at = along(DAY_S);
  const fill = `var(--_${thing.colour})`;
  const size = em * (narrow ? 0.8125 : NAME_EM);
  const small = em * (narrow ? 0.75 : SIZE_EM);
  return svg`<path d="M${round(clock.start)},${round(track)}H${round(at)}" stroke="${fill}" stroke-width="${round(em * 0.5)}" stroke-linecap="round" opacity=".3" />
    <path d="M${round(at)},${round(track - 0.95 * em)}V${round(track + 0.95 * em)}" stroke="${fill}" stroke-width="4" stroke-linecap="round" />
    <path d="M${round(at)},${round(track)}H${round(clock.end)}" stroke="${fill}" stroke-width="2" stroke-dasharray="2 6" opacity=".8" />
    <g text-anchor="middle" stroke="var(--_paper)" stroke-width="${round(em * 0.5)}" stroke-linejoin="round" paint-order="stroke">
      <text x="${round(narrow ? (left + right) / 2 : at)}" y="${round(track - 1.25 * em)}" font-size="${round(size)}" font-weight="700" fill="var(--_exosome-text)">${more('skinThrough')}</text>
      <text x="${round(narrow ? (left + right) / 2 : at)}" y="${round(track + 1.1 * em + small)}" font-size="${round(small)}" fill="var(--_text-soft)">${more('skinThroughWhere')}</text>
    </g>`;
}
