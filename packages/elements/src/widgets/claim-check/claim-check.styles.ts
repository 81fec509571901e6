import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .body {
    padding: 0 1.5em 1.5em;
  }
  .views {
    display: inline-flex;
  }
  .views button {
    border-radius: 0;
    font-size: 0.875em;
    padding-inline: 1em;
  }
  .views button:first-child {
    border-start-start-radius: 999px;
    border-end-start-radius: 999px;
  }
  .views button:last-child {
    border-start-end-radius: 999px;
    border-end-end-radius: 999px;
    border-inline-start-color: transparent;
    margin-inline-start: -1px;
  }
  .views button[aria-pressed='true'] {
    border-color: var(--_exosome);
    z-index: 1;
  }

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
  }
  .claims {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .claim {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
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
  .claim .sources {
    grid-column: 1 / -1;
  }
  .label {
    margin: 0 0 0.2em;
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
    margin-inline-end: 0.35em;
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

  /* One at a time */
  .card {
    gap: 1.25em 2.5em;
    padding: 1.25em 1.5em 1.5em;
    border: 1px solid var(--_line);
    border-radius: 12px;
  }
  .topic {
    margin: 0 0 -0.5em;
    grid-column: 1 / -1;
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
    align-items: center;
    justify-content: center;
    gap: 1em;
    margin-block-start: 1em;
  }
  .position {
    min-inline-size: 6em;
    text-align: center;
    font-variant-numeric: tabular-nums;
    font-size: 0.875em;
    color: var(--_text-soft);
  }

  @container (min-width: 560px) {
    .claims > .claim {
      grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
    }
    .verdict-row {
      grid-template-columns: 10em auto;
      justify-content: start;
    }
    .list-view > .side .controls {
      grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr) minmax(0, 1fr);
    }
    .meanings dl {
      grid-template-columns: repeat(auto-fit, minmax(15em, 1fr));
    }
  }
  @container (max-width: 559.98px) {
    .body {
      padding-inline: 1em;
    }
    .verdict-row {
      grid-template-columns: minmax(0, 1fr);
    }
    .row-words {
      flex-direction: row;
      gap: 0.5em;
      align-items: baseline;
      justify-content: space-between;
    }
    .claim {
      padding-inline: 0.25em;
    }
    .card {
      padding: 1em;
    }
    .read {
      padding-inline-start: 0.75em;
      border-inline-start: 3px solid var(--_line);
    }
    .views,
    .views button {
      flex: 1 1 0;
    }
    button.small {
      min-block-size: 32px;
    }
    button.claim-id {
      min-block-size: 24px;
    }
    .controls {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .control:first-child {
      grid-column: 1 / -1;
    }
    .control select {
      padding-inline: 0.35em;
    }
  }
  @container (min-width: 700px) {
    .card {
      grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
    }
  }
  @container (min-width: 880.02px) {
    .verdict-row {
      grid-template-columns: minmax(7em, 1fr) auto;
      justify-content: stretch;
    }
    .list-view {
      grid-template-columns: minmax(20em, 24em) minmax(0, 1fr);
      gap: 2.5em;
      align-items: start;
    }
    .list-view > .side .controls {
      grid-template-columns: minmax(0, 1fr);
    }
    .meanings dl {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (min-width: 1400px) {
    .list-view {
      grid-template-columns: 26em minmax(0, 1fr);
      gap: 3.5em;
    }
    .answer {
      max-inline-size: 60ch;
    }
  }
  @media (min-height: 760px) {
    @container (min-width: 880.02px) {
      .list-view > .side {
        position: sticky;
        inset-block-start: 1em;
      }
    }
  }

  /* On a slide: the picture and one claim, or one claim alone */
  :host([layout='slide']) .body {
    padding-block: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: minmax(0, 1fr);
  }
  :host([layout='slide']) .card-view,
  :host([layout='slide']) .slide-view .main {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    max-inline-size: none;
    margin: 0;
  }
  :host([layout='slide']) .slide-view {
    display: grid;
    grid-template-columns: minmax(0, 15fr) minmax(0, 19fr);
    gap: 2em;
    min-block-size: 0;
  }
  :host([layout='slide']) .slide-view .claim {
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9em;
  }
  :host([layout='slide']) .header {
    padding-block: 1em 0.75em;
  }
  :host([layout='slide']) .intro {
    font-size: 0.75em;
    max-inline-size: none;
  }
  /* In a language with longer words the side scrolls; in English all fits. */
  :host([layout='slide']) .slide-view .side {
    font-size: 0.87em;
    min-block-size: 0;
    overflow: auto;
    margin-inline: -0.75em;
    padding-inline: 0.75em;
  }
  :host([layout='slide']) .slide-view .verdicts {
    gap: 0;
  }
  :host([layout='slide']) .slide-view .card {
    margin-block: 0 auto;
  }
  :host([layout='slide']) .slide-view .headline-count {
    font-size: 1.15em;
  }
  :host([layout='slide']) .card .answer {
    font-size: 1.25em;
  }
  :host([layout='slide']) .slide-view .hint {
    margin-block-end: 0.4em;
  }
  :host([layout='slide']) .slide-view .card {
    padding: 1em 1.25em 1.1em;
  }
  :host([layout='slide']) .slide-view .topic {
    margin-block-end: -0.4em;
  }
  :host([layout='slide']) .card-stage {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    display: flex;
    flex-direction: column;
  }
  :host([layout='slide']) .card {
    margin-block: auto;
  }
  :host([layout='slide']) .slide-view .card {
    font-size: 0.85em;
  }
  :host([layout='slide']) .stepper {
    margin-block: 0.5em;
    font-size: 0.8em;
  }
  :host([layout='slide']) .site-line {
    font-size: 0.7em;
  }
  :host([layout='slide']) .meanings {
    display: none;
  }

  @media (pointer: coarse) {
    button.small {
      min-block-size: 36px;
    }
    button.claim-id {
      min-block-size: 24px;
    }
  }
  @media (forced-colors: active) {
    .verdict {
      border: 1px solid CanvasText;
    }
    button.verdict-row,
    button.verdict-row[aria-pressed='true'] {
      forced-color-adjust: auto;
      background: Canvas;
      color: CanvasText;
      border-color: Canvas;
    }
    button.verdict-row[aria-pressed='true'] {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
    .site-line,
    .note {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .body {
      padding: 0;
    }
    .verdict-row {
      grid-template-columns: 10em auto;
      justify-content: start;
      padding-block: 0.1em;
    }
    .claim-id .icon,
    .controls,
    .hint,
    .stepper,
    .site-line .quiet,
    .chip .icon,
    .count-line button,
    .claim-tools button.small,
    .meanings summary {
      display: none;
    }
    .list-view {
      display: block;
    }
    .list-view > .side {
      position: static;
    }
    .site-line,
    .chip,
    .note {
      padding-block: 0;
      background: none;
    }
    .chip {
      border: 0;
      padding: 0;
      min-block-size: 0;
    }
    .appendix .facts {
      display: block;
      columns: 2;
      column-gap: 2em;
    }
    .appendix .facts > li {
      margin-block-end: 0.9em;
    }
    .overview {
      break-inside: avoid;
    }
    .claim {
      grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
      padding: 0.6em 0;
      gap: 0 1.5em;
      break-inside: avoid;
    }
    .claims > .claim {
      content-visibility: visible;
    }
    button.claim-id {
      background: none;
    }
    .note[hidden] {
      display: block;
    }
    .section-title {
      break-after: avoid;
      padding-inline: 0;
      background: none;
    }
    .verdict {
      padding-inline: 0;
      background: none !important;
    }
    .read {
      border: 0;
      padding: 0;
    }
  }
`;
