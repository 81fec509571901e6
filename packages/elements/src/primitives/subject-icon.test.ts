import { expect, it } from 'vitest';
import { subjectIcon, subjectMark } from './subject-icon.js';
import { toSvgText } from './svg-text.js';

it.each(['prp', 'exosomes'] as const)('writes the sign of %s as text, with its own ids only', (subject) => {
  const text = toSvgText(subjectIcon(subject, 'here'));
  for (const [, id] of text.matchAll(/ id="([^"]+)"/g)) expect(id).toMatch(/^here-/);
  for (const [, id] of text.matchAll(/url\(#([^)]+)\)/g)) expect(text).toContain(`id="${id}"`);
  expect(toSvgText(subjectMark(subject))).not.toBe('');
});
