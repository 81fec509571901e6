/** Written with its unit in its name, so that the error names value and unit. */
export type NamedNumbers = Readonly<Record<string, number>>;

/**
 * Refuses numbers outside a range. Inside the model a wrong number is our own mistake, so it throws; the interface clamps first.
 *
 * @throws {RangeError} naming the value and the range
 */
export function requireWithin(numbers: NamedNumbers, low: number, high: number): void {
  for (const [name, value] of Object.entries(numbers)) {
    if (!(value >= low && value <= high)) throw new RangeError(`${name} has to be from ${low} to ${high}, not ${value}`);
  }
}

/**
 * Refuses numbers that are zero, negative or not finite.
 *
 * @throws {RangeError} naming the value and the range
 */
export function requirePositive(numbers: NamedNumbers): void {
  for (const [name, value] of Object.entries(numbers)) {
    if (!(value > 0 && Number.isFinite(value))) throw new RangeError(`${name} has to be above 0 and finite, not ${value}`);
  }
}
