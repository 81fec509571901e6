import type { Picture } from './route-explorer.layout.js';

/**
 * Puts the labels where the layout has them, as shares of the picture: on paper it has another size. Set from script: a strict
 * policy forbids a style attribute in the template.
 */
export function placeButtons(root: ParentNode, side: 'a' | 'b', picture: Picture | undefined): void {
  if (!picture) return;
  const { widthPx, heightPx, fontPx } = picture.box;
  const stage = root.querySelector<HTMLElement>(`[data-stage=${side}]`);
  stage?.style.setProperty('--_ratio', (widthPx / heightPx).toFixed(4));
  stage?.style.setProperty('--_letters', `${((fontPx / widthPx) * 100).toFixed(3)}cqi`);
  const share = (px: number, of: number): string => `${((px / of) * 100).toFixed(3)}%`;
  for (const { id, x, y, width, height } of picture.labels) {
    const button = root.querySelector<HTMLElement>(`#place-${side}-${id}`);
    const place = [share(x, widthPx), share(y, heightPx), share(width, widthPx), share(height, heightPx)];
    if (!button || button.dataset['at'] === place.join()) continue;
    button.dataset['at'] = place.join();
    ['x', 'y', 'w', 'h'].forEach((name, index) => button.style.setProperty(`--_${name}`, place[index] ?? ''));
  }
}
