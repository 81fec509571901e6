import { css, type CSSResult } from 'lit';

/** Coarse pointers, forced colours and paper. */
export const mediaStyles: CSSResult = css`
  @media (pointer: coarse) {
    button.small {
      min-block-size: 36px;
    }
    button.claim-id {
      min-block-size: 24px;
    }
  }
  @media (forced-colors: active) {
    .verdict {
      border: 1px solid CanvasText;
    }
    button.verdict-row,
    button.verdict-row[aria-pressed='true'] {
      forced-color-adjust: auto;
      background: Canvas;
      color: CanvasText;
      border-color: Canvas;
    }
    button.verdict-row[aria-pressed='true'] {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
    .site-line,
    .note {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    :host(:not([layout='slide'])) .body {
      padding: 0;
    }
    .verdicts {
      margin-inline: 0;
    }
    .verdict-row {
      display: grid;
      grid-template-columns: 10em auto;
      justify-content: start;
      padding-block: 0.1em;
    }
    .claim-id .icon,
    .controls,
    .hint,
    .stepper,
    .site-line .quiet,
    .chip .icon,
    .count-line button,
    .claim-tools button.small,
    .meanings summary {
      display: none;
    }
    .list-view {
      display: block;
    }
    .stay {
      position: static;
    }
    .topic {
      margin: 0 0 0.2em;
    }
    .site-line,
    .chip,
    .note {
      padding-block: 0;
      background: none;
    }
    .chip {
      border: 0;
      padding: 0;
      min-block-size: 0;
    }
    .appendix .facts {
      display: block;
      columns: 2;
      column-gap: 2em;
    }
    .appendix .facts > li {
      margin-block-end: 0.9em;
    }
    .overview {
      break-inside: avoid;
    }
    :host(:not([layout='slide'])) .claim {
      flex-direction: row;
      padding: 0.6em 0;
      gap: 0 1.5em;
      break-inside: avoid;
    }
    .claims > .claim {
      content-visibility: visible;
    }
    button.claim-id {
      background: none;
    }
    .note[hidden] {
      display: block;
    }
    .section-title {
      break-after: avoid;
      padding-inline: 0;
      background: none;
    }
    .verdict {
      padding-inline: 0;
      background: none !important;
    }
    .read {
      flex: 5 1 12em;
      border: 0;
      padding: 0;
    }
    .says {
      flex: 7 1 15em;
    }
  }
`;
