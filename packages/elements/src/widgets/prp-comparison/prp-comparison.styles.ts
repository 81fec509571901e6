import { css } from 'lit';

export const styles = css`
  .base {
    --_pad: 1.5em;
  }
  p {
    margin: 0;
  }

  /* Controls. A chosen group is dark, not blue: blue belongs to exosomes. */
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    justify-content: space-between;
    padding: 0 var(--_pad) 1em;
  }
  .bar button,
  .line > * {
    font-size: 0.875em;
  }
  .pills,
  .switches {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .bar button[aria-pressed='true'] {
    background: var(--_text);
    border-color: var(--_text);
    color: var(--_paper);
  }
  .line {
    padding: 0 var(--_pad) 1em;
    color: var(--_text-soft);
  }
  .line.shortened {
    color: var(--_text);
    font-weight: 600;
  }

  /* The table */
  .compare {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
    border-block-start: 1px solid var(--_line);
  }
  th {
    font-weight: inherit;
    text-align: start;
  }
  .corner {
    inline-size: 27%;
    padding: 0.75em var(--_pad);
    vertical-align: bottom;
    color: var(--_text-soft);
  }
  .corner span {
    font-size: 0.8125em;
  }
  thead th {
    position: sticky;
    inset-block-start: var(--exo-sticky-offset, 0px);
    z-index: 2;
    background: var(--_paper);
    border-block-end: 1px solid var(--_line);
  }
  .head {
    padding: 0.6em 1em 0.6em 0.9em;
    border-block-end: 3px solid;
  }
  th.prp,
  .side-head.prp {
    color: var(--_prp-text);
    border-color: var(--_prp);
  }
  th.exosomes,
  .side-head.exosomes {
    color: var(--_exosome-text);
    border-color: var(--_exosome);
  }
  .head.prp {
    background: var(--_prp-soft);
  }
  .head.exosomes {
    background: var(--_exosome-soft);
  }
  .side-head {
    display: flex;
    align-items: center;
    gap: 0.75em;
  }
  .subject {
    inline-size: 3.5em;
    block-size: 3.5em;
    flex: none;
    background: var(--_paper);
    border-radius: 50%;
  }
  .side-title {
    line-height: 1.25;
    min-inline-size: 0;
  }
  .side-title b {
    font-size: 1.125em;
    font-weight: 750;
  }
  .gloss {
    display: block;
    font-size: 0.8125em;
  }
  .group-row th {
    padding: 0.6em var(--_pad);
    font-weight: 700;
    background: var(--_wash);
    border-block: 1px solid var(--_line);
  }
  tbody:first-of-type .group-row th {
    border-block-start: 0;
  }
  .main > * {
    padding: 1.1em 1em 0.35em;
    vertical-align: top;
    border-block-start: 1px solid var(--_line);
  }
  .group-row + .main > * {
    border-block-start: 0;
  }
  .main > th {
    padding-inline: var(--_pad) 1em;
    padding-block-end: 1em;
  }
  .note-row > td {
    padding: 0.25em 1em 1.1em;
  }
  .main[data-marked] > th {
    box-shadow: inset 4px 0 0 var(--_text);
  }
  [dir='rtl'] .main[data-marked] > th {
    box-shadow: inset -4px 0 0 var(--_text);
  }
  .question-line {
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: 0.5em;
  }
  .question {
    font-weight: 700;
    line-height: 1.35;
    text-wrap: balance;
  }
  .row-tools {
    display: flex;
    gap: 0.25em;
    margin-inline-start: -0.4em;
  }
  .tool {
    display: inline-flex;
    align-items: center;
    gap: 0.2em;
    min-block-size: 2em;
    min-inline-size: 2em;
    padding: 0.2em 0.4em;
    justify-content: center;
    font-size: 0.8125em;
    color: var(--_text-soft);
    border-color: transparent;
    background: transparent;
    scroll-margin-block-start: 7em;
  }
  .tool:hover {
    border-color: var(--_control-line);
    background: var(--_wash);
  }
  .tool svg {
    inline-size: 1.35em;
    block-size: 1.35em;
    flex: none;
  }
  .detail-button svg {
    inline-size: 1.1em;
  }
  .star-shape {
    fill: none;
  }
  .star[aria-pressed='true'] {
    background: transparent;
    border-color: transparent;
    color: var(--_text);
  }
  .star[aria-pressed='true'] .star-shape {
    fill: currentColor;
  }
  .tool[aria-expanded='true'] {
    color: var(--_text);
    font-weight: 600;
  }
  .tool[aria-expanded='true'] .chevron {
    transform: rotate(180deg);
    transform-origin: 50% 50%;
  }
  .mark {
    inline-size: 1.1em;
    block-size: 1.1em;
    vertical-align: -0.15em;
    margin-inline-end: 0.3em;
  }
  .side-name {
    display: none;
    font-size: 0.8125em;
    font-weight: 700;
    margin-block-end: 0.35em;
  }
  .prp > .side-name {
    color: var(--_prp-text);
  }
  .exosomes > .side-name {
    color: var(--_exosome-text);
  }
  .said {
    line-height: 1.5;
    margin-block-end: 0.5em;
    text-wrap: pretty;
  }
  .badge {
    scroll-margin-block-start: 7em;
  }

  /* What is not known is as loud as what is. */
  .still-open {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    min-block-size: 24px;
    padding: 0 0.6em;
    border: 1.5px dashed var(--_control-line);
    border-radius: 6px;
    font-size: 0.8125em;
    font-weight: 700;
    line-height: 1.5;
  }
  .grounds {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    align-items: center;
  }
  .note {
    font-size: 0.875em;
    color: var(--_text-soft);
  }
  .note-lead {
    font-weight: 600;
    color: var(--_text);
  }
  .note .badge {
    margin-inline-start: 0.35em;
    font-size: 0.9286em;
  }
  .no-bar,
  .rules-shown {
    margin-block-end: 0.6em;
    font-size: 0.8125em;
    color: var(--_text-soft);
  }
  .region {
    display: block;
    margin-block-start: 0.6em;
    font-size: 0.8125em;
    color: var(--_text-soft);
  }
  .region select {
    display: block;
    color: var(--_text);
    margin-block-start: 0.2em;
  }

  /* Both widths on one ruler */
  .ruler {
    margin: 0.25em 0 0.9em;
  }
  .ruler-picture {
    display: block;
    direction: ltr;
    overflow: visible;
  }
  .ruler-note {
    margin-block-start: 0.25em;
    font-size: 0.8125em;
    color: var(--_text-soft);
  }

  /* Rows of full width */
  .full > td {
    padding: 0 var(--_pad) 1.25em;
  }
  .full .sources {
    margin-block: 0;
  }

  /* Below the table */
  .rest {
    display: grid;
    gap: 1.25em;
    padding: 1.5em var(--_pad);
    border-block-start: 1px solid var(--_line);
  }
  .section-title {
    font-size: 1.0625em;
    font-weight: 700;
  }
  .neither {
    padding: 1.1em 1.25em 1.25em;
    border: 2px solid var(--_text);
    border-radius: 12px;
    min-inline-size: 0;
  }
  .neither-lead {
    margin-block: 0.35em 0.9em;
    max-inline-size: 75ch;
  }
  .small-table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  .small-table caption {
    text-align: start;
    padding-block-end: 0.5em;
    font-size: 0.9333em;
    color: var(--_text-soft);
  }
  .small-table th {
    position: static;
    padding: 0.5em 1em 0.5em 0;
    vertical-align: top;
    background: none;
    font-weight: 700;
    border-block-end: 1px solid var(--_line);
  }
  .small-table thead th {
    border-block-end-width: 2px;
  }
  .small-table thead th.prp {
    border-color: var(--_prp);
  }
  .small-table thead th.exosomes {
    border-color: var(--_exosome);
  }
  .small-table thead th:first-child {
    inline-size: 16%;
  }
  .small-table td {
    padding: 0.6em 1em 0.4em 0;
    vertical-align: top;
    border-block-end: 1px solid var(--_line);
  }
  .small-table tbody tr:last-child > * {
    border-block-end: 0;
  }
  .finding + .finding {
    margin-block-start: 0.9em;
  }
  .finding .said {
    margin-block-end: 0.25em;
  }
  details {
    border: 1px solid var(--_line);
    border-radius: 12px;
    min-inline-size: 0;
  }
  summary {
    padding: 0.85em 1.25em;
    cursor: pointer;
    border-radius: 12px;
    min-block-size: 44px;
  }
  .count {
    margin-inline-start: 0.6em;
    padding: 0.1em 0.6em;
    border-radius: 999px;
    background: var(--_wash);
    border: 1px solid var(--_line);
    font-size: 0.8125em;
    color: var(--_text-soft);
  }
  .card-intro {
    padding: 0 1.25em 0.75em;
    color: var(--_text-soft);
  }
  .about ul {
    margin: 0;
    padding: 0 1.25em 1em 2.25em;
    padding-inline: 2.25em 1.25em;
    font-size: 0.875em;
    display: grid;
    gap: 0.35em;
  }
  .copy-by-hand {
    display: grid;
    gap: 0.35em;
    inline-size: min(30em, 100%);
  }
  textarea {
    font: inherit;
    inline-size: 100%;
    color: inherit;
    background: var(--_paper);
    border: 1px solid var(--_control-line);
    border-radius: 8px;
  }

  /* Medium: tighter columns */
  @container (max-width: 880px) {
    .base {
      --_pad: 1.25em;
    }
    .compare {
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
      gap: 0.35em;
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
      grid-template-columns: 1fr 1fr;
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
    .main > td,
    .small-table td {
      font-size: 0.875em;
    }
    .main > td {
      padding-inline: 0.6em;
    }
  }

  /* Slide: one group, nothing scrolls. The fewer the rows, the larger the type. */
  :host([layout='slide']) .header {
    padding-block: 0.7em 0.5em;
    align-items: center;
  }
  :host([layout='slide']) .intro {
    font-size: 0.6em;
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
    font-size: calc(var(--_type) * 1em);
  }
  :host([layout='slide']) .compare.rows-5 {
    --_type: 0.82;
  }
  :host([layout='slide']) :is(.compare.rows-6, .compare.rows-7) {
    --_type: 0.61;
  }
  :host([layout='slide']) :is(.corner, .main > th) {
    padding-inline-start: calc(1.5em / var(--_type));
  }
  :host([layout='slide']) .corner {
    inline-size: 24%;
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
    line-height: 1.35;
  }
  :host([layout='slide']) .grounds {
    display: inline-flex;
    vertical-align: middle;
  }
  :host([layout='slide']) :is(.badge, .still-open) {
    font-size: 0.62em;
    min-block-size: 0;
    line-height: 1.5;
  }

  /* The opening slide */
  .agenda,
  .agenda-heads {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.5em 0.8em;
    padding: 0 2.083em 0.5em;
    font-size: 0.72em;
  }
  .agenda {
    flex: 1;
    align-content: space-evenly;
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

  @media (pointer: coarse) {
    .tool {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .bar button[aria-pressed='true'] {
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
    .star[aria-pressed='true'] {
      background: transparent;
      color: CanvasText;
      border-color: CanvasText;
    }
    details {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .bar,
    .region,
    .row-tools,
    .copy-by-hand {
      display: none !important;
    }
    thead th {
      position: static;
    }
    .compare {
      font-size: 9.5pt;
    }
    .main > *,
    .note-row > td {
      padding-block: 0.4em;
    }
    .main[data-marked] .question::before {
      content: '★ ';
    }
    tr.main {
      break-after: avoid;
    }
    /* Closed parts are printed, too. */
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary {
      list-style: none;
      min-block-size: 0;
    }
    .rest {
      padding-inline: 0;
    }
  }

`;
