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
