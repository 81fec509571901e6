import { css, type CSSResult } from 'lit';

/** The picture that is also a filter, and the other filters. */
export const overviewStyles: CSSResult = css`
  /* The picture that is also a filter */
  .list-view {
    display: grid;
    gap: 1.5em;
    grid-template-columns: minmax(0, 1fr);
  }
  .headline-count {
    margin: 0;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .hint {
    margin: 0.25em 0 0.75em;
    font-size: 0.8125em;
    color: var(--_text-soft);
  }
  .verdicts {
    display: grid;
    gap: 0.25em;
    margin: 0 -0.5em;
    padding: 0;
    list-style: none;
  }
  .verdict-row {
    display: grid;
    grid-template-columns: minmax(7em, 1fr) auto;
    gap: 0.25em 1em;
    align-items: start;
    inline-size: 100%;
    padding: 0.4em 0.5em;
    border: 2px solid transparent;
    border-radius: 10px;
    background: none;
    text-align: start;
    font-weight: 400;
    color: var(--_text);
  }
  button.verdict-row:hover {
    background: var(--_wash);
    border-color: var(--_line);
  }
  button.verdict-row[aria-pressed='true'] {
    background: var(--_wash);
    border-color: var(--_exosome);
    font-weight: 400;
    color: var(--_text);
  }
  button.verdict-row:focus-visible {
    border-radius: 10px;
  }
  .row-words {
    display: flex;
    flex-direction: column;
    line-height: 1.3;
    padding-block: 0.1em;
  }
  .row-name {
    font-weight: 700;
    font-size: 0.9375em;
  }
  .row-count {
    font-size: 0.8125em;
    color: var(--_text-soft);
  }
  .marks {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }
  .supported {
    color: var(--_supported);
  }
  .partly {
    color: var(--_partly);
  }
  .contested {
    color: var(--_contested);
  }
  .unsupported {
    color: var(--_unsupported);
  }
  .outdated {
    color: var(--_outdated);
  }
  .verdict-row .row-name {
    color: var(--_text);
  }
  .meanings {
    margin-block-start: 0.5em;
    font-size: 0.875em;
  }
  .meanings summary {
    cursor: pointer;
    color: var(--_link);
    font-weight: 600;
    min-block-size: 24px;
    padding-block: 0.15em;
  }
  .meanings dl {
    margin: 0.5em 0 0;
    display: grid;
    gap: 0.5em;
  }
  .meanings dt {
    font-weight: 700;
  }
  .meanings dd {
    margin: 0;
    color: var(--_text-soft);
  }

  .controls {
    display: grid;
    gap: 0.75em;
    margin-block-start: 1.25em;
  }
  .control {
    display: grid;
    gap: 0.2em;
    font-size: 0.875em;
    min-inline-size: 0;
  }
  .control span {
    font-weight: 600;
  }
  .control input,
  .control select {
    inline-size: 100%;
    font-size: max(16px, 1em);
  }
`;
