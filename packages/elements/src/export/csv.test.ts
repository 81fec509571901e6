import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.js';

describe('a table as CSV', () => {
  it('begins with the mark that Excel needs and ends every line with CR LF', () => {
    expect(toCsv(['a', 'b'], [['1', '2']])).toBe('\uFEFFa,b\r\n1,2\r\n');
  });
  it('quotes commas, quotes and line breaks, and nothing else', () => {
    expect(toCsv(['x'], [['a,b'], ['say "so"'], ['two\nlines'], ['plain']])).toBe(
      '\uFEFFx\r\n"a,b"\r\n"say ""so"""\r\n"two\nlines"\r\nplain\r\n',
    );
  });
  it('makes every line as long as the head', () => {
    expect(toCsv(['a', 'b', 'c'], [['1'], ['1', '2', '3', '4']])).toBe('\uFEFFa,b,c\r\n1,,\r\n1,2,3\r\n');
  });
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\u202E=1', '＝1'])('makes the formula %j a text', (formula) => {
    const line = toCsv(['x'], [[formula]]).split('\r\n')[1] ?? '';
    expect(line.replace(/^"/, '').startsWith("'")).toBe(true);
  });
  it.each(['10–100', 'a=b', 'about 3', 'TGF-beta'])('leaves %j alone', (text) => {
    expect(toCsv(['x'], [[text]])).toBe(`\uFEFFx\r\n${text}\r\n`);
  });
});
