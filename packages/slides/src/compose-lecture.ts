/** The sample lecture → slides of a deck: its slides of words here, its widgets through their own slides. */
import type { Citations } from './citations.js';
import { citedOn, composeSlide, type Draw, fitText, paragraphHeight, raised, type Shown, titleSize } from './compose.js';
import type { CoverWords } from './compose-cover.js';
import type { DeckWords, LecturePoint, LectureWidgetSlide, LectureWordsSlide, Role, Slide } from './library.js';
import { BODY, type Block, type Box, type Page, type Paragraph, type Run, type TextBlock } from './page.js';
import { SUBJECT_COLOURS } from './tables.js';

const LEAD_PT = 22;
const SIZES = [26, 24, 22, 20, 18, 17, 16, 15, 14] as const;
const LABEL_PT = 16;
const KIND_PT = 14;

export const coverOf = (slide: LectureWordsSlide, fallback: string): CoverWords => ({
  title: slide.title,
  lead: slide.lead ?? fallback,
  notes: slide.notes,
});

/** A slide of words: an opening line, then its points. */
export function composeWords(slide: LectureWordsSlide, words: DeckWords, citations: Citations): Page {
  const blocks: Block[] = [];
  let top = BODY.top + 0.05;
  if (slide.lead) {
    const box: Box = { x: BODY.left, y: top, w: BODY.width, h: 0.8 };
    const { paragraphs, height } = fitText([{ runs: [{ text: slide.lead, color: 'text-soft' }], sizePt: LEAD_PT }], box, [
      LEAD_PT,
      20,
      18,
    ]);
    blocks.push({ kind: 'text', name: 'Text', box: { ...box, h: height }, paragraphs });
    top += height + 0.35;
  }
  const room: Box = { x: BODY.left, y: top, w: BODY.width, h: BODY.bottom - top };
  blocks.push(...pointsIn(slide, room, words, citations));
  const own = citations.cite(slide.points.flatMap(({ references }) => references));
  return {
    layout: 'slide',
    title: slide.title,
    titlePt: titleSize(slide.title),
    ...(slide.kicker ? { kicker: slide.kicker } : {}),
    blocks,
    notes: slide.notes,
    cites: citedOn(blocks, own),
  };
}

const SUBJECTS = ['prp', 'exosomes'] as const;
const colourOf = ({ about }: LecturePoint): Role =>
  about && (about.id === 'prp' || about.id === 'exosomes') ? SUBJECT_COLOURS[about.id].text : 'exosome-text';

/** Points of both subjects stand side by side; all others below each other. */
function pointsIn(slide: LectureWordsSlide, room: Box, words: DeckWords, citations: Citations): readonly TextBlock[] {
  const sides = SUBJECTS.map((subject) => slide.points.filter(({ about }) => about?.id === subject));
  const isPaired = sides.every(({ length }) => length > 0) && sides.flat().length === slide.points.length;
  const gap = 0.5;
  const w = (room.w - gap) / 2;
  const columns = isPaired
    ? sides.map((points, index) => {
        const isRight = (index === 1) !== (words.direction === 'rtl');
        return { points, box: { ...room, x: isRight ? room.x + w + gap : room.x, w } };
      })
    : [{ points: slide.points, box: room }];
  const size = Math.min(...columns.map(({ box, points }) => sizeFor(points, slide, box, citations)));
  return columns.map(({ box, points }) => block(lines(points, slide, size, citations), box));
}

const block = (paragraphs: readonly Paragraph[], box: Box): TextBlock => ({
  kind: 'text',
  name: 'Points',
  box: { ...box, h: Math.min(box.h, heightOf(paragraphs, box) + 0.02) },
  paragraphs,
});

const heightOf = (paragraphs: readonly Paragraph[], { w }: Box): number =>
  paragraphs.reduce((sum, each) => sum + paragraphHeight(each, w - (each.bullet ? 0.5 : 0)), 0);

const sizeFor = (points: readonly LecturePoint[], slide: LectureWordsSlide, box: Box, citations: Citations): number =>
  SIZES.find((size) => heightOf(lines(points, slide, size, citations), box) <= box.h) ?? 14;

/** Each point with what it is about above it, where that is new, and its kind of evidence below. */
function lines(
  points: readonly LecturePoint[],
  { role }: LectureWordsSlide,
  sizePt: number,
  citations: Citations,
): readonly Paragraph[] {
  const bullet = role === 'question' ? 'number' : role === 'list' ? 'dot' : undefined;
  return points.flatMap((point, index): readonly Paragraph[] => {
    const { about, evidence } = point;
    const heading = about && about.id !== points[index - 1]?.about?.id ? about.name : undefined;
    const gap = { beforePt: index === 0 ? 0 : Math.round(sizePt * 0.65) };
    const runs: readonly Run[] = [{ text: point.text }, ...raised(citations.cite(point.references))];
    return [
      ...(heading
        ? [{ runs: [{ text: heading, bold: true, color: colourOf(point) }], sizePt: Math.min(LABEL_PT, sizePt), ...gap }]
        : []),
      { runs, sizePt, ...(bullet ? { bullet } : {}), ...(heading ? { beforePt: 2 } : gap) },
      ...(evidence
        ? [{ runs: [{ text: evidence.name, color: 'text-soft' as const }], sizePt: Math.min(KIND_PT, sizePt), beforePt: 1 }]
        : []),
    ];
  });
}

/** What is needed of the widget that a slide of the lecture shows. */
export interface WidgetOfLecture {
  readonly slides: readonly Slide[];
  readonly draw: Draw;
}

/** A slide with a widget becomes one slide, or a few, for each of its steps. */
export function composeWidget(
  { title, notes, steps }: LectureWidgetSlide,
  { slides, draw }: WidgetOfLecture,
  words: DeckWords,
  citations: Citations,
): readonly Page[] {
  const shown: Shown[] = [];
  for (let step = steps.from; step <= steps.to; step += 1) {
    const slide = slides.find((each) => each.step === step);
    if (!slide) throw new RangeError(`"${title}" has no step ${step}.`);
    const own = steps.notes[step - steps.from] ?? slide.notes;
    shown.push({ slide, notes: step === steps.from ? `${notes}\n${own}` : own });
  }
  return shown.flatMap((each) => composeSlide(each, { words, citations, kicker: title, draw }));
}
