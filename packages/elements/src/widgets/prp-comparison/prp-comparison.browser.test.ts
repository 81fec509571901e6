import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ComparisonFilterEvent, type PrpComparison } from './prp-comparison.define.js';
import './prp-comparison.define.js';

let widget: PrpComparison;

async function show(attributes: Readonly<Record<string, string>> = {}, widthPx = 1000): Promise<PrpComparison> {
  const box = document.createElement('div');
  box.style.inlineSize = `${widthPx}px`;
  widget = document.createElement('exo-prp-comparison');
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  box.append(widget);
  document.body.append(box);
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
const button = (name: string): HTMLButtonElement => {
  const found = all<HTMLButtonElement>('button').find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').replace(/\s+/g, ' ').trim() === name,
  );
  if (!found) throw new Error(`no button "${name}"`);
  return found;
};
const press = async (target: HTMLElement): Promise<void> => {
  target.click();
  await widget.updateComplete;
};
const rowIds = (): string[] => all('tr.main').map((row) => row.dataset.row!);
const shown = (element: Element): boolean => element.checkVisibility();

let warn: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  widget.parentElement?.remove();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the table', () => {
  it('has a caption, column and row headers, and nineteen questions', async () => {
    await show();
    expect(one('table.compare caption').textContent).toMatch(/19 questions/);
    expect(all('table.compare thead th').map((cell) => cell.getAttribute('scope'))).toEqual(['col', 'col', 'col']);
    expect(all('tr.main > th')).toHaveLength(19);
    for (const header of all('tr.main > th')) {
      expect(header.getAttribute('scope')).toBe('row');
      expect(root().getElementById(header.getAttribute('aria-labelledby')!)?.textContent).toMatch(/\?$/);
    }
  });

  it('never shows a price, and names no winner', async () => {
    await show();
    expect(rowIds()).not.toContain('cost');
    expect(root().textContent).not.toMatch(/dollar|\$\d|€|£\d/);
  });

  it('has evidence behind every answer', async () => {
    await show();
    for (const cell of all('td.answer')) expect(cell.querySelectorAll('button.badge')).toHaveLength(1);
  });

  it('stays quiet, and says nothing about itself, when all is well', async () => {
    await show();
    expect(warn).not.toHaveBeenCalled();
    expect(all('[part=notice], [part=shortened]')).toHaveLength(0);
    expect(widget.matches(':state(fallback)')).toBe(false);
  });
});

describe('filters', () => {
  it('show one group, press its button, and tell the page', async () => {
    await show();
    const filtered = vi.fn();
    const stepped = vi.fn();
    widget.addEventListener('exo-filter-change', filtered);
    widget.addEventListener('exo-step-change', stepped);
    await press(button('Safety and rules 3'));
    expect(rowIds()).toEqual(['side-effects', 'variability', 'regulation']);
    expect(button('Safety and rules 3').getAttribute('aria-pressed')).toBe('true');
    expect(button('All 19').getAttribute('aria-pressed')).toBe('false');
    const event = filtered.mock.calls[0]![0] as ComparisonFilterEvent;
    expect(event).toBeInstanceOf(ComparisonFilterEvent);
    expect([event.group, event.differencesOnly, event.rows]).toEqual([
      'safety-and-rules',
      false,
      ['side-effects', 'variability', 'regulation'],
    ]);
    expect([stepped.mock.calls[0]![0].step, stepped.mock.calls[0]![0].stepCount]).toEqual([4, 5]);
    expect(widget.step).toBe(4);
  });

  it('leave alike rows out of the differences and name them; safety stays', async () => {
    await show();
    await press(button('Differences only'));
    expect(rowIds()).not.toContain('head-to-head');
    expect(rowIds()).toEqual(expect.arrayContaining(['side-effects', 'variability', 'regulation']));
    expect(one('.line').textContent).toMatch(
      /16 of 19 rows shown\. Differences only\..*Were the two tested against each other\?.*Safety and rules stay in view\./s,
    );
  });

  it('are announced once', async () => {
    await show();
    await press(button('How it is done 4'));
    await vi.waitFor(() =>
      expect(document.getElementById('exo-status')?.textContent).toBe('4 of 19 rows shown. How it is done.'),
    );
  });

  it('send nothing when the page sets them', async () => {
    await show();
    const heard = vi.fn();
    for (const name of ['exo-filter-change', 'exo-step-change', 'exo-order-change', 'exo-mark-change', 'exo-region-change'])
      widget.addEventListener(name, heard);
    widget.step = 2;
    widget.first = 'exosomes';
    widget.differencesOnly = true;
    widget.region = 'eu';
    await widget.updateComplete;
    expect(heard).not.toHaveBeenCalled();
    expect(widget.getAttribute('step')).toBe('2');
  });
});

describe('columns', () => {
  const heads = (): (string | undefined)[] =>
    all('thead th.head .side-title b')
      .slice(0, 2)
      .map((head) => head.textContent ?? undefined);

  it('are swapped by a button, with nothing lost', async () => {
    await show();
    expect(heads()).toEqual(['PRP', 'Exosomes']);
    const heard = vi.fn();
    widget.addEventListener('exo-order-change', heard);
    await press(button('Swap columns'));
    expect(heads()).toEqual(['Exosomes', 'PRP']);
    expect(heard.mock.calls[0]![0].first).toBe('exosomes');
    expect(all('tr.main')[0]!.querySelector('td')!.classList).toContain('exosomes');
  });

  it('start the other way round by attribute', async () => {
    await show({ first: 'exosomes' });
    expect(heads()).toEqual(['Exosomes', 'PRP']);
  });
});

describe('what matters to me', () => {
  it('is marked by a star, counted, and listed on the card with the questions of the evidence', async () => {
    await show();
    const heard = vi.fn();
    widget.addEventListener('exo-mark-change', heard);
    const star = button('Matters to me: How long does it keep?');
    await press(star);
    expect(star.getAttribute('aria-pressed')).toBe('true');
    expect(heard.mock.calls[0]![0]).toMatchObject({ row: 'storage', marked: true, marks: ['storage'] });
    expect(one('.card .count').textContent).toBe('1 marked');
    one<HTMLDetailsElement>('.card').open = true;
    await vi.waitFor(() => expect(all('.card input[type=checkbox]').length).toBeGreaterThan(4));
    expect(one('.ticks.marked').textContent).toContain('How long does it keep?');
    await press(star);
    expect(one('.card .count').textContent).toBe('0 marked');
    expect(heard.mock.calls[1]![0]).toMatchObject({ marked: false, marks: [] });
  });

  it('keeps nothing anywhere but in the page', async () => {
    await show();
    await press(all('.star')[0]!);
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
  });

  it('prints the card alone', async () => {
    await show();
    await press(all('.star')[0]!);
    one<HTMLDetailsElement>('.card').open = true;
    await vi.waitFor(() => one('[part=print-card]'));
    const print = vi.spyOn(window, 'print').mockImplementation(() => {
      expect(widget.matches(':state(handout)')).toBe(true);
    });
    button('Print my card').click();
    await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
    window.dispatchEvent(new Event('afterprint'));
    await widget.updateComplete;
    expect(widget.matches(':state(handout)')).toBe(false);
  });
});

describe('detail and sources', () => {
  it('open a row for professionals, in a row of full width', async () => {
    await show();
    const heard = vi.fn();
    widget.addEventListener('exo-row-toggle', heard);
    const toggle = button('More detail: Where does it come from?');
    await press(toggle);
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    expect(heard.mock.calls[0]![0]).toMatchObject({ row: 'source', open: true });
    await vi.waitFor(() => expect(one('#d-source').textContent).toMatch(/Keep in mind/));
    expect(one('#d-source').getAttribute('colspan')).toBe('3');
    await press(toggle);
    expect(root().getElementById('d-source')).toBeNull();
  });

  it('open from any answer in one action, and Escape returns to the button', async () => {
    await show();
    const badge = root().getElementById('b-contents-exosomes') as HTMLButtonElement;
    badge.focus();
    await press(badge);
    const panel = one('.sources');
    expect(panel.closest('tr')?.previousElementSibling?.previousElementSibling?.getAttribute('data-row')).toBe('contents');
    expect(root().activeElement).toBe(panel);
    await vi.waitFor(() => expect(panel.textContent).toMatch(/Kind of evidence/));
    panel.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await widget.updateComplete;
    expect(all('.sources')).toHaveLength(0);
    expect(root().activeElement?.id).toBe('b-contents-exosomes');
  });

  it('lead from every badge to something to read', async () => {
    await show();
    for (const badge of all<HTMLButtonElement>('.neither button.badge').slice(0, 4)) {
      await press(badge);
      await vi.waitFor(() => expect(one('.sources').textContent).toMatch(/Kind of evidence/));
      await press(badge);
    }
  });
});

describe('keyboard', () => {
  it('reaches every control by itself, in the order in which it is read', async () => {
    await show();
    const controls = all<HTMLElement>('button, select, summary, input');
    for (const control of controls) expect(control.tabIndex, control.outerHTML.slice(0, 80)).toBe(0);
    const tops = all<HTMLElement>('tr.main').map((row) => row.getBoundingClientRect().top);
    expect([...tops].sort((a, b) => a - b)).toEqual(tops);
  });

  it('uses native buttons only', async () => {
    await show();
    for (const pressed of all('[aria-pressed], [aria-expanded]')) expect(pressed.localName).toBe('button');
  });
});

describe('copying', () => {
  it('takes the rows that are shown along, as a table and as text', async () => {
    await show({ group: 'safety-and-rules' });
    const write = vi.fn(async (_items: ClipboardItem[]) => {});
    vi.spyOn(navigator.clipboard, 'write').mockImplementation(write);
    button('Copy as a table').click();
    await vi.waitFor(() => expect(write).toHaveBeenCalledOnce());
    const item = write.mock.calls[0]![0][0]!;
    const html = await (await item.getType('text/html')).text();
    const text = await (await item.getType('text/plain')).text();
    expect(html).toMatch(/^<table[^>]*><caption>.*<th scope="col">PRP<\/th>/s);
    expect(html.match(/<th scope="row">/g)).toHaveLength(3);
    expect(text.split('\n')).toHaveLength(4);
    await vi.waitFor(() => button('Table copied.'));
  });

  it('shows the text where the page forbids copying', async () => {
    await show({ group: 'how-it-is-done' });
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    button('Copy as a table').click();
    await vi.waitFor(() => expect(one<HTMLTextAreaElement>('textarea').value.split('\n')).toHaveLength(5));
    expect(one('.copy-by-hand').textContent).toMatch(/does not allow copying/);
  });
});

describe('rows chosen by a page', () => {
  it('come in its order, with the locked rows kept and the shortening said', async () => {
    await show({ rows: 'hair source' });
    expect(rowIds()).toEqual(['hair', 'source', 'side-effects', 'variability', 'regulation']);
    const line = one('[part=shortened]');
    expect(line.textContent).toBe('Shortened by this site: 5 of 19 questions are shown.');
    expect(shown(line)).toBe(true);
    expect(warn).not.toHaveBeenCalled();
  });

  it('may be all of them in another order, which is not shortened', async () => {
    await show();
    const reversed = rowIds().reverse().join(' ');
    widget.rows = reversed;
    await widget.updateComplete;
    expect(all('[part=shortened]')).toHaveLength(0);
  });
});

describe('rules', () => {
  const regulation = (): string => one('[data-row=regulation]').textContent ?? '';

  it('are those of the region, with the region named and sources behind them', async () => {
    await show({ region: 'eu', group: 'safety-and-rules' });
    await vi.waitFor(() => expect(regulation()).toMatch(/anything of human origin/));
    expect(root().textContent).toMatch(/Rules shown: European Union, read up to/);
    expect(one('#b-regulation-exosomes').textContent).toMatch(/source/);
  });

  it('change when the reader chooses, and tell the page', async () => {
    await show();
    const heard = vi.fn();
    widget.addEventListener('exo-region-change', heard);
    const select = one<HTMLSelectElement>('.region select');
    expect(select.value).toBe('us');
    select.value = 'japan';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(root().textContent).toMatch(/Rules shown: Japan/));
    expect(heard.mock.calls[0]![0].region).toBe('japan');
    expect(widget.region).toBe('japan');
  });

  it('open in detail, load once and then rest', async () => {
    await show({ region: 'japan', group: 'safety-and-rules' });
    await vi.waitFor(() => expect(root().textContent).toMatch(/Rules shown: Japan/));
    one('[data-row=regulation] .detail-button').click();
    await vi.waitFor(() => expect(one('.detail').textContent).not.toMatch(/Loading/));
    await new Promise((resolve) => setTimeout(resolve, 200));
    const drawn = vi.spyOn(widget, 'requestUpdate');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(drawn).not.toHaveBeenCalled();
  });

  it('show general caution where nothing was found', async () => {
    await show({ region: 'india' });
    await vi.waitFor(() => expect(regulation()).toMatch(/No PRP rule found/));
    expect(one('#b-regulation-prp').textContent).toMatch(/General caution/);
  });
});

describe('steps', () => {
  it('are known at once, and show one group each', async () => {
    await show({ step: '2' });
    expect(widget.stepCount).toBe(5);
    expect(rowIds()).toEqual(['preparation', 'dose', 'storage', 'who']);
  });

  it('follow the group, and an explicit step wins on the first picture', async () => {
    await show({ group: 'safety-and-rules' });
    expect(widget.step).toBe(4);
    widget.group = 'what-it-is';
    await widget.updateComplete;
    expect(widget.step).toBe(1);
    widget.parentElement?.remove();
    await show({ group: 'safety-and-rules', step: '1' });
    expect(widget.step).toBe(1);
  });
});

describe('bad input', () => {
  it.each([
    ['rows', 'cost'],
    ['group', 'prices'],
    ['first', 'botox'],
    ['step', '17'],
    ['step', 'two'],
    ['region', 'atlantis'],
  ])('%s="%s" shows the default, a notice, a state and one warning', async (name, value) => {
    await show({ [name]: value });
    widget.requestUpdate();
    await widget.updateComplete;
    expect(all('[part=notice]')).toHaveLength(1);
    expect(widget.matches(':state(fallback)')).toBe(true);
    expect(warn).toHaveBeenCalledOnce();
    expect(rowIds().length).toBeGreaterThan(0);
  });

  it('forgets a wrong step when the page or the reader chooses another', async () => {
    await show({ step: '17' });
    expect(widget.step).toBe(4);
    await press(button('All 19'));
    expect(all('[part=notice]')).toHaveLength(0);
    expect(widget.matches(':state(fallback)')).toBe(false);
  });

  it('survives properties of the wrong type', async () => {
    await show();
    Object.assign(widget, { rows: 5, group: {}, first: null, step: 'x', region: 7 });
    await widget.updateComplete;
    expect(rowIds()).toHaveLength(19);
    Object.assign(widget, { rows: Object.create(null), differencesOnly: Symbol('x') });
    await widget.updateComplete;
    expect(rowIds().length).toBeGreaterThan(0);
  });

  it('says nothing about settings that are not set, and takes the notice away when the page sets the right step', async () => {
    await show();
    Object.assign(widget, { rows: null, group: undefined, first: null, step: null, region: undefined });
    await widget.updateComplete;
    expect(all('[part=notice]')).toHaveLength(0);
    widget.step = 17;
    await widget.updateComplete;
    widget.step = 4;
    await widget.updateComplete;
    expect(all('[part=notice]')).toHaveLength(0);
  });
});

describe('on a phone', () => {
  it.each([280, 320, 400])('%i px keep both sides side by side, as a table, without scrolling sideways', async (widthPx) => {
    await show({}, widthPx);
    const row = one('[data-row=source]');
    expect(getComputedStyle(row).display).toBe('grid');
    for (const [selector, role] of [
      ['table.compare', 'table'],
      ['table.compare tr', 'row'],
      ['tr.main > th', 'rowheader'],
      ['tr.main > td', 'cell'],
      ['table.compare thead th', 'columnheader'],
    ] as const)
      for (const element of all(selector)) expect(element.getAttribute('role')).toBe(role);
    const [left, right] = [...row.querySelectorAll('td')].map((cell) => cell.getBoundingClientRect());
    expect(Math.abs(left!.top - right!.top)).toBeLessThan(1);
    expect(right!.left).toBeGreaterThanOrEqual(left!.right - 1);
    for (const name of row.querySelectorAll('.side-name')) expect(shown(name)).toBe(true);
    for (const element of all('.base *')) {
      if (!shown(element) || element.closest('svg, .visually-hidden, .corner, .small-table thead')) continue;
      expect(element.getBoundingClientRect().right, element.className).toBeLessThanOrEqual(
        widget.getBoundingClientRect().right + 0.5,
      );
    }
  });

  it('has targets of at least 44 px', async () => {
    await show({}, 320);
    for (const control of all('.pill, .tool, .switches button, summary, select')) {
      expect(control.getBoundingClientRect().height, control.className).toBeGreaterThanOrEqual(44);
    }
  });
});

describe('on a slide', () => {
  it.each([
    [0, 1920, 1080],
    [1, 1920, 1080],
    [2, 1920, 1080],
    [3, 1920, 1080],
    [4, 1920, 1080],
    [3, 1280, 720],
    [2, 960, 540],
  ])('step %i fits %i by %i without scrolling, in a wide font', async (step, widthPx, heightPx) => {
    await show({ layout: 'slide', step: String(step) });
    Object.assign(widget.parentElement!.style, {
      inlineSize: `${widthPx}px`,
      blockSize: `${heightPx}px`,
      fontFamily: 'DejaVu Sans, Verdana, sans-serif',
    });
    await new Promise((done) => setTimeout(done, 100));
    const body = one('.body');
    expect(body.scrollHeight).toBeLessThanOrEqual(body.clientHeight + 1);
    expect(body.scrollWidth).toBeLessThanOrEqual(body.clientWidth + 1);
  });

  it('opens with both subjects over every group, not one over each column', async () => {
    await show({ layout: 'slide', step: '0', style: 'inline-size: 1920px; block-size: 1080px' });
    const left = (element: Element): number => Math.round(element.getBoundingClientRect().left);
    const [, second] = all('.agenda-heads .side-head').map(left);
    expect(all('.agenda-group').map(left)).not.toContain(second);
  });

  it('leaves buttons that drive it out when asked', async () => {
    await show({ 'without-controls': '', step: '1' });
    expect(all('.bar, .row-tools, .foot-tools, select')).toHaveLength(0);
    expect(rowIds()).toHaveLength(5);
  });
});

it('says that choosing neither is an option, with what comparison groups showed and where there was no such group', async () => {
  await show();
  const section = one('.neither');
  expect(section.textContent).toMatch(/Choosing neither is also an option/);
  expect(section.querySelectorAll('tbody tr')).toHaveLength(5);
  expect(section.querySelectorAll('.still-open').length).toBeGreaterThan(2);
});

it('says when its content is overdue', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-01-01') });
  await show();
  expect(one('[part=overdue]').textContent).toMatch(/overdue/);
  expect(widget.matches(':state(overdue)')).toBe(true);
});

it('says what a decision aid has to say about itself', async () => {
  await show();
  const about = one('.about').textContent ?? '';
  for (const words of ['The decision:', 'not known', 'authors', 'Who paid']) expect(about).toContain(words);
});
