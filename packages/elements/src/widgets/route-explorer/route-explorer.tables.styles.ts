import { css, type CSSResult } from 'lit';

/** Two routes side by side, and all of them as a table. */
export const tableStyles: CSSResult = css`
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
    .compared :is(thead, tbody, tr, td),
    .compared th[scope] {
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
    .explorer.two.roomy {
      grid-template: 'routes controls' auto 'routes pictures' 1fr 'detail detail' auto / 14.5em minmax(0, 1fr);
    }
    .roomy.two .detail {
      grid-area: detail;
    }
  }
  @container (min-width: 1300px) {
    .explorer.two.roomy {
      grid-template-columns: 15.5em minmax(0, 1fr);
    }
    .roomy.two .stage {
      block-size: 48em;
    }
  }
`;
