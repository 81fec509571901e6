/** The one renderer behind block, shortcode and link, in PHP but without WordPress. In WordPress itself: wordpress.slow.test.ts. */
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widgetList } from '../../../scripts/widget-list.mjs';
import { hasPhp, plugin } from './sites.js';

type Call = readonly [name: string, arguments: readonly unknown[]];
interface Answer {
  readonly result: unknown;
  readonly asked: readonly string[];
  readonly said: readonly string[];
}
interface Around {
  /** What the site stored. */
  readonly option?: unknown;
  readonly can?: readonly string[];
  readonly locale?: string;
}

function callAll(calls: readonly Call[], around: Around = {}): Answer[] {
  const script = new URL('renderer.php', import.meta.url).pathname;
  const input = JSON.stringify({ ...around, calls });
  const { status, stdout, stderr } = spawnSync(
    'php',
    ['-n', '-d', 'display_errors=stderr', '-d', 'error_reporting=-1', script, plugin],
    {
      input,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    },
  );
  if (status !== 0 || stderr) throw new Error(`php ended with ${status}: ${stderr}${stdout.slice(0, 500)}`);
  return JSON.parse(stdout) as Answer[];
}
const call = (name: string, given: readonly unknown[], around?: Around): Answer => callAll([[name, given]], around)[0] as Answer;
const render = (given: object, around?: Around): string => call('render_widget', [given], around).result as string;
/** Its opening tag; what stands inside is thousands of words. */
const tagOf = (html: string): string => /<exo-[^>]*>/.exec(html)?.[0] ?? html.slice(0, 300);

describe.skipIf(!hasPhp)(`the renderer${hasPhp ? '' : ' (skipped: no PHP 7.4 or newer here)'}`, () => {
  it('writes every widget with its words inside, on one line', () => {
    for (const { name, tag } of widgetList()) {
      const html = render({ widget: name });
      expect(html.startsWith(`<div class="wp-exo"><${tag}><span lang="en"><strong>`)).toBe(true);
      expect(html.endsWith(`</span></${tag}></div>`)).toBe(true);
      expect(html).not.toContain('\n');
    }
  });

  it('writes attributes by their kind', () => {
    const given = {
      widget: 'prp-comparison',
      step: 2,
      group: 'safety-and-rules',
      'differences-only': true,
      'without-controls': false,
    };
    expect(tagOf(render(given))).toBe('<exo-prp-comparison group="safety-and-rules" differences-only step="2">');
  });

  it.each(['0', 'false', 'no', 'off', 'FALSE', false])('takes %j for off', (value) => {
    expect(tagOf(render({ widget: 'prp-comparison', 'differences-only': value }))).toBe('<exo-prp-comparison>');
  });
  it.each(['', '1', 'true', 'yes', 'differences-only', true, 1])('takes %j for on', (value) => {
    expect(tagOf(render({ widget: 'prp-comparison', 'differences-only': value }))).toBe('<exo-prp-comparison differences-only>');
  });

  it('leaves out what is on no list, and hands on values that the widget does not know', () => {
    const given = {
      widget: 'claim-check',
      onclick: 'x',
      style: 'x',
      class: 'x',
      slot: 'x',
      id: 'x',
      recipient: 'immune',
      view: 'sideways',
      step: 'two',
    };
    expect(tagOf(render(given))).toBe('<exo-claim-check view="sideways" step="two">');
  });

  it('shows hostile values as text', () => {
    const html = render({ widget: 'claim-check', search: `"><script>alert(1)</script>' onfocus='x [gallery] & <` });
    expect(tagOf(html)).toBe(
      '<exo-claim-check search="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&#039; onfocus=&#039;x &#91;gallery&#93; &amp; &lt;">',
    );
  });

  it('keeps its shape whatever is written into it', () => {
    const names = [
      'widget',
      'open-at',
      'onclick',
      ...new Set(widgetList().flatMap(({ attributes }) => attributes.map(({ name }) => name))),
    ];
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constant(['x']),
    );
    const widget = fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...widgetList().map(({ name }) => name)) },
      { weight: 1, arbitrary: value },
    );
    const given = fc
      .tuple(widget, fc.dictionary(fc.constantFrom(...names), value))
      .map(([chosen, rest]) => ({ ...rest, widget: chosen }));
    const calls = fc.sample(given, { numRuns: 500, seed: 7 }).map((each): Call => ['render_widget', [each]]);
    const answers = callAll(calls);
    const whole =
      /^(?:|<div class="wp-exo">(?:<div class="wp-exo-slide">)?<(exo-[a-z-]+)(?: [a-z-]+(?:="[^"<>[\]\n]*")?)*><span lang="en">[^]*<\/span><\/\1>(?:<\/div>)?<\/div>)$/;
    for (const [index, { result }] of answers.entries()) {
      expect(whole.test(result as string), JSON.stringify(calls[index])).toBe(true);
      expect((result as string).match(/<exo-/g)?.length ?? 0).toBeLessThan(2);
    }
    expect(answers.filter(({ result }) => result !== '').length).toBeGreaterThan(400);
  });

  it('cuts what is longer than anything useful', () => {
    const html = render({ widget: 'claim-check', search: 'é'.repeat(5000) });
    expect(tagOf(html)).toBe(`<exo-claim-check search="${'é'.repeat(1000)}">`);
  });

  it('uses the defaults of the site where nothing else is set', () => {
    const option = { region: 'uk', theme: 'dark', lang: 'en', hosts: '' };
    expect(tagOf(render({ widget: 'size-explorer' }, { option }))).toBe('<exo-size-explorer lang="en" region="uk" theme="dark">');
    expect(tagOf(render({ widget: 'size-explorer', region: 'japan', theme: '' }, { option }))).toBe(
      '<exo-size-explorer lang="en" region="japan" theme="dark">',
    );
  });

  it.each([null, 'text', 7, [], { region: ['uk'] }, { region: 7 }])('lives with a stored option of %j', (option) => {
    expect(tagOf(render({ widget: 'size-explorer' }, { option }))).toBe('<exo-size-explorer>');
  });

  it('has English words where it has none of the language asked for, and says that they are English', () => {
    for (const lang of ['fr', 'ar-EG', '../../..', '<script>']) {
      expect(render({ widget: 'size-explorer', lang })).toContain('><span lang="en"><strong>');
    }
    expect(render({ widget: 'size-explorer' }, { locale: 'de_DE' })).toContain('><span lang="en"><strong>');
  });

  it('asks for the script with each widget, and for the second one only when a place is to be opened', () => {
    expect(call('render_widget', [{ widget: 'size-explorer' }]).asked).toEqual(['exo-widgets', 'exo-widgets']);
    const opened = call('render_widget', [{ widget: 'size-explorer', 'open-at': 'step-3' }]);
    expect(opened.asked).toContain('exo-widgets-open');
    expect(tagOf(opened.result as string)).toBe('<exo-size-explorer data-exo-open-at="step-3">');
  });

  it('opens a place by settings where there are some', () => {
    const opened = call('render_widget', [{ widget: 'claim-check', 'open-at': 'E06' }]);
    expect(tagOf(opened.result as string)).toBe('<exo-claim-check claims="E06" view="card">');
    expect(opened.asked).not.toContain('exo-widgets-open');
    // What an author set goes first.
    expect(tagOf(render({ widget: 'claim-check', 'open-at': 'e06', view: 'list' }))).toBe(
      '<exo-claim-check claims="E06" view="list">',
    );
  });

  it.each(['crystal-ball', '', '../../wp-config', '"><script>alert(1)</script>', null, 7, ['claim-check']])(
    'shows visitors nothing in the place of a widget called %j, and editors a message',
    (widget) => {
      expect(call('render_widget', [{ widget }])).toMatchObject({ result: '', asked: [] });
      const message = render({ widget }, { can: ['edit_posts'] });
      expect(message).toMatch(/^<p class="wp-exo wp-exo-unknown"><strong>[^<]*<\/strong> [^<]*claim-check[^<]*<\/p>$/);
    },
  );

  it('finds a widget by its tag too, in any case', () => {
    expect(tagOf(render({ widget: ' EXO-Claim-Check ' }))).toBe('<exo-claim-check>');
  });

  it('gives a slide its box', () => {
    expect(render({ widget: 'size-explorer', layout: 'slide' })).toMatch(
      /^<div class="wp-exo"><div class="wp-exo-slide"><exo-size-explorer layout="slide">.*<\/div><\/div>$/,
    );
  });
});

describe.skipIf(!hasPhp)('a shortcode', () => {
  const shortcode = (written: unknown, between: string | null = null): string =>
    call('render_shortcode', [written, between]).result as string;

  it('takes attributes with and without a value, in any case', () => {
    expect(tagOf(shortcode({ Widget: 'prp-comparison', 0: 'Differences-Only', REGION: 'uk' }))).toBe(
      '<exo-prp-comparison differences-only region="uk">',
    );
  });
  it('without anything shows nothing', () => {
    expect(shortcode('')).toBe('');
  });
  it('leaves text between two tags after the widget, outside of it', () => {
    const html = shortcode({ widget: 'size-explorer' }, 'An <b>advert</b>');
    expect(html.endsWith('</exo-size-explorer></div>An <b>advert</b>')).toBe(true);
  });
});

describe.skipIf(!hasPhp)('a pasted link', () => {
  const read = (url: unknown, option?: unknown): unknown =>
    call('read_link', [url], option === undefined ? {} : { option }).result;

  it.each([
    ['https://w.example.org/embed/1/claim-check/en/', { widget: 'claim-check', lang: 'en' }],
    ['http://w.example.org/a/b/embed/1/claim-check/en-GB/index.html', { widget: 'claim-check', lang: 'en-GB' }],
    [
      'https://w.example.org/embed/1/route-explorer/en/?route=nasal&amp;region=uk',
      { widget: 'route-explorer', route: 'nasal', region: 'uk', lang: 'en' },
    ],
    [
      'https://w.example.org/embed/1/route-explorer/en/?route=nasal&#038;region=uk',
      { widget: 'route-explorer', route: 'nasal', region: 'uk', lang: 'en' },
    ],
    [
      'https://w.example.org/embed/1/prp-comparison/en/safety-and-rules/',
      { widget: 'prp-comparison', group: 'safety-and-rules', lang: 'en' },
    ],
    [
      'https://w.example.org/embed/1/prp-comparison/en/safety-and-rules/?group=what-it-is',
      { widget: 'prp-comparison', group: 'what-it-is', lang: 'en' },
    ],
    ['https://w.example.org/embed/1/prp-comparison/en/?lang=fr&onclick=x&a[]=1', { widget: 'prp-comparison', lang: 'fr' }],
    [
      'https://w.example.org/embed/1/claim-check/en/#exo-id=7&exo-claim-check=E06',
      { widget: 'claim-check', lang: 'en', 'open-at': 'E06' },
    ],
    ['https://w.example.org/embed/1/claim-check/en/#exo-size-explorer=E06', { widget: 'claim-check', lang: 'en' }],
    [
      'https://w.example.org/embed/1/claim-check/en/#exo-claim-check=%3Cscript%3E',
      { widget: 'claim-check', lang: 'en', 'open-at': '<script>' },
    ],
  ])('%s is read', (url, wanted) => {
    expect(read(url)).toEqual(wanted);
  });

  it.each([
    'https://w.example.org/embed/2/claim-check/en/',
    'https://w.example.org/embed/1/crystal-ball/en/',
    'https://w.example.org/embed/1/claim-check/',
    'https://w.example.org/embed/1/claim-check/en/../../x',
    'https://w.example.org/?u=/embed/1/claim-check/en/',
    '/embed/1/claim-check/en/',
    'https://',
    'http:///embed/1/claim-check/en/',
    '',
    null,
    7,
    ['https://w.example.org/embed/1/claim-check/en/'],
  ])('%j is left alone', (url) => {
    expect(read(url)).toBeNull();
    expect(call('render_link', [[], [], url]).result).toBe(false);
  });

  it('counts only from the hosts that the site names, and from its own', () => {
    const option = { hosts: 'w.example.org\nlocal.example.org:8080' };
    const page = (host: string): string => `https://${host}/embed/1/claim-check/en/`;
    for (const host of ['w.example.org', 'W.example.org', 'local.example.org:8080', 'clinic.example.org'])
      expect(read(page(host), option)).not.toBeNull();
    for (const host of ['x.example.org', 'w.example.org.evil.example', 'local.example.org', 'evil.example/w.example.org'])
      expect(read(page(host), option)).toBeNull();
  });
});

describe.skipIf(!hasPhp)('the settings', () => {
  const save = (given: unknown): Answer => call('sanitize_settings', [given]);

  it('keep what is on the lists', () => {
    expect(
      save({ region: 'uk', theme: 'dark', lang: 'en', hosts: 'https://W.example.org/embed/, other.example.org:8080' }),
    ).toMatchObject({
      result: { region: 'uk', theme: 'dark', lang: 'en', hosts: 'w.example.org\nother.example.org:8080' },
      said: [],
    });
  });
  it('name and leave out what is not', () => {
    const { result, said } = save({ region: 'atlantis', theme: '<b>', lang: ['en'], hosts: 'no_host! http://', more: 'x' });
    expect(result).toEqual({ region: '', theme: '', lang: '', hosts: '' });
    expect(said).toHaveLength(3);
    expect(said[0]).toContain('“atlantis”');
  });
  it.each([null, 'x', 7, []])('live with %j', (given) => {
    expect(save(given).result).toEqual({ region: '', theme: '', lang: '', hosts: '' });
  });
});
