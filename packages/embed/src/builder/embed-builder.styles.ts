import { css } from 'lit';

/** The builder in the widgets' own clothes: their tokens, buttons and type; see theme/frame.styles.ts. */
export const styles = css`
  .builder {
    max-inline-size: 1440px;
    margin-inline: auto;
    padding: 1.75em clamp(1em, 3cqi, 2.5em) 3em;
    background: none;
    border: 0;
    border-radius: 0;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2em;
    align-items: start;
    justify-content: space-between;
    margin-block-end: 1.5em;
  }
  .top > div {
    flex: 1 1 20em;
    min-inline-size: 0;
  }
  h1 {
    margin: 0;
    font-size: 1.75em;
    line-height: 1.2;
    text-wrap: balance;
  }
  h2 {
    margin: 0;
    font-size: 1.125em;
    line-height: 1.3;
  }
  .intro {
    font-size: 1em;
    max-inline-size: none;
    text-wrap: balance;
  }
  .columns {
    display: grid;
    gap: 1.25em;
    align-items: start;
  }
  .choices,
  .preview,
  .copy {
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    min-inline-size: 0;
  }
  .results {
    display: grid;
    gap: 1.25em;
    min-inline-size: 0;
  }

  /* Preview and code */
  .preview,
  .copy {
    padding: 1.1em 1.25em 1.25em;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: center;
    justify-content: space-between;
  }
  /* For those who go through the page with the Tab key: a widget has many stops. */
  .skip {
    margin-block-start: 0.75em;
  }
  .skip:not(:focus) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    margin: 0;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .stage {
    margin-block: 0.9em 0.5em;
    overflow: auto;
    max-block-size: min(70vh, 720px);
    border-radius: 10px;
    border: 1px dashed var(--_control-line);
    background: var(--_wash);
    padding: 10px;
  }
  .stage[data-waiting] iframe {
    opacity: 0.35;
  }
  iframe {
    display: block;
    inline-size: 100%;
    border: 0;
    margin-inline: auto;
    /* As the frame's own: where the two differ the browser fills its corners with white. */
    color-scheme: light;
  }
  iframe[data-theme='dark'] {
    color-scheme: dark;
  }
  iframe[data-theme='auto'] {
    color-scheme: light dark;
  }
  iframe[data-width='320'] {
    inline-size: 320px;
  }
  iframe[data-width='560'] {
    inline-size: 560px;
  }
  iframe[data-width='880'] {
    inline-size: 880px;
  }
  .code {
    margin-block-start: 1em;
  }
  .code label {
    display: block;
    margin-block-end: 0.3em;
    font-size: 0.875em;
    font-weight: 600;
  }
  textarea {
    display: block;
    inline-size: 100%;
    margin: 0;
    padding: 0.75em 0.9em;
    resize: vertical;
    font-family: ui-monospace, 'Liberation Mono', monospace;
    font-size: 0.8125em;
    line-height: 1.55;
    color: var(--_text);
    background: var(--_wash);
    border: 1px solid var(--_control-line);
    border-radius: 8px;
    overflow-wrap: anywhere;
  }
  .after {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
    margin-block-start: 0.6em;
    font-size: 0.9375em;
  }
  .after button {
    min-inline-size: 7em;
  }

  @container (min-width: 960px) {
    .columns {
      grid-template-columns: minmax(320px, 400px) minmax(0, 1fr);
    }
  }
  @container (max-width: 559.98px) {
    .builder {
      padding-block-start: 1.25em;
    }
    h1 {
      font-size: 1.5em;
    }
    .segments span,
    .widgets span,
    .check,
    summary,
    input.number,
    input[type='color'] {
      min-block-size: 44px;
    }
    .check,
    .widgets span {
      align-items: center;
    }
    .check input {
      margin-block-start: 0;
    }
    summary,
    .many > summary {
      padding-block: 0.7em;
    }
    .segments label,
    .segments span {
      flex: 1 1 auto;
      justify-content: center;
      text-align: center;
    }
    .bar > .segments {
      inline-size: 100%;
    }
    .builder {
      padding-inline: 0.75em;
    }
    /* The preview is as wide as the screen lets it: widgets are made for 280 px and more. */
    .preview {
      padding-inline: 0;
    }
    .preview > :not(.stage) {
      padding-inline: 1.25em;
    }
    .stage {
      padding: 0;
      border: 0;
      background: none;
      max-block-size: 75vh;
    }
  }
  @media (pointer: coarse) {
    .segments span,
    .check,
    summary,
    input.number,
    input[type='color'] {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .choices,
    .preview,
    .copy,
    .segments,
    textarea,
    .widgets span {
      border-color: CanvasText;
    }
    .widgets input:checked + span,
    .segments input:checked + span {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
    }
  }
  @media print {
    .choices,
    .preview,
    .bar .segments,
    .after,
    .top button {
      display: none;
    }
  }
`;
