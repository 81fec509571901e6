/** The evidence as it stands in the files, for tests that hold the output against it. */
import { readFileSync } from 'node:fs';

const EVIDENCE = new URL('../../packages/content/evidence/', import.meta.url);

/** A file of the evidence. What it holds is named where it is used. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- JSON
export const readEvidenceFile = (file: string): any => JSON.parse(readFileSync(new URL(file, EVIDENCE), 'utf8'));

export interface RawSource {
  readonly id: string;
  readonly checked: string;
  readonly unverifiedFields?: readonly string[];
  readonly [field: string]: unknown;
}

const factFiles = ['biology.json', 'treatments.json', 'routes-and-regulation.json'].map(
  (file) => readEvidenceFile(file) as { sources: RawSource[]; facts: { id: string; statement: string }[] },
);
export const rawSources = factFiles.flatMap(({ sources }) => sources);
export const rawFacts = factFiles.flatMap(({ facts }) => facts);

export const rules = readEvidenceFile('rules.json') as {
  readonly holdList: readonly string[];
  readonly salesWords: readonly string[];
  readonly salesWordExceptions: Readonly<Record<string, string>>;
};
