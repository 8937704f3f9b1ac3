import { expect, test } from 'vitest';
import { csvText } from './csv.ts';

test('CSV quotes what must be quoted and ends every line with CRLF', () => {
  expect(
    csvText(
      ['a', 'b'],
      [
        ['x, y', 1.5],
        ['say "hi"', null],
      ],
    ),
  ).toBe('\uFEFFa,b\r\n"x, y",1.5\r\n"say ""hi""",\r\n');
});

test('text a spreadsheet would run as a formula is defused, figures are not', () => {
  expect(csvText(['n'], [['=1+1'], ['@x'], [-5]])).toBe("\uFEFFn\r\n'=1+1\r\n'@x\r\n-5\r\n");
});
