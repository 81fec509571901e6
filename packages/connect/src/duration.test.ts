import { expect, it } from 'vitest';
import { clockDuration, isoDuration } from './duration.ts';

it.each([
  [0, 'PT0S', '0000:00:00.00'],
  [1234, 'PT1.23S', '0000:00:01.23'],
  [59_999, 'PT1M0S', '0000:01:00.00'],
  [3_723_450, 'PT1H2M3.45S', '0001:02:03.45'],
  [36_000_000_000, 'PT10000H0S', '9999:00:00.00'],
  [-5, 'PT0S', '0000:00:00.00'],
  [NaN, 'PT0S', '0000:00:00.00'],
])('%s ms is %s, and %s', (elapsedMs, iso, clock) => {
  expect(isoDuration(elapsedMs)).toBe(iso);
  expect(clockDuration(elapsedMs)).toBe(clock);
});
