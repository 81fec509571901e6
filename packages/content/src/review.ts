/** When the content was last reviewed, and whether that has become too long ago. */
import { reviewDates } from './generated/review.js';
import type { ReviewDates } from './types.js';

export { reviewDates };

/**
 * Content is overdue once its due day has passed, by the reader's own calendar. On the due day itself it is not.
 *
 * @param today - now
 * @param dates - other dates than those of the content (stories and tests)
 */
export function isOverdue(today: Date, dates: ReviewDates = reviewDates): boolean {
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  return day > dates.nextDueOn;
}
