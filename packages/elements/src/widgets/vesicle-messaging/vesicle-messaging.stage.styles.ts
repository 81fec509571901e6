import { css, type CSSResult } from 'lit';

/** The picture, its parts, the caption and the card, and where they stand in the body. */
export const stageStyles: CSSResult = css`
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-areas: 'stage' 'controls' 'detail' 'more';
  }
  /* The picture, the card and the details keep their role and take their places in the body's grid. */
  .panel {
    display: contents;
  }
  .stage {
    position: relative;
    grid-area: stage;
  }
  .canvas {
    position: relative;
    overflow: hidden;
    background: var(--_fluid);
    border-block: 1px solid var(--_line);
  }
  .canvas > svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  .canvas > .moving {
    position: absolute;
    inset: 0;
    block-size: 100%;
    will-change: transform;
  }
  .still {
    aspect-ratio: 360 / 590;
  }
  .caption {
    margin: 0;
    padding: 0.75em 1em;
    background: var(--_paper);
    font-size: 1em;
    line-height: 1.4;
  }
  .body > .controls {
    grid-area: controls;
    padding: 0.75em 1em 0.5em;
    display: grid;
    gap: 0.75em;
    min-inline-size: 0;
  }
  .body > .more {
    grid-area: more;
    padding: 0 1em 1em;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    min-inline-size: 0;
  }
  /* Parts of the picture */
  .parts {
    position: absolute;
    inset-block: 0;
    left: 0;
    right: 0;
    pointer-events: none;
  }
  button.part {
    position: absolute;
    left: var(--_x, 50%);
    top: var(--_y, 50%);
    translate: -50% -50%;
    inline-size: max(var(--_r, 24px), 28px);
    min-block-size: 0;
    block-size: auto;
    aspect-ratio: 1;
    padding: 0;
    border: 2px solid transparent;
    border-radius: 50%;
    background: transparent;
    pointer-events: auto;
  }
  button.part:hover,
  button.part[aria-expanded='true'] {
    border-color: var(--_exosome);
    background: color-mix(in srgb, var(--_exosome) 12%, transparent);
  }
  button.part:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_paper);
    border-radius: 50%;
  }
  .card {
    margin: 0 1em 0.75em;
    padding: 0.5em 1em 0.75em;
    border: 1px solid var(--_exosome);
    border-radius: 10px;
    background: var(--_paper);
  }
  .card p {
    margin: 0.25em 0 0;
  }
  .card-head {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 1em;
  }
  .card-title {
    font-weight: 700;
  }
  @container (max-width: 559.98px) {
    .still {
      max-block-size: none;
    }
    button.part {
      inline-size: max(var(--_r, 24px), 34px);
      min-block-size: 0;
    }
  }
  @container (min-width: 560px) {
    .still {
      aspect-ratio: 720 / 470;
    }
    .caption {
      padding-inline: 1.5em;
    }
    .card {
      margin-inline: 1.5em;
    }
  }
  @container (min-width: 880.02px) {
    .still {
      aspect-ratio: 1120 / 500;
    }
    .caption {
      position: absolute;
      inline-size: 29.5%;
      padding: 0.55em 0.8em;
      font-size: clamp(0.9375em, 1.3cqi, 1.5em);
      line-height: 1.35;
      border-radius: 10px;
      border: 1px solid var(--_line);
      background: color-mix(in srgb, var(--_paper) 92%, transparent);
    }
    .at-meet,
    .at-travel {
      inset-inline-start: 37.5%;
      inset-block-start: 4%;
    }
    .at-pack {
      inset-inline-start: 68.3%;
      inset-block-start: 4.8%;
    }
    .at-release {
      inset-inline-start: 68%;
      inset-block-end: 4.5%;
    }
    .at-arrive {
      inset-inline-start: 2.9%;
      inset-block-start: 58%;
    }
    .at-unpack {
      inset-inline-start: 2.9%;
      inset-block-start: 50.4%;
    }
    .at-respond {
      inset-inline-start: 2.9%;
      inset-block-start: 42%;
    }
    .at-compare {
      inset-inline-start: 37.5%;
      inset-block-start: 42.4%;
    }
    .card {
      position: absolute;
      inset-block-start: 0.5em;
      inset-inline-end: 0.5em;
      inline-size: 22em;
      max-inline-size: 45%;
      margin: 0;
      box-shadow: 0 6px 24px rgb(0 0 0 / 18%);
      z-index: 1;
    }
  }
  @media (pointer: coarse) {
    button.part {
      inline-size: max(var(--_r, 24px), 36px);
      min-block-size: 0;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .card {
      animation: appear 0.15s;
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media (forced-colors: active) {
    .canvas > svg {
      forced-color-adjust: none;
    }
    .caption {
      border: 1px solid CanvasText;
    }
    button.part {
      forced-color-adjust: none;
      border-color: transparent;
    }
    button.part:hover,
    button.part[aria-expanded='true'] {
      border-color: Highlight;
    }
    button.part:focus-visible {
      outline-color: Highlight;
    }
  }
`;
