import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchSize } from './watch-size.js';

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Errors that reach the page while `work` runs. */
async function errorsDuring(work: () => Promise<void>): Promise<string[]> {
  const errors: string[] = [];
  const note = (event: ErrorEvent): void => {
    errors.push(event.message);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('error', note, { capture: true });
  await work();
  window.removeEventListener('error', note, { capture: true });
  return errors;
}

afterEach(() => document.body.replaceChildren());

const box = (): HTMLElement => {
  const element = document.body.appendChild(document.createElement('div'));
  element.style.inlineSize = '200px';
  return element;
};

describe('a watch on a size', () => {
  it('tells of the first size and of each other one, until it is stopped', async () => {
    const element = box();
    const told = vi.fn<(box: DOMRectReadOnly) => void>();
    const stop = watchSize(element, told);
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    element.style.inlineSize = '300px';
    await vi.waitFor(() => expect(told.mock.lastCall?.[0].width).toBe(300));
    stop();
    element.style.inlineSize = '400px';
    await wait(60);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('lets the callback change that size without an error in the page, and tells of the change as well', async () => {
    const told: number[] = [];
    const errors = await errorsDuring(async () => {
      const element = box();
      const stop = watchSize(element, ({ height }) => {
        told.push(height);
        if (told.length < 3) element.style.blockSize = `${told.length * 40}px`;
      });
      await vi.waitFor(() => expect(told).toEqual([0, 40, 80]));
      await wait(60);
      stop();
    });
    expect(errors).toEqual([]);
  });
});
