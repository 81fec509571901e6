import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { announce, prepareAnnouncer } from './announcer.js';

let heard: string[];
let observer: MutationObserver;
beforeEach(() => {
  vi.useFakeTimers();
  heard = [];
  observer = new MutationObserver(() => {
    const text = prepareAnnouncer().textContent;
    if (text) heard.push(text);
  });
  observer.observe(prepareAnnouncer(), { childList: true, characterData: true, subtree: true });
});
afterEach(async () => {
  await vi.advanceTimersByTimeAsync(20_000);
  observer.disconnect();
  vi.useRealTimers();
});

it('says each message once, after a short silence', async () => {
  announce('step', 'Step 2.');
  await vi.advanceTimersByTimeAsync(100);
  expect(heard).toEqual([]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(heard).toEqual(['Step 2.']);
});

it('keeps only the newest waiting message of a kind', async () => {
  announce('playback', 'Playing.');
  await vi.advanceTimersByTimeAsync(300);
  announce('step', 'Step 2.');
  announce('step', 'Step 3.');
  announce('filter', '4 rows.');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(heard).toEqual(['Playing.', 'Step 3.', '4 rows.']);
});

it('is empty again in the end, and there is one of it', async () => {
  announce('quiz', 'Right.');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(prepareAnnouncer().textContent).toBe('');
  expect(document.querySelectorAll('#exo-status')).toHaveLength(1);
});

it('is hidden from sight but not from assistive technology', () => {
  const status = prepareAnnouncer();
  expect(status.getBoundingClientRect().width).toBeLessThanOrEqual(1);
  expect(getComputedStyle(status).display).not.toBe('none');
  expect(status.getAttribute('aria-live')).toBe('polite');
});
