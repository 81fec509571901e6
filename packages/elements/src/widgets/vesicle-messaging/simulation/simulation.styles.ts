import { css } from 'lit';

/** Styles of the simulation view, put into the widget's shadow root when the view opens. */
export const simulationStyles = css`
  .sim {
    display: grid;
    gap: 0.9em 1.25em;
    padding: 0 1.5em 1.25em;
    grid-template-columns: minmax(0, 1fr);
  }
  .sim p {
    margin: 0;
  }
  .sim-title,
  .sim caption,
  .sim figcaption {
    font-weight: 700;
    text-align: start;
  }
  .sim-hint,
  .sim-caption,
  .sim-note {
    font-size: 0.8125em;
    color: var(--_text-soft);
  }
  .sim-row,
  .sim-choice,
  .sim-answers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    align-items: center;
  }
  .sim-presets button {
    font-size: 0.875em;
  }
  .sim-gate {
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_exosome);
    border-radius: 8px;
    padding: 0.75em 1em;
    display: grid;
    gap: 0.6em;
    background: var(--_wash);
  }
  .sim-gate .sim-question {
    font-weight: 600;
  }
  .sim-answers button {
    border-radius: 10px;
    font-size: 0.9375em;
  }
  .sim-takeaway {
    display: grid;
    gap: 0.4em;
  }
  .sim-takeaway .sentence {
    font-weight: 600;
  }
  .sim-board {
    display: grid;
    gap: 0.75em 1.25em;
    min-inline-size: 0;
  }
  .sim-stage {
    min-inline-size: 0;
  }
  /* The picture holds no words: in right-to-left the donor stands on the right. */
  [dir='rtl'] .sim-frame {
    transform: scaleX(-1);
  }
  .sim-names {
    display: flex;
    justify-content: space-between;
    gap: 0.75em;
    font-size: 0.8125em;
    font-weight: 600;
    padding-block-end: 0.3em;
  }
  .sim-names :is(.sim-donor, .sim-recipient) {
    flex: 1 1 0;
    min-inline-size: 0;
  }
  .sim-names .sim-donor {
    color: var(--_contested);
  }
  .sim-names .sim-recipient {
    color: var(--_supported);
    text-align: end;
  }
  .sim-run button {
    font-size: 0.9375em;
  }
  .sim-names .sim-between {
    color: var(--_text-soft);
    text-align: center;
  }
  .sim-frame {
    position: relative;
    aspect-ratio: 1000 / 546;
    border-radius: 10px;
    overflow: hidden;
    background: var(--_fluid);
    border: 1px solid var(--_line);
  }
  .sim-frame > svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    display: block;
  }
  .sim-crowd {
    position: absolute;
    inset-block: 0;
    left: 11%;
    inline-size: 78%;
    block-size: 100%;
    display: block;
    color: var(--_exosome);
    transition: color 1ms; /* see CrowdStage */
  }
  .sim-blood .sim-crowd {
    left: 0;
    inline-size: 100%;
  }
  .sim-run {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.6em;
    align-items: center;
    margin-block-start: 0.5em;
  }
  .sim-run progress {
    flex: 1 1 6em;
    min-inline-size: 4em;
    block-size: 0.5em;
    accent-color: var(--_exosome);
  }
  .sim-clock {
    font-variant-numeric: tabular-nums;
    font-size: 0.875em;
  }
  .sim-side {
    display: grid;
    gap: 0.75em;
    align-content: start;
    align-items: start;
    min-inline-size: 0;
  }
  .sim table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .sim th {
    text-align: start;
    font-weight: 400;
  }
  .sim thead th {
    font-weight: 600;
    text-align: end;
  }
  .sim thead th:first-child {
    text-align: start;
  }
  .sim td {
    text-align: end;
  }
  .sim th,
  .sim td {
    padding: 0.2em 0.25em;
    border-block-end: 1px solid var(--_line);
  }
  .sim-counts :is(th, td) {
    min-inline-size: 0; /* three columns find room in the narrowest widget */
  }
  .sim-counts td {
    font-weight: 600;
  }
  .sim-counts .sim-exosome {
    color: var(--_exosome-text);
  }
  .sim-counts .sim-prp {
    color: var(--_prp-text);
  }
  .sim-counts .sim-protein {
    color: var(--_protein);
  }
  .sim-plot {
    margin: 0;
  }
  .sim-plot figcaption {
    font-size: 0.875em;
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.75em;
    align-items: baseline;
  }
  .sim-key {
    font-weight: 400;
    color: var(--_text-soft);
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
    font-size: 0.9286em;
  }
  .sim-key span {
    display: inline-flex;
    gap: 0.35em;
    align-items: center;
  }
  .sim-key svg {
    flex: none;
    inline-size: 1.9em;
    block-size: 0.6em;
  }
  .sim-plot-picture {
    direction: ltr;
    display: block;
    inline-size: 100%;
    max-inline-size: 30em;
    block-size: auto;
  }
  .sim-settings {
    display: grid;
    gap: 0.6em;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.8em;
  }
  .sim-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: baseline;
  }
  .sim-fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17.5em), 1fr));
    gap: 0.8em 1.5em;
    align-items: start;
  }
  .sim-field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    min-inline-size: 0;
    font-size: 0.9375em;
  }
  .sim-label {
    font-weight: 600;
    font-size: 0.9333em;
  }
  .sim-choice button {
    font-size: 0.9333em;
    padding-inline: 0.75em;
  }
  .sim-slide {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: center;
  }
  .sim-slide input[type='range'] {
    flex: 1;
    min-inline-size: 5em;
    block-size: 1.75em;
    accent-color: var(--_exosome);
  }
  .sim-exact {
    white-space: nowrap;
    font-size: 0.875em;
    color: var(--_text-soft);
  }
  .sim-exact input {
    inline-size: 5.2em;
    min-block-size: 2.2em;
    padding: 0.2em 0.4em;
    color: var(--_text);
    background: var(--_paper);
    border: 1px solid var(--_control-line);
    border-radius: 8px;
  }
  .sim-check {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.25em;
    align-self: end;
    font-size: 0.9375em;
  }
  .sim-check input {
    inline-size: 1.2em;
    block-size: 1.2em;
    accent-color: var(--_exosome);
  }
  .sim-range {
    font-size: 0.8667em;
    border-inline-start: 4px solid var(--_partly);
    padding-inline-start: 0.5em;
  }
  .sim-more {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.5em;
  }
  .sim-more summary {
    cursor: pointer;
    font-weight: 600;
    color: var(--_link);
    min-block-size: 24px;
    padding-block: 0.2em;
  }
  .sim-scroll {
    overflow-x: auto;
  }
  .sim-more ul {
    margin: 0.4em 0 0;
    padding-inline-start: 1.2em;
    display: grid;
    gap: 0.5em;
  }
  .sim-more p {
    margin-block: 0.4em;
  }
  .sim-probes {
    visibility: hidden;
  }
  @container (min-width: 880px) {
    .sim-board {
      grid-template-columns: minmax(0, 1.9fr) minmax(17em, 1fr);
    }
  }
  @container (min-width: 560px) and (max-width: 879.98px) {
    .sim-side {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.25fr);
    }
  }
  @container (max-width: 559.98px) {
    .sim {
      padding-inline: 1em;
    }
    .sim-names {
      flex-wrap: wrap;
      gap: 0 0.75em;
    }
    .sim-names .sim-between {
      order: 1;
      flex: 1 0 100%;
      text-align: start;
    }
    .sim-presets,
    .sim-answers {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
    .sim-answers button {
      text-align: start;
    }
    .sim-slide input[type='range'],
    .sim-exact input,
    .sim-check,
    .sim-more summary {
      min-block-size: 44px;
    }
    .sim-more summary {
      padding-block: 0.6em;
    }
  }
  @media (pointer: coarse) {
    .sim-slide input[type='range'],
    .sim-exact input,
    .sim-check {
      min-block-size: 44px;
    }
  }
  .sim-sign {
    inline-size: 0.5em;
    margin-inline-end: 0.4em;
    vertical-align: 0.08em;
  }
  @media (forced-colors: active) {
    .sim-frame,
    .sim-gate {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .sim-settings,
    .sim-presets,
    .sim-run button,
    .sim-answers .quiet {
      display: none;
    }
    .sim {
      padding-inline: 0;
    }
    .sim-more::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
  :host([layout='slide']) .sim {
    block-size: 100%;
    padding-block-end: 0.5em;
    gap: 0.4em 1em;
    grid-template-rows: auto auto minmax(0, 1fr);
    font-size: 0.72em;
  }
  :host([layout='slide']) .sim-board {
    grid-template-columns: minmax(0, 1fr) minmax(0, 22em);
    min-block-size: 0;
  }
  :host([layout='slide']) .sim-stage {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto auto;
    min-block-size: 0;
  }
  :host([layout='slide']) .sim-fit {
    container-type: size;
    display: grid;
    place-content: center;
    min-block-size: 0;
  }
  :host([layout='slide']) .sim-frame {
    inline-size: min(100cqi, 183cqb);
  }
  :host([layout='slide']) :is(.sim-settings, .sim-more, .sim-note) {
    display: none;
  }
  :host([layout='slide']) .sim-known :is(.sim-question, .sim-answers) {
    display: none;
  }
  :host([layout='slide']) .sim-gate {
    padding: 0.4em 0.8em;
    gap: 0.3em;
  }
`;
