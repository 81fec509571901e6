import type { Catalogue, Formats } from '../messages.js';

/** Words of saving a picture, a film or a table, and what a saved picture says of itself. */
export const exportWords = {
  // In the picture
  kicker: (formats: Formats, gaps: { title: string; number: number; count: number }) =>
    `${gaps.title} · ${formats.number(gaps.number)} of ${formats.number(gaps.count)}`,
  numbered: (formats: Formats, gaps: { number: number; title: string }) => `${formats.number(gaps.number)}. ${gaps.title}`,
  sources: (_: Formats, gaps: { sources: string }) => `Sources: ${gaps.sources}.`,
  andMore: (formats: Formats, gaps: { sources: string; count: number }) =>
    `${gaps.sources}; and ${formats.number(gaps.count)} more`,
  origin: (formats: Formats, gaps: { reviewedOn: string }) => `Reviewed ${formats.date(gaps.reviewedOn)}. exosome-widgets.`,

  // The panel
  title: 'Save picture, film or table',
  about: 'Everything is made on this device. Nothing is sent anywhere.',
  what: 'What to save',
  'what.png': 'Picture',
  'what.png.hint': 'PNG, for slides and documents',
  'what.svg': 'Drawing',
  'what.svg.hint': 'SVG, sharp at every size',
  'what.film': 'Film',
  'what.film.hint': 'MP4 where this browser can make it',
  'what.gif': 'Moving picture',
  'what.gif.hint': 'GIF, plays everywhere, larger',
  'what.table': 'Table',
  'what.table.hint': 'CSV, for Excel and others',
  'what.facts': 'Facts and sources',
  'what.facts.hint': 'CSV, each with kind of evidence and date',
  part: 'Which part',
  all: 'The whole story',
  allOnOnePage: 'The whole story, on one page',
  allFacts: 'Everything this widget cites',
  size: 'Size',
  'size.slide': (formats: Formats, gaps: { width: number; height: number }) => `Slide or video, ${dimensions(formats, gaps)}`,
  'size.small': (formats: Formats, gaps: { width: number; height: number }) => `Smaller slide, ${dimensions(formats, gaps)}`,
  'size.square': (formats: Formats, gaps: { width: number; height: number }) => `Square, ${dimensions(formats, gaps)}`,
  'size.upright': (formats: Formats, gaps: { width: number; height: number }) => `Upright, ${dimensions(formats, gaps)}`,
  'size.paper': (formats: Formats, gaps: { width: number; height: number }) => `A4 paper, ${dimensions(formats, gaps)}`,
  'size.own': 'Own numbers',
  width: 'Width, px',
  height: 'Height, px',
  sizeRange: (formats: Formats, gaps: { low: number; high: number }) =>
    `Whole numbers from ${plain(formats, gaps.low)} to ${plain(formats, gaps.high)}.`,
  sizeEven: 'A film needs even numbers; an odd one is made smaller by 1.',
  look: 'Look',
  'look.light': 'Light',
  'look.dark': 'Dark',
  filmLength: (formats: Formats, gaps: { seconds: number }) => `Length: ${duration(formats, gaps.seconds)}.`,
  filmLong: 'A long film can take several minutes to make. You can go on reading, and cancel at any time.',
  preview: (_: Formats, gaps: { alt: string }) => `Preview. ${gaps.alt}`,
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  loading: 'Getting the pictures ready.',
  loadFailed: 'This part could not be loaded. Check the connection and try again.',
  tryAgain: 'Try again',
  working: 'Making the file.',
  progress: (formats: Formats, gaps: { share: number }) => `${formats.number(gaps.share, { style: 'percent' })} done`,
  saved: (_: Formats, gaps: { name: string }) => `Saved as ${gaps.name}. Look among your downloads.`,
  savedInstead: (_: Formats, gaps: { name: string; format: string }) =>
    `This browser or page cannot make the film asked for, so it was made as ${gaps.format}: ${gaps.name}.`,
  cancelled: 'Cancelled. Nothing was saved.',

  // What can go wrong
  downloadsRefused: 'This figure stands in a frame. If no file arrived, the page around it does not allow saving.',
  openPage: 'Open the figure in its own tab and save it there',
  holdPicture: 'Or press and hold (right-click) this picture and choose to save it.',
  imagesRefused:
    'This page does not let a picture be drawn (its policy for images), so PNG, film and GIF cannot be made here. The drawing (SVG) and the tables work.',
  noFilm: 'This browser cannot make MP4 or WebM films. A GIF works.',
  tooLarge: 'This device has no room for a picture of that size. Choose a smaller one.',
  tooManySteps: (formats: Formats, gaps: { high: number }) =>
    `One page holds at most ${formats.number(gaps.high)} steps. Choose a single step, or a film.`,
  noTable: 'This part has no table.',
  sourcesFailed: 'The sources could not be loaded, and no picture is saved without them. Check the connection and try again.',
  failed: 'The file could not be made.',

  // Columns of the tables
  'column.step': 'Step',
  'column.row': 'Row',
  'column.column': 'Column',
  'column.text': 'Text',
  'column.fact': 'Fact',
  'column.kind': 'Kind of evidence',
  'column.caveat': 'Keep in mind',
  'column.source': 'Source',
  'column.year': 'Year',
  'column.link': 'Link',
  'column.sourceKind': 'Kind of source',
  'column.read': 'How much we read',
  'column.checked': 'Date checked',
  ownName: (_: Formats, gaps: { column: string; text: string }) => `${gaps.column}: ${gaps.text}`,
} as const satisfies Catalogue;

/** Sizes in px are written without a sign between thousands, as programs show them. */
const plain = (formats: Formats, px: number): string => formats.number(px, { useGrouping: false });

/** Held together from left to right, also in languages that are read from the right. */
const dimensions = (formats: Formats, { width, height }: { width: number; height: number }): string =>
  `\u2066${plain(formats, width)} × ${plain(formats, height)}\u2069`;

function duration(formats: Formats, seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = Math.round(seconds - minutes * 60);
  const unit = (value: number, name: 'minute' | 'second'): string =>
    formats.number(value, { style: 'unit', unit: name, unitDisplay: 'long' });
  if (minutes === 0) return unit(rest, 'second');
  return rest === 0 ? unit(minutes, 'minute') : `${unit(minutes, 'minute')} ${unit(rest, 'second')}`;
}
