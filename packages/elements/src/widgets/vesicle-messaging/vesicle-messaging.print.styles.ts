import { css, type CSSResult } from 'lit';

/** Paper: the comic strip stands for the picture. */
export const printStyles: CSSResult = css`
  @media print {
    .body > .controls,
    .card,
    .as-table,
    .parts,
    .body:has(> .strip) .stage,
    .body:has(> .strip) .detail {
      display: none;
    }
    .strip {
      list-style: none;
      margin: 0;
      padding: 0;
      columns: 2;
      column-gap: 1.5em;
      font-size: 9pt;
    }
    .strip li {
      break-inside: avoid;
      margin-block-end: 1em;
    }
    .strip p {
      margin: 0 0 0.3em;
    }
    .strip svg {
      display: block;
      inline-size: 100%;
      border: 1px solid var(--_line);
      border-radius: 6px;
      margin-block: 0.3em;
    }
  }
`;
