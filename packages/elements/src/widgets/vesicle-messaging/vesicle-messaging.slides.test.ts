import { recipients, storySteps } from '@exosome-widgets/model/story.js';
import { describe, expect, it } from 'vitest';
import { frame, slides } from './vesicle-messaging.slides.js';

describe('frame', () => {
  it('gives the same text for the same moment', () => {
    expect(frame(3.4)).toBe(frame(3.4));
  });

  it('is a picture that stands alone: named, described, with plain colours and nothing from elsewhere', () => {
    const text = frame(2, { theme: 'dark' });
    expect(text).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]*role="img"/);
    expect(text).toContain('<title>Step 3 of 8. Release.</title>');
    expect(text).not.toMatch(/var\(--|style=|href="http|NaN|undefined/);
  });

  it('has words for every step and every recipient, and no missing number', () => {
    for (const recipient of recipients)
      for (let t = 0; t <= storySteps.length; t += 0.25) expect(frame(t, { recipient })).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('clamps what is out of range and takes an unknown recipient as the fibroblast', () => {
    expect(frame(-3)).toBe(frame(0));
    expect(frame(99)).toBe(frame(8));
    expect(frame(6, { recipient: 'stone' })).toBe(frame(6));
  });

  it('draws the numbered arrows in stills only', () => {
    expect(frame(3)).toContain('>2</text>');
    expect(frame(3.5)).not.toContain('>2</text>');
  });
});

describe('slides', () => {
  it('has one for each step, each with notes, picture and words for the picture', () => {
    const made = slides();
    expect(made).toHaveLength(8);
    for (const slide of made) {
      expect(slide.title).not.toBe('');
      expect(slide.notes.length).toBeGreaterThan(40);
      expect(slide.svg).toContain('<svg');
      expect(slide.alt).toContain('Step');
    }
    expect(made[0]!.video).toBeUndefined();
    expect(made[1]!.video?.seconds).toBeLessThanOrEqual(8);
  });
});

describe('labels of a film', () => {
  const places = (t: number, name: string) => {
    const found = new RegExp(`<text x="(-?[\\d.]+)" y="(-?[\\d.]+)"[^>]*>${name}<`).exec(
      frame(t, { bare: true, width: 1200, height: 540 }),
    );
    return found ? ([Number(found[1]), Number(found[2])] as const) : undefined;
  };

  it('move with what they name, and seldom jump', () => {
    const moments = Array.from({ length: 80 }, (_, index) => places(3.01 + (index / 80) * 0.97, 'Far: with the blood'));
    const jumps = moments.filter((at, index) => {
      const before = moments[index - 1];
      return at && before && Math.hypot(at[0] - before[0], at[1] - before[1]) > 60;
    });
    expect(moments.filter(Boolean).length).toBeGreaterThan(60);
    expect(jumps.length).toBeLessThan(5);
  });

  it('stand where they stood, in whatever order the moments are asked for', () => {
    const there = frame(3.7, { bare: true });
    frame(2.2, { bare: true });
    frame(3.1, { bare: true });
    expect(frame(3.7, { bare: true })).toBe(there);
  });
});
