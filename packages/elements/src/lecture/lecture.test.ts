import { lectureFindings, type LectureFinding } from '@exosome-widgets/content/en/lecture-findings.js';
import { loadFacts } from '@exosome-widgets/content/evidence.js';
import { registerLanguage } from '@exosome-widgets/content/languages.js';
import { pseudoLanguages } from '@exosome-widgets/content/pseudo.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { lecture, lectureFacts, type LectureSlide, type LectureWidgetSlide, loadLecture } from './lecture.js';
import { CLAIMS } from './lecture.plan.js';

const all: readonly (readonly [string, LectureFinding])[] = Object.entries(lectureFindings).flatMap(([id, findings]) =>
  findings.map((finding): readonly [string, LectureFinding] => [id, finding]),
);
const isWidget = (slide: LectureSlide): slide is LectureWidgetSlide => slide.kind === 'widget';

let slides: readonly LectureSlide[];
beforeAll(async () => {
  slides = await loadLecture();
});

describe('what the lecture states', () => {
  it.each(all)('%s: is worded as one of the facts it cites', async (_, { text, facts }) => {
    expect((await loadFacts(facts)).map(({ statement }) => statement)).toContain(text);
  });

  it('gives PRP and exosomes as many lines wherever both are named', () => {
    for (const id of ['neither', 'safety'] as const) {
      const of = (label: string): number => lectureFindings[id].filter((finding) => finding.label === label).length;
      expect(of('prp'), id).toBe(of('exosomes'));
    }
  });

  it('carries on every line of a findings slide its sources and the kind of evidence', () => {
    const points = slides.flatMap((slide) => (slide.kind === 'words' && slide.role === 'findings' ? slide.points : []));
    expect(points.length).toBeGreaterThan(25);
    expect(points.filter(({ references, evidence }) => !references.length || !evidence)).toEqual([]);
    expect(points.filter(({ cites, evidence }) => (cites.length === 0) !== (evidence?.kind === 'caution'))).toEqual([]);
    expect(points.filter(({ evidence }) => evidence?.kind === 'caution').length).toBeLessThan(points.length / 4);
  });

  it('asks about one claim of each verdict', async () => {
    const { claims } = await import('@exosome-widgets/content/generated/claims.js');
    expect(new Set(CLAIMS.map((id) => claims.find((claim) => claim.id === id)?.verdict)).size).toBe(5);
  });
});

describe('the lecture', () => {
  it('has a beginning, a middle and an end, each slide once', () => {
    const ids = slides.map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(['title', 'aims', 'guess']);
    expect(ids.slice(-7, -1).filter((id) => id.startsWith('sources'))).not.toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(slides.filter(({ kind }) => kind !== 'sources').length).toBeGreaterThanOrEqual(12);
  });

  it('shows every widget', () => {
    expect(new Set(slides.filter(isWidget).map(({ tag }) => tag))).toEqual(
      new Set(['exo-vesicle-messaging', 'exo-prp-comparison', 'exo-route-explorer', 'exo-claim-check', 'exo-size-explorer']),
    );
  });

  it('tells the teacher on every slide how long it takes and what to do, and at every step what it shows', () => {
    expect(slides.filter(({ notes }) => notes.length < 80).map(({ id }) => id)).toEqual([]);
    for (const { id, steps, attributes } of slides.filter(isWidget)) {
      expect(steps.notes, id).toHaveLength(steps.to - steps.from + 1);
      expect(Math.min(...steps.notes.map(({ length }) => length)), id).toBeGreaterThan(120);
      expect(attributes['step'], id).toBe(String(steps.from));
      for (const notes of steps.notes) expect(notes, id).toMatch(/Sources: \d/);
    }
  });

  it('names each slide by a message, never by its id', () => {
    expect(slides.filter(({ id, title }) => title === id || title === '').map(({ id }) => id)).toEqual([]);
    expect(slides.flatMap((slide) => (slide.kind === 'words' ? slide.points : [])).filter(({ text }) => text === '')).toEqual([]);
  });

  it('is the same each time, and the same without sources but for the slides that list them', () => {
    const plain = lecture();
    expect(plain).toEqual(lecture());
    expect(plain).toEqual(slides.filter(({ kind }) => kind !== 'sources'));
  });

  it('speaks the language asked for', () => {
    for (const language of pseudoLanguages) registerLanguage(language);
    const [title] = lecture({ lang: 'en-XA' });
    expect(title?.title).toMatch(/^\[Éẋóšóɱéš/);
    expect(lecture({ lang: 'xx' })[0]?.title).toBe(slides[0]?.title);
  });
});

describe('the sources', () => {
  it('list each work that a line cites, once, in the order in which the lecture needs them', () => {
    const listed = slides.flatMap((slide) => (slide.kind === 'sources' ? slide.sources : []));
    expect(listed.map(({ number }) => number)).toEqual(listed.map((_, index) => index + 1));
    expect(listed).toHaveLength(new Set(lectureFacts.flatMap(({ sources }) => sources)).size);
    expect(listed.filter(({ text }) => text.length < 12)).toEqual([]);
    const cited = slides.flatMap((slide) =>
      slide.kind === 'words' ? slide.points.flatMap(({ cites }) => cites) : slide.kind === 'widget' ? slide.cites : [],
    );
    expect(cited.filter((number) => !listed.some((source) => source.number === number))).toEqual([]);
    expect(listed.filter(({ number }) => !cited.includes(number)).map(({ number }) => number)).toEqual([]);
  });

  it('show the right work behind a number', async () => {
    const findings = slides.find((slide) => slide.id === 'safety');
    const point = findings?.kind === 'words' ? findings.points[0] : undefined;
    const [fact] = await loadFacts(point?.references ?? []);
    const listed = slides.flatMap((slide) => (slide.kind === 'sources' ? slide.sources : []));
    const texts = listed.filter(({ number }) => point?.cites.includes(number)).map(({ text }) => text);
    const title = fact?.sources[0]?.title ?? fact?.sources[0]?.description ?? '?';
    expect(texts.join('\n')).toContain(title.replace(/[.\s]+$/, ''));
  });
});
