import { LitElement } from 'lit';
import { afterEach, expect, it, vi } from 'vitest';
import { FramesController } from './frames.js';

class Ticking extends LitElement {
  frames = new FramesController(this, () => {
    this.count += 1;
  });
  count = 0;
}
customElements.define('exo-test-ticking', Ticking);

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

async function show(): Promise<Ticking> {
  const element = document.createElement('exo-test-ticking') as Ticking;
  element.style.cssText = 'display:block;height:20px';
  document.body.append(element);
  await wait(100);
  return element;
}

it('hands over frames only while it runs', async () => {
  const element = await show();
  expect(element.count).toBe(0);
  element.frames.run();
  await wait(200);
  expect(element.count).toBeGreaterThan(2);
  element.frames.rest();
  const before = element.count;
  await wait(150);
  expect(element.count).toBe(before);
});

it('rests off screen and goes on when seen again', async () => {
  const element = await show();
  element.frames.run();
  element.style.cssText = 'display:block;height:20px;position:absolute;top:-5000px';
  await wait(200);
  const before = element.count;
  await wait(200);
  expect(element.count).toBe(before);
  element.style.cssText = 'display:block;height:20px';
  await wait(300);
  expect(element.count).toBeGreaterThan(before);
});

it('asks for no frame when nothing runs, and stops when removed', async () => {
  const element = await show();
  element.frames.run();
  await wait(100);
  element.remove();
  await wait(100);
  const request = vi.spyOn(window, 'requestAnimationFrame');
  await wait(150);
  expect(request).not.toHaveBeenCalled();
});
