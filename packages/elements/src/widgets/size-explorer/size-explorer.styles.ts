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
  .section-title {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
  }
  .soft,
  .hint {
    color: var(--_text-soft);
    font-size: 0.875em;
  }
  .tour {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }
  .step-of {
    font-size: 0.875em;
    color: var(--_text-soft);
    white-space: nowrap;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1.5em;
    align-items: center;
    justify-content: space-between;
    margin-block: 0.25em 0.75em;
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    align-items: center;
    font-size: 0.9375em;
  }
  .choice-label {
    color: var(--_text-soft);
  }
  .pair {
    display: flex;
    flex-wrap: wrap;
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
  .stage {
    position: relative;
    border: 1px solid var(--_line);
    border-radius: 12px;
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
    border-radius: 12px;
  }
  .thing[data-away] {
    pointer-events: none;
    opacity: 0;
  }
  .under {
    display: flex;
    flex-wrap: wrap;
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
    display: flex;
    flex-wrap: wrap;
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
  .sum {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    padding: 0.9em 1.1em 1em;
    background: var(--_wash);
    border-radius: 12px;
  }
  .sum-title {
    font-weight: 700;
  }
  .sum-lines {
    margin: 0;
    padding: 0;
    list-style: none;
    display: flex;
    flex-wrap: wrap;
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
  .limits {
    margin: 0;
    padding-inline-start: 1.2em;
    display: grid;
    gap: 0.4em;
  }
  .more {
    margin-block-start: 0.75em;
    border: 1px solid var(--_line);
    border-radius: 12px;
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
  .tables {
    padding: 0 1.5em 1.25em;
    margin-block-start: -1.25em;
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
  :host([layout='slide']) .under {
    margin-block: 0 0.6em;
  }
  :host([layout='slide']) .controls {
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
  :host([layout='slide']) .note {
    margin-block-end: 0.5em !important;
  }
  :host([layout='slide']) .formula {
    margin-block-start: 0.35em;
    padding-block: 0.2em;
    font-size: 0.95em;
  }

  @container (max-width: 559.98px) {
    .panel,
    .tables {
      padding-inline: 1em;
    }
    .choice button {
      flex: 1 1 auto;
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
    .slider input {
      min-block-size: 44px;
    }
    .zoom {
      inline-size: 100%;
    }
    .zoom button {
      flex: 1 1 auto;
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
    .slider,
    .drifted button {
      display: none !important;
    }
    .panel,
    .tables {
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
