import { css, type CSSResult } from 'lit';

/** The panel's styles, brought into the widget when it opens. */
export const panelStyles: CSSResult = css`
  .save {
    margin: 0;
    padding: 1em 1.5em 1.25em;
    border-block-start: 1px solid var(--_line);
    background: var(--_wash);
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    font-size: 0.875em;
    display: grid;
    gap: 1em;
  }
  .save:focus-visible {
    outline-offset: -3px;
  }
  .save p {
    margin: 0;
  }
  .save-head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 1em;
  }
  .save-title {
    font-size: 1.15em;
    font-weight: 700;
  }
  .save fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .save legend {
    padding: 0;
    margin-block-end: 0.4em;
    font-weight: 600;
  }
  .save-kinds {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr));
    gap: 0.5em;
  }
  .save-choice {
    display: flex;
    align-items: start;
    gap: 0.6em;
    padding: 0.5em 0.75em;
    min-block-size: 44px;
    border: 1px solid var(--_control-line);
    border-radius: 10px;
    background: var(--_paper);
    cursor: pointer;
  }
  .save-choice:has(:checked) {
    border-color: var(--_exosome);
    background: var(--_exosome-soft);
    box-shadow: inset 0 0 0 1px var(--_exosome);
  }
  .save-choice:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .save-choice:has(:disabled) {
    cursor: default;
    border-style: dashed;
    color: var(--_text-soft);
  }
  .save-choice input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.1em 0 0;
    accent-color: var(--_exosome);
  }
  .save-choice input:focus-visible {
    outline: none;
  }
  .save-choice b {
    display: block;
    font-weight: 600;
  }
  .save-hint {
    color: var(--_text-soft);
    font-size: 0.93em;
  }
  .save-main {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 1em 1.5em;
    align-items: start;
  }
  .save-fields {
    display: grid;
    gap: 0.9em;
  }
  .save-field {
    display: grid;
    gap: 0.3em;
    justify-items: start;
  }
  .save-field > label,
  .save-field > span:first-child {
    font-weight: 600;
  }
  .save-field select {
    inline-size: 100%;
  }
  .save-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }
  .save-row label {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
  }
  .save-row input[type='radio'] {
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--_exosome);
  }
  .save input[type='number'] {
    inline-size: 7em;
    min-block-size: 44px;
    padding: 0.3em 0.6em;
    border: 1px solid var(--_control-line);
    border-radius: 8px;
    background: var(--_paper);
  }
  .save input[aria-invalid='true'] {
    border: 2px solid var(--_contested);
  }
  .save-fault {
    color: var(--_contested);
    font-weight: 600;
  }
  .save-preview {
    margin: 0;
    display: grid;
    place-items: center;
    min-block-size: 8em;
  }
  .save-preview img {
    max-inline-size: 100%;
    max-block-size: 24em;
    inline-size: auto;
    block-size: auto;
    border: 1px solid var(--_control-line);
    background: var(--_paper);
  }
  .save-work {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: center;
  }
  .save-work progress {
    flex: 1 1 12em;
    max-inline-size: 26em;
    block-size: 0.9em;
    accent-color: var(--_exosome);
  }
  .save-said {
    padding: 0.6em 0.9em;
    border-inline-start: 4px solid var(--_supported);
    background: var(--_supported-soft);
    border-radius: 4px;
    display: grid;
    gap: 0.5em;
    overflow-wrap: anywhere;
  }
  .save-said.refused {
    border-color: var(--_partly);
    background: var(--_partly-soft);
  }
  .save-said img {
    max-inline-size: min(100%, 20em);
    border: 1px solid var(--_control-line);
  }
  @container (max-width: 559.98px) {
    .save {
      padding-inline: 1em;
    }
    .save-main {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  :host([layout='slide']) .save {
    position: absolute;
    inset: 0;
    z-index: 3;
    overflow: auto;
    align-content: start;
    font-size: max(0.7em, 13px);
  }
  @media (forced-colors: active) {
    .save-choice:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .save-fault {
      color: CanvasText;
    }
  }
  @media print {
    .save {
      display: none;
    }
  }
`;
