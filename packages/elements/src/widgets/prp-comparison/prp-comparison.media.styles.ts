import { css } from 'lit';

/** Coarse pointers, forced colours and paper. */
export const mediaStyles = css`
  @media (pointer: coarse) {
    .tool {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .bar button[aria-pressed='true'] {
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
    .star[aria-pressed='true'] {
      background: transparent;
      color: CanvasText;
      border-color: CanvasText;
    }
    details {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .bar,
    .region,
    .row-tools,
    .copy-by-hand {
      display: none !important;
    }
    thead th {
      position: static;
    }
    :host(:not([layout='slide'])) :is(.base, .compare) {
      --_pad: 0px;
    }
    :host(:not([layout='slide'])) .compare {
      font-size: 9.5pt;
    }
    .group-row {
      break-after: avoid;
    }
    .main > *,
    .note-row > td {
      padding-block: 0.4em;
    }
    .main[data-marked] .question::before {
      content: '★ ';
    }
    tr.main {
      break-after: avoid;
    }
    /* Closed parts are printed, too. */
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary {
      list-style: none;
      min-block-size: 0;
    }
    .rest {
      padding-inline: 0;
    }
  }

`;
