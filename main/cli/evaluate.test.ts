import { expect, test } from 'vitest';
import { addClient, addCommission, directBook, newBook } from '../book/book-fixture.ts';
import { refreshClients } from '../book/rollups.ts';
import { evaluate } from './evaluate.ts';
import { commandLine } from './run-fixture.ts';
import { segment } from './segment.ts';

const tierbook = commandLine([segment, evaluate], '2027-01-02');

test('schemes compared and tried on the past, risk, criteria, profit and concentration as documents', {
  timeout: 60_000,
}, async () => {
  const book = newBook();
  const db = directBook(book);
  const ids = [500, 300, 50, 5].map((amount, index) => {
    const id = addClient(db, `Client ${index + 1}`, { policies: [{ line: 'home', premium: 1000 * amount }] });
    addCommission(db, id, '2025-06-30', amount);
    addCommission(db, id, '2026-06-30', amount);
    return id;
  });
  refreshClients(db, ids);
  db.raw.close();
  const asked = async (...words: string[]) => {
    const { exit, out } = await tierbook(['evaluate', book, ...words, '--json']);
    return { exit, document: JSON.parse(out) };
  };
  expect((await asked('--what', 'compare', '--preset', 'special')).document.error.code).toBe('no-run');
  await tierbook(['segment', book, '--json']);
  const compared = await asked('--what', 'compare', '--preset', 'special');
  expect(compared.document).toMatchObject({ total: 3, from: { summary: { definition: { method: 'abc' } } } });
  const tested = await asked('--what', 'backtest', '--as-of', '2025-06-30', '--preset', 'special');
  expect(tested.document).toMatchObject({ asOf: '2025-06-30', after: '2026-06-30' });
  expect(tested.document.present).not.toBeNull();
  expect((await asked('--what', 'backtest')).document.error.code).toBe('usage');
  expect((await asked('--what', 'lapse')).document).toMatchObject({ test: null });
  const { rows } = (await asked('--what', 'criteria')).document;
  expect(rows.map(({ criterion }: { criterion: string }) => criterion)).not.toContain('age');
  expect((await asked('--what', 'profit', '--by', 'advisor')).document.rows).toHaveLength(1);
  expect((await asked('--what', 'concentration')).document.curve.households).toBe(4);
  expect((await asked()).exit).toBe(2);
});
