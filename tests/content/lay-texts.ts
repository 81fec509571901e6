/** Every text a lay reader meets, with the place where it comes from. */
import { readdirSync } from 'node:fs';
import { claims } from '../../packages/content/src/generated/claims.js';
import { comparisonRows } from '../../packages/content/src/generated/comparison.js';
import { jurisdictions } from '../../packages/content/src/generated/jurisdictions.js';
import { loaders } from '../../packages/content/src/generated/loaders.js';
import { routes } from '../../packages/content/src/generated/routes.js';
import { glossary } from '../../packages/content/src/en/glossary.js';
import { createFormats } from '../../packages/content/src/formats.js';
import type { Formats } from '../../packages/content/src/messages.js';
import type { Fact } from '../../packages/content/src/types.js';

const DATA = new URL('../../packages/content/src/', import.meta.url);
const CATALOGUES = new URL('../../packages/content/src/en/', import.meta.url);

export interface LayText {
  /** `claim:A01`, `row:size.prp`, `route:nasal.barrier`, `message:common.print`, or a fact's id. */
  readonly place: string;
  readonly text: string;
}

export async function allFacts(): Promise<readonly Fact[]> {
  const modules = await Promise.all(Object.values(loaders).map((load) => load()));
  return modules.flatMap(({ facts }) => facts);
}

const ROUTE_FIELDS = ['barrier', 'setting', 'exosomes', 'prp', 'regulatory'] as const;

/** Sentences of the evidence. */
export async function evidenceTexts(): Promise<readonly LayText[]> {
  const facts = await allFacts();
  return [
    ...facts.map(({ id, statement }) => ({ place: id, text: statement })),
    ...claims.map(({ id, answer }) => ({ place: `claim:${id}`, text: answer.text })),
    ...comparisonRows.flatMap(({ id, prp, exosomes, note }) => [
      { place: `row:${id}.prp`, text: prp.text },
      { place: `row:${id}.exosomes`, text: exosomes.text },
      { place: `row:${id}.note`, text: note },
    ]),
    ...routes.flatMap((route) => [
      { place: `route:${route.id}.target`, text: route.target },
      ...ROUTE_FIELDS.map((field) => ({ place: `route:${route.id}.${field}`, text: route[field].text })),
      ...route.risks.map(({ text }, index) => ({ place: `route:${route.id}.risks.${index}`, text })),
    ]),
    ...jurisdictions.flatMap(({ id, exosomes, prp }) => [
      { place: `region:${id}.exosomes`, text: exosomes.text },
      { place: `region:${id}.prp`, text: prp.text },
    ]),
    ...glossary.map(({ id, meaning }) => ({ place: `term:${id}`, text: meaning.text })),
  ];
}

/** Every message of every catalogue. */
export async function messageTexts(): Promise<readonly LayText[]> {
  const formats = createFormats('en-GB');
  const texts: LayText[] = [];
  const say = (place: string, value: unknown): void => {
    if (typeof value === 'string') texts.push({ place, text: value });
    else if (typeof value === 'function') texts.push({ place, text: sayWithAnyGap(value as AnyMessage, formats) });
    else if (isReference(value)) return;
    else if (value !== null && typeof value === 'object')
      for (const [key, item] of Object.entries(value)) say(`${place}.${key}`, item);
  };
  for (const file of readdirSync(CATALOGUES).filter(
    (name) => name.endsWith('.ts') && !name.includes('.test.') && name !== 'glossary.ts',
  )) {
    const module = (await import(`../../packages/content/src/en/${file.replace(/\.ts$/, '')}.ts`)) as Record<string, unknown>;
    for (const catalogue of Object.values(module)) say(`message:${file.replace(/\.ts$/, '')}`, catalogue);
  }
  return texts;
}

/** Sentences that data modules of `content` hold outside of the evidence, for example what comparison groups showed. */
export async function dataTexts(): Promise<readonly LayText[]> {
  const texts: LayText[] = [];
  const find = (place: string, value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('text' in value && 'facts' in value && typeof value.text === 'string') texts.push({ place, text: value.text });
    else for (const [key, item] of Object.entries(value)) find(`${place}.${key}`, item);
  };
  for (const file of readdirSync(DATA).filter(
    (name) => name.endsWith('.ts') && !name.includes('.test.') && name !== 'index.ts' && name !== 'decision-aid.ts',
  )) {
    const name = file.replace(/\.ts$/, '');
    const module = (await import(`../../packages/content/src/${name}.ts`)) as Record<string, unknown>;
    for (const [key, value] of Object.entries(module)) find(`data:${name}.${key}`, value);
  }
  return texts;
}

/** Facts are named in code; readers never see their ids. */
const isReference = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'topic' in value && 'kind' in value;

type AnyMessage = (formats: Formats, gaps: unknown) => string;

/** A number, a date and a word at once; where a message wants one of a few names or a list, one of those. */
const GAPS: readonly unknown[] = ['2026', 'nm', 2, ['one', 'two'], 'exosomes', 'fibroblast', 'full'].map(
  (value) => new Proxy({}, { get: () => value }),
);

function sayWithAnyGap(message: AnyMessage, formats: Formats): string {
  for (const gaps of GAPS) {
    try {
      return String(message(formats, gaps));
    } catch {
      // the next one
    }
  }
  // Its gaps are of another shape: read the words out of its source.
  return [...message.toString().matchAll(/`((?:[^`\\]|\\.)*)`|'((?:[^'\\]|\\.)*)'/g)]
    .map(([, template, plain]) => (template ?? plain ?? '').replace(/\$\{[^}]*\}/g, '2026'))
    .join(' ');
}
