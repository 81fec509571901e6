import { html, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { auditDecisionAid, ipdasNotApplicable, type AuditLine } from '@exosome-widgets/content/decision-aid.js';
import { expect } from 'storybook/test';

const KINDS = { qualifying: 'Qualifying: needed to be a decision aid', certifying: 'Certifying: guards against bias' } as const;

const SIGNS = { met: '✓ Met', open: '○ Open: not met', 'not-met': '✗ Not met' } as const;

const line = ({ item, result, reason }: AuditLine): TemplateResult => html`<tr>
  <th scope="row">${item.asks}</th>
  <td><b>${SIGNS[result]}</b>${reason ? html`<br />${reason}` : ''}</td>
</tr>`;

const audit = (): TemplateResult => {
  const lines = auditDecisionAid();
  return html`<style>
      .audit {
        font: 15px/1.5 system-ui, sans-serif;
        max-inline-size: 860px;
        margin: 24px;
        color: CanvasText;
      }
      .audit table {
        border-collapse: collapse;
        inline-size: 100%;
        margin-block-end: 24px;
      }
      .audit caption {
        text-align: start;
        font-weight: 700;
        padding-block: 8px;
      }
      .audit th,
      .audit td {
        text-align: start;
        vertical-align: top;
        padding: 8px 12px 8px 0;
        border-block-start: 1px solid GrayText;
        font-weight: 400;
      }
      .audit td {
        inline-size: 16em;
      }
    </style>
    <div class="audit">
      <h1>The comparison as a decision aid</h1>
      <p>
        ${lines.filter(({ result }) => result === 'met').length} of ${lines.length} items of the International Patient Decision Aid Standards that apply are met,
        ${lines.filter(({ result }) => result === 'open').length} is open: not met, and it waits for the owner of the site. Each is worked out from the content that is shown, and
        a test holds it.
      </p>
      ${Object.entries(KINDS).map(
        ([kind, caption]) =>
          html`<table>
            <caption>
              ${caption}
            </caption>
            <tbody>
              ${lines.filter(({ item }) => item.kind === kind).map(line)}
            </tbody>
          </table>`,
      )}
      <h2>Items that do not apply</h2>
      <ul>
        ${ipdasNotApplicable.map(({ asks, reason }) => html`<li>${asks} ${reason}</li>`)}
      </ul>
    </div>`;
};

export default { title: 'Widgets/PRP comparison/Decision aid', render: audit } satisfies Meta;

/** Every item of the standards that applies, checked against the content as it stands. */
export const Audit: StoryObj = {
  play: async () => {
    await expect(
      auditDecisionAid()
        .filter(({ result }) => result !== 'met')
        .map(({ item }) => item.id),
    ).toEqual(['funding']);
  },
};
