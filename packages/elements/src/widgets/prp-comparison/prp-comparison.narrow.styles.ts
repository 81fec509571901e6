import { css } from 'lit';

/** Between a phone and a page: tighter columns, then cards. */
export const narrowStyles = css`
  /* Medium: tighter columns */
  @container (max-width: 880px) {
    .compare {
      --_pad: 1.6em; /* in line with the title, whose em is larger */
      font-size: 0.9375em;
    }
    .corner {
      inline-size: 25%;
    }
    .subject {
      inline-size: 2.75em;
      block-size: 2.75em;
    }
  }

  /* Narrow: each question a card, both sides still side by side. Roles in the markup keep it a table. */
  @container (max-width: 559.98px) {
    .bar,
    .line {
      padding-inline: 1em;
    }
    .pills,
    .switches {
      flex: 1 1 100%;
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(6em, 1fr));
      gap: 0.35em;
    }
    .pills > :first-child {
      grid-column: 1 / -1;
    }
    .bar button {
      padding-inline: 0.75em;
      font-size: 0.8125em;
    }
    .compare,
    .compare tbody,
    .compare .note-row,
    .compare .full,
    .compare .note-row > td,
    .compare .full > td,
    .group-row,
    .group-row th {
      display: block;
    }
    .compare {
      border: 0;
    }
    .compare thead {
      display: block;
      position: sticky;
      inset-block-start: var(--exo-sticky-offset, 0px);
      z-index: 2;
    }
    .compare thead tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .compare thead th {
      position: static;
    }
    .corner {
      position: absolute !important;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      padding: 0;
    }
    .head {
      padding: 0.4em 0.75em;
    }
    .subject {
      inline-size: 2.25em;
      block-size: 2.25em;
    }
    .side-head {
      gap: 0.4em;
    }
    .compare .gloss {
      display: none;
    }
    .group-row th {
      padding: 1em 1em 0.6em;
      border: 0;
    }
    .compare tbody {
      background: var(--_wash);
      padding-block-end: 0.1em;
    }
    .main {
      display: grid;
      grid-template-columns: 1fr 1fr;
      margin: 0 0.6em;
      background: var(--_paper);
      border: 1px solid var(--_line);
      border-block-end: 0;
      border-start-start-radius: 12px;
      border-start-end-radius: 12px;
    }
    .main > th {
      grid-column: 1 / -1;
      padding: 0.75em 0.85em 0.6em;
    }
    .question-line {
      flex-direction: row;
      justify-content: space-between;
      gap: 0.75em;
    }
    .question {
      padding-block-start: 0.6em;
      text-wrap: pretty;
    }
    .row-tools {
      flex: none;
      margin-inline: 0 -0.4em;
    }
    .tool {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
    .detail-button span {
      display: none;
    }
    .main > td {
      padding: 0.75em 0.85em;
      border-block-start: 3px solid !important;
      min-inline-size: 0;
    }
    .main > th,
    .group-row + .main > th {
      border: 0;
    }
    .main > td.prp {
      border-block-start-color: var(--_prp) !important;
    }
    .main > td.exosomes {
      border-block-start-color: var(--_exosome) !important;
    }
    .main > td + td {
      border-inline-start: 1px solid var(--_line);
    }
    .main > td,
    .small-table td {
      font-size: 0.9375em;
    }
    .side-name {
      display: block;
    }
    .compare .note-row {
      margin: 0 0.6em 0.75em;
      background: var(--_paper);
      border: 1px solid var(--_line);
      border-block-start: 0;
      border-end-start-radius: 12px;
      border-end-end-radius: 12px;
    }
    .compare .note-row > td {
      padding: 0.25em 0.6em 0.6em;
      border: 0;
    }
    .compare .full {
      margin: 0 0.6em 0.75em;
    }
    .compare .full > td {
      padding: 0;
      border: 0;
    }
    .full .sources {
      background: var(--_paper);
      margin: 0;
    }
    .badge {
      text-wrap: balance;
    }
    /* As large as the badges of the answers above it. */
    .note .badge {
      font-size: 0.8705em;
    }
    .rest {
      padding: 1em 0.6em;
    }
    .neither {
      padding: 1em 0.85em;
    }
    .small-table,
    .small-table caption,
    .small-table tbody {
      display: block;
    }
    .small-table thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .small-table tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 0.85em;
      border-block-end: 1px solid var(--_line);
      padding-block: 0.5em;
    }
    .small-table tbody tr:last-child {
      border: 0;
    }
    .small-table tbody th {
      grid-column: 1 / -1;
      border: 0;
      padding-block: 0.25em 0.4em;
    }
    .small-table td {
      border: 0;
      padding: 0;
      min-inline-size: 0;
    }
    summary {
      padding-inline: 0.85em;
    }
  }
  @container (max-width: 400px) {
    .head {
      padding-inline: 0.4em;
    }
    .compare .subject {
      inline-size: 1.75em;
      block-size: 1.75em;
    }
    .main > td,
    .small-table td {
      font-size: 0.875em;
    }
    .note .badge {
      font-size: 0.8125em;
    }
    .main > td {
      padding-inline: 0.6em;
    }
  }
`;
