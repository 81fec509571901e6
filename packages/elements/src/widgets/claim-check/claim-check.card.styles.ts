import { css, type CSSResult } from 'lit';

/** One claim at a time, with the way to the one before and the one after. */
export const cardStyles: CSSResult = css`
  .card {
    gap: 1.25em 2.5em;
    padding: 1.25em 1.5em 1.5em;
    border: 1px solid var(--_line);
    border-radius: 12px;
  }
  .topic {
    margin: 0 0 -0.5em;
    font-size: 0.875em;
    font-weight: 700;
  }
  .card .label {
    font-size: 0.8125em;
  }
  .card .quote {
    font-size: 1.125em;
    line-height: 1.4;
  }
  .card .answer {
    font-size: 1.3125em;
    line-height: 1.4;
  }
  .card .verdict {
    font-size: 0.9375em;
  }
  .stepper {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.5em 1em;
    margin-block-start: 1em;
  }
  .position {
    min-inline-size: 6em;
    text-align: center;
    font-variant-numeric: tabular-nums;
    font-size: 0.875em;
    color: var(--_text-soft);
  }
`;
