/**
 * Keeps the keys that a native control uses inside the widget, so that a deck around it does not turn its slide. Keys that no
 * control uses pass on: Page Up and Page Down stay the presenter's while a button has focus.
 */
export function keepKeys(event: KeyboardEvent): void {
  const target = event.composedPath()[0];
  if (!(target instanceof Element)) return;
  const uses = target.matches('input, select, textarea')
    ? event.key !== 'Escape' && event.key !== 'Tab'
    : target.matches('button, summary, a[href]') && (event.key === 'Enter' || event.key === ' ');
  if (uses) event.stopPropagation();
}
