/** Runs a property and tells of its smallest counterexample in words. */
import * as fc from 'fast-check';

/** The same cases every time; `VITE_SEED=7 npx vitest run …` tries others. */
export const seed = Number(import.meta.env['VITE_SEED'] ?? 20_261_122);

export async function holds<T>(
  values: fc.Arbitrary<T>,
  runs: number,
  check: (value: T) => Promise<void>,
  words: (value: T) => string,
): Promise<void> {
  const found = await fc.check(fc.asyncProperty(values, check), { seed, numRuns: runs, interruptAfterTimeLimit: 40_000 });
  if (found.numRuns < runs && !found.failed) throw new Error(`Only ${found.numRuns} of ${runs} cases were tried in 40 s`);
  if (!found.failed) return;
  const [value] = found.counterexample ?? [];
  const cause = found.errorInstance instanceof Error ? found.errorInstance.message : String(found.errorInstance);
  throw new Error(
    `${words(value as T)}\n  → ${cause}\n(seed ${seed}, path ${found.counterexamplePath}, ${found.numShrinks} times made smaller)`,
  );
}
