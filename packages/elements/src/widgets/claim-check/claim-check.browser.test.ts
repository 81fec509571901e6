import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { claims } from '@exosome-widgets/content/generated/claim-list.js';
import type { StepChangeEvent } from '../../step-change-event.js';
import { type ClaimCheck, ClaimFilterEvent, ClaimOpenEvent } from './claim-check.define.js';

async function show(settings: Readonly<Record<string, string>> = {}): Promise<ClaimCheck> {
  const widget = document.createElement('exo-claim-check');
  for (const [name, value] of Object.entries(settings)) widget.setAttribute(name, value);
  document.body.append(widget);
  await settled(widget);
  return widget;
}
async function settled(widget: ClaimCheck): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    await widget.updateComplete;
    await Promise.resolve();
  }
}
const root = (widget: ClaimCheck): ShadowRoot => widget.shadowRoot!;
const shownIds = (widget: ClaimCheck): string[] => [...root(widget).querySelectorAll('.claim')].map((each) => each.id.slice(2));
const text = (widget: ClaimCheck, selector: string): string =>
  root(widget).querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const countOf = (verdict: string): number => claims.filter((claim) => claim.verdict === verdict).length;
const verdictButton = (name: string) => page.getByRole('button', { name: new RegExp(`^${name} `) });

let warn: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  document.querySelectorAll('exo-claim-check').forEach((each) => each.remove());
  history.replaceState(null, '', location.pathname + location.search);
  warn.mockRestore();
});

describe('the list', () => {
  it('shows all 73 claims in the order of the article, each with claim, verdict and answer', async () => {
    const widget = await show();
    expect(shownIds(widget)).toEqual(claims.map((claim) => claim.id));
    const texts = root(widget).textContent ?? '';
    for (const claim of claims) {
      expect(texts).toContain(`“${claim.claim}”`);
      expect(texts).toContain(claim.answer);
    }
    expect(text(widget, '.headline-count')).toBe(`${countOf('supported')} of 73 claims are fully supported.`);
    expect(warn).not.toHaveBeenCalled();
  });

  it('never sets the claim larger than the answer', async () => {
    const widget = await show();
    const size = (selector: string): number =>
      Number.parseFloat(getComputedStyle(root(widget).querySelector(selector)!).fontSize);
    expect(size('.quote')).toBeLessThan(size('.answer'));
  });

  it('has headings below its title only where the page gave a level', async () => {
    const without = await show();
    expect(root(without).querySelectorAll('[role=heading]')).toHaveLength(0);
    const widget = await show({ 'heading-level': '3' });
    expect(root(widget).querySelectorAll('[role=heading][aria-level="4"]')).toHaveLength(13);
  });
});

describe('filters', () => {
  it('show the claims of a verdict, say so and tell the page', async () => {
    const widget = await show();
    const heard: ClaimFilterEvent[] = [];
    document.addEventListener('exo-filter-change', (event) => heard.push(event as ClaimFilterEvent), { once: true });
    await verdictButton('Contested').click();
    expect(shownIds(widget)).toHaveLength(countOf('contested'));
    await expect.element(verdictButton('Contested')).toHaveAttribute('aria-pressed', 'true');
    expect(heard[0]).toBeInstanceOf(ClaimFilterEvent);
    expect(heard[0]).toMatchObject({ verdicts: ['contested'], group: '', search: '', shown: countOf('contested'), total: 73 });
    await vi.waitFor(
      () => expect(document.getElementById('exo-status')?.textContent).toBe(`${countOf('contested')} of 73 claims shown`),
      3000,
    );
  });

  it('join verdicts, and let go of them again', async () => {
    const widget = await show();
    await verdictButton('Contested').click();
    await verdictButton('Out of date').click();
    expect(shownIds(widget)).toHaveLength(countOf('contested') + countOf('outdated'));
    await verdictButton('Contested').click();
    await verdictButton('Out of date').click();
    expect(shownIds(widget)).toHaveLength(73);
  });

  it('find words and ids while typing', async () => {
    const widget = await show();
    const field = page.getByLabelText('Find in the claims');
    await field.fill('BLOOD-BRAIN');
    expect(shownIds(widget)).toContain('E04');
    await field.fill('k03');
    expect(shownIds(widget)).toEqual(['K03']);
  });

  it('choose a topic', async () => {
    const widget = await show();
    const topic = page.getByLabelText('Topic');
    await topic.selectOptions('hair');
    await settled(widget);
    expect(shownIds(widget)).toEqual(claims.filter((claim) => claim.group === 'hair').map((claim) => claim.id));
    await page.getByRole('button', { name: 'Clear all' }).click();
    await settled(widget);
    await expect.element(topic).toHaveValue('');
    widget.group = 'wound';
    await settled(widget);
    await expect.element(topic).toHaveValue('wound');
  });

  it('put the list in the order of the verdicts', async () => {
    const widget = await show();
    await page.getByLabelText('Order').selectOptions('verdict');
    await settled(widget);
    expect(shownIds(widget)).toHaveLength(73);
    expect(text(widget, '.section-title')).toBe(`Supported ${countOf('supported')} claims`);
  });

  it('say what to do when nothing fits, and clear in one action', async () => {
    const widget = await show();
    await page.getByLabelText('Find in the claims').fill('no such words');
    expect(text(widget, '.empty')).toContain('Try fewer or other words');
    await page.getByRole('button', { name: 'Clear all' }).first().click();
    await settled(widget);
    expect(shownIds(widget)).toHaveLength(73);
    expect(root(widget).querySelector<HTMLInputElement>('input')!.value).toBe('');
    expect(root(widget).activeElement?.id).toBe('count');
  });

  it('stay silent when the page sets them', async () => {
    const widget = await show();
    const heard = vi.fn();
    widget.addEventListener('exo-filter-change', heard);
    widget.verdict = 'outdated';
    await settled(widget);
    expect(shownIds(widget)).toHaveLength(1);
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('what the page chooses', () => {
  it('is said, and all claims stay one action away', async () => {
    const widget = await show({ claims: 'E06 A01' });
    expect(shownIds(widget)).toEqual(['E06', 'A01']);
    expect(text(widget, '.site-line')).toContain('2 of 73 claims, chosen by this site.');
    await page.getByRole('button', { name: 'See all 73 claims' }).click();
    await settled(widget);
    expect(shownIds(widget)).toHaveLength(73);
    expect(root(widget).activeElement?.id).toBe('subset-switch');
  });

  it('cannot hide a verdict in silence', async () => {
    const widget = await show({ verdict: 'supported' });
    expect(shownIds(widget)).toHaveLength(countOf('supported'));
    await page.getByRole('button', { name: /Remove: Verdict: Supported chosen by this site/ }).click();
    await settled(widget);
    expect(shownIds(widget)).toHaveLength(73);
    expect(root(widget).querySelector('.site-line')).toBeNull();
  });

  it.each([{ verdict: 'supported' }, { group: 'prp' }, { search: 'skin' }, { claims: 'A01' }])(
    'is said without controls too: %o',
    async (setting) => {
      const widget = await show({ ...setting, 'without-controls': '' } as Record<string, string>);
      expect(text(widget, '.site-line')).toContain('chosen by this site');
      expect(root(widget).querySelector('.site-line button')).not.toBeNull();
    },
  );
});

describe('one claim', () => {
  it('opens its note, and its sources in one action; Escape returns to the badge', async () => {
    const widget = await show({ claims: 'E06' });
    const heard: ClaimOpenEvent[] = [];
    widget.addEventListener('exo-claim-open', (event) => heard.push(event));
    await page.getByRole('button', { name: 'Why this verdict' }).click();
    expect(root(widget).querySelector('.note')!.checkVisibility()).toBe(true);
    expect(heard[0]).toMatchObject({ claimId: 'E06', verdict: 'unsupported' });
    await page.getByRole('button', { name: /sources/ }).click();
    await vi.waitFor(() => expect(root(widget).querySelectorAll('.facts > li').length).toBeGreaterThan(0));
    expect(root(widget).activeElement?.className).toBe('sources');
    await userEvent.keyboard('{Escape}');
    await settled(widget);
    expect(root(widget).querySelector('.sources')).toBeNull();
    expect(root(widget).activeElement?.id).toBe('b-E06');
  });

  it('opens by a link, is scrolled to and takes the focus', async () => {
    location.hash = '#exo-claim-check=E06';
    const widget = await show({ verdict: 'supported' });
    await vi.waitFor(() => expect(root(widget).activeElement?.id).toBe('c-E06'));
    expect(shownIds(widget)).toHaveLength(73);
    const { top, bottom } = root(widget).getElementById('c-E06')!.getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
  });

  it('opens by a link outside the choice of the page', async () => {
    location.hash = '#exo-claim-check=K03';
    const widget = await show({ claims: 'A01 A02' });
    await vi.waitFor(() => expect(root(widget).activeElement?.id).toBe('c-K03'));
  });

  it('lets its link be copied by hand where the page forbids copying', async () => {
    const copy = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    const widget = await show({ claims: 'E06' });
    await page.getByRole('button', { name: 'Copy link to claim E06' }).click();
    await vi.waitFor(() =>
      expect(root(widget).querySelector<HTMLInputElement>('.link-by-hand input')?.value).toMatch(/#exo-claim-check=E06$/),
    );
    copy.mockRestore();
  });
});

describe('one at a time', () => {
  it('steps by its buttons and tells the page', async () => {
    const widget = await show({ view: 'card', claims: 'E06 A01 K03' });
    const heard: StepChangeEvent[] = [];
    widget.addEventListener('exo-step-change', (event) => heard.push(event));
    expect(widget.stepCount).toBe(3);
    expect(shownIds(widget)).toEqual(['E06']);
    await page.getByRole('button', { name: 'Next' }).click();
    await settled(widget);
    expect(shownIds(widget)).toEqual(['A01']);
    expect(heard[0]).toMatchObject({ step: 1, stepCount: 3 });
    expect(widget.getAttribute('step')).toBe('1');
    await page.getByRole('button', { name: 'Previous' }).click();
    await page.getByRole('button', { name: 'Previous' }).click({ force: true });
    await settled(widget);
    expect(shownIds(widget)).toEqual(['E06']);
    expect(heard).toHaveLength(2);
  });

  it('keeps its buttons inside on a narrow phone, in a wide font', async () => {
    const widget = await show({ view: 'card', style: 'inline-size: 280px; font-family: DejaVu Sans, Verdana, sans-serif' });
    const edge = widget.getBoundingClientRect();
    for (const each of root(widget).querySelectorAll('.stepper > *')) {
      const { left, right } = each.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(edge.left);
      expect(right).toBeLessThanOrEqual(edge.right);
    }
  });

  it('is moved from outside in silence', async () => {
    const widget = await show({ view: 'card' });
    const heard = vi.fn();
    widget.addEventListener('exo-step-change', heard);
    widget.step = 40;
    await settled(widget);
    expect(shownIds(widget)).toEqual([claims[40]!.id]);
    expect(heard).not.toHaveBeenCalled();
    expect(warn).not.toHaveBeenCalled();
  });

  it('knows its number of steps before the first picture', () => {
    const widget = document.createElement('exo-claim-check');
    expect(widget.stepCount).toBe(73);
    widget.claims = 'A01 E06';
    expect(widget.stepCount).toBe(2);
  });

  it('reaches every claim of the list', async () => {
    const widget = await show({ view: 'card' });
    const seen = new Set<string>();
    for (let step = 0; step < widget.stepCount; step += 1) {
      widget.step = step;
      await widget.updateComplete;
      seen.add(shownIds(widget)[0]!);
    }
    expect(seen.size).toBe(73);
  });

  it('lets the reader change to the list and back', async () => {
    const widget = await show({ view: 'card' });
    await page.getByRole('button', { name: 'List' }).click();
    await settled(widget);
    expect(shownIds(widget)).toHaveLength(73);
  });
});

describe('on paper', () => {
  it('opens every note and lists the sources of the claims in sight, again after the reader saw all', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    const widget = await show({ claims: 'A11 K03' });
    const button = page.getByRole('button', { name: 'Print' });
    await button.click();
    await vi.waitFor(() => expect(print).toHaveBeenCalledTimes(1), 5000);
    const few = root(widget).querySelectorAll('.appendix .facts > li').length;
    expect(few).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'See all 73 claims' }).click();
    await button.click();
    await vi.waitFor(() => expect(print).toHaveBeenCalledTimes(2), 5000);
    expect(root(widget).querySelectorAll('.appendix .facts > li').length).toBeGreaterThan(few);
    window.dispatchEvent(new Event('afterprint'));
    print.mockRestore();
  });
});

describe('the keyboard', () => {
  it('reaches views, verdicts, fields and the first claim in reading order', async () => {
    const widget = await show({ claims: '', verdict: '' });
    const stops: string[] = [];
    (root(widget).querySelector('.views button') as HTMLElement).focus();
    for (let stop = 0; stop < 13; stop += 1) {
      const active = root(widget).activeElement;
      stops.push(active?.className || active?.localName || '');
      await userEvent.keyboard('{Tab}');
    }
    expect(stops.slice(2, 7).every((stop) => stop.startsWith('verdict-row'))).toBe(true);
    expect(stops.slice(7)).toEqual(['summary', 'input', 'select', 'select', 'claim-id', 'badge']);
  });
});

describe('keys', () => {
  it('that a control uses stay in the widget, the others go on to the page', async () => {
    const widget = await show();
    const heard: string[] = [];
    const hear = (event: KeyboardEvent): void => void heard.push(event.key);
    document.addEventListener('keydown', hear);
    (root(widget).querySelector('.verdict-row') as HTMLElement).focus();
    await userEvent.keyboard(' ');
    await userEvent.keyboard('{ArrowRight}');
    (root(widget).querySelector('input') as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}x');
    document.removeEventListener('keydown', hear);
    expect(heard).toEqual(['ArrowRight']);
  });
});

describe('settings that are not understood', () => {
  it.each([
    [{ claims: 'A01 Z99' }, 'Z99'],
    [{ claims: 'Z99' }, 'Z99'],
    [{ verdict: 'bogus' }, 'bogus'],
    [{ group: 'bogus' }, 'bogus'],
    [{ view: 'bogus' }, 'bogus'],
    [{ view: 'card', step: '99' }, '99'],
    [{ view: 'card', step: 'x' }, 'NaN'],
  ])('%o: shown with a notice, a state and one warning', async (settings, named) => {
    const widget = await show(settings as unknown as Record<string, string>);
    widget.requestUpdate();
    await settled(widget);
    expect(text(widget, '[part=notice]')).toContain(named);
    expect(widget.matches(':state(fallback)')).toBe(true);
    expect(warn).toHaveBeenCalledTimes(1);
    expect(shownIds(widget).length).toBeGreaterThan(0);
  });

  it('never throws on a wrong type', async () => {
    const widget = await show();
    Object.assign(widget, { claims: 5, verdict: {}, group: [], search: 7, view: null, step: 'two' });
    await settled(widget);
    expect(shownIds(widget)).toHaveLength(73);
    const odd: unknown = Object.create(null); // cannot be written
    Object.assign(widget, { claims: odd, verdict: odd, group: odd });
    await settled(widget);
    expect(shownIds(widget)).toHaveLength(73);
    Object.assign(widget, { claims: null, verdict: null, group: undefined, search: undefined, view: null, step: null });
    await settled(widget);
    expect(root(widget).querySelector('[part=notice]')).toBeNull();
  });

  it('stay quiet when they are understood', async () => {
    await show({
      claims: 'A01 e06',
      verdict: 'supported unsupported',
      group: 'what-they-are',
      search: 'x',
      view: 'card',
      step: '0',
    });
    expect(warn).not.toHaveBeenCalled();
  });
});
