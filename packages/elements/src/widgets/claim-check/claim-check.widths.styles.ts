import { css, type CSSResult } from 'lit';

/** From a phone to a wide page. */
export const widthStyles: CSSResult = css`
  @container (min-width: 560px) {
    .verdict-row {
      display: flex;
      flex-wrap: wrap;
    }
    .row-words {
      flex: 0 0 10em;
    }
    .list-view > .side .controls {
      grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr) minmax(0, 1fr);
    }
    .meanings dl {
      grid-template-columns: repeat(auto-fit, minmax(15em, 1fr));
    }
  }
  @container (max-width: 559.98px) {
    .body {
      padding-inline: 1em;
    }
    .verdict-row {
      grid-template-columns: minmax(0, 1fr);
    }
    .row-words {
      flex-direction: row;
      gap: 0.5em;
      align-items: baseline;
      justify-content: space-between;
    }
    .claim {
      flex-direction: column;
      padding-inline: 0.25em;
    }
    .read,
    .says {
      flex: none;
    }
    .row-count {
      white-space: nowrap;
    }
    .tools {
      flex: 1 1 100%;
    }
    .card {
      padding: 1em;
    }
    .read {
      padding-inline-start: 0.75em;
      border-inline-start: 3px solid var(--_line);
    }
    .views,
    .views button {
      flex: 1 1 0;
    }
    button.small {
      min-block-size: 32px;
    }
    button.claim-id {
      min-block-size: 24px;
    }
    .controls {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .control:first-child {
      grid-column: 1 / -1;
    }
    .control select {
      padding-inline: 0.35em;
    }
  }
  @container (max-width: 399.98px) {
    .controls {
      grid-template-columns: minmax(0, 1fr);
    }
    .stepper {
      column-gap: 0.25em;
    }
    .position {
      min-inline-size: 4em;
    }
  }
  @container (min-width: 880.02px) {
    .verdict-row {
      display: grid;
      grid-template-columns: minmax(7em, 1fr) auto;
      justify-content: stretch;
    }
    /* Large type puts the list under the picture. */
    .list-view {
      display: flex;
      flex-wrap: wrap;
      gap: 1.5em 2.5em;
      align-items: start;
    }
    .list-view > .side {
      flex: 1 0 min(22em, 100%);
      max-inline-size: 26em;
      align-self: stretch;
    }
    .list-view > .main {
      flex: 5 1 28em;
      min-inline-size: 0;
    }
    .list-view > .side .controls {
      grid-template-columns: minmax(0, 1fr);
    }
    .meanings dl {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (min-width: 1400px) {
    .list-view {
      column-gap: 3.5em;
    }
    .read {
      flex-grow: 3;
    }
    .says {
      flex-grow: 8;
    }
    .answer {
      max-inline-size: 66ch;
    }
  }
  @media (min-height: 760px) {
    @container (min-width: 880.02px) {
      .stay {
        position: sticky;
        inset-block-start: 1em;
      }
    }
  }
`;
