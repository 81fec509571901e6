/** Smallest type, as a share of what the style sheet asks for. */
const SMALLEST = 0.5;
const STEP = 0.04;

/**
 * On a slide nothing scrolls: where a language or a font runs long, the type gets smaller until all is in view. The style sheet
 * multiplies its sizes by `--_fit`.
 *
 * @param box - what must not scroll
 */
export function fitType(box: HTMLElement): void {
  for (let share = 1; share >= SMALLEST; share -= STEP) {
    box.style.setProperty('--_fit', share.toFixed(2));
    if (box.scrollHeight <= box.clientHeight + 1) return;
  }
}
