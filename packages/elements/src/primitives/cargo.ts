import { svg } from 'lit';
import { round } from './shapes.js';
import type { Drawing } from './svg-text.js';

/** What a vesicle may carry. Told apart by shape and colour together. */
export type CargoKind = 'protein' | 'lipid' | 'rna' | 'growth-factor';

export const cargoKinds: readonly CargoKind[] = ['protein', 'lipid', 'rna', 'growth-factor'];

/**
 * One piece of cargo around 0,0: protein a rounded square, lipid a droplet, RNA a wave, growth factor a diamond.
 *
 * @param size - height of the mark, px
 */
export function cargo(kind: CargoKind, size: number): Drawing {
  const r = round(size / 2);
  const thin = round(Math.max(0.6, size * 0.09));
  switch (kind) {
    case 'protein':
      return svg`<rect x="${-r}" y="${-r}" width="${2 * r}" height="${2 * r}" rx="${round(r * 0.45)}" fill="var(--_protein)" stroke="var(--_shine)" stroke-width="${thin}" />`;
    case 'lipid':
      return svg`<path d="M0,${round(-r * 1.25)}C${round(r * 0.5)},${round(-r * 0.5)} ${r},${round(-r * 0.1)} ${r},${round(r * 0.35)}A${r},${r} 0 0,1 ${-r},${round(r * 0.35)}C${-r},${round(-r * 0.1)} ${round(-r * 0.5)},${round(-r * 0.5)} 0,${round(-r * 1.25)}Z" fill="var(--_lipid)" stroke="var(--_shine)" stroke-width="${thin}" />`;
    case 'rna': {
      const w = round(size * 0.42);
      const d = `M${round(-2 * w)},0c${round(w * 0.33)},${round(-size * 0.8)} ${round(w * 0.67)},${round(-size * 0.8)} ${w},0s${round(w * 0.67)},${round(size * 0.8)} ${w},0s${round(w * 0.67)},${round(-size * 0.8)} ${w},0s${round(w * 0.67)},${round(size * 0.8)} ${w},0`;
      return svg`<path d="${d}" fill="none" stroke="var(--_shine)" stroke-width="${round(size * 0.42)}" stroke-linecap="round" /><path d="${d}" fill="none" stroke="var(--_rna)" stroke-width="${round(Math.max(1.1, size * 0.24))}" stroke-linecap="round" />`;
    }
    case 'growth-factor': {
      const s = round(r * 1.3);
      return svg`<path d="M0,${-s}L${s},0L0,${s}L${-s},0Z" fill="var(--_growth-factor)" stroke="var(--_shine)" stroke-width="${thin}" stroke-linejoin="round" />`;
    }
  }
}
