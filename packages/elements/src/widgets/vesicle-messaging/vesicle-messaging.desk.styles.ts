import { css, type CSSResult } from 'lit';

/** Questions, size, recap and the table. */
export const deskStyles: CSSResult = css`
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
  @media (forced-colors: active) {
    .choices .right {
      border-color: CanvasText;
    }
    .activity {
      border: 1px solid CanvasText;
    }
  }
`;
