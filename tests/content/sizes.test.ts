import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as references from '@exosome-widgets/content/generated/references/biology.js';
import {
  BODY_TEMPERATURE_K,
  diffusionCoefficient,
  meanTimeToDistanceS,
  WATER_VISCOSITY_MPAS,
} from '@exosome-widgets/model/diffusion.js';
import { MESHES } from '@exosome-widgets/model/hindrance.js';
import { SIZES, sizeOf, timesAsWide } from '@exosome-widgets/model/sizes.js';

interface EvidenceValue {
  readonly low: number | null;
  readonly high: number | null;
  readonly typical: number | null;
  readonly unit: string;
}
const evidence = JSON.parse(readFileSync(new URL('../../packages/content/evidence/biology.json', import.meta.url), 'utf8')) as {
  readonly facts: readonly { readonly id: string; readonly value: EvidenceValue | null }[];
};
const valueOf = (factId: string): EvidenceValue => {
  const value = evidence.facts.find((fact) => `biology:${fact.id}` === factId)?.value;
  if (!value) throw new Error(`${factId} gives no value`);
  return value;
};
const NM: Readonly<Record<string, number>> = { nm: 1, µm: 1e3, mm: 1e6 };

describe('the numbers of the model are those of the evidence', () => {
  it.each(SIZES.map((size) => [size.id, size] as const))('size of %s', (_id, size) => {
    const value = valueOf(size.factId);
    const nm = NM[value.unit]!;
    const inNm = (given: number | null): number | undefined => (given === null ? undefined : given * nm);
    expect(size.lowNm).toBe(inNm(value.low));
    expect(size.highNm).toBe(inNm(value.high));
    expect(size.typicalNm).toBe(inNm(value.typical));
  });
  it('every size is a fact that may be shown', () => {
    const shown = new Set(Object.values(references).map((reference) => reference.id));
    expect(SIZES.map((size) => size.factId).filter((id) => !shown.has(id))).toEqual([]);
  });
  it('viscosity of water', () => {
    expect(WATER_VISCOSITY_MPAS).toBe(valueOf('biology:water-viscosity').typical);
    expect(BODY_TEMPERATURE_K).toBe(310.15); // as in the detail of biology:diffusion-coefficient
  });
  it('speed of an exosome, and its range over the quoted sizes', () => {
    const { low, high, typical } = valueOf('biology:diffusion-coefficient');
    const { lowNm, highNm, typicalNm } = sizeOf('exosome');
    expect(diffusionCoefficient(highNm)).toBeCloseTo(low!, 1);
    expect(diffusionCoefficient(lowNm)).toBeCloseTo(high!, 1);
    expect(diffusionCoefficient(typicalNm)).toBeCloseTo(typical!, 1);
  });
  it('time to drift 0.1 mm and 1 mm', () => {
    const { low, high } = valueOf('biology:diffusion-time');
    const speed = diffusionCoefficient(sizeOf('exosome').typicalNm);
    expect(meanTimeToDistanceS(100, speed) / 60).toBeCloseTo(low!, 1);
    expect(Math.abs(meanTimeToDistanceS(1000, speed) / 60 / high! - 1)).toBeLessThan(0.005);
  });
  it('a platelet against an exosome', () => {
    const { low, high } = valueOf('biology:scale-platelet-vs-exosome');
    const times = timesAsWide(sizeOf('platelet'), sizeOf('exosome'));
    expect([times.low, times.high]).toEqual([low, high]);
  });
  it('fibres of the meshes are as thick as collagen fibrils', () => {
    const { typical } = valueOf('biology:scale-collagen-fibril');
    for (const mesh of Object.values(MESHES)) expect(mesh.fibreDiameterNm).toBe(typical);
  });
});
