export { rove, roveInSpace } from '../../controllers/roving.js';

/** Keys that a slider uses itself; they stay inside the widget. */
export function keepSliderKeys(event: KeyboardEvent): void {
  if (/^(Arrow|Page|Home|End)/.test(event.key)) event.stopPropagation();
}
