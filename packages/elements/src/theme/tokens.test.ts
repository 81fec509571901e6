import { describe, expect, it } from 'vitest';
import { hostTokens } from './host-tokens.js';
import { resolveTokens } from './resolve-tokens.js';
import { sceneTokens } from './scene-tokens.js';
import { roles, type Role } from './tokens.js';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const TEXT_PAIRS: [Role, Role][] = [
  ['text', 'paper'],
  ['text', 'wash'],
  ['text-soft', 'paper'],
  ['text-soft', 'wash'],
  ['link', 'paper'],
  ['link', 'wash'],
  ['exosome-text', 'exosome-soft'],
  ['exosome-text', 'paper'],
  ['exosome-text', 'wash'],
  ['prp-text', 'prp-soft'],
  ['prp-text', 'paper'],
  ['supported', 'supported-soft'],
  ['partly', 'partly-soft'],
  ['contested', 'contested-soft'],
  ['unsupported', 'unsupported-soft'],
  ['outdated', 'outdated-soft'],
  ['unsupported', 'paper'],
  ['outdated', 'paper'],
  ['supported', 'paper'],
  ['partly', 'paper'],
  ['contested', 'paper'],
  ['text', 'exosome-soft'],
  ['text', 'prp-soft'],
  ['text', 'supported-soft'],
  ['text', 'partly-soft'],
  ['text', 'contested-soft'],
  ['text-soft', 'exosome-soft'],
  ['text-soft', 'prp-soft'],
  ['paper', 'exosome'],
];
const MARK_PAIRS: [Role, Role][] = [
  ['control-line', 'paper'],
  ['control-line', 'wash'],
  ['focus', 'paper'],
  ['focus', 'wash'],
  ['exosome', 'paper'],
  ['prp', 'paper'],
  ['protein', 'paper'],
  ['lipid', 'paper'],
  ['rna', 'paper'],
  ['growth-factor', 'paper'],
];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(TEXT_PAIRS)('%s on %s reads at 4.5:1 or more', (ink, ground) => {
    expect(contrast(roles[ink][theme], roles[ground][theme])).toBeGreaterThanOrEqual(4.5);
  });
  it.each(MARK_PAIRS)('%s on %s shows at 3:1 or more', (mark, ground) => {
    expect(contrast(roles[mark][theme], roles[ground][theme])).toBeGreaterThanOrEqual(3);
  });
});

describe('tokens', () => {
  it('are declared once each, as six-digit colours', () => {
    for (const token of Object.values({ ...roles, ...sceneTokens })) {
      expect(token.light).toMatch(/^#[0-9a-f]{6}$/);
      expect(token.dark).toMatch(/^#[0-9a-f]{6}$/);
    }
    expect(Object.keys(roles).filter((name) => name in sceneTokens)).toEqual([]);
  });
  it('reach the host as private properties that a page may set', () => {
    expect(hostTokens.cssText).toContain('--_text:var(--exo-color-text,light-dark(#14213d,#e8edf7))');
  });
  it('become plain colours in a picture that leaves the page', () => {
    expect(resolveTokens('<path fill="var(--_prp)"/>', 'dark')).toBe(`<path fill="${roles.prp.dark}"/>`);
  });
});
