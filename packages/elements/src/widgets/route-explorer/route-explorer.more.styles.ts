import { css, type CSSResult } from 'lit';
import { figureHostTokens } from '../../theme/host-tokens.js';

const looks: CSSResult = css`
  .card {
    position: absolute;
    inset-inline: 0.75em;
    inset-block-end: 0.75em;
    max-inline-size: 34em;
    max-block-size: calc(100% - 1.5em);
    overflow: auto;
    z-index: 2;
    padding: 0.9em 1.1em;
    font-size: 1.12em;
    background: var(--_paper);
    border: 1px solid var(--_control-line);
    border-radius: 10px;
    box-shadow: 0 4px 18px color-mix(in srgb, var(--_shade) 22%, transparent);
    display: grid;
    gap: 0.4em;
    text-align: start;
  }
  .card-title {
    font-weight: 700;
    padding-inline-end: 4em;
  }
  .card-note {
    color: var(--_text-soft);
    font-size: 0.93em;
  }
  button.card-close {
    position: absolute;
    inset-block-start: 0.3em;
    inset-inline-end: 0.4em;
  }
  .reach-bar {
    display: block;
    margin-block-start: 0.4em;
    max-inline-size: 30em;
  }
  .reach-bar .tick {
    font-size: 11px;
    fill: var(--_text-soft);
  }
  /* Two routes */
  .compared,
  .all {
    border-collapse: collapse;
    inline-size: 100%;
    text-align: start;
  }
  :is(.compared, .all) :is(th, td) {
    text-align: start;
    vertical-align: top;
    padding: 0.6em 0.75em;
    border-block-start: 1px solid var(--_line);
    font-weight: 400;
  }
  .compared {
    table-layout: fixed;
  }
  .compared thead :is(th, td) {
    border: 0;
    font-weight: 700;
  }
  .compared .corner,
  .compared th[scope='row'] {
    inline-size: 22%;
    padding-inline-start: 0;
    font-weight: 700;
  }
  .of-route,
  .cell-label {
    display: none;
  }
  .table-rules {
    margin-block: 0.75em;
    font-size: 0.875em;
  }
  .all :is(th, td) {
    font-size: 0.8125em;
    min-inline-size: 0;
  }
  .all thead th,
  .all th[scope='row'],
  .all .group-row th {
    font-weight: 700;
  }
  .all .group-row th {
    background: var(--_wash);
  }
  @container (max-width: 559.98px) {
    .compared,
    .compared :is(thead, tbody, tr, th, td) {
      display: block;
      inline-size: auto;
    }
    .compared .corner,
    .compared thead {
      display: none;
    }
    .compared :is(th, td) {
      padding-inline: 0;
    }
    .compared td {
      border: 0;
      padding-block: 0 0.6em;
    }
    .compared .of-route {
      display: block;
      font-weight: 600;
    }
    .compared .both .of-route {
      display: none;
    }
  }
  @container (max-width: 1199.98px) {
    .all,
    .all :is(thead, tbody, tr, th, td) {
      display: block;
    }
    .all thead {
      display: none;
    }
    .all tr:not(.group-row) {
      margin-block: 0.75em;
      padding: 0.25em 0.9em;
      border: 1px solid var(--_line);
      border-radius: 10px;
    }
    .all tr:not(.group-row) > :first-child {
      border: 0;
      font-size: 0.9375em;
    }
    .all .cell-label {
      display: block;
      font-weight: 700;
      color: var(--_text-soft);
    }
    .all :is(th, td) {
      padding: 0.4em 0;
      font-size: 0.875em;
    }
    .all .group-row th {
      padding: 0.5em 0.9em;
      border-radius: 8px;
    }
  }
  @container (min-width: 560px) and (max-width: 1199.98px) {
    .all tr:not(.group-row) {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 1.75em;
    }
    .all tr:not(.group-row) > :first-child {
      grid-column: 1 / -1;
    }
  }
  :host([layout='slide']) .reach-bar .tick {
    font-size: 0.55em;
  }
`;

/** Looks of what loads later: cards, two routes side by side, the whole map, the colours of the figure. */
export const moreStyles: readonly CSSResult[] = [figureHostTokens, looks];
