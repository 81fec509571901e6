import type { Frame } from 'playwright';

/** One step forward by the keyboard alone, as each widget is gone through. `step` is the one that is left. */
type Walk = (lesson: Frame, step: number) => Promise<void>;

const pressNext: Walk = async (lesson) => {
  await lesson.getByRole('button', { name: 'Next', exact: true }).focus();
  await lesson.page().keyboard.press('Enter');
};

const GROUPS = ['What it is', 'How it is done', 'What research shows', 'Safety and rules'];

const WALKS: Readonly<Record<string, Walk>> = {
  'claim-check': pressNext,
  'size-explorer': pressNext,
  'vesicle-messaging': async (lesson) => {
    await lesson.getByRole('tab', { selected: true }).focus();
    await lesson.page().keyboard.press('ArrowRight');
  },
  'route-explorer': async (lesson) => {
    await lesson.getByRole('radio', { checked: true }).focus();
    await lesson.page().keyboard.press('ArrowDown');
  },
  'prp-comparison': async (lesson, step) => {
    await lesson.getByRole('button', { name: GROUPS[step]!, exact: false }).first().focus();
    await lesson.page().keyboard.press('Enter');
  },
};

/** Goes one step on in the widget of a lesson, and waits until it is told. */
export async function goOn(lesson: Frame, widget: string, step: number): Promise<void> {
  const walk = WALKS[widget];
  if (!walk) throw new Error(`Say in ${import.meta.url} how a reader goes through ${widget}.`);
  await walk(lesson, step);
  await lesson.waitForFunction(
    (left) => document.querySelector<HTMLElement & { step: number }>('[data-exo]')!.step !== left,
    step,
  );
  await lesson.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
}
