import { css } from 'lit';

export const styles = css`
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-areas: 'stage' 'controls' 'detail' 'more';
  }
  /* The picture, the card and the details keep their role and take their places in the body's grid. */
  .panel {
    display: contents;
  }
  .stage {
    position: relative;
    grid-area: stage;
  }
  .canvas {
    position: relative;
    overflow: hidden;
    background: var(--_fluid);
    border-block: 1px solid var(--_line);
  }
  .canvas > svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  .canvas > .moving {
    position: absolute;
    inset: 0;
    block-size: 100%;
    will-change: transform;
  }
  .still {
    aspect-ratio: 360 / 590;
  }
  .caption {
    margin: 0;
    padding: 0.75em 1em;
    background: var(--_paper);
    font-size: 1em;
    line-height: 1.4;
  }
  .body > .controls {
    grid-area: controls;
    padding: 0.75em 1em 0.5em;
    display: grid;
    gap: 0.75em;
    min-inline-size: 0;
  }
  .body > .more {
    grid-area: more;
    padding: 0 1em 1em;
    display: grid;
    gap: 0.5em;
    min-inline-size: 0;
  }

  /* Parts of the picture */
  .parts {
    position: absolute;
    inset-block: 0;
    left: 0;
    right: 0;
    pointer-events: none;
  }
  button.part {
    position: absolute;
    left: var(--_x, 50%);
    top: var(--_y, 50%);
    translate: -50% -50%;
    inline-size: max(var(--_r, 24px), 28px);
    min-block-size: 0;
    block-size: auto;
    aspect-ratio: 1;
    padding: 0;
    border: 2px solid transparent;
    border-radius: 50%;
    background: transparent;
    pointer-events: auto;
  }
  button.part:hover,
  button.part[aria-expanded='true'] {
    border-color: var(--_exosome);
    background: color-mix(in srgb, var(--_exosome) 12%, transparent);
  }
  button.part:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_paper);
    border-radius: 50%;
  }
  .card {
    margin: 0 1em 0.75em;
    padding: 0.5em 1em 0.75em;
    border: 1px solid var(--_exosome);
    border-radius: 10px;
    background: var(--_paper);
  }
  .card p {
    margin: 0.25em 0 0;
  }
  .card-head {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 1em;
  }
  .card-title {
    font-weight: 700;
  }

  /* Steps */
  .tabs {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 0.25em;
  }
  .tabs button {
    border: 0;
    border-block-start: 4px solid var(--_line);
    border-radius: 0;
    padding: 0.35em 0.15em;
    background: transparent;
    text-align: start;
    display: flex;
    align-items: flex-start;
    font-size: 0.8125em;
    line-height: 1.25;
    color: var(--_text-soft);
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .tabs button.past {
    border-color: color-mix(in srgb, var(--_exosome) 45%, var(--_paper));
  }
  .tabs button[aria-selected='true'] {
    border-color: var(--_exosome);
    color: var(--_exosome-text);
    font-weight: 700;
    background: transparent;
  }
  .tabs button:hover {
    color: var(--_text);
    background: var(--_wash);
  }
  .tabs button:focus-visible {
    border-radius: 4px;
  }
  .transport,
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .transport {
    gap: 0.5em 1em;
  }
  .toolbar button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
  }
  .toolbar .round {
    padding: 0;
    inline-size: 2.5em;
    min-inline-size: 2.5em;
    block-size: 2.5em;
  }
  .toolbar .play {
    min-block-size: 2.5em;
    padding-inline: 1.1em 1.3em;
  }
  .primary.play:hover {
    background: var(--_exosome-text);
    color: var(--_paper);
  }
  [dir='rtl'] .points {
    scale: -1 1;
  }
  .scrub {
    flex: 1 1 10em;
    min-inline-size: 0;
    min-block-size: 28px;
    accent-color: var(--_exosome);
    cursor: pointer;
  }
  :is(.recipients, .views) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    padding: 0.2em;
    background: var(--_wash);
    border-radius: 1.5em;
  }
  :is(.recipients, .views) button {
    border-color: transparent;
    background: transparent;
    font-size: 0.875em;
  }
  :is(.recipients, .views) button[aria-pressed='true'] {
    background: var(--_paper);
    border-color: var(--_exosome);
  }
  .waiting {
    margin: 0;
    padding: 0 1.5em;
    min-block-size: 38em; /* about what the simulation takes, so that the page does not jump */
  }
  .motion {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }

  /* Below the picture */
  .detail {
    grid-area: detail;
    padding: 0.5em 1em 1em;
    display: grid;
    gap: 1em;
    align-items: start;
    min-inline-size: 0;
  }
  .pair {
    display: grid;
    gap: 1em;
  }
  .sentences {
    margin: 0;
    padding: 0;
    list-style: none;
    display: grid;
    gap: 0.6em;
  }
  .aside {
    margin: 0.75em 0 0;
    font-size: 0.875em;
    color: var(--_text-soft);
  }
  .activity {
    padding: 0.9em 1em 1em;
    border: 1px solid var(--_line);
    border-radius: 12px;
    background: var(--_wash);
    min-inline-size: 0;
  }
  .activity:focus-visible {
    border-radius: 12px;
  }
  .kicker {
    margin: 0 0 0.25em;
    font-size: 0.8125em;
    font-weight: 700;
    color: var(--_exosome-text);
  }
  .ask {
    margin: 0 0 0.6em;
    font-weight: 600;
    line-height: 1.35;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .choices .right {
    border-color: var(--_supported);
    border-width: 2px;
  }
  .choices .right::before {
    content: '✓ ' / '';
    color: var(--_supported);
    font-weight: 700;
  }
  .feedback {
    margin: 0.75em 0 0;
  }
  .feedback:empty {
    display: none;
  }
  .confidence {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    margin-block-start: 0.75em;
    font-size: 0.875em;
  }
  .confidence input {
    flex: 1 1 8em;
    min-block-size: 28px;
    accent-color: var(--_exosome);
  }
  .to-scale {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin-block-end: 0.75em;
  }
  .to-scale svg {
    inline-size: 12em;
    max-inline-size: 100%;
  }
  .to-scale p {
    margin: 0;
    display: grid;
    gap: 0.2em;
    flex: 1 1 12em;
  }
  .prp {
    color: var(--_prp-text);
  }
  .exo {
    color: var(--_exosome-text);
  }
  summary {
    cursor: pointer;
    padding: 0.5em 0;
    min-block-size: 28px;
    font-weight: 600;
    color: var(--_link);
  }
  .transcript ol {
    margin: 0.25em 0 0.5em;
    padding-inline-start: 1.5em;
    display: grid;
    gap: 0.6em;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    min-inline-size: 100%;
    font-size: 0.875em;
    text-align: start;
  }
  th,
  td {
    padding: 0.5em 0.6em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    min-inline-size: 7em;
  }

  @container (max-width: 559.98px) {
    summary {
      min-block-size: 44px;
      display: list-item;
      padding-block: 0.7em;
    }
    :is(.recipients, .views) {
      flex-wrap: nowrap;
      font-size: 0.875em;
    }
    :is(.recipients, .views) button {
      flex: 1;
      padding-inline: 0.4em;
    }
    .tools {
      inline-size: 100%;
    }
    :is(.recipients, .views) {
      inline-size: 100%;
    }
    .toolbar {
      gap: 0.4em;
    }
    .tabs button {
      font-size: 0.75em;
      padding-inline: 0;
    }
    .toolbar .play {
      flex: 1 1 auto;
      order: -1;
      inline-size: 100%;
    }
    .toolbar .round {
      inline-size: 44px;
      block-size: 44px;
    }
    .scrub {
      flex-basis: 100%;
      min-block-size: 44px;
    }
    .still {
      max-block-size: none;
    }
    button.part {
      inline-size: max(var(--_r, 24px), 34px);
      min-block-size: 0;
    }
  }
  @container (min-width: 560px) {
    .still {
      aspect-ratio: 720 / 470;
    }
    .tabs {
      grid-template-columns: repeat(8, minmax(0, 1fr));
    }
    .caption,
    .detail,
    .body > .controls,
    .body > .more {
      padding-inline: 1.5em;
    }
    .card {
      margin-inline: 1.5em;
    }
  }
  @container (min-width: 880.02px) {
    .still {
      aspect-ratio: 1120 / 500;
    }
    .tabs button {
      font-size: 0.875em;
    }
    .caption {
      position: absolute;
      inline-size: 29.5%;
      padding: 0.55em 0.8em;
      font-size: clamp(0.9375em, 1.3cqi, 1.5em);
      line-height: 1.35;
      border-radius: 10px;
      border: 1px solid var(--_line);
      background: color-mix(in srgb, var(--_paper) 92%, transparent);
    }
    .at-meet,
    .at-travel {
      inset-inline-start: 37.5%;
      inset-block-start: 4%;
    }
    .at-pack {
      inset-inline-start: 68.3%;
      inset-block-start: 4.8%;
    }
    .at-release {
      inset-inline-start: 68%;
      inset-block-end: 4.5%;
    }
    .at-arrive {
      inset-inline-start: 2.9%;
      inset-block-start: 58%;
    }
    .at-unpack {
      inset-inline-start: 2.9%;
      inset-block-start: 50.4%;
    }
    .at-respond {
      inset-inline-start: 2.9%;
      inset-block-start: 42%;
    }
    .at-compare {
      inset-inline-start: 37.5%;
      inset-block-start: 42.4%;
    }
    .detail {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      padding-block: 1em;
      gap: 1em 2em;
    }
    .pair {
      grid-column: 1 / -1;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 1em 2em;
      align-items: start;
    }
    .said:only-child {
      grid-column: 1 / -1;
    }
    .said:only-child .sentences {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.75em 2em;
    }
    .card {
      position: absolute;
      inset-block-start: 0.5em;
      inset-inline-end: 0.5em;
      inline-size: 22em;
      max-inline-size: 45%;
      margin: 0;
      box-shadow: 0 6px 24px rgb(0 0 0 / 18%);
      z-index: 1;
    }
  }

  /* A slide: the picture as large as it can be. */
  :host([layout='slide']) .body {
    grid-template-areas: 'stage' 'controls';
    grid-template-rows: minmax(0, 1fr) auto;
  }
  :host([layout='slide']) .stage {
    min-block-size: 0;
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
  }
  :host([layout='slide']) .canvas {
    container-type: size;
    display: grid;
    place-content: center;
  }
  :host([layout='slide']) .caption {
    position: static;
    inline-size: auto;
    padding: 0.4em 1.1em;
    font-size: 0.78em;
    border: 0;
    border-block-end: 1px solid var(--_line);
    border-radius: 0;
    background: var(--_paper);
  }
  :host([layout='slide']) .title {
    font-size: 1em;
  }
  :host([layout='slide']) .intro {
    max-inline-size: none;
    font-size: 0.55em;
  }
  :host([layout='slide']) .tools,
  :host([layout='slide']) .card {
    font-size: 0.66em;
  }
  :host([layout='slide']) .canvas > svg,
  :host([layout='slide']) .parts {
    position: absolute;
    inset: 0;
    margin: auto;
    inline-size: min(100cqi, 100cqb * var(--_ratio, 2.8755));
    block-size: min(100cqb, 100cqi / var(--_ratio, 2.8755));
    aspect-ratio: auto;
  }
  :host([layout='slide']) .detail {
    display: none;
  }
  :host([layout='slide']) .header {
    padding-block: 0.35em 0.3em;
  }
  :host([layout='slide']) .controls {
    padding-block: 0.4em;
    gap: 0.4em;
    font-size: 0.7em;
  }

  :host([layout='slide'][without-controls]) .canvas {
    --_ratio: 2.2134;
  }

  @media (pointer: coarse) {
    button.part {
      inline-size: max(var(--_r, 24px), 36px);
      min-block-size: 0;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .card {
      animation: appear 0.15s;
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media (forced-colors: active) {
    .canvas > svg {
      forced-color-adjust: none;
    }
    button.part {
      forced-color-adjust: none;
      border-color: transparent;
    }
    :is(.recipients, .views) button[aria-pressed='true'] {
      background: Highlight;
      border-color: Highlight;
    }
    .choices .right {
      border-color: CanvasText;
    }
    button.part:hover,
    button.part[aria-expanded='true'] {
      border-color: Highlight;
    }
    button.part:focus-visible {
      outline-color: Highlight;
    }
    .tabs button[aria-selected='true'] {
      border-color: Highlight;
    }
    .tabs button {
      border-block-start: 4px solid CanvasText;
    }
    .caption,
    .activity {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .body > .controls,
    .card,
    .as-table,
    .parts,
    .body:has(> .strip) .stage,
    .body:has(> .strip) .detail {
      display: none;
    }
    .strip {
      list-style: none;
      margin: 0;
      padding: 0;
      columns: 2;
      column-gap: 1.5em;
      font-size: 9pt;
    }
    .strip li {
      break-inside: avoid;
      margin-block-end: 1em;
    }
    .strip p {
      margin: 0 0 0.3em;
    }
    .strip svg {
      display: block;
      inline-size: 100%;
      border: 1px solid var(--_line);
      border-radius: 6px;
      margin-block: 0.3em;
    }
  }
`;
