import { describe, expect, it } from 'vitest';
import { fingerprint, REFERENCE_77, referenceRun } from './reference-run.js';

describe('the same seed', () => {
  it('gives the same run on every platform', () => {
    expect(fingerprint(referenceRun(77))).toEqual(REFERENCE_77);
  });
  it('and another seed another', () => {
    expect(fingerprint(referenceRun(78))).not.toEqual(REFERENCE_77);
  });
});
