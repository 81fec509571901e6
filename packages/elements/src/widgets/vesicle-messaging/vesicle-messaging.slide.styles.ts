import { css, type CSSResult } from 'lit';

/** A slide: the picture as large as it can be. */
export const slideStyles: CSSResult = css`
  :host([layout='slide']) .body {
    grid-template-areas: 'stage' 'controls';
    grid-template-rows: minmax(0, 1fr) auto;
  }
  :host([layout='slide']) .stage {
    min-block-size: 0;
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
  }
  :host([layout='slide']) .canvas {
    container-type: size;
    display: grid;
    place-content: center;
  }
  :host([layout='slide']) .caption {
    position: static;
    inline-size: auto;
    padding: 0.4em 1.1em;
    font-size: 0.78em;
    border: 0;
    border-block-end: 1px solid var(--_line);
    border-radius: 0;
    background: var(--_paper);
  }
  :host([layout='slide']) .title {
    font-size: 1em;
  }
  :host([layout='slide']) .intro {
    max-inline-size: none;
    font-size: 0.55em;
  }
  :host([layout='slide']) .tools,
  :host([layout='slide']) .card {
    font-size: 0.66em;
  }
  :host([layout='slide']) .canvas > svg,
  :host([layout='slide']) .parts {
    position: absolute;
    inset: 0;
    margin: auto;
    inline-size: min(100cqi, 100cqb * var(--_ratio, 2.8755));
    block-size: min(100cqb, 100cqi / var(--_ratio, 2.8755));
    aspect-ratio: auto;
  }
  :host([layout='slide']) .detail {
    display: none;
  }
  :host([layout='slide']) .header {
    padding-block: 0.35em 0.3em;
  }
  :host([layout='slide']) .controls {
    padding-block: 0.4em;
    gap: 0.4em;
    font-size: 0.7em;
  }
  :host([layout='slide'][without-controls]) .canvas {
    --_ratio: 2.2134;
  }
`;
