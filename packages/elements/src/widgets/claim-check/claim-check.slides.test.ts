import { describe, expect, it } from 'vitest';
import { registerLanguage } from '@exosome-widgets/content/languages.js';
import { pseudoRightToLeft } from '@exosome-widgets/content/pseudo.js';
import { claims } from '@exosome-widgets/content/generated/claim-list.js';
import { frame, slides } from './claim-check.slides.js';

describe('slides', () => {
  it('are a picture of all verdicts and one slide for each claim', () => {
    const all = slides();
    expect(all).toHaveLength(claims.length + 1);
    expect(all[0]!.alt).toContain('11 supported');
  });
  it('can be about a few claims, in the order asked for', () => {
    expect(slides({ claims: 'E06 A01' }).map((slide) => slide.title.slice(-3))).toEqual(['up?', 'E06', 'A01']);
  });
  it('say claim, verdict and answer in words beside the picture', () => {
    const claim = claims[0]!;
    const slide = slides({ claims: claim.id })[1]!;
    expect(slide.notes).toContain(claim.claim);
    expect(slide.notes).toContain(claim.answer);
    expect(slide.table!.rows[0]).toEqual([claim.claim, 'Supported', claim.answer]);
  });
});

describe('frame', () => {
  it('is a stand-alone picture: no token, no style, no script', () => {
    for (let step = 0; step < claims.length; step += 1) {
      const text = frame(step);
      expect(text.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true);
      expect(text).not.toMatch(/var\(|\sstyle=|<script|undefined|NaN/);
    }
  });
  it('keeps every line of every claim above the foot', () => {
    for (let step = 0; step < claims.length; step += 1) {
      for (const [, y] of frame(step).matchAll(/<text x="[\d.]+" y="([\d.]+)"/g)) expect(Number(y)).toBeLessThanOrEqual(680);
    }
  });
  it('is the same text for the same input', () => {
    expect(frame(3, { theme: 'dark' })).toBe(frame(3, { theme: 'dark' }));
    expect(frame(3, { theme: 'dark' })).not.toBe(frame(3));
  });
  it('shows the nearer claim between two, and stays inside', () => {
    expect(frame(0.4)).toBe(frame(0));
    expect(frame(0.6)).toBe(frame(1));
    expect(frame(999)).toBe(frame(claims.length - 1));
    expect(frame(-1)).toBe(frame(0));
  });
  it('runs from the right where the language does', () => {
    registerLanguage(pseudoRightToLeft);
    expect(frame(0, { lang: 'ar-XB' })).toContain('direction="rtl"');
  });
});
