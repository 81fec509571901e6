import { css } from 'lit';

/** In a box of fixed height. */
export const slideStyles = css`
  /* Slide: one group, nothing scrolls. The fewer the rows, the larger the type. */
  :host([layout='slide']) .header {
    padding-block: 0.7em 0.5em;
    align-items: center;
  }
  :host([layout='slide']) .intro {
    font-size: 0.6em;
    max-inline-size: none;
  }
  :host([layout='slide']) .body {
    display: flex;
    flex-direction: column;
    overflow: auto;
  }
  :host([layout='slide']) .bar {
    padding-block-end: 0.5em;
  }
  :host([layout='slide']) .bar button,
  :host([layout='slide']) .line > * {
    font-size: 0.5em;
  }
  :host([layout='slide']) .line {
    padding-block-end: 0.4em;
  }
  :host([layout='slide']) .compare {
    --_type: 0.95;
    flex: 1;
    font-size: calc(var(--_type) * var(--_fit, 1) * 1em);
  }
  :host([layout='slide']) .compare.rows-5 {
    --_type: 0.82;
  }
  :host([layout='slide']) :is(.compare.rows-6, .compare.rows-7) {
    --_type: 0.61;
  }
  :host([layout='slide']) :is(.corner, .main > th) {
    padding-inline-start: calc(1.5em / var(--_type) / var(--_fit, 1));
  }
  :host([layout='slide']) .corner {
    inline-size: 24%;
  }
  :host([layout='slide']) .question {
    font-size: 1em;
    text-wrap: balance;
  }
  :host([layout='slide']) .group-row {
    display: none;
  }
  :host([layout='slide']) .head {
    padding-block: 0.3em;
  }
  :host([layout='slide']) .subject {
    inline-size: 2.75em;
    block-size: 2.75em;
  }
  :host([layout='slide']) .main > * {
    padding-block: 0.4em;
    vertical-align: middle;
  }
  :host([layout='slide']) .said {
    display: inline;
    max-inline-size: none;
    line-height: 1.35;
  }
  :host([layout='slide']) .grounds {
    display: inline-flex;
    vertical-align: middle;
  }
  :host([layout='slide']) :is(.badge, .still-open) {
    font-size: 0.7em;
    min-block-size: 0;
    line-height: 1.5;
  }

  /* The opening slide */
  .agenda,
  .agenda-heads {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.5em 0.8em;
    padding: 0 calc(2.083em / var(--_fit, 1)) 0.5em;
    font-size: calc(0.72em * var(--_fit, 1));
  }
  .agenda {
    flex: 1;
    align-content: space-evenly;
  }
  /* As wide as their words: over the columns, each group would look as if it belonged to one subject. */
  .agenda-heads {
    grid-template-columns: auto auto;
    justify-content: start;
  }
  .agenda-heads .side-head {
    padding: 0.4em 0.9em;
    border-radius: 10px;
    border-block-end: 3px solid;
  }
  .agenda-heads .side-head.prp {
    background: var(--_prp-soft);
  }
  .agenda-heads .side-head.exosomes {
    background: var(--_exosome-soft);
  }
  .agenda-group {
    padding: 0.5em 1em 0.6em;
    border: 1px solid var(--_line);
    border-radius: 12px;
    background: var(--_wash);
  }
  .agenda-title,
  .agenda-neither {
    font-weight: 700;
  }
  .agenda-neither {
    grid-column: 1 / -1;
  }
  .agenda-button {
    min-block-size: 0;
    padding: 0.1em 0.3em;
    margin-inline-start: -0.3em;
    border-color: transparent;
    background: none;
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .agenda ul {
    margin: 0.2em 0 0;
    padding: 0;
    list-style: none;
    line-height: 1.4;
  }
`;
