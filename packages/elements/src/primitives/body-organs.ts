import { svg } from 'lit';
import { closedPath, openPath, type Point, round } from './shapes.js';
import type { Drawing } from './svg-text.js';

/** Outlines of the figure and its organs, in the box of `body.ts`. Shape and place are for orientation, not for measuring. */
export const organPath = (points: readonly Point[]): string => closedPath(points);

const line = (points: string): Point[] => points.split(' ').map((pair) => pair.split(',').map(Number) as unknown as Point);

/** The outline, from the left hand over shoulder, head and shoulder to the right hand, cut off below the hips. */
const OUTLINE: Point[] = line(
  '30,575 36,545 44,515 52,480 60,440 68,404 76,370 82,330 88,290 96,262 112,242 140,230 172,222 188,210 190,192 184,176 172,162 163,142 161,118 165,94 178,72 199,58 222,54 244,58 260,70 269,87 272,101 273,106 277,114 281,122 284,129 281,134 275,136 276,143 279,148 275,152 277,157 274,162 270,166 272,174 270,183 262,189 250,191 241,194 239,204 240,214 250,222 276,228 302,234 324,244 338,262 345,290 351,330 357,370 365,404 373,440 381,480 389,515 397,545 403,575',
);
const INNER_RIGHT = line(
  '366,575 361,545 354,510 346,470 336,430 327,396 316,356 302,318 294,304 290,330 287,370 284,410 284,450 290,490 297,530 300,575',
);
const INNER_LEFT = line(
  '133,575 136,530 143,490 149,450 149,410 146,370 143,330 139,304 131,318 117,356 106,396 97,430 87,470 79,510 72,545 67,575',
);

export const TORSO = `${openPath(OUTLINE)}L${openPath(INNER_RIGHT).slice(1)}L${openPath(INNER_LEFT).slice(1)}Z`;

export const LUNGS: readonly Point[][] = [
  line('196,256 186,252 172,264 160,288 152,320 149,352 152,374 164,376 180,368 196,366 205,362 207,340 206,310 206,284 203,264'),
  line(
    '236,256 246,252 260,264 272,288 280,320 283,352 281,374 270,377 256,370 250,362 254,348 248,334 234,326 228,314 226,290 229,266',
  ),
];
export const HEART: Point[] = line('214,314 226,312 238,320 248,336 252,354 246,366 232,366 218,360 208,346 206,328');
export const LIVER: Point[] = line(
  '151,384 160,377 178,373 198,371 218,375 238,380 248,384 240,394 222,402 204,414 184,428 166,436 155,432 150,412',
);
export const SPLEEN: Point[] = line('259,390 268,387 275,396 276,412 270,424 262,424 257,413 255,400');
export const KIDNEYS: readonly Point[][] = [
  line('178,434 188,438 192,448 188,456 192,466 189,478 179,483 169,476 166,460 169,443'),
  line('254,430 263,438 267,454 265,472 256,480 246,475 242,463 246,453 242,445 245,434'),
];

export const HEAD = {
  brain: line('176,108 176,92 184,77 198,67 216,63 234,65 248,73 256,85 256,97 248,103 236,105 226,109 218,117 204,119 190,117'),
  cerebellum: line('180,120 190,118 204,121 207,129 201,137 189,138 181,131'),
  stem: 'M212,118C210,132 208,146 206,172',
  folds:
    'M184,102Q190,92 200,97T214,90M184,88Q194,80 202,85T218,78M222,100Q228,92 238,96T252,90M224,84Q232,76 240,80T250,82M204,108Q212,100 220,106M200,72Q206,76 204,82M234,68Q232,74 236,78M194,110Q192,104 196,100M185,127Q194,123 203,127M186,132Q194,129 202,132',
  mouth: 'M276,153C264,152 254,152 244,156C236,160 232,168 230,178M268,165C256,163 246,166 240,176',
  brow: 'M253,98Q260,93 267,96',
  eye: 'M254,111Q260,104 268,104Q268.5,108 266,111Q260,113 254,111Z',
} as const;

export const NASAL = {
  cavity: line(
    '276,135 270,136 258,140 244,142 234,146 228,156 224,170 219,172 219,158 223,144 230,128 238,117 248,112 256,117 266,124 278,130',
  ),
  shells: 'M240,124Q248,119 257,125M236,131Q247,126 262,131M233,139Q246,133 264,136',
  smell: 'M236,119Q242,113 250,113',
} as const;

/** Windpipe with its rings, and the tree of airways in both lungs. */
export function bronchi(): Drawing {
  const twigs: string[][] = [[], [], []];
  const grow = (x: number, y: number, turn: number, length: number, level: number, side: number): void => {
    const [ex, ey] = [x + Math.sin(turn) * length, y + Math.cos(turn) * length];
    twigs[Math.min(level, 2)]?.push(
      `M${round(x)},${round(y)}Q${round(x + Math.sin(turn + side * 0.2) * length * 0.5)},${round(y + Math.cos(turn + side * 0.2) * length * 0.5)} ${round(ex)},${round(ey)}`,
    );
    if (level > 4) return;
    grow(ex, ey, turn - 0.5, length * 0.68, level + 1, side);
    grow(ex, ey, turn + 0.42, length * 0.72, level + 1, side);
  };
  const trachea = openPath([
    [219, 172],
    [219, 190],
    [217, 220],
    [216, 250],
    [216, 282],
  ]);
  for (const side of [-1, 1]) {
    const [x, y] = [216 + side * 18, 298];
    twigs[0]?.push(`M216,280Q${216 + side * 4},292 ${x},${y}`);
    grow(x, y, side * 0.5, 23, 1, side);
    grow(x, y, side * 2.3, 14, 2, side);
  }
  const stroke = (d: string, width: number): Drawing =>
    svg`<path d="${d}" stroke="var(--_lining-line)" stroke-width="${width}" /><path d="${d}" stroke="var(--_lining-light)" stroke-width="${round(width * 0.6)}" />`;
  const rings = Array.from({ length: 12 }, (_, index) => `M${round(212.4 - index * 0.2)},${196 + index * 7}h8`).join('');
  return svg`<g fill="none" stroke-linecap="round">${stroke((twigs[2] ?? []).join(''), 2)}${stroke((twigs[1] ?? []).join(''), 3.4)}${stroke((twigs[0] ?? []).join(''), 6)}${stroke(trachea, 10)}<path d="${rings}" stroke="var(--_lining-line)" stroke-width="1.4" opacity=".7" /></g>`;
}
