import { css } from 'lit';

/** The detail of a row and the card, on screen and on paper. Loads with them. */
export const laterStyles = css`
  .detail {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 1em 1.5em;
    padding: 1em 1.1em;
    border: 1px solid var(--_line);
    border-radius: 10px;
    font-size: 0.875em;
  }
  .detail-name {
    font-weight: 700;
    padding-block-end: 0.4em;
    border-block-end: 2px solid;
    margin-block-end: 0.75em;
  }
  .detail-name span {
    font-weight: 400;
    color: var(--_text-soft);
  }
  .prp > .detail-name {
    color: var(--_prp-text);
    border-color: var(--_prp);
  }
  .exosomes > .detail-name {
    color: var(--_exosome-text);
    border-color: var(--_exosome);
  }
  .detail-fact + .detail-fact {
    margin-block-start: 0.9em;
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--_line);
  }
  .detail-kind {
    font-size: 0.9285em;
    color: var(--_text-soft);
  }
  .caveat {
    margin-block-start: 0.35em;
    color: var(--_text-soft);
  }
  .card-lists {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 1.25em 2em;
    padding: 0 1.25em 1em;
  }
  .list-title {
    font-weight: 700;
    margin-block-end: 0.4em;
  }
  .ticks {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    gap: 0.6em;
  }
  .ticks label {
    display: flex;
    gap: 0.6em;
    align-items: start;
    min-block-size: 24px;
  }
  .ticks input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-block-start: 0.18em;
    accent-color: var(--_text);
  }
  .ticks .badge {
    margin: 0.25em 0 0 1.75em;
    margin-inline: 1.75em 0;
  }
  .card-empty {
    color: var(--_text-soft);
  }
  .card .sources {
    margin: 0 1.25em 1em;
  }
  .card-tools {
    padding: 0 1.25em 1.25em;
  }
  .card-tools button {
    background: var(--_text);
    border-color: var(--_text);
    color: var(--_paper);
  }
  .handout-only {
    display: none;
  }
  @container (max-width: 559.98px) {
    .detail {
      background: var(--_paper);
    }
    .card-lists {
      grid-template-columns: 1fr;
      padding-inline: 0.85em;
    }
    .ticks label {
      min-block-size: 44px;
      align-items: center;
    }
  }
  @container (max-width: 400px) {
    .detail {
      grid-template-columns: 1fr;
    }
  }
  @media (pointer: coarse) {
    .ticks label {
      min-block-size: 44px;
      align-items: center;
    }
  }
  @media (forced-colors: active) {
    .card-tools button {
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
  }

  /* The handout: the card alone, on one page. */
  @media print {
    :host(:state(handout)) .base {
      font-size: 9.5pt;
    }
    :host(:state(handout)) .intro,
    :host(:state(handout)) .line,
    :host(:state(handout)) .compare,
    :host(:state(handout)) .about,
    :host(:state(handout)) .print-only,
    :host(:state(handout)) .sources,
    :host(:state(handout)) .badge,
    :host(:state(handout)) .card .count,
    :host(:state(handout)) .small-table,
    :host(:state(handout)) .footer {
      display: none !important;
    }
    :host(:state(handout)) .handout-only {
      display: block;
    }
    :host(:state(handout)) .header,
    :host(:state(handout)) .rest {
      padding: 0 0 0.5em;
      border: 0;
    }
    :host(:state(handout)) .rest {
      display: flex;
      flex-direction: column;
      gap: 0.75em;
    }
    :host(:state(handout)) .card {
      order: -1;
      border: 0;
    }
    :host(:state(handout)) summary {
      padding: 0 0 0.4em;
      list-style: none;
      min-block-size: 0;
    }
    :host(:state(handout)) .neither {
      padding: 0.5em 0.8em;
      border-width: 1px;
    }
    :host(:state(handout)) .neither-lead {
      margin-block-end: 0;
      font-size: 0.9em;
    }
    :host(:state(handout)) .card-lists {
      grid-template-columns: 1.35fr 1fr;
      padding: 0;
    }
    :host(:state(handout)) .ticks {
      gap: 0.3em;
    }
    :host(:state(handout)) .ticks label {
      min-block-size: 0;
    }
    :host(:state(handout)) .marked label {
      font-weight: 700;
    }
    /* Many marks: smaller type keeps them on one page. */
    :host(:state(handout)) .card.many {
      font-size: 0.82em;
    }
    :host(:state(handout)) .many .card-lists {
      grid-template-columns: 1fr;
      gap: 0.5em;
    }
    :host(:state(handout)) .many .ticks {
      display: block;
      columns: 2;
      column-gap: 1.5em;
    }
    :host(:state(handout)) .many .lines > :nth-child(n + 3) {
      display: none;
    }
    .answers {
      margin: 0.1em 0 0.2em 1.75em;
      font-size: 0.85em;
      line-height: 1.3;
    }
    .answers span {
      display: block;
    }
    .notes {
      margin-block-start: 1em;
    }
    .lines > * {
      block-size: 1.9em;
      border-block-end: 1px solid var(--_control-line);
    }
    .handout-foot {
      margin-block-start: 0.8em;
      font-size: 0.8em;
      color: var(--_text-soft);
    }
  }
`;
