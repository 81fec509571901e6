import { css, type CSSResult } from 'lit';

/** A slide: the picture large, what is known beside it, no scrolling. */
export const slideStyles: CSSResult = css`
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
    margin-block-start: 0.45em;
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
  :host([layout='slide']) .explorer.two {
    grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
  }
  :host([layout='slide']) .explorer.two .stage {
    font-size: 0.48em;
  }
  :host([layout='slide']) .picture-name {
    font-size: 0.6em;
  }
  :host([layout='slide']) .compared :is(th, td) {
    padding: 0.35em 0.5em;
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
`;
