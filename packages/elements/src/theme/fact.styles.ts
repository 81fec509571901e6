import { css, type CSSResult } from 'lit';

/** Facts and their sources, on screen and at the foot of a printed widget. */
export const factStyles: CSSResult = css`
  .facts {
    margin: 0;
    padding-inline-start: 1.4em;
    display: grid;
    gap: 1em;
  }
  .fact,
  .fact-kind,
  .fact-detail {
    margin: 0 0 0.25em;
  }
  .fact {
    font-weight: 600;
  }
  .fact-kind,
  .byline {
    color: var(--_text-soft);
  }
  .source-list {
    margin: 0.4em 0;
    padding-inline-start: 1.1em;
    display: grid;
    gap: 0.5em;
  }
  .byline {
    display: block;
    margin: 0;
  }
  @media print {
    .appendix {
      font-size: 8pt;
    }
  }
`;
