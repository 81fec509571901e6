import { html, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import '../../packages/elements/src/widgets/vesicle-messaging/vesicle-messaging.define.ts';

/** Five questions for before and after, so that a teacher can see whether the story teaches. The right choice comes with its step. */
const QUESTIONS: readonly {
  readonly ask: string;
  readonly choices: readonly string[];
  readonly right: number;
  readonly step: number;
}[] = [
  {
    ask: 'Where do exosomes begin?',
    choices: ['On the outside of a cell', 'In a compartment inside a cell', 'In the blood'],
    right: 1,
    step: 1,
  },
  { ask: 'What can be cargo?', choices: ['Only RNA', 'Only proteins', 'Proteins, fats and RNA'], right: 2, step: 1 },
  {
    ask: 'How do cells mostly take vesicles in?',
    choices: ['By fusing with them', 'By swallowing them', 'Through pores'],
    right: 1,
    step: 4,
  },
  { ask: 'How much cargo gets out inside the cell?', choices: ['All of it', 'Only a fraction', 'None'], right: 1, step: 5 },
  {
    ask: 'What does PRP hold?',
    choices: ['Only growth factors', 'Only platelets', 'Platelets, growth factors and vesicles'],
    right: 2,
    step: 7,
  },
];

function paper(when: string): TemplateResult {
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const given = new FormData(form);
    const score = QUESTIONS.filter(({ right }, index) => given.get(`q${index}`) === String(right)).length;
    form.querySelector('output')!.textContent = `${score} of ${QUESTIONS.length} right.`;
  };
  return html`<form class="exo-quiz" aria-label=${when} @submit=${onSubmit}>
    <h2>${when}</h2>
    ${QUESTIONS.map(
      ({ ask, choices, step }, index) =>
        html`<fieldset>
          <legend>${index + 1}. ${ask} <small>(step ${step + 1})</small></legend>
          ${choices.map((choice, at) => html`<label><input type="radio" name=${`q${index}`} value=${at} /> ${choice}</label>`)}
        </fieldset>`,
    )}
    <p><button type="submit">Count</button> <output></output></p>
  </form>`;
}

export default {
  title: 'Widgets/Vesicle messaging/Before and after',
  render: () =>
    html`<style>
        .exo-quiz {
          font-family: system-ui, sans-serif;
          padding: 16px 24px;
          max-inline-size: 60ch;
        }
        .exo-quiz fieldset {
          border: 0;
          padding: 0;
          margin: 0 0 16px;
          display: grid;
          gap: 6px;
        }
        .exo-quiz label {
          min-block-size: 28px;
          display: flex;
          gap: 8px;
          align-items: center;
        }
      </style>
      ${paper('Before')}<exo-vesicle-messaging heading-level="2"></exo-vesicle-messaging>${paper('After')}`,
  parameters: { docs: { story: { inline: false, height: '900px' } } },
} satisfies Meta;

/** Five questions before and after the story. Nothing is kept or sent; the teacher compares the two counts. */
export const ForATeacher: StoryObj = {
  name: 'For a teacher',
  play: async ({ canvasElement }) => {
    const form = canvasElement.querySelector('form')!;
    QUESTIONS.forEach(({ right }, index) => form.querySelectorAll<HTMLInputElement>(`[name="q${index}"]`)[right]!.click());
    form.querySelector('button')!.click();
    await expect(form.querySelector('output')!.textContent).toBe('5 of 5 right.');
  },
};
