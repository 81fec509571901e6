import { css } from 'lit';

/** Choosing neither, the card and what the aid says about itself. */
export const belowStyles = css`
  /* Below the table */
  .rest {
    display: grid;
    gap: 1.25em;
    padding: 1.5em var(--_pad);
    border-block-start: 1px solid var(--_line);
  }
  .section-title {
    font-size: 1.0625em;
    font-weight: 700;
  }
  .neither {
    padding: 1.1em 1.25em 1.25em;
    border: 2px solid var(--_text);
    border-radius: 12px;
    min-inline-size: 0;
  }
  .neither-lead {
    margin-block: 0.35em 0.9em;
    max-inline-size: 75ch;
  }
  .small-table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  .small-table caption {
    text-align: start;
    padding-block-end: 0.5em;
    font-size: 0.9333em;
    color: var(--_text-soft);
  }
  .small-table th {
    position: static;
    padding: 0.5em 1em 0.5em 0;
    vertical-align: top;
    background: none;
    font-weight: 700;
    border-block-end: 1px solid var(--_line);
  }
  .small-table thead th {
    border-block-end-width: 2px;
  }
  .small-table thead th.prp {
    border-color: var(--_prp);
  }
  .small-table thead th.exosomes {
    border-color: var(--_exosome);
  }
  .small-table thead th:first-child {
    inline-size: 16%;
  }
  .small-table td {
    padding: 0.6em 1em 0.4em 0;
    vertical-align: top;
    border-block-end: 1px solid var(--_line);
  }
  .small-table tbody tr:last-child > * {
    border-block-end: 0;
  }
  .finding + .finding {
    margin-block-start: 0.9em;
  }
  .finding .said {
    margin-block-end: 0.25em;
  }
  details {
    border: 1px solid var(--_line);
    border-radius: 12px;
    min-inline-size: 0;
  }
  summary {
    padding: 0.85em 1.25em;
    cursor: pointer;
    border-radius: 12px;
    min-block-size: 44px;
  }
  .count {
    margin-inline-start: 0.6em;
    padding: 0.1em 0.6em;
    border-radius: 999px;
    background: var(--_wash);
    border: 1px solid var(--_line);
    font-size: 0.8125em;
    color: var(--_text-soft);
  }
  .card-intro {
    padding: 0 1.25em 0.75em;
    color: var(--_text-soft);
  }
  .about ul {
    margin: 0;
    padding: 0 1.25em 1em 2.25em;
    padding-inline: 2.25em 1.25em;
    font-size: 0.875em;
    display: grid;
    gap: 0.35em;
  }
  .copy-by-hand {
    display: grid;
    gap: 0.35em;
    inline-size: min(30em, 100%);
  }
  textarea {
    font: inherit;
    inline-size: 100%;
    color: inherit;
    background: var(--_paper);
    border: 1px solid var(--_control-line);
    border-radius: 8px;
  }
`;
