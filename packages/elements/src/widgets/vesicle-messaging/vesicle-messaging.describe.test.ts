import { responses, script, vesicleMessaging } from '@exosome-widgets/content/en/vesicle-messaging.js';
import { parts, questions, responseQuestions } from '@exosome-widgets/content/en/vesicle-messaging-questions.js';
import { messagingLater } from '@exosome-widgets/content/en/vesicle-messaging-later.js';
import { createFormats } from '@exosome-widgets/content/formats.js';
import { english } from '@exosome-widgets/content/languages.js';
import { createTranslator } from '@exosome-widgets/content/translate.js';
import { recipients, storySteps } from '@exosome-widgets/model/story.js';
import { describe, expect, it } from 'vitest';
import { changeLine, scriptOf, stepLine, whereabouts } from './vesicle-messaging.describe.js';
import * as late from './vesicle-messaging.late.js';
import { moment } from './vesicle-messaging.picture.js';

const t = createTranslator(english, createFormats('en-GB'), 'vesicle-messaging', { ...vesicleMessaging, ...messagingLater });

describe('the script', () => {
  it('has captions of at most 15 words, and every sentence cites facts', () => {
    for (const { caption, more } of [...Object.values(script), ...Object.values(responses)]) {
      expect(caption.text.split(/\s+/).length, caption.text).toBeLessThanOrEqual(15);
      for (const sentence of [caption, ...more]) expect(sentence.facts.length).toBeGreaterThan(0);
    }
  });

  it('gives each recipient its own response', () => {
    expect(new Set(recipients.map((recipient) => scriptOf('respond', recipient).caption.text)).size).toBe(3);
    expect(scriptOf('pack', 'immune')).toBe(scriptOf('pack', 'fibroblast'));
  });
});

describe('questions', () => {
  it('have exactly one right choice, and say why for each', () => {
    for (const { choices } of [...Object.values(questions), ...Object.values(responseQuestions)]) {
      expect(choices.filter((choice) => 'right' in choice && choice.right)).toHaveLength(1);
      for (const { feedback } of choices) expect(feedback.facts.length).toBeGreaterThan(0);
    }
  });
});

it('says what each part is from the evidence', () => {
  for (const sentence of Object.values(parts)) expect(sentence.facts.length).toBeGreaterThan(0);
});

it('names a step with its number', () => {
  expect(stepLine(t, 2)).toBe('Step 3 of 8. Release.');
});

it('says what changes, for each recipient', () => {
  expect(changeLine(t, 'respond', 'immune')).toContain('alarm');
  expect(changeLine(t, 'travel', 'immune')).toContain('blood');
});

it('counts where the vesicles of the picture are', () => {
  expect(whereabouts(moment(2, 0, true, late))).toEqual({ inside: 6, between: 1, received: 0 });
  expect(whereabouts(moment(2, 1, false, late))).toEqual({ inside: 0, between: 7, received: 0 });
  expect(whereabouts(moment(4, 1, false, late)).received).toBe(1);
  for (let step = 0; step < storySteps.length; step++)
    for (const count of Object.values(whereabouts(moment(step, 0, false, late)))) expect(count).toBeGreaterThanOrEqual(0);
});
