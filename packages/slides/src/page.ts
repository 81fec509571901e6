/** A slide before it is a file: boxes with words, tables and pictures, in inches, in the order in which they are read. */
import type { Role } from './library.js';

/** Slides are 16:9. */
export const PAGE = { width: 13.333, height: 7.5 } as const;
export const MARGIN = 0.6;
/** Where the body of a slide lies, between the title and the foot. */
export const BODY = { left: MARGIN, right: PAGE.width - MARGIN, top: 1.5, bottom: 6.86, width: PAGE.width - 2 * MARGIN } as const;
export const KICKER = { x: MARGIN, y: 0.33, w: BODY.width, h: 0.27 } as const;
export const TITLE = { x: MARGIN, y: 0.62, w: BODY.width, h: 0.84 } as const;
export const COVER_TITLE = { x: MARGIN, y: 2, w: 7.1, h: 2.3 } as const;
export const COVER_LEAD = { x: MARGIN, y: 4.42, w: 7.1, h: 0.9 } as const;
export const COVER_LINES = { x: MARGIN, y: 5.5, w: 7.1, h: 1.4 } as const;
export const COVER_ART = { x: 8.35, y: 0, w: PAGE.width - 8.35, h: PAGE.height } as const;
export const FOOT = { x: MARGIN, y: 6.99, w: 10.4, h: 0.3 } as const;
export const NUMBER = { x: PAGE.width - MARGIN - 1, y: 6.99, w: 1, h: 0.3 } as const;

/** Font sizes in points. */
export const TITLE_PT = 30;
export const KICKER_PT = 14;
export const FOOT_PT = 12;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: Role;
  readonly sizePt?: number;
  /** Small and raised: numbers of sources. */
  readonly raised?: boolean;
  readonly url?: string;
  /** Leads to the first slide of sources. */
  readonly toSources?: boolean;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly sizePt: number;
  readonly bullet?: 'dot' | 'number';
  /** Room above, points. */
  readonly beforePt?: number;
}

export interface TextBlock {
  readonly kind: 'text';
  readonly name: string;
  readonly box: Box;
  readonly paragraphs: readonly Paragraph[];
  readonly anchor?: 'top' | 'middle' | 'bottom';
}

/** The motion of a picture: what it shows at a moment, 0 to 1. */
export interface Film {
  readonly seconds: number;
  readonly frameAt: (share: number) => string;
}

export interface PictureBlock {
  readonly kind: 'picture';
  readonly name: string;
  readonly box: Box;
  readonly svg: string;
  readonly alt: string;
  readonly film?: Film;
  /** What is said of the film in place of `alt`. */
  readonly filmAlt?: string;
}

export interface TableCell {
  readonly runs: readonly Run[];
  readonly fill?: Role;
  /** Colour of the line below; the hairline when left out. */
  readonly line?: Role;
  /** Numbers of the sources behind its words. */
  readonly cites?: readonly number[];
}

export interface TableRow {
  readonly height: number;
  readonly cells: readonly TableCell[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly name: string;
  readonly alt: string;
  readonly box: Box;
  readonly sizePt: number;
  readonly columns: readonly number[];
  readonly rows: readonly TableRow[];
  /** Whether the first row, the first column hold headings. */
  readonly headRow: boolean;
  readonly headColumn: boolean;
  /** Whether words stand in the middle of their row's height. */
  readonly middle?: boolean;
}

export type Block = TextBlock | PictureBlock | TableBlock;

export interface Page {
  readonly layout: 'cover' | 'slide';
  readonly title: string;
  readonly titlePt: number;
  /** What the slide belongs to, above the title. */
  readonly kicker?: string;
  readonly blocks: readonly Block[];
  /** Speaker notes, one paragraph a line. */
  readonly notes: string;
  /** Numbers of the sources behind this slide. */
  readonly cites: readonly number[];
  /** The first of the slides that list the sources. */
  readonly opensSources?: boolean;
}

/** The room inside a cell, inches: at the sides, above and below. */
export const CELL = { side: 0.12, above: 0.065 } as const;
