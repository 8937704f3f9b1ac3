import { expect, test } from 'vitest';
import { day } from '../../../shared/day.ts';
import { addClient, directBook, NOW } from '../book-fixture.ts';
import { matrixReads, matrixWrites } from './matrix.ts';
import { activeMatrix } from './matrix-store.ts';

test('a matrix nobody planned from changes in place; one a plan was made from stays, and the next version begins', () => {
  const db = directBook();
  const { cells } = activeMatrix(db).matrix;
  const fewer = cells.filter(({ tier }) => tier !== 'C');
  expect(matrixWrites['matrix.save'](db, { cells: fewer, note: 'No C', now: NOW })).toEqual({ version: 1 });
  expect(activeMatrix(db).matrix.cells).toEqual(fewer);
  db.prepare("INSERT INTO year_plan (year, matrix_id, planned_at, summary) VALUES (2027, 1, '', '{}')").run();
  expect(matrixWrites['matrix.save'](db, { cells, now: NOW })).toEqual({ version: 2 });
  expect(activeMatrix(db)).toMatchObject({ version: 2, matrix: { cells } });
  expect(matrixReads['matrix.version'](db, { version: 1 }).cells).toEqual(fewer);
  expect(matrixReads['matrix.get'](db, { today: day('2027-03-01') }).versions).toMatchObject([
    { version: 2, note: '', years: [] },
    { version: 1, note: 'No C', years: [2027] },
  ]);
  expect(() => matrixReads['matrix.version'](db, { version: 9 })).toThrow('no version 9');
});

test('an empty matrix is kept as one', () => {
  const db = directBook();
  matrixWrites['matrix.save'](db, { cells: [], now: NOW });
  expect(activeMatrix(db).matrix.cells).toEqual([]);
});

test('incoming work is what came in within twelve months, whoever did it', () => {
  const db = directBook();
  const id = addClient(db, 'Jan Bakker');
  const log = db.prepare<unknown[]>(
    "INSERT INTO interaction (client_id, happened_at, direction, channel, minutes) VALUES (?, ?, ?, 'call', ?)",
  );
  log.run(id, '2026-02-28T23:59:00Z', 'in', 5);
  log.run(id, '2026-03-01T08:00:00Z', 'in', 10);
  log.run(id, '2027-03-01T23:00:00Z', 'in', 20);
  log.run(id, '2027-01-01T08:00:00Z', 'out', 40);
  log.run(id, '2027-01-01T08:00:00Z', 'in', null);
  expect(matrixReads['matrix.get'](db, { today: day('2027-03-01') }).incomingLogMinutes).toBe(30);
});

test('a matrix kept under a name stays as it was, and the next version begins with the same cells', () => {
  const db = directBook();
  const { cells } = activeMatrix(db).matrix;
  expect(matrixWrites['matrix.keep'](db, { note: 'Spring', now: NOW })).toEqual({ version: 2 });
  expect(activeMatrix(db).matrix.cells).toEqual(cells);
  matrixWrites['matrix.save'](db, { cells: cells.slice(1), now: NOW });
  expect(matrixReads['matrix.version'](db, { version: 1 }).cells).toEqual(cells);
  expect(matrixReads['matrix.get'](db, { today: day('2027-03-01') }).versions).toMatchObject([
    { version: 2, note: '' },
    { version: 1, note: 'Spring' },
  ]);
});
