import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';

/** A slide of 16:9 in px, as decks use it. */
const WIDTH = 1920;
const HEIGHT = 1080;

/**
 * A slide of 1920 x 1080 px that holds a widget, scaled down to the story's width as a deck does it. The widget inside is laid
 * out at full size. Set `layout="slide"` on it, so that it fills the slide.
 *
 * @param content - what stands on the slide
 * @param scaled - `false` keeps 1920 x 1080 px, for pictures
 */
export function slide(content: unknown, scaled = true): TemplateResult {
  return html`<style>
      .exo-slide-stage {
        overflow: hidden;
        background: #1b1b1b;
        position: relative;
        max-inline-size: 100%;
      }
      .exo-slide {
        inline-size: ${WIDTH}px;
        block-size: ${HEIGHT}px;
        transform-origin: 0 0;
        position: relative;
        background: Canvas;
      }
      [dir='rtl'] .exo-slide {
        transform-origin: 100% 0;
      }
    </style>
    <div class="exo-slide-stage" ${ref((stage) => scaled && fit(stage))}>
      <div class="exo-slide">${content}</div>
    </div>`;
}

const watched = new WeakSet<Element>();

function fit(stage: Element | undefined): void {
  if (!(stage instanceof HTMLElement) || watched.has(stage)) return;
  watched.add(stage);
  const scale = (): void => {
    const page = stage.firstElementChild;
    if (!(page instanceof HTMLElement) || stage.clientWidth === 0) return;
    const factor = Math.min(1, stage.clientWidth / WIDTH);
    page.style.transform = `scale(${factor})`;
    stage.style.blockSize = `${HEIGHT * factor}px`;
  };
  // Not from within the observer: it changes the height of what it watches.
  new ResizeObserver(() => setTimeout(scale)).observe(stage);
  scale();
}
