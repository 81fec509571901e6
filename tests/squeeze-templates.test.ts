import { expect, it } from 'vitest';
import { squeezeCss, squeezeMarkup, templateTexts } from '../scripts/squeeze-templates.mjs';

it.each([
  [':host {\n  color: red;\n}', ':host{color:red;}'],
  ['a :hover { margin: 0 auto }', 'a :hover{margin:0 auto}'],
  ['/* why */ p { }', ' p{}'],
  ['.a,\n.b { width: calc(1px + 2px) }', '.a,.b{width:calc(1px + 2px)}'],
  [`p::before { content: ' ;  { '; }`, `p::before{content:' ;  { ';}`],
  ['@container (width > 560px) { a > b { top: 0 } }', '@container (width > 560px){a > b{top:0}}'],
  [' and more ', ' and more '],
])('makes the style sheet %j smaller', (css, smaller) => {
  expect(squeezeCss(css)).toBe(smaller);
});

it('keeps a space in markup wherever there was one', () => {
  expect(squeezeMarkup('<p>\n      one\n  <b>two</b> three</p>')).toBe('<p>\none\n<b>two</b> three</p>');
});

it('finds the pieces of tagged templates, nested ones too, and nothing else', () => {
  const code = [
    'const a = css`one ${b} two`; // html`comment`',
    "const c = html`<p a=${x({ y: '`' })}>${list.map((l) => svg`<g/>`)}</p>`;",
    'const plain = `css ${html`<i></i>`} not`, mycss`no`;',
    "const s = 'html`no`';",
  ].join('\n');
  const pieces = templateTexts(code).map(({ tag, start, end }) => `${tag}:${code.slice(start, end)}`);
  expect(pieces).toEqual(['css:one ', 'css: two', 'html:<p a=', 'html:>', 'svg:<g/>', 'html:</p>', 'html:<i></i>']);
});
