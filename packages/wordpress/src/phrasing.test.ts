import { expect, it } from 'vitest';
import { toPhrasing } from './phrasing.mjs';

it('makes lines of paragraphs', () => {
  expect(toPhrasing('<p><strong>Title</strong></p>\n<p>Less &lt; more,\n  kept.</p>')).toBe(
    '<strong>Title</strong><br>Less &lt; more, kept.',
  );
});

it('makes a line of a row, each cell with the head of its column', () => {
  const table =
    '<table>\n<thead><tr><th scope="col">Ask</th><th scope="col">PRP</th><th scope="col">Exosomes:</th></tr></thead>\n<tbody>\n<tr><th scope="row">Size?</th><td>Large</td><td>Small</td></tr>\n<tr><th scope="row">Cost?</th><td></td><td>Not said</td></tr>\n</tbody>\n</table>';
  expect(toPhrasing(table)).toBe(
    '<strong>Size?</strong> — PRP: Large — Exosomes: Small<br><strong>Cost?</strong> — Exosomes: Not said',
  );
});

it('leaves the head out of a table with two columns', () => {
  const table =
    '<table><thead><tr><th>Route</th><th>Nose</th></tr></thead><tbody><tr><th>Where?</th><td>Clinic</td></tr></tbody></table>';
  expect(toPhrasing(table)).toBe('<strong>Where?</strong> — Clinic');
});

it.each(['<p>See <a href="x">this</a></p>', '<h2>Title</h2>', '<p>One</p>loose words', '<p>5 < 6</p>'])(
  'stops at markup it was not made for: %s',
  (html) => {
    expect(() => toPhrasing(html)).toThrow();
  },
);
