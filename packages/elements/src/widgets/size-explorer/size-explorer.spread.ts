export interface Wanted {
  readonly at: number;
  readonly length: number;
}

/**
 * Places that keep their order, do not overlap, stay between two ends and lie as near as they can to where they are wanted.
 * When they cannot all fit they share the room evenly.
 */
export function spread(wanted: readonly Wanted[], low: number, high: number): number[] {
  const total = wanted.reduce((sum, { length }) => sum + length, 0);
  const squeeze = total > high - low ? (high - low) / total : 1;
  // Groups of neighbours that push each other stand together, their mean where they want to be.
  const groups: { first: number; lengths: number[]; start: number }[] = [];
  const settle = (lengths: readonly number[], ats: readonly number[]): number => {
    let before = 0;
    const starts = lengths.map((length, index) => {
      const start = (ats[index] as number) - before - length / 2;
      before += length;
      return start;
    });
    const mean = starts.reduce((sum, start) => sum + start, 0) / starts.length;
    return Math.min(Math.max(mean, low), high - before);
  };
  wanted.forEach(({ length, at }, index) => {
    groups.push({ first: index, lengths: [length * squeeze], start: settle([length * squeeze], [at]) });
    for (;;) {
      const [last, before] = [groups.at(-1), groups.at(-2)];
      if (!last || !before || before.start + sum(before.lengths) <= last.start + 1e-9) break;
      groups.splice(-2);
      const lengths = [...before.lengths, ...last.lengths];
      const ats = wanted.slice(before.first, before.first + lengths.length).map((each) => each.at);
      groups.push({ first: before.first, lengths, start: settle(lengths, ats) });
    }
  });
  return groups.flatMap(({ lengths, start }) => {
    let at = start;
    return lengths.map((length) => {
      at += length;
      return at - length / 2;
    });
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
