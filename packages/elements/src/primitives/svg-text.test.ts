import { nothing, svg } from 'lit';
import { expect, it } from 'vitest';
import { toSvgText } from './svg-text.js';

it('writes attributes, text and children', () => {
  const dots = [1, 2].map((x) => svg`<circle cx=${x} r="2" />`);
  expect(toSvgText(svg`<g id="a" transform="translate(${3} ${4})">${dots}<text>${'x'}</text></g>`)).toBe(
    '<g id="a" transform="translate(3 4)"><circle cx="1" r="2" /><circle cx="2" r="2" /><text>x</text></g>',
  );
});
it('escapes text and attributes', () => {
  expect(toSvgText(svg`<text title=${'"<&'}>${'<b>&'}</text>`)).toBe('<text title="&quot;&lt;&amp;">&lt;b&gt;&amp;</text>');
});
it('leaves out what is nothing', () => {
  expect(toSvgText(svg`<g class=${nothing} id="b">${nothing}${null}${undefined}${false}</g>`)).toBe('<g id="b"></g>');
  expect(toSvgText(svg`<g class="${nothing}" id="b"></g>`)).toBe('<g id="b"></g>');
});
it('writes a boolean attribute only when it is on', () => {
  expect(toSvgText(svg`<g ?hidden=${true}></g><g ?hidden=${false}></g>`)).toBe('<g hidden=""></g><g></g>');
});
