import { css, type CSSResult } from 'lit';

/** In a box of fixed height. */
export const slideStyles: CSSResult = css`
  /* On a slide: the picture and one claim, or one claim alone */
  :host([layout='slide']) .body {
    padding-block: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: minmax(0, 1fr);
  }
  :host([layout='slide']) .card-view,
  :host([layout='slide']) .slide-view .main {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    max-inline-size: none;
    margin: 0;
  }
  :host([layout='slide']) .slide-view {
    display: grid;
    grid-template-columns: minmax(0, 15fr) minmax(0, 19fr);
    gap: 2em;
    min-block-size: 0;
  }
  :host([layout='slide']) .slide-view .claim {
    flex-direction: column;
    flex-wrap: nowrap;
    gap: 0.9em;
  }
  :host([layout='slide']) .slide-view :is(.read, .says, .topic, .sources) {
    flex: none;
  }
  :host([layout='slide']) .header {
    padding-block: 1em 0.75em;
  }
  :host([layout='slide']) .intro {
    font-size: 0.75em;
    max-inline-size: none;
  }
  :host([layout='slide']) .views {
    font-size: 0.75em;
  }
  :host([layout='slide']) .slide-view .side {
    font-size: calc(0.87em * var(--_fit, 1));
    min-block-size: 0;
    overflow: auto;
    margin-inline: -0.75em;
    padding-inline: 0.75em;
  }
  :host([layout='slide']) .slide-view .verdicts {
    gap: 0;
  }
  :host([layout='slide']) .slide-view .verdict-row {
    display: grid;
    grid-template-columns: 9.5em minmax(0, 1fr);
  }
  :host([layout='slide']) .slide-view .card {
    margin-block: 0 auto;
  }
  :host([layout='slide']) .slide-view .headline-count {
    font-size: 1.15em;
  }
  :host([layout='slide']) .card .answer {
    font-size: 1.25em;
  }
  :host([layout='slide']) .slide-view .hint {
    font-size: 0.75em;
    margin-block-end: 0.4em;
  }
  :host([layout='slide']) .slide-view .card {
    padding: 1em 1.25em 1.1em;
  }
  :host([layout='slide']) .slide-view .topic {
    margin-block-end: -0.4em;
  }
  :host([layout='slide']) .card-stage {
    font-size: calc(1em * var(--_fit, 1));
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    display: flex;
    flex-direction: column;
  }
  :host([layout='slide']) .card {
    margin-block: auto;
  }
  :host([layout='slide']) .slide-view .card {
    font-size: 0.85em;
  }
  :host([layout='slide']) .stepper {
    margin-block: 0.5em;
    font-size: 0.8em;
  }
  :host([layout='slide']) .site-line {
    font-size: 0.7em;
  }
  :host([layout='slide']) .meanings {
    display: none;
  }
`;
