import { css, type CSSResult } from 'lit';

/** Steps, transport, slider, and the choices in the header. */
export const controlsStyles: CSSResult = css`
  /* Steps */
  .tabs {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 0.25em;
  }
  .tabs button {
    border: 0;
    border-block-start: 4px solid var(--_line);
    border-radius: 0;
    padding: 0.35em 0.15em;
    background: transparent;
    text-align: start;
    display: flex;
    align-items: flex-start;
    font-size: 0.8125em;
    line-height: 1.25;
    color: var(--_text-soft);
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .tabs button.past {
    border-color: color-mix(in srgb, var(--_exosome) 45%, var(--_paper));
  }
  .tabs button[aria-selected='true'] {
    border-color: var(--_exosome);
    color: var(--_exosome-text);
    font-weight: 700;
    background: transparent;
  }
  .tabs button:hover {
    color: var(--_text);
    background: var(--_wash);
  }
  .tabs button:focus-visible {
    border-radius: 4px;
  }
  .transport,
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .transport {
    gap: 0.5em 1em;
  }
  .toolbar button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
  }
  .toolbar .round {
    padding: 0;
    inline-size: 2.5em;
    min-inline-size: 2.5em;
    block-size: 2.5em;
  }
  .toolbar .play {
    min-block-size: 2.5em;
    padding-inline: 1.1em 1.3em;
  }
  .primary.play:hover {
    background: var(--_exosome-text);
    color: var(--_paper);
  }
  [dir='rtl'] .points {
    scale: -1 1;
  }
  .scrub {
    flex: 1 1 10em;
    min-inline-size: 0;
    min-block-size: 28px;
    accent-color: var(--_exosome);
    cursor: pointer;
  }
  :is(.recipients, .views) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    padding: 0.2em;
    background: var(--_wash);
    border-radius: 1.5em;
  }
  :is(.recipients, .views) button {
    border-color: transparent;
    background: transparent;
    font-size: 0.875em;
  }
  :is(.recipients, .views) button[aria-pressed='true'] {
    background: var(--_paper);
    border-color: var(--_exosome);
  }
  .waiting {
    margin: 0;
    padding: 0 1.5em;
    min-block-size: 38em; /* about what the simulation takes, so that the page does not jump */
  }
  .motion {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
  }
  @container (max-width: 559.98px) {
    :is(.recipients, .views) {
      font-size: 0.875em;
    }
    :is(.recipients, .views) button {
      flex: 1 1 5em;
      padding-inline: 0.4em;
    }
    .tools {
      inline-size: 100%;
    }
    :is(.recipients, .views) {
      inline-size: 100%;
    }
    .toolbar {
      gap: 0.4em;
    }
    .tabs button {
      font-size: 0.75em;
      padding-inline: 0;
    }
    .toolbar .play {
      flex: 1 1 auto;
      order: -1;
      inline-size: 100%;
    }
    .toolbar .round {
      inline-size: 44px;
      block-size: 44px;
    }
    .scrub {
      flex-basis: 100%;
      min-block-size: 44px;
    }
  }
  @container (min-width: 560px) {
    .tabs {
      grid-template-columns: repeat(auto-fit, minmax(3.7em, 1fr));
    }
  }
  @container (min-width: 880.02px) {
    .tabs button {
      font-size: 0.875em;
    }
  }
  @media (forced-colors: active) {
    :is(.recipients, .views) button[aria-pressed='true'] {
      background: Highlight;
      border-color: Highlight;
    }
    .tabs button[aria-selected='true'] {
      border-color: Highlight;
    }
    .tabs button {
      border-block-start: 4px solid CanvasText;
    }
  }
`;
