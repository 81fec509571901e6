import { describe, expect, it } from 'vitest';
import { createFormats } from './formats.js';

describe('formats', () => {
  it('writes dates as precisely as they are known', () => {
    const { date } = createFormats('en-GB');
    expect(date('2026-05-22')).toBe('22 May 2026');
    expect(date('2026-05')).toBe('May 2026');
    expect(date('2026')).toBe('2026');
  });

  it('hands back a date it cannot read', () => {
    expect(createFormats('en').date('last spring')).toBe('last spring');
  });

  it.each(['auto', '', 'en_GB', 'x', '123', 'xx', '-', 'en-XA', 'ar-XB'])(
    'writes English numbers and dates for the tag "%s"',
    (tag) => {
      const formats = createFormats(tag);
      expect(formats.number(1234.5)).toBe('1,234.5');
      expect(formats.date('2026-05-22')).toBe('22 May 2026');
      expect(formats.list(['a', 'b', 'c'])).toBe('a, b and c');
    },
  );

  it('uses the rules of the language it is asked for', () => {
    const formats = createFormats('de');
    expect(formats.number(1234.5)).toBe('1.234,5');
    expect(formats.plural(1, { one: 'Quelle', other: 'Quellen' })).toBe('Quelle');
    expect(formats.plural(2, { one: 'Quelle', other: 'Quellen' })).toBe('Quellen');
  });

  it('makes the formats of a language once', () => {
    expect(createFormats('fr')).toBe(createFormats('fr'));
  });
});
