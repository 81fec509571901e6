import { css } from 'lit';

export const styles = css`
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .panel {
    padding: 0 1.5em 1.25em;
    min-inline-size: 0;
  }
  .panel.race {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 1.25em;
  }
  .panel p {
    margin: 0;
  }
  .section-title,
  .sum-title {
    font-weight: 700;
  }
  .section-title {
    font-size: 1.125em;
    line-height: 1.3;
  }
  .soft,
  .hint {
    color: var(--_text-soft);
    font-size: 0.875em;
  }
  .tour,
  .controls,
  .choice,
  .pair,
  .under,
  .zoom,
  .sum-lines,
  .guesses {
    display: flex;
    flex-wrap: wrap;
  }
  .tour {
    align-items: center;
    gap: 0.6em;
  }
  .step-of {
    font-size: 0.875em;
    color: var(--_text-soft);
    white-space: nowrap;
  }
  .controls {
    gap: 0.6em 1.5em;
    align-items: center;
    justify-content: space-between;
    margin-block: 0.25em 0.75em;
  }
  .choice {
    gap: 0.4em;
    align-items: center;
    font-size: 0.9375em;
  }
  .choice-label {
    color: var(--_text-soft);
  }
  .pair {
    gap: 0.4em 0.75em;
    font-size: 0.9375em;
  }
  .pair label {
    display: flex;
    gap: 0.45em;
    align-items: center;
  }
  .pair label span {
    color: var(--_text-soft);
  }
  .stage,
  .gate,
  .more {
    border: 1px solid var(--_line);
    border-radius: 12px;
  }
  .stage {
    position: relative;
    background: var(--_paper);
    overflow: hidden;
  }
  /* Room for a picture that is on its way. */
  .stage[data-waits] {
    min-block-size: 30em;
  }
  .drift[data-waits] {
    min-block-size: 20em;
  }
  .clock {
    min-block-size: 6.25em;
  }
  .stage svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    user-select: none;
    -webkit-user-select: none;
  }
  .stage.ruler {
    touch-action: pan-y;
    cursor: grab;
  }
  .stage.ruler:active {
    cursor: grabbing;
  }
  .thing {
    position: absolute;
    left: calc(var(--_x, 0) * 1px);
    top: calc(var(--_y, 0) * 1px);
    inline-size: calc(var(--_w, 24) * 1px);
    block-size: calc(var(--_h, 24) * 1px);
    min-block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 12px;
    background: transparent;
    touch-action: pan-y;
  }
  .thing:hover {
    background: transparent;
    box-shadow: inset 0 0 0 1.5px var(--_exosome);
  }
  .thing:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: -2px;
  }
  .thing[data-away] {
    pointer-events: none;
    opacity: 0;
  }
  .under {
    gap: 0.5em 1.25em;
    align-items: center;
    justify-content: space-between;
    margin-block: 0.6em 0.75em;
  }
  .flag {
    font-size: 0.875em;
    color: var(--_text-soft);
    flex: 1 1 20em;
  }
  .flag.bent {
    color: var(--_partly);
    font-weight: 600;
  }
  .zoom {
    gap: 0.4em;
    font-size: 0.875em;
  }
  .zoom button {
    min-inline-size: 2.6em;
    padding-inline: 0.75em;
  }
  .hint {
    flex: 1 1 100%;
    font-size: 0.8125em;
  }
  .sum {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    padding: 0.9em 1.1em 1em;
    background: var(--_wash);
    border-radius: 12px;
  }
  .sum-lines {
    margin: 0;
    padding: 0;
    list-style: none;
    gap: 0.25em 2em;
    font-variant-numeric: tabular-nums;
  }
  .sum-result {
    font-weight: 600;
  }
  .sum-result .soft {
    font-weight: 400;
  }
  .stage.drift {
    margin-block: 0.25em 0.6em;
  }
  .clock {
    display: grid;
    gap: 0.35em;
    margin-block-end: 0.75em;
  }
  .gate {
    display: grid;
    justify-items: center;
    gap: 0.75em;
    margin-block: 0.5em;
    padding: 1.5em 1em;
    background: var(--_wash);
    text-align: center;
    font-weight: 600;
  }
  .guesses {
    justify-content: center;
    gap: 0.75em;
  }
  .guesses button {
    display: grid;
    justify-items: center;
    gap: 0.5em;
    min-inline-size: 8.5em;
    padding: 1em;
    border-radius: 12px;
  }
  .guesses svg {
    block-size: 4.5em;
    max-inline-size: 6.5em;
  }
  .takeaway {
    padding: 0.7em 1em;
    border-inline-start: 4px solid var(--_exosome);
    background: var(--_wash);
    border-radius: 4px;
    font-weight: 600;
  }
  .panel.race .sum-title {
    margin-block: 0.9em 0.25em;
  }
  .more {
    margin-block-start: 0.75em;
    padding: 0 1em;
  }
  .more[open] {
    padding-block-end: 1em;
  }
  summary {
    cursor: pointer;
    font-weight: 600;
    padding-block: 0.65em;
    min-block-size: 44px;
    box-sizing: border-box;
    color: var(--_link);
  }
  .tables {
    padding: 0 1.5em 1.25em;
    margin-block-start: -1.25em;
  }
  :host([layout='slide']) .body {
    display: flex;
    flex-direction: column;
  }
  :host([layout='slide']) .panel {
    flex: 1;
    min-block-size: 0;
    display: flex;
    flex-direction: column;
    border: 0;
    padding-block: 0 0.5em;
  }
  :host([layout='slide']) .stage {
    flex: 1;
    min-block-size: 0;
    margin-block: 0 0.3em;
    border: 0;
    border-radius: 0;
  }
  :host([layout='slide']) .stage svg {
    position: absolute;
    inset: 0;
    block-size: 100%;
  }
  :host([layout='slide']) :is(.hint, .card, .sum-title, .zoom button:nth-child(n + 5)) {
    display: none;
  }
  :host([layout='slide']) :is(.tour, .controls, .under, .note) {
    font-size: 0.62em;
  }
  :host([layout='slide']) :is(.under, .controls) {
    margin-block: 0 0.6em;
  }
  :host([layout='slide']) .flag,
  :host([layout='slide']) .zoom {
    font-size: 1em;
  }
  :host([layout='slide']) .header {
    padding-block: 0.7em 0.4em;
    flex-wrap: nowrap;
  }
  :host([layout='slide']) :is(.sum, .takeaway) {
    padding: 0.4em 0.8em;
    gap: 0.1em;
    line-height: 1.35;
  }
  :host([layout='slide']) .badge {
    font-size: 0.55em;
  }
  :host([layout='slide']) .typical {
    font-size: 0.75em;
  }
  @container (max-width: 559.98px) {
    .panel,
    .tables {
      padding-inline: 1em;
    }
    .choice button {
      flex: 1 1 auto;
    }
    .gate {
      padding: 1em 0.75em;
    }
    .guesses {
      inline-size: 100%;
      flex-direction: column;
      gap: 0.5em;
    }
    .guesses button {
      grid-template-columns: 4em 1fr;
      align-items: center;
      justify-items: start;
      padding: 0.4em 0.75em;
    }
    .guesses svg {
      block-size: 3em;
      inline-size: 3.75em;
    }
    .drift[data-waits] {
      min-block-size: 28.75em;
    }
    .pair,
    .pair label {
      inline-size: 100%;
    }
    .pair label span {
      flex: 0 0 5em;
    }
    .pair select {
      flex: 1;
      min-inline-size: 0;
    }
    .zoom {
      inline-size: 100%;
    }
    .zoom button {
      flex: 1 1 auto;
    }
  }
  @media (forced-colors: active) {
    .flag.bent {
      color: CanvasText;
    }
    .thing:hover {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .controls,
    .zoom,
    .hint,
    .stage[data-waits],
    .slider,
    .drifted button {
      display: none !important;
    }
    :host(:not([layout='slide'])) :is(.panel, .tables) {
      padding-inline: 0;
    }
    .stage {
      break-inside: avoid;
    }
    details > * {
      display: block;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
