import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  AnswerEvent,
  PartOpenEvent,
  PlayChangeEvent,
  RecipientChangeEvent,
  type VesicleMessaging,
} from './vesicle-messaging.define.js';
import './vesicle-messaging.define.js';
import { StepChangeEvent } from '../../step-change-event.js';

let widget: VesicleMessaging;
let warn: ReturnType<typeof vi.spyOn>;

const settle = (ms = 0): Promise<void> => new Promise((done) => setTimeout(done, ms));

async function show(attributes: Readonly<Record<string, string>> = {}, widthPx = 1000): Promise<VesicleMessaging> {
  const box = document.createElement('div');
  box.style.inlineSize = `${widthPx}px`;
  widget = document.createElement('exo-vesicle-messaging');
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  box.append(widget);
  document.body.append(box);
  await widget.updateComplete;
  // Sizes and visibility are measured: observers that were there before have been called by then.
  await new Promise<void>((done) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      done();
    });
    observer.observe(widget);
  });
  // And the widget's own observer after it, which Firefox calls a frame later.
  await settle(150);
  await widget.updateComplete;
  return widget;
}

const root = (): ShadowRoot => widget.shadowRoot!;
const all = <E extends Element = HTMLElement>(selector: string): E[] => [...root().querySelectorAll<E>(selector)];
const one = <E extends Element = HTMLElement>(selector: string): E => {
  const found = root().querySelector<E>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
const action = (name: string): HTMLButtonElement => one<HTMLButtonElement>(`[data-action="${name}"]`);
const words = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const press = async (target: HTMLElement): Promise<void> => {
  target.click();
  await widget.updateComplete;
};
const key = async (target: HTMLElement, name: string): Promise<KeyboardEvent> => {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true });
  target.dispatchEvent(event);
  await widget.updateComplete;
  return event;
};
const heard = <E extends Event>(type: string): E[] => {
  const events: E[] = [];
  widget.addEventListener(type, (event) => events.push(event as E));
  return events;
};
/** Time that only the pictures feel. */
const fakeFrames = (): void =>
  void vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
const pass = async (seconds: number): Promise<void> => {
  vi.advanceTimersByTime(seconds * 1000);
  await widget.updateComplete;
};

// Motion waits for what loads late; on a busy machine that must not eat the time the pictures feel.
beforeAll(() => import('./vesicle-messaging.late.js').then(() => {}));
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  widget.parentElement?.remove();
  vi.restoreAllMocks();
});

describe('at the start', () => {
  it('stands still on the first step, labelled, with something worth reading', async () => {
    const request = vi.spyOn(window, 'requestAnimationFrame');
    await show({ motion: 'full' });
    expect(widget.step).toBe(0);
    expect(widget.stepCount).toBe(8);
    expect(words(one('.caption'))).toMatch(/sending cell/);
    expect(all('.moving text').length).toBeGreaterThan(5);
    await settle(120);
    expect(request).not.toHaveBeenCalled();
    expect(warn).not.toHaveBeenCalled();
  });

  it('hides the drawings from assistive technology and says them in words', async () => {
    await show();
    for (const drawing of all('.canvas > svg')) expect(drawing.getAttribute('aria-hidden')).toBe('true');
    expect(words(one('[part="summary"]'))).toMatch(/Right now:.*Vesicles to follow: 6 in the sending cell/);
  });
});

describe('playing', () => {
  it('plays one step and then stops', async () => {
    await show({ motion: 'full', step: '1' });
    fakeFrames();
    const events = heard<PlayChangeEvent>('exo-play-change');
    await press(action('play'));
    expect(words(action('play'))).toBe('Pause');
    expect(widget.matches(':state(playing)')).toBe(true);
    await pass(3);
    const middle = one<HTMLInputElement>('.scrub').value;
    await pass(30);
    expect(Number(middle)).toBeCloseTo(1.43, 1);
    expect(one<HTMLInputElement>('.scrub').value).toBe('2');
    expect(widget.step).toBe(1);
    expect(events.map(({ playing }) => playing)).toEqual(['one', 'no']);
    expect(widget.matches(':state(playing)')).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('goes on to the next step when pressed again, and plays all with pauses', async () => {
    await show({ motion: 'full', step: '2', 'without-gates': '' });
    fakeFrames();
    const steps = heard<StepChangeEvent>('exo-step-change');
    await press(action('all'));
    for (let second = 0; second < 80; second++) await pass(1);
    expect(steps.map(({ step }) => step)).toEqual([3, 4, 5, 6, 7]);
    expect(widget.step).toBe(7);
  });

  it.each(['full', 'none'] as const)('offers to start again at the end, from the first step (motion %s)', async (motion) => {
    await show({ motion, step: '7' });
    const slider = one<HTMLInputElement>('.scrub');
    slider.value = slider.max;
    slider.dispatchEvent(new Event('input'));
    await widget.updateComplete;
    expect(words(action('play'))).toBe('Start again');
    expect(slider.value).toBe(slider.max);
    action('play').focus();
    await press(action('play'));
    expect(widget.step).toBe(0);
    expect(slider.value).toBe('0');
    expect(words(action('play'))).toMatch(/Pack/);
    expect(root().activeElement).toBe(action('play'));
  });

  it('keeps its place when paused, and goes at half speed', async () => {
    await show({ motion: 'full', step: '1' });
    fakeFrames();
    await press(action('speed'));
    expect(words(action('speed'))).toBe('Speed ×0.5');
    await press(action('play'));
    await pass(4);
    await press(action('play'));
    const value = Number(one<HTMLInputElement>('.scrub').value);
    expect(value).toBeGreaterThan(1.2);
    expect(value).toBeLessThan(1.4);
    await pass(5);
    expect(Number(one<HTMLInputElement>('.scrub').value)).toBe(value);
  });

  it('asks for no frame when nothing may move', async () => {
    await show({ motion: 'none', step: '3' });
    const request = vi.spyOn(window, 'requestAnimationFrame');
    await press(action('play'));
    await press(action('next'));
    await settle(120);
    expect(request).not.toHaveBeenCalled();
    expect(root().querySelector('[data-action="all"]')).toBeNull();
  });

  it('rests in a hidden box and goes on from the same place', async () => {
    await show({ motion: 'full', step: '1' });
    await press(action('play'));
    await settle(250);
    widget.parentElement!.style.display = 'none';
    await settle(120);
    const value = one<HTMLInputElement>('.scrub').value;
    await settle(250);
    expect(one<HTMLInputElement>('.scrub').value).toBe(value);
    widget.parentElement!.style.display = '';
    await settle(900);
    expect(Number(one<HTMLInputElement>('.scrub').value)).toBeGreaterThan(Number(value));
  });

  it('seeks with the slider, and says where it is', async () => {
    await show({ motion: 'full' });
    const slider = one<HTMLInputElement>('.scrub');
    slider.value = '3.5';
    slider.dispatchEvent(new Event('input'));
    await widget.updateComplete;
    expect(widget.step).toBe(3);
    expect(slider.getAttribute('aria-valuetext')).toBe('Step 4 of 8, Travel, 50%');
  });
});

describe('questions before a step', () => {
  it('opens on play, keeps the answer hidden, and plays once it is answered', async () => {
    await show({ motion: 'full', step: '2' });
    const answers = heard<AnswerEvent>('exo-answer');
    await press(action('play'));
    await vi.waitFor(() => expect(root().activeElement?.id).toBe('q-release'));
    expect(words(one('.caption'))).toMatch(/Where will its vesicles go\?$/);
    expect(one('.said').hidden).toBe(true);
    await press(all('.choices button')[0]!);
    expect(answers[0]).toMatchObject({ question: 'release', choice: 'inside', right: false });
    expect(words(one('.feedback'))).toMatch(/^Not quite\. Many compartments do go/);
    expect(words(action('play'))).toBe('Pause');
    await vi.waitFor(() => expect(words(one('.moving'))).toContain('Your guess'));
  });

  it('can be skipped without a word', async () => {
    await show({ motion: 'full', step: '2' });
    await press(action('play'));
    await vi.waitFor(() => one('.activity .quiet'));
    await press(one('.activity .quiet'));
    expect(root().querySelector('.activity')).toBeNull();
    expect(words(action('play'))).toBe('Pause');
  });

  it('does not ask when the page wants none, nor when a step is only looked at', async () => {
    await show({ motion: 'full', step: '2', 'without-gates': '' });
    await press(action('play'));
    expect(words(action('play'))).toBe('Pause');
    await press(one('#tab-4'));
    expect(root().querySelector('.activity')).toBeNull();
  });
});

describe('the last steps', () => {
  it('asks how sure the reader is, and answers from the evidence of this cell', async () => {
    await show({ step: '6', recipient: 'immune' });
    await vi.waitFor(() => one('.confidence input'));
    const slider = one<HTMLInputElement>('.confidence input');
    slider.value = '90';
    slider.dispatchEvent(new Event('input'));
    const answers = heard<AnswerEvent>('exo-answer');
    await press(all('.choices button')[1]!);
    expect(answers[0]).toMatchObject({ question: 'respond', right: true, confidence: 90 });
    expect(words(one('.feedback'))).toMatch(/^Yes\. It was seen in animals/);
  });

  it('lets the reader put the steps in order without dragging', async () => {
    await show({ step: '7' });
    await vi.waitFor(() => one('[part="recap"]'));
    const choose = (name: string): Promise<void> =>
      press(all('[part="recap"] .choices button').find((each) => words(each).endsWith(name))!);
    await choose('Travel');
    expect(words(one('[part="recap"] .feedback'))).toBe('Travel comes later. Try another.');
    for (const name of ['Pack', 'Release', 'Travel', 'Arrive', 'Unpack', 'Respond']) await choose(name);
    expect(words(one('[part="recap"] .feedback'))).toBe('All in order.');
    expect(words(one('[part="size"]'))).toContain('2,000 nm ÷ 100 nm = 20 times');
  });
});

describe('by keyboard', () => {
  it('has one tab stop for the steps, moved by arrows, Home and End, without motion', async () => {
    await show({ motion: 'full' });
    const steps = heard<StepChangeEvent>('exo-step-change');
    one('#tab-0').focus();
    const used = await key(one('#tab-0'), 'ArrowRight');
    expect(used.defaultPrevented).toBe(true);
    expect(root().activeElement?.id).toBe('tab-1');
    await key(one('#tab-1'), 'End');
    expect(widget.step).toBe(7);
    expect(all('[role="tab"][tabindex="0"]')).toHaveLength(1);
    expect(steps.map(({ step }) => step)).toEqual([1, 7]);
    expect(words(action('play'))).not.toBe('Pause');
  });

  it('lets a deck keep the keys it does not use', async () => {
    await show();
    const outside = vi.fn();
    document.addEventListener('keydown', outside);
    await key(one('#tab-0'), 'PageDown');
    expect(outside).toHaveBeenCalledOnce();
    await key(one('#tab-0'), 'ArrowRight');
    await key(one('.scrub'), 'PageDown');
    expect(outside).toHaveBeenCalledOnce();
    document.removeEventListener('keydown', outside);
  });

  it('mirrors the arrows from right to left', async () => {
    const { registerLanguage } = await import('@exosome-widgets/content/languages.js');
    registerLanguage({ tag: 'ar-XB', direction: 'rtl' });
    await show({ lang: 'ar-XB' });
    one('#tab-0').focus();
    await key(one('#tab-0'), 'ArrowLeft');
    expect(widget.step).toBe(1);
    expect(one('.moving > g').getAttribute('transform')).toContain('matrix(-1 0 0 1');
  });

  it('moves between the parts of the picture, opens one and returns on Escape', async () => {
    await show();
    const opened = heard<PartOpenEvent>('exo-part-open');
    const parts = all<HTMLButtonElement>('.part');
    expect(parts.filter((part) => part.tabIndex === 0)).toHaveLength(1);
    for (const part of parts) {
      expect(part.getAttribute('aria-label')).not.toBe('');
      const { width, height } = part.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
    const body = one('[data-part="body"]');
    body.focus();
    await key(body, 'ArrowRight');
    const now = root().activeElement as HTMLElement;
    expect(now.dataset['part']).not.toBe('body');
    await press(now);
    await vi.waitFor(() => expect(root().activeElement?.classList.contains('card')).toBe(true));
    expect(opened).toHaveLength(1);
    await key(one('.card'), 'Escape');
    expect(root().querySelector('.card')).toBeNull();
    expect((root().activeElement as HTMLElement).dataset['part']).toBe(now.dataset['part']);
  });

  it('has one tab stop in the toolbar', async () => {
    await show({ motion: 'full' });
    expect(all('.toolbar [tabindex="0"]')).toHaveLength(1);
    action('play').focus();
    await key(action('play'), 'ArrowRight');
    expect((root().activeElement as HTMLElement).dataset['action']).toBe('next');
    expect(all('.toolbar [tabindex="0"]')).toHaveLength(1);
  });
});

describe('motion levels', () => {
  it('show the same words in every step, and nothing at zero opacity in none', async () => {
    const texts: string[][] = [];
    for (const motion of ['full', 'gentle', 'none']) {
      await show({ motion });
      const said: string[] = [];
      for (let step = 0; step < widget.stepCount; step++) {
        widget.step = step;
        await widget.updateComplete;
        await settle(step === 1 || step === 6 ? 150 : 10);
        await widget.updateComplete;
        if (motion === 'none') for (const part of all('.moving [opacity]')) expect(part.getAttribute('opacity')).not.toBe('0');
        said.push([...all('.caption, .moving text, .detail, .transcript ol')].map(words).join(' | '));
      }
      texts.push(said);
      widget.parentElement!.remove();
    }
    expect(texts[1]).toEqual(texts[0]);
    expect(texts[2]).toEqual(texts[0]);
    await show();
  });

  it('opens the transcript when nothing moves', async () => {
    await show({ motion: 'none' });
    expect(one<HTMLDetailsElement>('.transcript').open).toBe(true);
  });
});

describe('set by the page', () => {
  it('is silent', async () => {
    await show();
    const events = [...['exo-step-change', 'exo-play-change', 'exo-recipient-change']].map((type) => heard(type));
    widget.step = 4;
    widget.recipient = 'immune';
    await widget.updateComplete;
    expect(events.flat()).toEqual([]);
    expect(widget.getAttribute('step')).toBe('4');
  });

  it('tells when the reader chooses', async () => {
    await show();
    const chosen = heard<RecipientChangeEvent>('exo-recipient-change');
    await press(all('.recipients button')[1]!);
    expect(chosen[0]?.recipient).toBe('hair-follicle');
    expect(widget.recipient).toBe('hair-follicle');
  });

  it.each([
    ['step', '99', 7],
    ['step', '-1', 0],
    ['step', 'soon', 0],
    ['step', '2.4', 2],
  ])('brings %s="%s" inside, says so once, and never throws', async (name, value, step) => {
    await show({ [name]: value });
    expect(widget.step).toBe(step);
    expect(widget.matches(':state(fallback)')).toBe(true);
    expect(words(one('.notice'))).toContain('step');
    widget.requestUpdate();
    await widget.updateComplete;
    expect(warn).toHaveBeenCalledTimes(1);
    widget.step = 3;
    await widget.updateComplete;
    expect(widget.matches(':state(fallback)')).toBe(false);
  });

  it('shows the fibroblast for an unknown recipient', async () => {
    await show({ recipient: 'stone' });
    expect(words(one('.notice'))).toContain('Fibroblast');
    expect(warn).toHaveBeenCalledTimes(1);
  });

  it('stays quiet about settings that are right', async () => {
    await show({ step: '5', recipient: 'immune', motion: 'gentle', lang: 'en' });
    expect(warn).not.toHaveBeenCalled();
    expect(root().querySelector('.notice')).toBeNull();
  });

  it('leaves out every control for a deck', async () => {
    await show({ 'without-controls': '', step: '4' });
    expect(all('.toolbar, .tabs, .part, details, .activity')).toEqual([]);
    expect(words(one('.caption'))).toMatch(/swallowing/);
  });

  it.each([{ 'without-controls': '' }, { layout: 'slide' }])(
    'keeps all steps as text for screen readers with %o',
    async (attributes) => {
      await show({ ...attributes, step: '4' });
      expect(all('[part="transcript"] li')).toHaveLength(8);
      expect(words(one('[part="transcript"]'))).toMatch(/fuse poorly/);
      const speaksOfControls = /press play/.test(words(one('[part="summary"]')));
      expect(speaksOfControls).toBe(!('without-controls' in attributes));
    },
  );
});

it('prints a slide as it stands, and elsewhere every step', async () => {
  for (const [layout, pictures] of [
    ['slide', 0],
    ['', 8],
  ] as const) {
    await show({ step: '3', layout });
    await vi.waitFor(() => expect(all('.moving text').length).toBeGreaterThan(2));
    await settle(150);
    window.dispatchEvent(new Event('beforeprint'));
    await widget.updateComplete;
    expect(all('.strip svg')).toHaveLength(pictures);
    window.dispatchEvent(new Event('afterprint'));
    await widget.updateComplete;
    widget.parentElement?.remove();
  }
});

it('gives all steps as a table, with the kind of evidence, when the reader opens it', async () => {
  await show();
  one<HTMLDetailsElement>('.as-table').open = true;
  await vi.waitFor(() => expect(all('.as-table tbody tr')).toHaveLength(8));
  expect(all('.as-table thead th').map(words)).toEqual(['Step', 'What happens', 'Who acts', 'What changes', 'How sure are we?']);
  expect(all('.as-table tbody tr').every((row) => row.querySelector('th[scope="row"]') && row.querySelector('.badge'))).toBe(
    true,
  );
});

it('fits from 280 to 1920 px, with the picture in the shape for that width', async () => {
  for (const [width, shape] of [
    [280, 'tall'],
    [320, 'tall'],
    [720, 'medium'],
    [1120, 'wide'],
    [1920, 'wide'],
  ] as const) {
    await show({ step: '4' }, width);
    expect(one('.stage').classList.contains(shape)).toBe(true);
    expect(one('.base').scrollWidth).toBeLessThanOrEqual(width);
    widget.parentElement!.remove();
  }
  await show();
});

it('prints its step and all steps as text when it is printed before the strip has loaded', async () => {
  await show({ motion: 'full' });
  window.dispatchEvent(new Event('beforeprint'));
  expect(one<HTMLDetailsElement>('.transcript').open).toBe(true);
  expect(one('.more').classList.contains('screen-only')).toBe(false);
  window.dispatchEvent(new Event('afterprint'));
  await widget.updateComplete;
  expect(one<HTMLDetailsElement>('.transcript').open).toBe(false);
});

it('prints every step as a strip, with its picture', async () => {
  await show({ step: '2' });
  await vi.waitFor(() => expect(all('.still')).toHaveLength(1));
  await settle(100);
  window.dispatchEvent(new Event('beforeprint'));
  expect(all('.strip > li')).toHaveLength(8);
  expect(all('.strip svg')).toHaveLength(8);
  window.dispatchEvent(new Event('afterprint'));
  await widget.updateComplete;
  expect(root().querySelector('.strip')).toBeNull();
});
