import { css, type CSSResult, type CSSResultGroup } from 'lit';
import { cardStyles } from './claim-check.card.styles.js';
import { claimStyles } from './claim-check.claims.styles.js';
import { mediaStyles } from './claim-check.media.styles.js';
import { overviewStyles } from './claim-check.overview.styles.js';
import { slideStyles } from './claim-check.slide.styles.js';
import { widthStyles } from './claim-check.widths.styles.js';

/** The body and the choice of the view. */
const bodyStyles: CSSResult = css`
  .body {
    padding: 0 1.5em 1.5em;
  }
  .views {
    display: inline-flex;
  }
  .views button {
    border-radius: 0;
    font-size: 0.875em;
    padding-inline: 1em;
  }
  .views button:first-child {
    border-start-start-radius: 999px;
    border-end-start-radius: 999px;
  }
  .views button:last-child {
    border-start-end-radius: 999px;
    border-end-end-radius: 999px;
    border-inline-start-color: transparent;
    margin-inline-start: -1px;
  }
  .views button[aria-pressed='true'] {
    border-color: var(--_exosome);
    z-index: 1;
  }
`;

/** Everything, in the order in which later rules win. */
export const styles: CSSResultGroup = [
  bodyStyles,
  overviewStyles,
  claimStyles,
  cardStyles,
  widthStyles,
  slideStyles,
  mediaStyles,
];
