import { responses, script, type ScriptStep } from '@exosome-widgets/content/en/vesicle-messaging.js';
import { type Recipient, type StoryState, storySteps, type StoryStep } from '@exosome-widgets/model/story.js';
import type { Words } from './vesicle-messaging.marks.js';

/** The sentences of a step. */
export function scriptOf(step: StoryStep, recipient: Recipient): ScriptStep {
  return step === 'respond' ? responses[recipient] : script[step];
}

/** "Step 3 of 8. Release." */
export function stepLine(t: Words, index: number): string {
  return t('stepOf', { number: index + 1, count: storySteps.length, title: t(`step.${storySteps[index]!}`) });
}

/** What changes in a step. */
export function changeLine(t: Words, step: StoryStep, recipient: Recipient): string {
  return step === 'respond' ? t(`changes.respond.${recipient}`) : t(`changes.${step}`);
}

/** How many vesicles of the story are where, for the list of what is to be seen right now. */
export function whereabouts(state: StoryState): { readonly inside: number; readonly between: number; readonly received: number } {
  if (state.step === 'compare') return { inside: 0, between: 8, received: 0 };
  const there = state.vesicles.filter(({ shown }) => shown > 0.5);
  const inside = there.filter(({ at: [u] }) => u < 0.345).length + (state.step === 'meet' ? state.body.count : 0);
  const received = there.filter(({ at: [u, v] }) => u > 0.755 && v < 0.7).length;
  return { inside, between: there.length - received - there.filter(({ at: [u] }) => u < 0.345).length, received };
}
