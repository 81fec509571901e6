import { css } from 'lit';

/** Fields, choices and what opens in the form. What changes with the width is in embed-builder.styles.ts, which comes after this. */
export const formStyles = css`
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .choices > fieldset {
    padding: 1.1em 1.25em 1.25em;
  }
  .choices > fieldset + fieldset {
    border-block-start: 1px solid var(--_line);
  }
  legend {
    padding: 0;
  }
  .choices > fieldset > legend {
    /* A legend sits on the border unless it floats; what follows then begins below it. */
    float: inline-start;
    inline-size: 100%;
    margin-block-end: 0.6em;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
  }
  .choices > fieldset > legend + * {
    clear: both;
  }
  .field {
    margin-block-start: 0.9em;
  }
  .field > label:not(.check),
  .field > legend {
    display: block;
    margin-block-end: 0.3em;
    font-size: 0.875em;
    font-weight: 600;
  }
  .hint,
  .about {
    display: block;
    margin: 0.35em 0 0;
    font-size: 0.8125em;
    line-height: 1.45;
    color: var(--_text-soft);
  }
  .about {
    font-size: 0.875em;
    max-inline-size: 70ch;
  }
  .check + .hint {
    padding-inline-start: 1.9em;
  }
  .choices > fieldset > .hint {
    margin-block: 0 0.25em;
  }
  .warning {
    margin: 0.75em 0 0;
    padding: 0.6em 0.9em;
    font-size: 0.875em;
    border-inline-start: 4px solid var(--_partly);
    border-radius: 4px;
    background: var(--_partly-soft);
  }
  select,
  input.number,
  input[type='text'] {
    inline-size: 100%;
    text-overflow: ellipsis;
  }
  input.number {
    max-inline-size: 9em;
    min-block-size: 2.25em;
    padding: 0.3em 0.7em;
    border: 1px solid var(--_control-line);
    border-radius: 8px;
    background: var(--_paper);
  }
  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0.2em 0 0;
    flex: none;
    accent-color: var(--_exosome);
  }
  .check {
    display: flex;
    gap: 0.75em;
    align-items: start;
    min-block-size: 28px;
    padding-block: 0.15em;
    cursor: pointer;
    font-size: 0.9375em;
  }
  .two {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
    gap: 0 1em;
  }
  fieldset > .two {
    gap: 0.5em;
  }

  /* Radio buttons as rows (widgets) and as a bar (a few choices) */
  .widgets {
    display: grid;
    gap: 0.4em;
  }
  .widgets label,
  .segments label {
    position: relative;
    display: flex;
    cursor: pointer;
  }
  .widgets input,
  .segments input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .widgets span {
    flex: 1;
    padding: 0.55em 0.9em;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_line);
    border-radius: 8px;
    line-height: 1.35;
  }
  .widgets input:checked + span {
    border-color: var(--_exosome);
    background: var(--_exosome-soft);
    color: var(--_exosome-text);
    font-weight: 600;
  }
  .widgets label:hover span {
    border-color: var(--_control-line);
  }
  .widgets label:hover input:checked + span {
    border-color: var(--_exosome);
  }
  .segments {
    display: inline-flex;
    flex-wrap: wrap;
    max-inline-size: 100%;
    gap: 2px;
    padding: 3px;
    border: 1px solid var(--_control-line);
    border-radius: 12px;
    background: var(--_wash);
  }
  .segments span {
    display: flex;
    align-items: center;
    min-block-size: 1.9em;
    padding: 0.2em 0.85em;
    border-radius: 9px;
    font-size: 0.9375em;
    line-height: 1.25;
  }
  .segments.small span {
    font-size: 0.8125em;
    padding-inline: 0.7em;
  }
  .segments input:checked + span {
    background: var(--_exosome);
    color: var(--_paper);
    font-weight: 600;
  }
  .segments label:hover input:not(:checked) + span {
    background: var(--_exosome-soft);
  }
  .widgets input:focus-visible + span,
  .segments input:focus-visible + span {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  /* What opens when asked for */
  details {
    margin-block-start: 0.9em;
  }
  summary {
    cursor: pointer;
    min-block-size: 28px;
    padding-block: 0.2em;
    font-size: 0.9375em;
    font-weight: 600;
    color: var(--_link);
    border-radius: 6px;
  }
  .many > summary {
    color: inherit;
    font-size: 0.875em;
    padding: 0.4em 0.7em;
    border: 1px solid var(--_control-line);
    border-radius: 8px;
  }
  .count {
    font-weight: 400;
    color: var(--_text-soft);
  }
  .count::before {
    content: '· ';
  }
  .list {
    max-block-size: 19em;
    overflow: auto;
    margin-block: 0.5em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_wash);
  }
  .group {
    margin: 0.75em 0 0.25em;
    font-size: 0.8125em;
    font-weight: 700;
    color: var(--_text-soft);
  }
  .group:first-child {
    margin-block-start: 0;
  }
  .list .check {
    font-size: 0.875em;
  }
  .colours {
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.9em;
  }
  .colour {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.7em;
    align-items: center;
    min-block-size: 2.5em;
    font-size: 0.9375em;
  }
  .colour label {
    font-weight: 600;
  }
  .colour .value {
    flex: 1;
    font-size: 0.875em;
    color: var(--_text-soft);
    font-variant-numeric: tabular-nums;
  }
  input[type='color'] {
    flex: none;
    inline-size: 2.5em;
    block-size: 2.25em;
    padding: 2px;
    border: 1px solid var(--_control-line);
    border-radius: 8px;
    background: var(--_paper);
    cursor: pointer;
  }
`;
