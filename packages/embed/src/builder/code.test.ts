import { describe, expect, it } from 'vitest';
import { blockCode, frameCode, linkOf, shortcode, tagCode } from './code.js';
import { fixture as data } from './fixture.js';
import { choosePage, startState, type State } from './state.js';

const base = 'https://example.org/x/';
const one = data.widgets[0]!;
const start = startState(data);
const linkText = (title: string) => `Open ${title}`;
const hostile: State = { ...start, settings: { search: '"><script>alert(1)</script>--&[x]' } };

describe('the frame', () => {
  it('is the one of the guide', () => {
    expect(frameCode(data, choosePage(one, start, 'safety'), base)).toBe(
      `<iframe data-exo-frame src="https://example.org/x/embed/1/one/en/safety/" title="One: &quot;safety&quot; &amp; rules" height="420"
        style="border:0;width:100%" loading="lazy" sandbox="allow-scripts" referrerpolicy="no-referrer"></iframe>
<script src="https://example.org/x/embed/1/resize.js" integrity="sha384-R" crossorigin="anonymous" defer></script>`,
    );
  });
  it('lets windows open only when that was chosen', () => {
    expect(frameCode(data, { ...start, mayOpenSources: true }, base)).toContain(
      'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
    );
  });
  it('keeps the shape of a slide until the script has run', () => {
    expect(frameCode(data, choosePage(one, start, 'slide'), base)).toContain('height="405"');
  });
  it('writes hostile words as part of the address', () => {
    expect(frameCode(data, hostile, base)).not.toContain('<script>alert');
  });
});

describe('the link', () => {
  it('is the page, and what was changed on it', () => {
    expect(linkOf(data, start, base)).toBe('https://example.org/x/embed/1/one/en/');
    const changed = { ...choosePage(one, start, 'safety'), settings: { group: 'safety', theme: 'dark' } };
    expect(linkOf(data, changed, base)).toBe('https://example.org/x/embed/1/one/en/safety/?theme=dark&plain=false');
  });
});

describe('the tag', () => {
  it('has the script, the settings and the text for readers without scripts', () => {
    const state = { ...start, settings: { plain: '', step: '2' } };
    expect(tagCode(data, state, base, linkText)).toBe(
      `<script src="https://example.org/x/embed/1/assets/exo-1.2.3-abc/exo.min.js" integrity="sha384-E" crossorigin="anonymous" defer></script>
<exo-one plain step="2">
<p>All of one</p>
</exo-one>`,
    );
  });
  it('links to the page when the text is left out', () => {
    expect(tagCode(data, { ...start, withFallback: false }, base, linkText)).toContain(
      '<exo-one>\n  <p><a href="https://example.org/x/embed/1/one/en/">Open One</a></p>\n</exo-one>',
    );
  });
  it('brings its look as a rule', () => {
    expect(tagCode(data, { ...start, look: { '--exo-radius': '4px' } }, base, linkText)).toContain(
      '<style>\nexo-one {\n  --exo-radius: 4px;\n}\n</style>\n',
    );
  });
  it('writes hostile words as text', () => {
    expect(tagCode(data, hostile, base, linkText)).toContain(
      'search="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;--&amp;[x]"',
    );
  });
});

describe('WordPress', () => {
  it('gets a block and a shortcode with the names of the tag', () => {
    const state = { ...start, settings: { plain: '', step: '2', group: 'safety' } };
    expect(blockCode(data, state)).toBe('<!-- wp:exo/figure {"widget":"one","plain":true,"step":2,"group":"safety"} /-->');
    expect(shortcode(data, state)).toBe('[exo widget="one" plain="true" step="2" group="safety"]');
  });
  it('gets nothing that could end the comment or the shortcode', () => {
    const block = blockCode(data, hostile);
    expect(block.match(/--/g)).toHaveLength(2);
    expect(block.slice(4, -3)).not.toMatch(/[<>&]/);
    expect(JSON.parse(block.replace('<!-- wp:exo/figure ', '').replace(' /-->', ''))).toEqual({
      widget: 'one',
      search: hostile.settings.search,
    });
    expect(shortcode(data, hostile)).toBe('[exo widget="one" search="scriptalert(1)/script--&x"]');
  });
});
