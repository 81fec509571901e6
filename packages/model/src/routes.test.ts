import { describe, expect, it } from 'vitest';
import { parseRoute, ROUTE_DEPICTIONS, ROUTE_IDS, routeOfStep, stepOfRoute } from './routes.js';

describe('the ten routes', () => {
  it('are ten, each with its step', () => {
    expect(ROUTE_IDS).toHaveLength(10);
    for (const id of ROUTE_IDS) expect(routeOfStep(stepOfRoute(id))).toBe(id);
  });

  it('are known by their id and by nothing else', () => {
    expect(parseRoute('nasal')).toBe('nasal');
    for (const odd of ['Nasal', '', 'toString', 3, null, undefined, {}]) expect(parseRoute(odd)).toBeUndefined();
  });

  it('clamp a step outside the range', () => {
    expect(routeOfStep(-3)).toBe('topical-home');
    expect(routeOfStep(99)).toBe('intravenous');
    expect(() => routeOfStep(Number.NaN)).toThrow(RangeError);
  });

  it('show a depth only where something was found', () => {
    for (const { finding, foundToUm } of Object.values(ROUTE_DEPICTIONS)) {
      expect(foundToUm !== undefined).toBe(finding === 'seen' || finding === 'stand-in');
    }
  });

  it('claim exosomes seen in human tissue for whole skin only', () => {
    expect(ROUTE_IDS.filter((id) => ROUTE_DEPICTIONS[id].finding === 'seen')).toEqual(['topical-home']);
  });
});
