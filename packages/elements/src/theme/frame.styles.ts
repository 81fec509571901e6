import { css } from 'lit';

/**
 * The frame that every widget stands in. The host sets `display` and little else; inherited text properties of the page
 * stop at `.base`, except font and, through tokens, colour. Sizes are em of the base, never rem: some themes set 40 px there.
 */
export const frameStyles = css`
  :host {
    display: block !important;
    /* The layout depends on it, also where a theme resets every element. */
    container-type: inline-size !important;
    /* The width is what the layout goes by, on pages with upright lines too. */
    writing-mode: horizontal-tb !important;
    /* Where a page asks how wide it wants to be (a table cell, a float): as wide as its narrow layout needs. */
    contain-intrinsic-inline-size: 280px !important;
    --_size: var(--exo-font-size, 16px);
    --_radius: var(--exo-radius, 14px);
    --_space: 1em;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([layout='slide']) {
    container-type: size !important;
    block-size: 100%;
    --_size: min(1.875cqi, 3.3333cqb);
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .base {
    /* Nothing that a page writes comes in by inheritance but its font, its colour scheme and whether it is to be seen and clicked. */
    all: initial;
    display: block;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    -webkit-text-size-adjust: inherit;
    box-sizing: border-box;
    font-family: var(--exo-font, inherit);
    font-size: var(--_size);
    line-height: 1.5;
    overflow-wrap: break-word;
    color: var(--_text);
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    position: relative;
  }
  :host([layout='slide']) .base {
    block-size: 100cqb;
    display: flex;
    flex-direction: column;
    overflow: hidden;
    border-radius: 0;
    border: 0;
  }
  :host([layout='slide']) .body {
    flex: 1;
    min-block-size: 0;
  }
  .header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    align-items: start;
    justify-content: space-between;
    padding: 1.25em 1.5em 1em;
  }
  .headline {
    flex: 1 1 18em;
    min-inline-size: 0;
  }
  .title {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .intro {
    margin: 0.25em 0 0;
    font-size: 0.875em;
    color: var(--_text-soft);
    max-inline-size: 70ch;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .notice {
    margin: 0 1.5em 1em;
    padding: 0.6em 0.9em;
    font-size: 0.875em;
    border-inline-start: 4px solid var(--_partly);
    background: var(--_partly-soft);
    color: var(--_text);
    border-radius: 4px;
  }
  .notice.overdue {
    border-color: var(--_contested);
    background: var(--_contested-soft);
  }
  .footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: center;
    justify-content: space-between;
    padding: 0.75em 1.5em;
    border-block-start: 1px solid var(--_line);
    background: var(--_wash);
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    font-size: 0.8125em;
    color: var(--_text-soft);
  }
  .dates {
    margin: 0;
    flex: 1 1 20em;
  }
  .foot-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    min-inline-size: 0;
  }
  :host([layout='slide']) .footer {
    padding-block: 0.35em;
    font-size: 0.6em;
  }

  /* Controls */
  button,
  select,
  input {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    margin: 0;
  }
  button {
    cursor: pointer;
    touch-action: manipulation;
    padding: 0.4em 0.9em;
    min-block-size: 2.25em;
    border: 1px solid var(--_control-line);
    border-radius: 999px;
    background: var(--_paper);
    color: var(--_text);
    line-height: 1.3;
    text-align: center;
  }
  button:hover {
    background: var(--_exosome-soft);
  }
  button[aria-pressed='true'],
  button[aria-selected='true'] {
    background: var(--_exosome-soft);
    border-color: var(--_exosome);
    color: var(--_exosome-text);
    font-weight: 600;
  }
  button[disabled],
  button[aria-disabled='true'] {
    cursor: default;
    color: var(--_text-soft);
    border-style: dashed;
  }
  button.quiet {
    border-color: transparent;
    background: transparent;
    color: var(--_link);
    font-weight: 600;
    padding-inline: 0.5em;
    text-decoration: underline;
    text-decoration-color: transparent;
    text-underline-offset: 0.2em;
  }
  button.quiet:hover {
    text-decoration-color: currentColor;
  }
  button.primary {
    background: var(--_exosome);
    border-color: var(--_exosome);
    color: var(--_paper);
    font-weight: 600;
  }
  select,
  input[type='text'],
  input[type='search'] {
    min-block-size: 2.25em;
    padding: 0.3em 0.65em;
    border: 1px solid var(--_control-line);
    border-radius: 8px;
    background: var(--_paper);
    max-inline-size: 100%;
  }
  a {
    color: var(--_link);
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 6px;
  }
  button:focus-visible {
    border-radius: 999px;
  }
  .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
    flex: none;
    vertical-align: -0.15em;
  }
  .visually-hidden {
    position: absolute !important;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* The button behind every sentence */
  button.badge {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 24px;
    padding: 0.1em 0.65em;
    font-size: 0.8125em;
    font-weight: 500;
    color: var(--_text-soft);
    background: var(--_wash);
    border-color: var(--_line);
    text-align: start;
    vertical-align: middle;
  }
  button.badge:hover,
  button.badge[aria-expanded='true'] {
    color: var(--_exosome-text);
    border-color: var(--_exosome);
    background: var(--_exosome-soft);
  }
  button.badge.caution {
    border-style: dashed;
    border-color: var(--_control-line);
  }

  /* Sources view */
  .sources {
    margin: 0.75em 1.5em 1em;
    padding: 0.75em 1.1em 1em;
    background: var(--_wash);
    border: 1px solid var(--_control-line);
    border-radius: 10px;
    font-size: 0.875em;
    text-align: start;
    font-weight: 400;
  }
  .body .sources {
    margin-inline: 0;
  }
  .sources-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
  }
  .sources-title {
    margin: 0;
    font-weight: 700;
  }
  .sources-quote {
    margin: 0.25em 0 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_exosome);
  }
  .link-by-hand {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .print-only {
    display: none;
  }

  @container (max-width: 559.98px) {
    .header,
    .footer {
      padding-inline: 1em;
    }
    .notice,
    .sources {
      margin-inline: 1em;
    }
    button,
    select,
    input[type='text'],
    input[type='search'] {
      min-block-size: 44px;
    }
    /* Widgets give these a height of their own. */
    .base :is(summary, input[type='range'], button.primary, button.small) {
      min-block-size: 44px;
      align-content: center;
    }
    button.badge {
      min-block-size: 32px;
    }
  }
  @media (pointer: coarse) {
    button,
    select,
    input[type='text'],
    input[type='search'] {
      min-block-size: 44px;
    }
    .base :is(summary, input[type='range'], button.primary, button.small) {
      min-block-size: 44px;
      align-content: center;
    }
    button.badge {
      min-block-size: 36px;
    }
  }
  @media (forced-colors: active) {
    button,
    .sources,
    .base {
      border-color: CanvasText;
    }
    button[aria-pressed='true'],
    button[aria-selected='true'],
    button.primary {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
    }
    button[disabled],
    button[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
  }
  @media print {
    .base {
      border: 0;
      background: none;
      font-size: 11pt;
    }
    .tools,
    .foot-tools,
    .screen-only {
      display: none !important;
    }
    /* A slide stays a slide on paper: a page of a deck has room for no more. */
    :host(:not([layout='slide'])) .print-only {
      display: block;
    }
    .footer,
    .sources {
      background: none;
    }
    :host(:not([layout='slide'])) :is(.header, .footer) {
      padding-inline: 0;
    }
    button.badge {
      border: 0;
      padding: 0;
      background: none;
      color: var(--_text-soft);
    }
    li,
    tr {
      break-inside: avoid;
    }
  }
`;
