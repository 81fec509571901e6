import { css, type CSSResult } from 'lit';

/** Claims: what the page chose, and the list. */
export const claimStyles: CSSResult = css`
  /* What the page chose, and how much is shown */
  .site-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    margin-block-end: 1em;
    padding: 0.4em 0.9em;
    border-inline-start: 4px solid var(--_exosome);
    border-radius: 4px;
    background: var(--_exosome-soft);
    font-size: 0.875em;
  }
  .chip {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.4em;
    text-align: start;
    font-weight: 600;
  }
  .chip .by {
    font-weight: 400;
    color: var(--_text-soft);
  }
  .count-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    min-block-size: 2.25em;
  }
  .count-line button {
    font-size: 0.875em;
  }
  .count {
    margin: 0;
    font-size: 0.875em;
    color: var(--_text-soft);
  }

  /* The list */
  .section {
    margin-block-end: 1.5em;
  }
  .section-title {
    margin: 0;
    padding: 0.5em 0.75em;
    background: var(--_wash);
    border-block-end: 2px solid var(--_line);
    border-start-start-radius: 8px;
    border-start-end-radius: 8px;
  }
  .section-name {
    font-weight: 700;
  }
  .section-count {
    font-weight: 400;
    font-size: 0.875em;
    color: var(--_text-soft);
    margin-inline-start: 0.35em;
    white-space: nowrap;
  }
  .claims {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  /* Side by side where both columns have room for a line of words at the reader's type size, one above the other where not. */
  .claim {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2em;
    padding: 1.1em 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .claims > .claim {
    content-visibility: auto;
    contain-intrinsic-size: auto 9em;
  }
  .claim:focus {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
    border-radius: 8px;
  }
  .read {
    flex: 5 1 12em;
    min-inline-size: 0;
  }
  .says {
    flex: 7 1 15em;
    min-inline-size: 0;
  }
  .claim .sources,
  .topic {
    flex: 1 0 100%;
    min-inline-size: 0;
  }
  .label {
    display: flex;
    align-items: center;
    min-block-size: 2.2em;
    margin: 0;
    font-size: 0.75em;
    font-weight: 600;
    color: var(--_text-soft);
  }
  .claim-id {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    font-size: inherit;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    min-block-size: 24px;
    margin-inline-end: 0.6em;
    padding: 0 0.5em;
    border: 1px solid var(--_control-line);
    border-radius: 6px;
  }
  button.claim-id {
    position: relative;
    color: var(--_text-soft);
  }
  button.claim-id:focus-visible {
    border-radius: 6px;
  }
  /* A finger needs more room than the eye. */
  button.claim-id::after {
    content: '';
    position: absolute;
    inset: -10px -4px;
  }
  .quote {
    margin: 0 0 0.6em;
    font-size: 0.9375em;
    font-style: italic;
    color: var(--_text-soft);
  }
  .verdict {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    padding-block: 0.15em;
    padding-inline: 0.5em 0.7em;
    border-radius: 1em;
    font-size: 0.8125em;
    font-weight: 700;
  }
  .verdict.supported {
    background: var(--_supported-soft);
  }
  .verdict.partly {
    background: var(--_partly-soft);
  }
  .verdict.contested {
    background: var(--_contested-soft);
  }
  .verdict.unsupported {
    background: var(--_unsupported-soft);
  }
  .verdict.outdated {
    background: var(--_outdated-soft);
  }
  .answer {
    margin: 0 0 0.6em;
    font-size: 1.0625em;
    line-height: 1.45;
    text-wrap: pretty;
  }
  .claim-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    align-items: center;
  }
  button.small {
    min-block-size: 24px;
    padding: 0.1em 0.65em;
    font-size: 0.8125em;
    border-color: transparent;
    background: none;
    color: var(--_link);
    font-weight: 600;
  }
  button.small:hover,
  button.small[aria-expanded='true'] {
    border-color: var(--_exosome);
    background: var(--_exosome-soft);
  }
  .note {
    margin: 0.6em 0 0;
    padding: 0.5em 0.9em;
    border-inline-start: 3px solid var(--_line);
    background: var(--_wash);
    border-radius: 4px;
    font-size: 0.9375em;
  }
  .note[hidden] {
    display: none;
  }
  .link-by-hand {
    margin-block-start: 0.5em;
    font-size: 0.875em;
  }
  .link-by-hand input {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .empty {
    padding: 2em 1em;
    text-align: center;
    border: 1px dashed var(--_control-line);
    border-radius: 10px;
  }
  .empty p {
    margin: 0 0 0.75em;
    color: var(--_text-soft);
  }
  .empty .empty-title {
    font-weight: 700;
    color: var(--_text);
    margin: 0;
  }
`;
