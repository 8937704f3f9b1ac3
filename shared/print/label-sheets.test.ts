import { expect, test } from 'vitest';
import { SHEET_MM } from './kinds.ts';
import { LABEL_SHEETS, labelSheet, USUAL_LABELS } from './label-sheets.ts';

/** What the maker prints on the box: top margin and side margin in millimetres, by number. */
const ON_THE_BOX: Readonly<Record<string, readonly [top: number, side: number]>> = {
  L7160: [15.15, 7.21],
  L7159: [12.9, 7.21],
  L7163: [15.15, 4.65],
  L7165: [13.1, 4.65],
  L7651: [10.7, 4.75],
  '5160': [12.7, 4.76],
  '5161': [12.7, 3.97],
  '5162': [21.17, 3.97],
  '5163': [12.7, 3.97],
  '5167': [12.7, 7.62],
};

test.each(LABEL_SHEETS)('$code fits its sheet, with the margins of the box', (sheet) => {
  const [width, height] = SHEET_MM[sheet.page];
  const side = (width - sheet.columns * sheet.width - (sheet.columns - 1) * sheet.gap) / 2;
  const top = (height - sheet.rows * sheet.height) / 2;
  expect(side).toBeGreaterThan(3);
  expect(top).toBeGreaterThan(4);
  const [boxTop = top, boxSide = side] = ON_THE_BOX[sheet.code] ?? [];
  expect(top).toBeCloseTo(boxTop, 1);
  expect(side).toBeCloseTo(boxSide, 1);
});

test('a sheet is found by its number as people type it', () => {
  expect(labelSheet('avery l7160')).toMatchObject({ columns: 3, rows: 7, page: 'A4' });
  expect(labelSheet('Avery 5160')).toMatchObject({ columns: 3, rows: 10, page: 'Letter' });
  expect(labelSheet('9999')).toBeNull();
  expect(labelSheet(USUAL_LABELS.A4)?.page).toBe('A4');
  expect(labelSheet(USUAL_LABELS.Letter)?.page).toBe('Letter');
});
