import type { Fact, FactReference, Source } from './library.js';

/** A work with the number it has in this deck. */
export interface Numbered {
  readonly number: number;
  readonly source: Source;
}

/** Gives every work a number the first time a slide needs it. */
export class Citations {
  readonly #sourcesOf = new Map<string, readonly Source[]>();
  readonly #numbered = new Map<string, Numbered>();

  /** @param facts - every fact that the deck may cite, loaded */
  constructor(facts: readonly Fact[]) {
    for (const fact of facts) this.#sourcesOf.set(fact.id, fact.sources);
  }

  /** Numbers of the works behind some facts, small ones first. */
  cite(references: readonly FactReference[]): readonly number[] {
    const numbers = new Set<number>();
    for (const { id } of references) {
      const sources = this.#sourcesOf.get(id);
      if (!sources) throw new RangeError(`The fact "${id}" was not loaded.`);
      for (const source of sources) numbers.add(this.#number(source));
    }
    return [...numbers].sort((one, other) => one - other);
  }

  /** Every work that has a number, in order. */
  all(): readonly Numbered[] {
    return [...this.#numbered.values()];
  }

  #number(source: Source): number {
    const known = this.#numbered.get(source.id);
    if (known) return known.number;
    const number = this.#numbered.size + 1;
    this.#numbered.set(source.id, { number, source });
    return number;
  }
}

/** `1, 2, 3, 7` → `1–3, 7`. Two in a row stay apart: `1, 2`. */
export function ranges(numbers: readonly number[]): string {
  const parts: string[] = [];
  for (let start = 0; start < numbers.length;) {
    let end = start;
    while (numbers[end + 1] === (numbers[end] ?? 0) + 1) end += 1;
    if (end - start >= 2) parts.push(`${numbers[start]}–${numbers[end]}`);
    else for (let each = start; each <= end; each += 1) parts.push(String(numbers[each]));
    start = end + 1;
  }
  return parts.join(', ');
}
