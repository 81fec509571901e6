import { css, type CSSResult } from 'lit';

/** What is known about a route, and the whole map. */
export const detailStyles: CSSResult = css`
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
`;
