import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { withinSight } from './layers.js';

const picture = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" width="100" height="50"><rect width="100" height="50" fill="#fff"/>${inner}</svg>`;

/** Draws in a process of its own: what this module is for stops the whole program. */
function draws(svg: string): boolean {
  const program = `import { Resvg } from '@resvg/resvg-js'; new Resvg(${JSON.stringify(svg)}, { font: { loadSystemFonts: false } }).render();`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', program], { cwd: import.meta.dirname }).status === 0;
}

const outside: readonly (readonly [string, string])[] = [
  ['a shape', '<circle cx="500" cy="20" r="5" fill="#f00" opacity=".5"/>'],
  ['a group', '<g opacity=".5" transform="translate(300 0)"><circle cx="5" cy="5" r="5"/></g>'],
  [
    'a group within turned and scaled ones',
    '<g transform="rotate(20) scale(2) translate(90 3)"><g opacity=".5"><rect width="9" height="9"/></g></g>',
  ],
  ['a use', '<defs><g id="a"><rect width="9" height="9"/></g></defs><use href="#a" transform="translate(400 0)" opacity=".3"/>'],
  [
    'a group that is kept for use',
    '<defs><g id="a"><g opacity=".5"><rect width="9" height="9"/></g></g></defs><use href="#a" transform="translate(400 0)"/>',
  ],
  [
    'a clipped group',
    '<clipPath id="c"><rect x="300" width="9" height="9"/></clipPath><g clip-path="url(#c)"><rect x="300" width="20" height="20"/></g>',
  ],
];

describe('a picture with something part transparent outside of it', () => {
  it.each(outside)('%s: is drawn', (_, inner) => expect(draws(withinSight(picture(inner)))).toBe(true));
  it('would stop the program otherwise', () => expect(draws(picture(outside[0]![1]))).toBe(false));
});

describe('withinSight', () => {
  it('hands opacity down where a shape stands alone', () => {
    expect(withinSight(picture('<path d="M0 0" opacity=".5" stroke-opacity=".4" fill="#000"/>'))).toContain(
      '<path d="M0 0" fill="#000" fill-opacity="0.5" stroke-opacity="0.2"/>',
    );
  });
  it('leaves out what changes nothing', () =>
    expect(withinSight(picture('<g opacity="1"><path d="M0 0"/></g>'))).toContain('<g><path'));
  it('leaves pictures alone that have none', () => {
    const plain = picture('<g transform="translate(2 3)"><text x="1">opacity="x"</text></g>');
    expect(withinSight(plain)).toBe(plain);
  });
  it('says when it meets a transform that it does not know', () => {
    expect(() => withinSight(picture('<g transform="skewX(3)"/>'))).toThrow(RangeError);
  });
});
