import { css, type CSSResult } from 'lit';

/** From a phone to a wide page. */
export const widthStyles: CSSResult = css`
  @container (max-width: 559.98px) {
    .stage {
      block-size: 35em;
    }
    .controls label {
      flex-basis: 100%;
      max-inline-size: none;
    }
    .controls label:not(.choose) {
      flex: 1 1 9em;
    }
  }
  @container (min-width: 560px) {
    .stage {
      block-size: 44em;
    }
    .fields {
      display: block;
      columns: 2;
      column-gap: 1.75em;
    }
    .field {
      break-inside: avoid;
      padding-block-end: 0.9em;
    }
    .detail,
    .table {
      padding-inline: 1.5em;
    }
    .controls {
      padding-inline: 1.714em;
    }
    .caption,
    .legend {
      padding-inline: 1.846em;
    }
    .detail {
      padding-block: 1.25em 1.5em;
    }
  }
  @container (min-width: 880.02px) {
    .roomy .routes {
      display: grid;
      grid-area: routes;
      border-inline-end: 1px solid var(--_line);
    }
    .roomy .choose {
      display: none !important;
    }
    .explorer.roomy {
      grid-template: 'routes controls controls' auto 'routes pictures detail' 1fr 'more more more' auto / 14.5em minmax(0, 1fr) minmax(17em, 20em);
    }
    .roomy .controls {
      grid-area: controls;
    }
    .roomy .pictures {
      grid-area: pictures;
    }
    .roomy.one .stage {
      flex: 1 1 auto;
      block-size: auto;
      min-block-size: 46em;
      max-block-size: 62em;
    }
    .roomy.one .detail {
      display: contents;
    }
    .roomy .about {
      grid-area: detail;
      border-inline-start: 1px solid var(--_line);
      padding: 1em 1.25em 1em;
    }
    .roomy .fields.first {
      columns: 1;
    }
    .roomy .fields.second {
      grid-area: more;
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      padding: 1em 1.5em 0.25em;
      border-block-start: 1px solid var(--_line);
    }
    .roomy .group {
      margin-block-start: 1.1em;
    }
    .roomy .route {
      min-block-size: 2.5em;
    }
    .roomy .stage {
      block-size: 48em;
    }
  }
  @container (min-width: 1300px) {
    .explorer.roomy {
      grid-template-columns: 15.5em minmax(0, 1.3fr) minmax(21em, 1fr);
    }
  }
`;
