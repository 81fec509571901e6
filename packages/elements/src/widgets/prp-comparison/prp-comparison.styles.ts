import { css, type CSSResultGroup } from 'lit';
import { belowStyles } from './prp-comparison.below.styles.js';
import { mediaStyles } from './prp-comparison.media.styles.js';
import { narrowStyles } from './prp-comparison.narrow.styles.js';
import { slideStyles } from './prp-comparison.slide.styles.js';

/** Controls and the table itself. */
const tableStyles = css`
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
    inline-size: 28%;
    padding: 0.75em var(--_pad);
    padding-inline-end: 0.25em;
    line-height: 1.3;
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
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }
  .subject {
    inline-size: 3.5em;
    block-size: 3.5em;
    flex: none;
    background: var(--_paper);
    border-radius: 50%;
  }
  /* Large type: the name goes under its sign before it breaks. */
  .side-title {
    flex: 1 1 min-content;
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
    padding: 0.95em 1em 0.35em;
    vertical-align: top;
    border-block-start: 1px solid var(--_line);
  }
  .group-row + .main > * {
    border-block-start: 0;
  }
  .main > th {
    padding-inline: var(--_pad) 0.5em;
    padding-block-end: 0.75em;
  }
  .note-row > td {
    padding: 0.25em 1em 0.95em;
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
    gap: 0.25em;
  }
  .question {
    font-size: 0.9375em;
    font-weight: 700;
    line-height: 1.4;
    text-wrap: pretty;
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

  /* A wide page: the questions need no more room, the answers read better short. */
  @container (min-width: 1200px) {
    .corner {
      inline-size: 20em;
    }
    .said {
      max-inline-size: 72ch;
    }
  }

  /* Rows of full width */
  .full > td {
    padding: 0 var(--_pad) 1.25em;
  }
  .full .sources {
    margin-block: 0;
  }
`;

/** Everything, in the order in which later rules win. What opens late brings its own. */
export const styles: CSSResultGroup = [tableStyles, belowStyles, narrowStyles, slideStyles, mediaStyles];
