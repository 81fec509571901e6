import { between, random } from '@exosome-widgets/model/random.js';
import { svg } from 'lit';
import { openPath, type Point, round } from './shapes.js';
import type { Drawing } from './svg-text.js';

/** A round window that shows a small place enlarged. */
export interface LensOptions {
  readonly id: string;
  /** Middle and radius of the window. */
  readonly at: Point;
  readonly r: number;
  /** The place it enlarges. */
  readonly of: Point;
}

/** The window itself: ground, two sight lines, a clip for what is inside (drawn around 0,0 with radius 100). */
export function lens({ id, at: [x, y], r, of: [ox, oy] }: LensOptions, inside: Drawing): Drawing {
  const away = Math.atan2(y - oy, x - ox);
  const side = (by: number): string =>
    `M${round(ox + Math.cos(away + by) * 5)},${round(oy + Math.sin(away + by) * 5)}L${round(x - Math.cos(away - by * 0.9) * r)},${round(y - Math.sin(away - by * 0.9) * r)}`;
  return svg`<defs><clipPath id="${id}-lens"><circle r="100" /></clipPath></defs>
    <path d="${side(1.45)}${side(-1.45)}" fill="none" stroke="var(--_text-soft)" stroke-width="1.1" /><circle cx="${ox}" cy="${oy}" r="5" fill="none" stroke="var(--_text-soft)" stroke-width="1.3" />
    <g transform="translate(${x} ${y}) scale(${round(r) / 100})"><circle r="100" fill="var(--_paper)" /><g clip-path="url(#${id}-lens)">${inside}</g><circle r="100" fill="none" stroke="var(--_text-soft)" stroke-width="3" /></g>`;
}

/** The front of an eye in section: tears, cornea, iris, lens. Around 0,0, radius 100. */
export const eyeSection = (): Drawing => svg`<rect x="-100" y="-100" width="200" height="200" fill="var(--_air)" />
  <path d="M-130,150V-6C-92,-8 -78,-20 -62,-24C-40,-62 40,-62 62,-24C78,-20 92,-8 130,-6V150Z" fill="var(--_paper)" stroke="var(--_person-line)" stroke-width="2.500" />
  <path d="M-62,-22C-40,-60 40,-60 62,-22C44,-2 -44,-2 -62,-22Z" fill="var(--_fluid)" stroke="var(--_exosome)" stroke-width="1.200" />
  <path d="M-66,-20C-42,-66 42,-66 66,-20L58,-14C38,-54 -38,-54 -58,-14Z" fill="var(--_lining-light)" stroke="var(--_lining-line)" stroke-width="1.500" />
  <path d="M-104,-8C-84,-12 -76,-22 -66,-25C-42,-71 42,-71 66,-25C76,-22 84,-12 104,-8" fill="none" stroke="var(--_serum)" stroke-width="6" stroke-linecap="round" /><path d="M-104,-11C-84,-15 -76,-25 -66,-28C-42,-74 42,-74 66,-28C76,-25 84,-15 104,-11" fill="none" stroke="var(--_serum-line)" stroke-width="1.200" />
  <path d="M-64,-10C-50,-4 -34,-2 -20,-4L-22,4C-40,6 -54,4 -66,0ZM64,-10C50,-4 34,-2 20,-4L22,4C40,6 54,4 66,0Z" fill="var(--_recipient-deep)" stroke="var(--_recipient)" stroke-width="1.200" />
  <path d="M-42,20C-24,-4 24,-4 42,20C24,46 -24,46 -42,20Z" fill="var(--_serum)" fill-opacity=".35" stroke="var(--_serum-line)" stroke-width="1.500" /><path d="M-32,20C-18,4 18,4 32,20M-22,20C-12,12 12,12 22,20" fill="none" stroke="var(--_serum-line)" stroke-width=".8" opacity=".7" />
  <path d="M-42,20L-70,8M-42,22L-72,18M42,20L70,8M42,22L72,18" stroke="var(--_person-line)" stroke-width="1" />
  <path d="M-94,-22q-6,-18 -2,-34M-84,-32q-3,-16 4,-30M94,-22q6,-18 2,-34M84,-32q3,-16 -4,-30" fill="none" stroke="var(--_hair)" stroke-width="2" stroke-linecap="round" opacity=".7" />`;

/** A moist lining: mucus on the beating hairs of tall cells, a mucus cell among them. Around 0,0, radius 100. */
export function liningSection(): Drawing {
  const next = random(12);
  const cells: Drawing[] = [];
  const hairs: string[] = [];
  for (let x = -112, index = 0; x < 110; index++) {
    const wide = between(next, 19, 23);
    const cup = index % 5 === 3;
    const [top, low] = [-6 + Math.sin(x / 40) * 4, 58 + Math.sin(x / 30) * 4];
    cells.push(svg`<path d="M${round(x + 1)},${round(top)}Q${round(x + wide / 2)},${round(top - 4)} ${round(x + wide - 1)},${round(top)}L${round(x + wide - 4)},${round(low)}Q${round(x + wide / 2)},${round(low + 5)} ${round(x + 4)},${round(low)}Z" fill="var(--_lining${cup ? '-light' : ''})" stroke="var(--_lining-line)" stroke-width="1.3" />
      ${cup ? svg`<ellipse cx="${round(x + wide / 2)}" cy="${round(top + 17)}" rx="${round(wide * 0.34)}" ry="15" fill="var(--_serum)" opacity=".6" />` : ''}
      <ellipse cx="${round(x + wide / 2)}" cy="${round(low - 14 + between(next, -6, 6))}" rx="4.6" ry="7" fill="var(--_lining-line)" opacity=".8" />`);
    if (!cup)
      for (let at = x + 3; at < x + wide - 2; at += 3.2)
        hairs.push(`M${round(at)},${round(top - 2)}q${round(between(next, 1, 4))},-7 ${round(between(next, 3, 6))},-13`);
    x += wide;
  }
  const film = openPath([-110, -70, -30, 10, 50, 90, 120].map((x, index) => [x, -38 + (index % 2 ? 3 : -3)]));
  return svg`<rect x="-100" y="-100" width="200" height="200" fill="var(--_air)" /><path d="${film}V-16H-110Z" fill="var(--_serum)" opacity=".45" /><path d="${film}" fill="none" stroke="var(--_serum-line)" stroke-width="1.4" />
    <path d="${hairs.join('')}" fill="none" stroke="var(--_lining-line)" stroke-width="1.1" stroke-linecap="round" />
    <rect x="-110" y="50" width="220" height="60" fill="var(--_dermis-light)" />${cells}<path d="M-110,64Q-50,58 0,64T110,62" fill="none" stroke="var(--_lining-line)" stroke-width="2" />`;
}
