import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { VesicleMessaging } from '../vesicle-messaging.js';
import '../vesicle-messaging.define.js';

const mount = async (attributes: Readonly<Record<string, string>> = {}): Promise<VesicleMessaging> => {
  const widget = document.createElement('exo-vesicle-messaging');
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  document.body.append(widget);
  await widget.updateComplete;
  return widget;
};
const find = (widget: VesicleMessaging, selector: string): Element | null => widget.shadowRoot!.querySelector(selector);
const opened = (widget: VesicleMessaging): Promise<void> =>
  expect.poll(() => find(widget, '.sim-counts'), { timeout: 10_000 }).not.toBeNull();

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe('view', () => {
  it('is the story until the reader opens the simulation, and the story comes back as it was left', async () => {
    const widget = await mount({ step: '2' });
    expect(find(widget, '.sim')).toBeNull();
    const heard = vi.fn<(event: HTMLElementEventMap['exo-view-change']) => void>();
    widget.addEventListener('exo-view-change', heard);
    await page.getByRole('button', { name: 'Simulation', exact: true }).click();
    await opened(widget);
    await page.getByRole('button', { name: 'Simulation', exact: true }).click(); // open already: no news
    expect(heard.mock.calls.map(([event]) => event.view)).toEqual(['simulation']);
    expect(widget.getAttribute('view')).toBe('simulation');
    expect(widget.linkState()).toBe('simulation');
    expect(find(widget, '.panel')).toBeNull();
    await page.getByRole('button', { name: 'Story', exact: true }).click();
    expect(find(widget, '.sim')).toBeNull();
    expect(widget.step).toBe(2);
    expect(find(widget, '.panel')).not.toBeNull();
  });
  it('keeps a run while the reader looks at the story, and makes no step meanwhile', async () => {
    const widget = await mount({ view: 'simulation', motion: 'full' });
    await opened(widget);
    await page.getByRole('button', { name: 'Go on', exact: true }).click();
    const clock = (): string => find(widget, '.sim-clock')!.textContent;
    const start = clock();
    await expect.poll(clock).not.toBe(start);
    widget.view = 'story';
    await widget.updateComplete;
    await new Promise((done) => setTimeout(done, 300));
    widget.view = 'simulation';
    await widget.updateComplete;
    const back = clock();
    await expect.element(page.getByRole('button', { name: 'Go on' })).toBeVisible();
    await new Promise((done) => setTimeout(done, 300));
    expect(clock()).toBe(back);
  });
  it('can be set by a page and by a deep link', async () => {
    const widget = await mount({ view: 'simulation' });
    await opened(widget);
    const linked = await mount();
    linked.openLink('simulation');
    await opened(linked);
    linked.openLink('3.immune');
    await linked.updateComplete;
    expect([linked.view, linked.step]).toEqual(['story', 2]);
  });
  it('shows the story for a view that it does not know, and warns once', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const widget = await mount({ view: 'cinema' });
    expect(find(widget, '.panel')).not.toBeNull();
    expect(widget.matches(':state(fallback)')).toBe(true);
    expect(warn.mock.calls.flat()).toEqual([expect.stringContaining('view "cinema"')]);
  });
});
