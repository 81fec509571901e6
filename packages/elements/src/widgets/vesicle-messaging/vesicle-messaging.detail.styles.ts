import { css, type CSSResult } from 'lit';

/** What stands below the picture: sentences, questions, size, recap, transcript and table. */
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
  .activity {
    padding: 0.9em 1em 1em;
    border: 1px solid var(--_line);
    border-radius: 12px;
    background: var(--_wash);
    min-inline-size: 0;
  }
  .activity:focus-visible {
    border-radius: 12px;
  }
  .kicker {
    margin: 0 0 0.25em;
    font-size: 0.8125em;
    font-weight: 700;
    color: var(--_exosome-text);
  }
  .ask {
    margin: 0 0 0.6em;
    font-weight: 600;
    line-height: 1.35;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .choices .right {
    border-color: var(--_supported);
    border-width: 2px;
  }
  .choices .right::before {
    content: '✓ ' / '';
    color: var(--_supported);
    font-weight: 700;
  }
  .feedback {
    margin: 0.75em 0 0;
  }
  .feedback:empty {
    display: none;
  }
  .confidence {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    margin-block-start: 0.75em;
    font-size: 0.875em;
  }
  .confidence input {
    flex: 1 1 8em;
    min-block-size: 28px;
    accent-color: var(--_exosome);
  }
  .to-scale {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin-block-end: 0.75em;
  }
  .to-scale svg {
    inline-size: 12em;
    max-inline-size: 100%;
  }
  .to-scale p {
    margin: 0;
    display: grid;
    gap: 0.2em;
    flex: 1 1 12em;
  }
  .prp {
    color: var(--_prp-text);
  }
  .exo {
    color: var(--_exosome-text);
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
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    min-inline-size: 100%;
    font-size: 0.875em;
    text-align: start;
  }
  th,
  td {
    padding: 0.5em 0.6em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    min-inline-size: 7em;
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
  @media (forced-colors: active) {
    .choices .right {
      border-color: CanvasText;
    }
    .activity {
      border: 1px solid CanvasText;
    }
  }
`;
