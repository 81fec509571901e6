import { html, type TemplateResult } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { reviewDates } from '@exosome-widgets/content/generated/review.js';
import { sizeRange } from '@exosome-widgets/content/generated/references/biology.js';
import { registerLanguage } from '@exosome-widgets/content/languages.js';
import type { FactReference, Sentence } from '@exosome-widgets/content/types.js';
import { define } from './register.js';
import { WidgetElement } from './widget-element.js';

const SENTENCE: Sentence = { text: 'A test sentence.', facts: [sizeRange] };
const CAUTION: Sentence = { text: 'A careful line.', facts: [], basis: 'inference' };

class TestWidget extends WidgetElement {
  override citedFacts(): readonly FactReference[] {
    return SENTENCE.facts;
  }
  override linkState(): string {
    return 'here';
  }
  opened: string | undefined;
  override openLink(state: string): void {
    this.opened = state;
  }
  get motionNow(): string {
    return this.motionLevel;
  }
  protected override render(): TemplateResult {
    return this.renderFrame({
      title: 'A title',
      body: html`<p>${this.sources.sentence(SENTENCE, 'one')}</p>
        <p>${this.sources.sentence(CAUTION, 'two')}</p>
        <output>${this.formats.tag}</output>`,
    });
  }
}
define('exo-test-widget', TestWidget);

async function show(markup: Partial<Record<string, string>> = {}, into: Element = document.body): Promise<TestWidget> {
  const widget = document.createElement('exo-test-widget') as TestWidget;
  for (const [name, value] of Object.entries(markup)) widget.setAttribute(name, value ?? '');
  into.append(widget);
  await widget.updateComplete;
  return widget;
}
const base = (widget: TestWidget): HTMLElement => widget.shadowRoot!.querySelector<HTMLElement>('.base')!;
const notices = (widget: TestWidget): string[] =>
  [...widget.shadowRoot!.querySelectorAll('[part=notice]')].map((each) => each.textContent ?? '');

let warn: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
  location.hash = '';
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('settings', () => {
  it('stay quiet when they are understood', async () => {
    const widget = await show({
      region: 'japan',
      theme: 'dark',
      motion: 'none',
      'heading-level': '2',
      lang: 'en-US',
      layout: 'auto',
    });
    expect(notices(widget)).toEqual([]);
    expect(widget.matches(':state(fallback)')).toBe(false);
    expect(warn).not.toHaveBeenCalled();
  });

  it.each([
    ['region', 'narnia'],
    ['theme', 'neon'],
    ['motion', 'wild'],
    ['heading-level', '9'],
    ['layout', 'poster'],
    ['lang', 'auto'],
    ['lang', ''],
    ['lang', 'x!'],
  ])('%s="%s" falls back with a notice, a state and one warning', async (name, value) => {
    const widget = await show({ [name]: value });
    expect(notices(widget)).toHaveLength(1);
    expect(notices(widget)[0]).toContain(name);
    expect(widget.matches(':state(fallback)')).toBe(true);
    widget.requestUpdate();
    await widget.updateComplete;
    expect(warn).toHaveBeenCalledTimes(1);
    widget.setAttribute(
      name,
      { region: 'us', theme: 'light', motion: 'full', 'heading-level': '3', layout: 'auto', lang: 'en' }[name]!,
    );
    await widget.updateComplete;
    expect(notices(widget)).toEqual([]);
    expect(widget.matches(':state(fallback)')).toBe(false);
  });

  it.each([null, undefined, 70, {}, Symbol('odd'), [], () => {}])('survive a property of the wrong type: %s', async (odd) => {
    const widget = await show();
    Object.assign(widget, {
      region: odd,
      theme: odd,
      motion: odd,
      lang: odd,
      layout: odd,
      headingLevel: odd,
      withoutControls: odd,
    });
    await widget.updateComplete;
    expect(base(widget).textContent).toContain('A title');
    expect(notices(widget)).toHaveLength(odd === null || odd === undefined ? 0 : 6);
  });
});

describe('language', () => {
  it('comes from the nearest lang, through shadow roots', async () => {
    const host = document.createElement('div');
    host.lang = 'en-US';
    document.body.append(host);
    const widget = await show({}, host.attachShadow({ mode: 'open' }) as unknown as Element);
    expect(widget.shadowRoot!.querySelector('output')!.textContent).toBe('en-US');
  });

  it('follows the page when the page changes its mind', async () => {
    const widget = await show();
    document.documentElement.lang = 'en-US';
    await vi.waitFor(() => expect(widget.shadowRoot!.querySelector('output')!.textContent).toBe('en-US'));
  });

  it('speaks English, marked as English, where a language is not known', async () => {
    const widget = await show({ lang: 'de' });
    expect(base(widget).lang).toBe('en');
    expect(notices(widget)).toEqual([]);
  });

  it('takes up a language that is added later, with its direction', async () => {
    const widget = await show({ lang: 'xx-test' });
    registerLanguage({ tag: 'xx-test', direction: 'rtl', rewrite: (text) => `«${text}»`, evidence: (text) => `«${text}»` });
    await vi.waitFor(() => expect(base(widget).dir).toBe('rtl'));
    expect(widget.shadowRoot!.querySelector('.sentence')!.textContent).toBe('«A test sentence.»');
  });
});

describe('review date', () => {
  it('says nothing until the day has passed, and then says so', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(`${reviewDates.nextDueOn}T12:00:00`);
    const widget = await show();
    expect(widget.shadowRoot!.querySelector('[part=overdue]')).toBeNull();
    vi.setSystemTime(new Date(`${reviewDates.nextDueOn}T12:00:00`).getTime() + 24 * 3600 * 1000);
    widget.requestUpdate();
    await widget.updateComplete;
    expect(widget.shadowRoot!.querySelector('[part=overdue]')!.textContent).toContain('overdue');
    expect(widget.matches(':state(overdue)')).toBe(true);
  });
});

describe('sources', () => {
  it('open in one action, take focus, and Escape returns to the sentence', async () => {
    const widget = await show();
    const opened = vi.fn();
    document.addEventListener('exo-source-open', opened, { once: true });
    const button = widget.shadowRoot!.querySelector<HTMLButtonElement>('#b-one')!;
    await userEvent.click(button);
    await vi.waitFor(() => expect(widget.shadowRoot!.querySelector('.source-list a')).not.toBeNull());
    const panel = widget.shadowRoot!.querySelector('.sources')!;
    expect(widget.shadowRoot!.activeElement).toBe(panel);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(panel.textContent).toContain('Checked 22 November 2026');
    expect(opened).toHaveBeenCalledOnce();
    await userEvent.keyboard('{Escape}');
    await widget.updateComplete;
    expect(widget.shadowRoot!.querySelector('.sources')).toBeNull();
    expect(widget.shadowRoot!.activeElement).toBe(button);
  });

  it('call a line without a source a general caution, and give it no citation', async () => {
    const widget = await show();
    const button = widget.shadowRoot!.querySelector<HTMLButtonElement>('#b-two')!;
    expect(button.textContent).toContain('General caution');
    await userEvent.click(button);
    await widget.updateComplete;
    expect(widget.shadowRoot!.querySelector('.sources')!.textContent).toContain('No source that we read states it');
    expect(widget.shadowRoot!.querySelector('.source-list')).toBeNull();
  });
});

describe('frame', () => {
  it('has no heading unless the page asks for one', async () => {
    const plain = await show();
    expect(plain.shadowRoot!.querySelector('[role=heading]')).toBeNull();
    const headed = await show({ 'heading-level': '3' });
    expect(headed.shadowRoot!.querySelector('[role=heading]')!.getAttribute('aria-level')).toBe('3');
  });

  it('is named by its title', async () => {
    await show();
    await expect.element(page.getByRole('figure', { name: 'A title' })).toBeVisible();
  });

  it('keeps its own text properties under a page that bends them', async () => {
    const host = document.createElement('div');
    host.style.cssText =
      'letter-spacing:9px;text-transform:uppercase;text-align:center;line-height:4;word-spacing:9px;white-space:pre';
    document.body.append(host);
    const style = getComputedStyle(base(await show({}, host)));
    expect([style.letterSpacing, style.textTransform, style.wordSpacing, style.whiteSpace]).toEqual([
      'normal',
      'none',
      '0px',
      'normal',
    ]);
    expect(style.lineHeight).toBe('24px');
  });

  it('opens a deep link, and ignores one for another widget', async () => {
    location.hash = '#exo-test-widget=E06';
    expect((await show()).opened).toBe('E06');
    location.hash = '#exo-other=E06';
    expect((await show()).opened).toBeUndefined();
  });

  it.each(['#exo-id=a&exo-test-widget=E06', '#exo-test-widget=E06&exo-id=a', '#exo-other=1&exo-test-widget=E06#?secret=x'])(
    'opens a deep link that stands beside others: %s',
    async (hash) => {
      location.hash = hash;
      expect((await show()).opened).toBe('E06');
    },
  );

  it('shows the link to be copied by hand when the page forbids the clipboard', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    const widget = await show();
    await userEvent.click(widget.shadowRoot!.querySelector('[part=copy-link]')!);
    await vi.waitFor(() =>
      expect(widget.shadowRoot!.querySelector<HTMLInputElement>('.link-by-hand input')!.value).toContain('#exo-test-widget=here'),
    );
  });

  it('prints itself alone, with every source, and leaves the page as it was', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    const widget = await show();
    await userEvent.click(widget.shadowRoot!.querySelector('[part=print]')!);
    await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
    expect(widget.shadowRoot!.querySelector('.appendix .source-list a')).not.toBeNull();
    expect(widget.hasAttribute('data-exo-print')).toBe(true);
    window.dispatchEvent(new Event('afterprint'));
    expect(widget.hasAttribute('data-exo-print')).toBe(false);
  });
});

describe('keys', () => {
  it('that a button uses do not reach a deck around the widget; the presenter keeps the others', async () => {
    const heard: string[] = [];
    const hear = (event: KeyboardEvent): void => void heard.push(event.key);
    document.addEventListener('keydown', hear);
    const widget = await show();
    widget.shadowRoot!.querySelector<HTMLButtonElement>('#b-one')!.focus();
    await userEvent.keyboard('{PageDown}{ArrowRight} {Escape}');
    document.removeEventListener('keydown', hear);
    expect(heard).toEqual(['PageDown', 'ArrowRight']);
  });
});

describe('motion', () => {
  it('is none when the device asks for less, unless the page or reader says otherwise', async () => {
    expect((await show()).motionNow).toBe('none'); // the test browser asks for reduced motion
    expect((await show({ motion: 'full' })).motionNow).toBe('full');
  });
});

it('keeps its layout and its theme on a page that resets every element', async () => {
  const reset = document.createElement('style');
  reset.textContent = '* { all: unset } exo-test-widget { display: none; container-type: normal }';
  document.head.append(reset);
  try {
    const host = getComputedStyle(await show({ theme: 'dark' }));
    expect([host.display, host.containerType, host.colorScheme]).toEqual(['block', 'inline-size', 'dark']);
    const slide = getComputedStyle(await show({ layout: 'slide' }));
    expect(slide.containerType).toBe('size');
  } finally {
    reset.remove();
  }
});
