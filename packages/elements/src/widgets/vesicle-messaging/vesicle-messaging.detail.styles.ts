import { css, type CSSResult } from 'lit';

/** What stands below the picture: sentences and transcript. */
export const detailStyles: CSSResult = css`
  /* Below the picture */
  .detail {
    grid-area: detail;
    padding: 0.5em 1em 1em;
    display: grid;
    gap: 1em;
    align-items: start;
    min-inline-size: 0;
  }
  .pair {
    display: grid;
    gap: 1em;
  }
  .sentences {
    margin: 0;
    padding: 0;
    list-style: none;
    display: grid;
    gap: 0.6em;
  }
  .aside {
    margin: 0.75em 0 0;
    font-size: 0.875em;
    color: var(--_text-soft);
  }
  summary {
    cursor: pointer;
    padding: 0.5em 0;
    min-block-size: 28px;
    font-weight: 600;
    color: var(--_link);
  }
  .transcript ol {
    margin: 0.25em 0 0.5em;
    padding-inline-start: 1.5em;
    display: grid;
    gap: 0.6em;
  }
  @container (max-width: 559.98px) {
    summary {
      min-block-size: 44px;
      display: list-item;
      padding-block: 0.7em;
    }
  }
  @container (min-width: 560px) {
    .detail,
    .body > .controls,
    .body > .more {
      padding-inline: 1.5em;
    }
  }
  @container (min-width: 880.02px) {
    .detail {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      padding-block: 1em;
      gap: 1em 2em;
    }
    .pair {
      grid-column: 1 / -1;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 1em 2em;
      align-items: start;
    }
    .said:only-child {
      grid-column: 1 / -1;
    }
    .said:only-child .sentences {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.75em 2em;
    }
  }
`;
