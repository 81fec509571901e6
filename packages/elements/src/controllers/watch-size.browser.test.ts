import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SizeWatch } from './watch-size.js';

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const errors: string[] = [];
const note = (event: ErrorEvent): void => void errors.push(event.message);

let element: HTMLElement;
beforeEach(() => {
  errors.length = 0;
  window.addEventListener('error', note);
  element = document.body.appendChild(document.createElement('div'));
  element.style.inlineSize = '200px';
});
afterEach(() => {
  window.removeEventListener('error', note);
  document.body.replaceChildren();
});

describe('a watch on a size', () => {
  it('tells of the first size before it is painted, and of each other one, until it is stopped', async () => {
    const told: number[] = [];
    const watch = new SizeWatch((target) => told.push(target.clientWidth));
    watch.watch(element);
    watch.watch(element);
    await Promise.resolve();
    expect(told).toEqual([200]);
    element.style.inlineSize = '300px';
    await vi.waitFor(() => expect(told).toEqual([200, 300]));
    watch.stop();
    element.style.inlineSize = '400px';
    await wait(60);
    expect(told).toEqual([200, 300]);
  });

  it('lets what is told of change sizes, its own and of what holds it, without an error in the page', async () => {
    const around = document.body.appendChild(document.createElement('div'));
    around.append(element);
    const seenByPage: number[] = [];
    const page = new ResizeObserver(() => seenByPage.push(around.clientHeight));
    page.observe(around);
    const told: number[] = [];
    const watch = new SizeWatch((target) => {
      told.push(target.clientHeight);
      if (told.length < 4) element.style.blockSize = `${told.length * 40}px`;
    });
    watch.watch(element);
    await vi.waitFor(() => expect(told).toEqual([0, 40, 80, 120]));
    element.style.inlineSize = '150px';
    await vi.waitFor(() => expect(told).toHaveLength(5));
    await wait(60);
    expect(seenByPage.length).toBeGreaterThan(1);
    expect(errors).toEqual([]);
    watch.stop();
    page.disconnect();
  });

  it('forgets what has left the page, and finds it anew when it is watched again', async () => {
    const told = vi.fn<(target: Element) => void>();
    const watch = new SizeWatch(told);
    watch.watch(element);
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    element.remove();
    await wait(60);
    document.body.append(element);
    watch.watch(element);
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
    watch.stop();
  });
});
