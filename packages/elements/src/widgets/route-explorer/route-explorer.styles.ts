import { css, type CSSResult } from 'lit';

export const styles: CSSResult = css`
  .body {
    border-block-start: 1px solid var(--_line);
  }
  .explorer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  p {
    margin: 0;
  }

  /* Choosing */
  .routes {
    display: none;
    padding: 0.9em 0.75em 1em 1em;
    align-content: start;
  }
  .group {
    margin: 0.9em 0 0.25em 0.5em;
    font-size: 0.75em;
    font-weight: 700;
    color: var(--_text-soft);
  }
  button.route {
    display: flex;
    align-items: center;
    gap: 0.6em;
    inline-size: 100%;
    padding: 0.3em 0.6em;
    border-color: transparent;
    border-radius: 8px;
    background: none;
    font-size: 0.9375em;
    text-align: start;
    min-block-size: 2.2em;
  }
  button.route[aria-checked='true'] {
    background: var(--_exosome-soft);
    color: var(--_exosome-text);
    font-weight: 600;
  }
  .dot {
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 2px solid var(--_control-line);
    border-radius: 50%;
  }
  [aria-checked='true'] .dot {
    border-color: var(--_exosome);
    background: var(--_exosome);
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.6em 0.9em;
    padding: 0.75em 1em;
    font-size: 0.875em;
    border-block-end: 1px solid var(--_line);
  }
  .controls label {
    display: grid;
    gap: 0.15em;
    flex: 1 1 11em;
    max-inline-size: 22em;
    min-inline-size: 0;
  }
  .controls label > span {
    font-size: 0.8571em;
    font-weight: 600;
    color: var(--_text-soft);
  }
  .controls select {
    inline-size: 100%;
  }
  .play {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }

  /* Pictures */
  .pictures {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
  }
  .picture {
    min-inline-size: 0;
    display: flex;
    flex-direction: column;
  }
  .stage {
    position: relative;
    font-size: 0.7813em;
    block-size: 36em;
    overflow: hidden;
    background: var(--_air);
    direction: ltr;
  }
  .drawing {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    display: block;
  }
  /* While something moves, what stands still is painted once. */
  :host(:state(playing)) :is(.still, .places) {
    will-change: transform;
  }
  .drawing text {
    font-family: inherit;
  }
  button.place {
    position: absolute;
    left: var(--_x, 0);
    top: var(--_y, 0);
    inline-size: var(--_w, auto);
    block-size: var(--_h, auto);
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
    display: grid;
    align-content: center;
    justify-items: stretch;
    line-height: 1.2;
  }
  .place:not([data-at]) {
    visibility: hidden;
  }
  .chip {
    display: block;
    padding: 0.24em 0.35em;
    border: 1px solid var(--_control-line);
    border-radius: 0.6em;
    background: var(--_paper);
    font-weight: 600;
    direction: inherit;
    text-align: center;
  }
  .place:hover .chip {
    background: var(--_exosome-soft);
    border-color: var(--_exosome);
  }
  .place[aria-expanded='true'] .chip {
    background: var(--_exosome);
    border-color: var(--_exosome);
    color: var(--_paper);
  }
  .place.finding .chip {
    font-size: 1.06em;
    font-weight: 700;
    border: 2px solid var(--_exosome);
    color: var(--_exosome-text);
  }
  .place:focus-visible {
    outline: none;
  }
  .place:focus-visible .chip {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_paper);
  }
  .base[dir='rtl'] :is(.card, .chip) {
    direction: rtl;
  }
  .legend {
    list-style: none;
    margin: 0;
    padding: 0.6em 1.23em 0;
    display: grid;
    gap: 0.25em;
    font-size: 0.8125em;
  }
  .legend li {
    display: flex;
    gap: 0.4em;
    align-items: baseline;
  }
  .legend .icon {
    align-self: center;
  }
  .caption {
    padding: 0.5em 1.23em 0.9em;
    font-size: 0.8125em;
    color: var(--_text-soft);
  }
  .picture .sources {
    margin: 0.75em 1em;
  }

  /* What is known */
  .detail {
    padding: 1em 1em 1.25em;
    min-inline-size: 0;
    border-block-start: 1px solid var(--_line);
  }
  .detail-title {
    font-size: 1.0625em;
    font-weight: 700;
    margin-block-end: 0.5em;
  }
  .fields {
    margin: 0;
    display: grid;
    gap: 0.9em 1.75em;
    align-items: start;
  }
  dt {
    font-size: 0.8125em;
    font-weight: 700;
    color: var(--_text-soft);
  }
  dd {
    margin: 0.1em 0 0;
  }
  dd {
    font-size: 0.9375em;
    line-height: 1.45;
  }
  .region-select {
    font-weight: 400;
    margin-inline-start: 0.25em;
  }
  .region-name {
    display: none;
  }
  dd p + p {
    margin-block-start: 0.4em;
  }
  .subject.exosomes {
    color: var(--_exosome-text);
  }
  .subject.prp {
    color: var(--_prp-text);
  }
  .as-of {
    font-size: 0.8667em;
    color: var(--_text-soft);
  }
  .stay {
    display: inline-block;
    margin-block-end: 0.25em;
    padding: 0.15em 0.6em;
    border-radius: 6px;
    font-weight: 600;
    border: 1px solid var(--_exosome);
    background: var(--_exosome-soft);
    color: var(--_exosome-text);
  }
  .stay + .sentence {
    display: block;
  }
  .risks {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    gap: 0.5em;
  }
  .risks li {
    padding-inline-start: 0.7em;
    border-inline-start: 3px solid var(--_contested);
  }
  .risks li.inference {
    border-inline-start-style: dotted;
    border-color: var(--_control-line);
  }
  .basis {
    display: block;
    font-size: 0.8em;
    font-weight: 600;
    color: var(--_text-soft);
  }
  .body .detail .sources {
    margin: 0.6em 0 0;
  }

  /* The whole map */
  .table {
    padding: 0.75em 1em 1em;
    border-block-start: 1px solid var(--_line);
  }
  .table-toggle {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    font-weight: 600;
  }
  #all-routes {
    display: none;
  }
  #all-routes.open {
    display: block;
  }
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
    .routes {
      display: grid;
      grid-area: routes;
      border-inline-end: 1px solid var(--_line);
    }
    .choose {
      display: none !important;
    }
    .explorer {
      grid-template: 'routes controls controls' auto 'routes pictures detail' 1fr 'more more more' auto / 14.5em minmax(0, 1fr) minmax(17em, 20em);
    }
    .controls {
      grid-area: controls;
    }
    .pictures {
      grid-area: pictures;
    }
    .one .stage {
      flex: 1 1 auto;
      block-size: auto;
      min-block-size: 46em;
      max-block-size: 62em;
    }
    .one .detail {
      display: contents;
    }
    .about {
      grid-area: detail;
      border-inline-start: 1px solid var(--_line);
      padding: 1em 1.25em 1em;
    }
    .fields.first {
      columns: 1;
    }
    .fields.second {
      grid-area: more;
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      padding: 1em 1.5em 0.25em;
      border-block-start: 1px solid var(--_line);
    }
    .group {
      margin-block-start: 1.1em;
    }
    button.route {
      min-block-size: 2.5em;
    }
    .stage {
      block-size: 48em;
    }
  }
  @container (min-width: 1300px) {
    .explorer {
      grid-template-columns: 15.5em minmax(0, 1.3fr) minmax(21em, 1fr);
    }
  }

  @media (forced-colors: active) {
    button.route[aria-checked='true'],
    .place[aria-expanded='true'] .chip {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    [aria-checked='true'] .dot {
      background: HighlightText;
      border-color: HighlightText;
    }
  }

  @media print {
    .routes,
    .controls,
    .table-toggle {
      display: none !important;
    }
    .explorer {
      display: block;
    }
  }
`;
