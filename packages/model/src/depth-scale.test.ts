import { describe, expect, it } from 'vitest';
import { createDepthScale, DEPTH_TICKS_UM, SKIN_DEPTH_STOPS, SKIN_LAYERS, toDepthUm } from './depth-scale.js';

describe('the stretched depth scale', () => {
  const scale = createDepthScale();

  it('starts at the surface and ends at the deepest depth with a number', () => {
    expect(scale.toPosition(0)).toBe(0);
    expect(scale.toPosition(4000)).toBe(1);
    expect(toDepthUm(scale, 0)).toBe(0);
    expect(toDepthUm(scale, 1)).toBe(4000);
  });

  it('passes through every stated breakpoint', () => {
    for (const stop of SKIN_DEPTH_STOPS) expect(scale.toPosition(stop.depthUm)).toBeCloseTo(stop.position, 12);
  });

  it('never turns back', () => {
    let before = -1;
    for (let depthUm = 0; depthUm <= 4000; depthUm += 1) {
      const position = scale.toPosition(depthUm);
      expect(position).toBeGreaterThan(before);
      before = position;
    }
  });

  it('can be read backwards', () => {
    for (const depthUm of [0, 1, 10, 19.9, 20, 57, 100, 170, 460, 999, 1500, 3500, 4000]) {
      expect(toDepthUm(scale, scale.toPosition(depthUm))).toBeCloseTo(depthUm, 8);
    }
  });

  it('holds still past both ends', () => {
    expect(scale.toPosition(-5)).toBe(0);
    expect(scale.toPosition(9999)).toBe(1);
    expect(toDepthUm(scale, 1.4)).toBe(4000);
  });

  it('says how much the outer layer is stretched', () => {
    expect(scale.stretchAt(10)).toBeCloseTo(50, 10);
    expect(scale.stretchAt(3000)).toBe(1);
  });

  it('refuses what is not a scale', () => {
    expect(() => createDepthScale([{ depthUm: 0, position: 0 }])).toThrow(RangeError);
    expect(() =>
      createDepthScale([
        { depthUm: 0, position: 0 },
        { depthUm: 0, position: 1 },
      ]),
    ).toThrow(RangeError);
    expect(() =>
      createDepthScale([
        { depthUm: 0, position: 1 },
        { depthUm: 5, position: 0.5 },
      ]),
    ).toThrow(RangeError);
    expect(() => scale.toPosition(Number.NaN)).toThrow(RangeError);
  });
});

describe('the layers of the section', () => {
  it('lie one below the other without a gap, as far as there are numbers', () => {
    SKIN_LAYERS.forEach((layer, index) => {
      const next = SKIN_LAYERS[index + 1];
      if (next?.topUm !== undefined) expect(next.topUm).toBe(layer.bottomUm);
    });
  });

  it('give no depth to fat and muscle, because the evidence gives none', () => {
    expect(SKIN_LAYERS.find(({ id }) => id === 'fat')?.bottomUm).toBeUndefined();
    expect(SKIN_LAYERS.find(({ id }) => id === 'muscle')).toEqual({ id: 'muscle' });
  });

  it('write only depths that lie on the axis', () => {
    const { deepestUm } = createDepthScale();
    for (const tick of DEPTH_TICKS_UM) expect(tick).toBeLessThanOrEqual(deepestUm);
  });
});
