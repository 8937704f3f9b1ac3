import { expect, test } from 'vitest';
import { LABEL_SHEETS, labelSheet } from './label-sheets.ts';
import { LABEL_LEAD, labelType } from './label-type.ts';
import { linesIn, textWidth } from './text-width.ts';

const SHORT = ['Ada Bos', 'Spaarne 61', '2011 CE Haarlem'];
const LONG = [
  'Wilhelmina Antoinetta van der Heijden-Oosterhuis van den Broek',
  'Burgemeester van Karnebeekstraat-Noord 1234-bis, achterhuis',
  '5211 AB ’s-Hertogenbosch-Maaspoort',
  'Germany',
];

test('lines break between words, Han anywhere, a word too long within itself', () => {
  expect(linesIn('Ada Bos', 100)).toBe(1);
  expect(linesIn('Ada Bos', textWidth('Ada '))).toBe(2);
  expect(linesIn('北京市和平街', 3)).toBe(2);
  expect(linesIn('Verzekeringsmaatschappij', textWidth('Verzekeringsmaat'))).toBe(2);
  expect(linesIn('', 10)).toBe(1);
});

test('no address is cut on any sheet, whatever stands on it', () => {
  for (const sheet of LABEL_SHEETS) {
    const { inset, sizes } = labelType([SHORT, LONG], sheet);
    for (const [index, lines] of [SHORT, LONG].entries()) {
      const size = sizes[index] ?? 0;
      const ems = (((sheet.width - inset * 2) / 25.4) * 72) / size;
      const count = lines.reduce((sum, line) => sum + linesIn(line, ems), 0);
      expect((count * size * LABEL_LEAD * 25.4) / 72, sheet.code).toBeLessThanOrEqual(sheet.height - inset + 0.01);
    }
  }
});

test('labels of a sheet look alike; a long one alone is smaller', () => {
  const sheet = labelSheet('L7160');
  if (sheet === null) {
    throw new Error('L7160 is not known');
  }
  const { sizes } = labelType([...Array.from({ length: 20 }, () => SHORT), LONG], sheet);
  expect(new Set(sizes.slice(0, 20)).size).toBe(1);
  expect(sizes[20]).toBeLessThan(sizes[0] ?? 0);
  expect(sizes[20]).toBeGreaterThan(6);
});
