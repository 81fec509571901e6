import { css, type CSSResult } from 'lit';
import { figureHostTokens } from '../../theme/figure-tokens.js';

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
  .compared th[scope='row'] {
    font-size: 0.8125em;
    font-weight: 700;
    color: var(--_text-soft);
  }
  .compared td {
    font-size: 0.9375em;
    line-height: 1.45;
  }
  td p + p {
    margin-block-start: 0.4em;
  }
  td .sources {
    margin: 0.6em 0 0;
  }
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
  .picture-name {
    padding: 0.5em 1em;
    font-size: 0.875em;
    font-weight: 700;
  }
  @container (max-width: 559.98px) {
    .two .stage {
      block-size: 31em;
    }
  }
  @container (min-width: 560px) {
    .two .stage {
      block-size: 38em;
    }
    .two .pictures {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .two .picture + .picture {
      border-inline-start: 1px solid var(--_line);
    }
  }
  @container (min-width: 880.02px) {
    .explorer.two {
      grid-template: 'routes controls' auto 'routes pictures' 1fr 'detail detail' auto / 14.5em minmax(0, 1fr);
    }
    .two .detail {
      grid-area: detail;
    }
  }
  @container (min-width: 1300px) {
    .explorer.two {
      grid-template-columns: 15.5em minmax(0, 1fr);
    }
    .two .stage {
      block-size: 48em;
    }
  }

  /* A slide: picture large, one page of the panel at a time, no scrolling. */
  :host([layout='slide']) .body {
    display: grid;
    min-block-size: 0;
  }
  :host([layout='slide']) .explorer {
    grid-template: auto minmax(0, 1fr) / minmax(0, 1.32fr) minmax(0, 1fr);
    grid-template-areas: 'controls controls' 'pictures detail';
    min-block-size: 0;
  }
  :host([layout='slide'][without-controls]) .explorer {
    grid-template: minmax(0, 1fr) / minmax(0, 1.32fr) minmax(0, 1fr);
    grid-template-areas: 'pictures detail';
  }
  :host([layout='slide']) .header {
    padding-block: 0.45em 0.35em;
  }
  :host([layout='slide']) .intro {
    display: none;
  }
  :host([layout='slide']) .routes {
    display: none;
  }
  :host([layout='slide']) .choose {
    display: grid !important;
  }
  :host([layout='slide']) .controls {
    grid-area: controls;
    padding-block: 0.3em;
    font-size: 0.625em;
    align-items: center;
  }
  :host([layout='slide']) .controls label {
    display: flex !important;
    align-items: center;
    gap: 0.5em;
    max-inline-size: none;
  }
  :host([layout='slide']) .controls label span {
    flex: none;
  }
  :host([layout='slide']) .pictures {
    grid-area: pictures;
    min-block-size: 0;
    align-content: stretch;
    grid-auto-rows: minmax(0, 1fr);
  }
  :host([layout='slide']) .picture {
    min-block-size: 0;
  }
  :host([layout='slide']) .explorer .stage {
    flex: 1;
    block-size: auto;
    min-block-size: 0 !important;
    max-block-size: none !important;
    font-size: 0.6em;
  }
  :host([layout='slide']) :is(.caption, .legend) {
    font-size: 0.5em;
    padding-block: 0.3em;
  }
  :host([layout='slide']) .detail {
    grid-area: detail;
    overflow: auto;
    border: 0;
    border-inline-start: 1px solid var(--_line);
    padding: 0.5em calc(0.756em / var(--_fit, 1));
    font-size: calc(0.84em * var(--_fit, 1));
  }
  :host([layout='slide']) .pages {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
    margin-block-end: 0.5em;
    font-size: calc(0.6em / var(--_fit, 1));
  }
  :host([layout='slide']) .one .detail {
    display: block;
  }
  :host([layout='slide']) .about {
    border: 0;
    padding: 0;
  }
  :host([layout='slide']) .fields.second {
    padding: 0;
    border: 0;
  }
  :host([layout='slide']) .fields {
    display: grid;
    columns: 1;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.45em;
  }
  :host([layout='slide']) .field {
    padding: 0;
  }
  :host([layout='slide']) dd {
    line-height: 1.3;
  }
  :host([layout='slide']) .detail-title {
    margin-block-end: 0.3em;
    line-height: 1.25;
  }
  :host([layout='slide']) .detail :is(.badge, .stay) {
    font-size: 0.75em;
    line-height: 1.4;
    min-block-size: 0;
    padding-block: 0;
  }
  :host([layout='slide']) .stay {
    margin: 0;
    margin-inline-end: 0.5em;
  }
  :host([layout='slide']) .stay + .sentence {
    display: inline;
  }
  :host([layout='slide']) .reach-bar {
    display: none;
  }
  :host([layout='slide']) .risks {
    gap: 0.25em;
  }
  /* The badge behind each risk says whether it comes from sources. */
  :host([layout='slide']) .basis {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .place.finding.not-studied .chip {
    border: 2px dashed var(--_contested);
    color: var(--_contested);
  }
  .place.finding.stand-in .chip {
    border-color: var(--_growth-factor);
    color: var(--_text);
  }
  .place.finding[aria-expanded='true'] .chip {
    color: var(--_paper);
  }
  .place.finding.not-studied[aria-expanded='true'] .chip {
    background: var(--_contested);
  }
  .stay.not-studied {
    border: 1px dashed var(--_contested);
    background: var(--_contested-soft);
    color: var(--_contested);
  }
  .stay.stand-in {
    border-color: var(--_growth-factor);
    background: var(--_wash);
    color: var(--_text);
  }
  @media print {
    .pages,
    .region-select,
    .card-close {
      display: none !important;
    }
    .stage {
      block-size: 40em;
      break-inside: avoid;
    }
    .picture,
    .field {
      break-inside: avoid;
    }
    .region-name {
      display: block !important;
    }
    #all-routes {
      display: block;
    }
  }
`;

/** Looks of what loads later: cards, two routes side by side, the whole map, the colours of the figure. */
export const moreStyles: readonly CSSResult[] = [figureHostTokens, looks];
