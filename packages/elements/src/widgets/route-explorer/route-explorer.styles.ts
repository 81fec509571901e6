import { css, type CSSResult, type CSSResultGroup } from 'lit';
import { detailStyles } from './route-explorer.detail.styles.js';
import { pictureStyles } from './route-explorer.picture.styles.js';
import { widthStyles } from './route-explorer.widths.styles.js';

/** The list of routes and the row above the picture. */
const choiceStyles: CSSResult = css`
  .body {
    border-block-start: 1px solid var(--_line);
  }
  .explorer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  p {
    margin: 0;
  }

  /* Choosing */
  .routes {
    display: none;
    padding: 0.9em 0.75em 1em 1em;
    align-content: start;
  }
  .group {
    margin: 0.9em 0 0.25em 0.5em;
    font-size: 0.75em;
    font-weight: 700;
    color: var(--_text-soft);
  }
  button.route {
    display: flex;
    align-items: center;
    gap: 0.6em;
    inline-size: 100%;
    padding: 0.3em 0.6em;
    border-color: transparent;
    border-radius: 8px;
    background: none;
    font-size: 0.9375em;
    text-align: start;
    min-block-size: 2.2em;
  }
  button.route[aria-checked='true'] {
    background: var(--_exosome-soft);
    color: var(--_exosome-text);
    font-weight: 600;
  }
  .dot {
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 2px solid var(--_control-line);
    border-radius: 50%;
  }
  [aria-checked='true'] .dot {
    border-color: var(--_exosome);
    background: var(--_exosome);
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.6em 0.9em;
    padding: 0.75em 1em;
    font-size: 0.875em;
    border-block-end: 1px solid var(--_line);
  }
  .controls label {
    display: grid;
    gap: 0.15em;
    flex: 1 1 11em;
    max-inline-size: 22em;
    min-inline-size: 0;
  }
  .controls label > span {
    font-size: 0.8571em;
    font-weight: 600;
    color: var(--_text-soft);
  }
  .controls select {
    inline-size: 100%;
  }
  .play {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
`;

const mediaStyles: CSSResult = css`
  @media (forced-colors: active) {
    button.route[aria-checked='true'],
    .place[aria-expanded='true'] .chip {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    [aria-checked='true'] .dot {
      background: HighlightText;
      border-color: HighlightText;
    }
  }

  @media print {
    .routes,
    .controls,
    .table-toggle {
      display: none !important;
    }
    :host(:not([layout='slide'])) .explorer {
      display: block;
    }
    /* The picture as it stood on the screen, scaled. */
    :host(:not([layout='slide'])) .stage {
      container-type: inline-size;
      inline-size: min(100%, calc(14cm * var(--_ratio)));
      block-size: auto !important;
      min-block-size: 0 !important;
      aspect-ratio: var(--_ratio);
    }
    :host(:not([layout='slide'])) .places {
      font-size: var(--_letters);
    }
  }
`;

/** What the first picture needs, in the order in which later rules win. The rest loads with what it dresses. */
export const styles: CSSResultGroup = [choiceStyles, pictureStyles, detailStyles, widthStyles, mediaStyles];
