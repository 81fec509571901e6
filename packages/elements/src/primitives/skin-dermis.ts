import { between, random } from '@exosome-widgets/model/random.js';
import { svg } from 'lit';
import { beside, openPath, type Point, ribbon, round } from './shapes.js';
import type { SkinGeometry } from './skin-geometry.js';
import { strip, tube } from './skin-paths.js';
import type { Drawing } from './svg-text.js';

export const dermisDefs = (id: string, g: SkinGeometry): Drawing => svg`
  <linearGradient id="${id}-dermis" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="var(--_dermis-light)" /><stop offset="1" stop-color="var(--_dermis)" /></linearGradient>
  <clipPath id="${id}-dermis-clip"><path d="${strip(g, g.rete, g.dermis)}" /></clipPath>`;

/** Dermis: fine fibres in the papillae, coarse crossing bundles below, the cells that make them, and its two nets of vessels. */
export function dermis(id: string, g: SkinGeometry): Drawing {
  return svg`<path d="${strip(
    g,
    (x) => g.rete(x) - 1,
    (x) => g.dermis(x) + 1,
  )}" fill="url(#${id}-dermis)" />
    <g clip-path="url(#${id}-dermis-clip)">${fibres(g)}${fibroblasts(g)}${vessels(g)}</g>`;
}

/** Three tones of collagen, each one path: far bundles pale, near ones with a light edge. */
function fibres(g: SkinGeometry): Drawing {
  const next = random(31);
  const [top, bottom] = [g.y(100) + 20, g.y(2000)];
  const tones: [string[], string[], string[]] = [[], [], []];
  const rows = Math.max(8, Math.round((bottom - top) / 12));
  for (let row = 0; row < rows; row++) {
    const t = row / (rows - 1);
    for (let x = between(next, -110, -20); x < g.width;) {
      const long = between(next, 80, 170);
      const y = top + t * (bottom - top) + between(next, -5, 5);
      const tilt = between(next, -0.2, 0.2) * long * (0.5 + t);
      const spine = ribbon([x, y - tilt / 2], [x + long, y + tilt / 2], {
        seed: row * 41 + Math.round(x),
        waves: between(next, 0.8, 1.5),
        amplitude: 3 + 5 * t,
      });
      const strands = t < 0.25 ? 2 : 4;
      const tone = tones[Math.floor(next() * 3)] ?? tones[0];
      for (let strand = 0; strand < strands; strand++)
        tone.push(openPath(beside(spine, (strand - (strands - 1) / 2) * (1.6 + 1.5 * t))));
      x += long * between(next, 0.7, 1.05);
    }
  }
  return svg`<g fill="none" stroke-linecap="round">
    <path d="${tones[0].join('')}" stroke="var(--_fibre)" stroke-width="1.6" opacity=".4" />
    <path d="${tones[1].join('')}" stroke="var(--_fibre)" stroke-width="2.6" opacity=".5" /><path d="${tones[1].join('')}" stroke="var(--_fibre-light)" stroke-width="1.4" />
    <path d="${tones[2].join('')}" stroke="var(--_fibre)" stroke-width="2.8" opacity=".75" /><path d="${tones[2].join('')}" stroke="var(--_fibre-light)" stroke-width="1.6" /></g>`;
}

function fibroblasts(g: SkinGeometry): Drawing {
  const next = random(8);
  const cells: Drawing[] = [];
  for (let index = 0; index < g.width / 46; index++) {
    const x = ((index + 0.5) * 46 + between(next, -16, 16)) % g.width;
    const y = between(next, g.y(130), g.y(1850));
    const [r, h] = [between(next, 11, 15), between(next, 2.6, 3.4)];
    cells.push(svg`<g transform="translate(${round(x)} ${round(y)}) rotate(${round(between(next, -28, 28))})">
      <path d="M${round(-r * 1.5)},1Q${round(-r * 0.3)},${round(-h * 2)} ${round(r * 1.6)},-1Q${round(r * 0.2)},${round(h * 2.1)} ${round(-r * 1.5)},1Z" fill="var(--_recipient-soft)" stroke="var(--_recipient)" stroke-width="1" stroke-linejoin="round" />
      <ellipse rx="${round(r * 0.34)}" ry="${round(h * 0.62)}" fill="var(--_recipient-deep)" /></g>`);
  }
  return svg`<g>${cells}</g>`;
}

/** Loops rise into the papillae from a net under the epidermis, which hangs on a larger artery and vein above the fat. */
function vessels(g: SkinGeometry): Drawing {
  const next = random(17);
  const upper = (x: number): number => g.y(300) + Math.sin(x / 52 + 1) * 5;
  const deep = (x: number): number => g.y(1500) + Math.sin(x / 46) * 9 + Math.sin(x / 19) * 2;
  const line = (y: (x: number) => number, by: number): Point[] => {
    const points: Point[] = [];
    for (let x = -20; x <= g.width + 20; x += 20) points.push([x, y(x) + by]);
    return points;
  };
  const [arteries, veins]: [string[], string[]] = [[], []];
  for (const x of papillae(g)) {
    const [tip, base] = [g.rete(x) + 7, upper(x)];
    const wide = between(next, 3.2, 4.4);
    arteries.push(
      `M${round(x - wide - 3)},${round(base)}C${round(x - wide)},${round(base - 14)} ${round(x - wide)},${round(tip + 12)} ${round(x - wide)},${round(tip + 6)}Q${round(x - wide)},${round(tip)} ${round(x)},${round(tip)}`,
    );
    veins.push(
      `M${round(x)},${round(tip)}Q${round(x + wide)},${round(tip)} ${round(x + wide)},${round(tip + 6)}C${round(x + wide)},${round(tip + 14)} ${round(x + wide + 1)},${round(base - 10)} ${round(x + wide + 5)},${round(base + 6)}`,
    );
  }
  const risers: [string[], string[]] = [[], []];
  for (let x = 70; x < g.width; x += 170) {
    if (Math.abs(x - g.follicleX) < 45) continue;
    const up = (at: number, by: number): string =>
      openPath([
        [at, deep(at)],
        [at + between(next, -9, 9), (deep(at) * 2 + upper(at)) / 3],
        [at + between(next, -7, 7), (deep(at) + upper(at) * 2) / 3],
        [at + 4, upper(at) + by],
      ]);
    risers[0].push(up(x, 0));
    risers[1].push(up(x + 17, 6));
  }
  return svg`<g fill="none" stroke-linecap="round" stroke-linejoin="round">
    ${tube(veins.join(''), 3, 'vein')}${tube(arteries.join(''), 3, 'artery')}
    ${tube(openPath(line(upper, 6)) + risers[1].join(''), 4.2, 'vein')}${tube(openPath(line(upper, 0)) + risers[0].join(''), 4.2, 'artery')}
    ${tube(openPath(line((x) => deep(x + 25), 12)), 8, 'vein')}${tube(openPath(line(deep, 0)), 7, 'artery')}</g>`;
}

/** The middles of the papillae: the places where the lower border of the epidermis stands highest. */
export function papillae(g: SkinGeometry): number[] {
  const found: number[] = [];
  for (let x = 12; x < g.width - 8; x += 2) {
    if (g.rete(x) < g.rete(x - 2) && g.rete(x) <= g.rete(x + 2) && Math.abs(x - g.follicleX) > 34) found.push(x);
  }
  return found;
}
