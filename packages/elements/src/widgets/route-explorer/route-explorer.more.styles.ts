import { css, type CSSResult } from 'lit';
import { figureHostTokens } from '../../theme/figure-tokens.js';
import { slideStyles } from './route-explorer.slide.styles.js';
import { tableStyles } from './route-explorer.tables.styles.js';

/** Cards, the findings of the other routes, and paper. */
const looks: CSSResult = css`
  .card {
    position: absolute;
    inset-inline: 0.75em;
    inset-block-end: 0.75em;
    max-inline-size: 34em;
    max-block-size: calc(100% - 1.5em);
    overflow: auto;
    z-index: 2;
    padding: 0.9em 1.1em;
    font-size: 1.12em;
    background: var(--_paper);
    border: 1px solid var(--_control-line);
    border-radius: 10px;
    box-shadow: 0 4px 18px color-mix(in srgb, var(--_shade) 22%, transparent);
    display: grid;
    gap: 0.4em;
    text-align: start;
  }
  .card-title {
    font-weight: 700;
    padding-inline-end: 4em;
  }
  .card-note {
    color: var(--_text-soft);
    font-size: 0.93em;
  }
  button.card-close {
    position: absolute;
    inset-block-start: 0.3em;
    inset-inline-end: 0.4em;
  }
  .reach-bar {
    display: block;
    margin-block-start: 0.4em;
    max-inline-size: 30em;
  }
  .reach-bar .tick {
    font-size: 11px;
    fill: var(--_text-soft);
  }
  .place.finding.not-studied .chip {
    border: 2px dashed var(--_contested);
    color: var(--_contested);
  }
  .place.finding.stand-in .chip {
    border-color: var(--_growth-factor);
    color: var(--_text);
  }
  .place.finding[aria-expanded='true'] .chip {
    color: var(--_paper);
  }
  .place.finding.not-studied[aria-expanded='true'] .chip {
    background: var(--_contested);
  }
  .stay.not-studied {
    border: 1px dashed var(--_contested);
    background: var(--_contested-soft);
    color: var(--_contested);
  }
  .stay.stand-in {
    border-color: var(--_growth-factor);
    background: var(--_wash);
    color: var(--_text);
  }
  @media print {
    .pages,
    .region-select,
    .card-close {
      display: none !important;
    }
    .stage {
      break-inside: avoid;
    }
    .picture,
    .field {
      break-inside: avoid;
    }
    .region-name {
      display: block !important;
    }
    :host(:not([layout='slide'])) #all-routes {
      display: block;
    }
  }
`;

/** Looks of what loads later: cards, two routes side by side, the whole map, the colours of the figure. */
export const moreStyles: readonly CSSResult[] = [figureHostTokens, tableStyles, slideStyles, looks];
