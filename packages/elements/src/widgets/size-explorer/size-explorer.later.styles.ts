import { css } from 'lit';

/** For what loads later: the race's clock, the thing that is open, the sum on paper and the tables. */
export const laterStyles = css`
  .card {
    margin-block: 0 0.75em;
    padding: 0.7em 1em 0.9em;
    border: 1px solid var(--_exosome);
    border-radius: 12px;
    background: var(--_exosome-soft);
  }
  .card-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
  }
  .card-title {
    font-weight: 700;
  }
  .card .soft {
    margin-block-start: 0.4em;
  }
  .slider {
    display: grid;
    gap: 0.15em;
  }
  .slider-label {
    font-size: 0.875em;
    color: var(--_text-soft);
  }
  .slider input {
    /* Half a thumb wider on both sides, so that its middle meets the ruler's ends. */
    inline-size: calc(100% - (var(--_before, 0) + var(--_after, 0) - 16) * 1px);
    margin-inline-start: calc((var(--_before, 0) - 8) * 1px) !important;
    min-block-size: 28px;
    accent-color: var(--_exosome);
    margin: 0;
    box-sizing: border-box;
  }
  .drifted {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.25em;
    align-items: center;
  }
  .drifted ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin: 0;
    padding: 0;
    list-style: none;
    font-variant-numeric: tabular-nums;
  }
  .clock-value {
    min-inline-size: 8.5em;
    font-variant-numeric: tabular-nums;
  }
  .drifted .exosome {
    color: var(--_exosome-text);
    font-weight: 600;
  }
  .drifted .platelet {
    color: var(--_prp-text);
    font-weight: 600;
  }
  .note {
    margin-block-end: 0.6em !important;
  }
  .answer {
    margin-block-end: 0.6em !important;
    padding: 0.6em 1em;
    border-radius: 8px;
    background: var(--_exosome-soft);
    font-weight: 600;
  }
  .limits {
    margin: 0;
    padding-inline-start: 1.2em;
    display: grid;
    gap: 0.4em;
  }
  .paper > * + p,
  .paper > .pair {
    margin-block-start: 0.6em;
  }
  .formula {
    padding: 0.55em 0.9em;
    background: var(--_wash);
    border-radius: 8px;
    font-family: 'Cambria Math', Cambria, 'STIX Two Text', 'Latin Modern Math', Georgia, serif;
    font-size: 1.125em;
    white-space: pre-wrap;
    direction: ltr;
    unicode-bidi: isolate;
    text-align: start;
  }
  .paper-lines {
    margin: 0.75em 0;
    padding-inline-start: 1.6em;
    display: grid;
    gap: 0.2em;
    font-variant-numeric: tabular-nums;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
  }
  caption {
    text-align: start;
    color: var(--_text-soft);
    padding-block-end: 0.5em;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.5em 0.75em 0.5em 0;
    border-block-start: 1px solid var(--_line);
  }
  .number {
    white-space: nowrap;
  }
  :host([layout='slide']) .note {
    margin-block-end: 0.5em !important;
  }
  :host([layout='slide']) .formula {
    margin-block-start: 0.35em;
    padding-block: 0.2em;
    font-size: 0.95em;
  }
  @container (max-width: 559.98px) {
    .slider input {
      min-block-size: 44px;
    }
    .formula {
      font-size: 1em;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
    table,
    caption,
    tbody,
    tr {
      display: block;
    }
    tr {
      padding-block: 0.6em;
      border-block-start: 1px solid var(--_line);
    }
    th,
    td {
      display: grid;
      grid-template-columns: 7em minmax(0, 1fr);
      gap: 0.5em;
      border: 0;
      padding: 0.1em 0;
    }
    th,
    td.wide {
      display: block;
    }
    td[data-label]::before {
      content: attr(data-label);
      color: var(--_text-soft);
    }
  }
`;
