import { reviewDates } from '@exosome-widgets/content/generated/review.js';

/** The day after the next check was due, at noon UTC. */
const AFTER_DUE = Date.parse(`${reviewDates.nextDueOn}T12:00:00Z`) + 86_400_000;

/**
 * Lets the page believe that the content is overdue, until the returned function is called. Only `new Date()` is mocked;
 * `Date.now()` and timers go on as they are, so that tests which wait still work.
 */
export function pretendOverdue(): () => void {
  const RealDate = globalThis.Date;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given: unknown[], newTarget) =>
      Reflect.construct(target, given.length === 0 ? [AFTER_DUE] : given, newTarget) as Date,
  });
  return () => {
    globalThis.Date = RealDate;
  };
}

/**
 * Spread into a story: `export const Overdue: Story = { ...overdue, args: … }`. On a docs page the story stands in a frame of
 * its own, so that the stories beside it keep today's date.
 */
export const overdue = {
  beforeEach: pretendOverdue,
  parameters: { docs: { story: { inline: false, height: '640px' } } },
};
