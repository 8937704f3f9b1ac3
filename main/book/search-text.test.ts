import { expect, test } from 'vitest';
import { foldText, haveWords, namesIn, searchTerms, wordsOf } from './search-text.ts';

test('text is compared without case, accents and wide forms, in any script', () => {
  expect(foldText('Élodie MÜLLER-Straße')).toBe('elodie muller-straße');
  expect(foldText('ＡＢ１２')).toBe('ab12');
  expect(foldText('ΜΆΡΙΑ')).toBe('μαρια');
  expect(foldText('각하')).toBe('각하');
});

test('what is typed becomes terms; one or two characters are beginnings of words', () => {
  expect(searchTerms('  ')).toBeNull();
  expect(searchTerms('- & "')).toBeNull();
  expect(searchTerms(' Jan\u0000de  "BERG')).toEqual({ parts: ['jan', '"berg'], beginnings: [['de']] });
  expect(searchTerms('小明')).toEqual({ parts: [], beginnings: [['小', '明']] });
  expect(searchTerms('J.')).toEqual({ parts: [], beginnings: [['j']] });
  expect(searchTerms('é1')).toEqual({ parts: [], beginnings: [['e1']] });
});

test('words of names: letters and digits in a row, and each Han character', () => {
  expect(wordsOf("o'neil 王小明 2wheels")).toEqual(['o', 'neil', '王', '小', '明', '2wheels']);
  expect(haveWords('wang 王小明', ['小', '明'])).toBe(true);
  expect(haveWords('wang 王小明', ['明', '小'])).toBe(false);
  expect(haveWords('jan van den berg', ['be'])).toBe(true);
  expect(haveWords('jan van den berg', ['er'])).toBe(false);
});

test('names are the first two lines', () => {
  expect(namesIn('jan\n\npz-1\n\n')).toBe('jan\n');
  expect(namesIn('jan berg\nberg, jan\npz-1')).toBe('jan berg\nberg, jan');
  expect(namesIn('jan')).toBe('jan');
});
