import { describe, expect, it } from 'vitest';
import { isOverdue, reviewDates } from './review.js';

const dates = { reviewedOn: '2026-11-22', nextDueOn: '2027-05-22' };

describe('content that has not been reviewed again', () => {
  it('is not overdue on its due day, to the last minute of it', () => {
    expect(isOverdue(new Date(2027, 4, 22, 23, 59), dates)).toBe(false);
  });

  it('is overdue once that day has passed by the local calendar', () => {
    expect(isOverdue(new Date(2027, 4, 23, 0, 0), dates)).toBe(true);
  });

  it('compares years before months', () => {
    expect(isOverdue(new Date(2026, 11, 31), dates)).toBe(false);
    expect(isOverdue(new Date(2028, 0, 1), dates)).toBe(true);
  });

  it('carries the dates of the evidence', () => {
    expect(reviewDates).toEqual(dates);
  });
});
