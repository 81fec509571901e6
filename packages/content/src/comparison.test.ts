import { describe, expect, it } from 'vitest';
import { alikeRows, COMPARISON_GROUPS, COMPARISON_ROW_IDS, COMPARISON_SIDES, openAnswers, sizeRanges } from './comparison.js';
import { neitherLead, neitherTopics } from './comparison-neither.js';
import { patientQuestions } from './comparison-questions.js';
import { loadFacts } from './evidence.js';
import { comparisonRows } from './generated/comparison.js';
import { comparisonList } from './generated/comparison-list.js';

const rowOf = (id: string) => comparisonRows.find((row) => row.id === id)!;

describe('the comparison rows', () => {
  it('are the nineteen of the evidence, in the same order, without the price', () => {
    expect(comparisonRows.map((row) => row.id)).toEqual(COMPARISON_ROW_IDS);
    expect(COMPARISON_ROW_IDS).toHaveLength(19);
    expect(COMPARISON_ROW_IDS).not.toContain('cost');
  });

  it('stand in the four groups, and the last group is locked', () => {
    expect([...new Set(comparisonRows.map((row) => row.group))]).toEqual(COMPARISON_GROUPS);
    for (const row of comparisonRows) expect(row.locked, row.id).toBe(row.group === 'safety-and-rules');
  });

  it('point to no other part of the evidence file', () => {
    for (const row of comparisonRows) expect(row.note, row.id).not.toMatch(/\bsection\b|shown for/);
  });
});

it('lists the same rows without their facts', () => {
  for (const [index, row] of comparisonRows.entries()) {
    const brief = comparisonList[index];
    expect([brief?.id, brief?.prp.text, brief?.exosomes.text, brief?.note.text]).toEqual([
      row.id,
      row.prp.text,
      row.exosomes.text,
      row.note,
    ]);
    expect(row.prp.facts.map(({ kind }) => kind)).toContain(brief?.prp.kind);
    expect(row.exosomes.facts.map(({ kind }) => kind)).toContain(brief?.exosomes.kind);
  }
});

describe('reviewed decisions', () => {
  it('give a reason for each row that is alike', () => {
    for (const [id, reason] of Object.entries(alikeRows)) {
      expect(COMPARISON_ROW_IDS).toContain(id);
      expect(reason.length, id).toBeGreaterThan(20);
    }
  });

  it('call an answer open only where the row itself says so', () => {
    for (const [id, sides] of Object.entries(openAnswers)) {
      const row = rowOf(id);
      for (const [side, quote] of Object.entries(sides)) {
        expect(`${row[side as 'prp'].text} ${row.note}`, `${id} ${side}`).toContain(quote);
      }
    }
  });
});

it('draws the widths that the facts state', async () => {
  for (const { fact, lowNm, highNm } of sizeRanges) {
    const [loaded] = (await loadFacts(comparisonRows.flatMap((row) => [...row.prp.facts, ...row.exosomes.facts]))).filter(
      ({ id }) => id === fact,
    );
    const scale = loaded?.value?.unit === 'micrometres' ? 1000 : 1;
    expect([(loaded?.value?.low ?? 0) * scale, (loaded?.value?.high ?? 0) * scale]).toEqual([lowNm, highNm]);
  }
});

describe('choosing neither', () => {
  const findings = neitherTopics.flatMap(({ findings: of }) => COMPARISON_SIDES.flatMap((side) => of[side]));

  it('has something to say about both sides of every topic', () => {
    for (const { id, findings: of } of neitherTopics)
      for (const side of COMPARISON_SIDES) expect(of[side].length, `${id} ${side}`).toBeGreaterThan(0);
  });

  it('says what the facts say, word for word, or rests on their detail and caveat', async () => {
    for (const { sentence, missing } of findings) {
      const [fact] = await loadFacts(sentence.facts);
      if (sentence.text === fact?.statement) continue;
      // Rewordings: only about what was not compared, which the caveat of the fact says.
      expect(missing, sentence.text).toBe(true);
      expect(`${fact?.caveat}`).toMatch(/no needling-only side|No comparison group/);
    }
  });

  it('names only comparison groups that its facts name', async () => {
    const facts = await loadFacts(neitherLead.facts);
    const said = facts.map(({ statement, detail, caveat }) => `${statement} ${detail} ${caveat}`).join(' ');
    for (const word of ['salt water', 'dummy injections', 'laser', 'needling alone']) expect(said).toContain(word);
  });
});

it('asks only what the evidence advises to ask', async () => {
  for (const fact of await loadFacts(patientQuestions)) expect(fact.topic).toBe('routes-patient-questions');
});
