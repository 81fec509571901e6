import { css, type CSSResult } from 'lit';

/** Pictures, their labels and captions. */
export const pictureStyles: CSSResult = css`
  .pictures {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
  }
  .picture {
    min-inline-size: 0;
    display: flex;
    flex-direction: column;
  }
  .stage {
    position: relative;
    font-size: 0.7813em;
    block-size: 36em;
    overflow: hidden;
    background: var(--_air);
    direction: ltr;
  }
  .drawing {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    display: block;
  }
  /* While something moves, what stands still is painted once. */
  :host(:state(playing)) :is(.still, .places) {
    will-change: transform;
  }
  .drawing text {
    font-family: inherit;
  }
  button.place {
    position: absolute;
    left: var(--_x, 0);
    top: var(--_y, 0);
    inline-size: var(--_w, auto);
    block-size: var(--_h, auto);
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
    display: grid;
    align-content: center;
    justify-items: stretch;
    line-height: 1.2;
  }
  .place:not([data-at]) {
    visibility: hidden;
  }
  .chip {
    display: block;
    padding: 0.24em 0.35em;
    border: 1px solid var(--_control-line);
    border-radius: 0.6em;
    background: var(--_paper);
    font-weight: 600;
    direction: inherit;
    text-align: center;
  }
  .place:hover .chip {
    background: var(--_exosome-soft);
    border-color: var(--_exosome);
  }
  .place[aria-expanded='true'] .chip {
    background: var(--_exosome);
    border-color: var(--_exosome);
    color: var(--_paper);
  }
  .place.finding .chip {
    font-size: 1.06em;
    font-weight: 700;
    border: 2px solid var(--_exosome);
    color: var(--_exosome-text);
  }
  .place:focus-visible {
    outline: none;
  }
  .place:focus-visible .chip {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_paper);
  }
  .base[dir='rtl'] :is(.card, .chip) {
    direction: rtl;
  }
  .legend {
    list-style: none;
    margin: 0;
    padding: 0.6em 1.23em 0;
    display: grid;
    gap: 0.25em;
    font-size: 0.8125em;
  }
  .legend li {
    display: flex;
    gap: 0.4em;
    align-items: baseline;
  }
  .legend .icon {
    align-self: center;
  }
  .caption {
    padding: 0.5em 1.23em 0.9em;
    font-size: 0.8125em;
    color: var(--_text-soft);
  }
  .picture .sources {
    margin: 0.75em 1em;
  }
`;
