import { expect, test } from 'vitest';
import { countBits, positionsOf } from './bits.ts';
import { addClient, directBook } from './book-fixture.ts';
import { AMOUNT, CELL, FLAG } from './client-cells.ts';
import { type ClientColumns, loadingClientColumns, NO_DAY } from './client-columns.ts';
import { refreshClients } from './rollups.ts';
import type { ReadBook } from './types.ts';

function loaded(db: ReadBook): ClientColumns {
  const loading = loadingClientColumns(db);
  let step = loading.next();
  while (step.done !== true) {
    step = loading.next();
  }
  return step.value;
}

/** Three in one household, one merged away, one alone. */
function family() {
  const db = directBook();
  const first = addClient(db, 'Zeno Bos', { policies: [{ premium: 12_345, line: 'motor', start: '2019-02-03' }] });
  const alone = addClient(db, 'Anna Aal', { kind: 'organisation' });
  const others = ['Bea Bos', 'Cas Bos', 'Dirk Bos'].map((name) => addClient(db, name, { householdId: 1 }));
  db.prepare<[number, number]>('UPDATE client SET merged_into_client_id = ? WHERE id = ?').run(first, others[1] ?? 0);
  db.prepare('UPDATE client SET do_not_contact = 1, unnamed = 1 WHERE id = 2').run();
  refreshClients(db, 'all');
  return { db, first, alone, others };
}

const nobody = () => {};

test('those of a household stand side by side, a merged one nowhere, and names have an order of their own', () => {
  const { db, first, alone, others } = family();
  const columns = loaded(db);
  expect(columns.size).toBe(4);
  expect([...positionsOf(columns.live)].map((slot) => columns.ids[slot])).toEqual([first, others[0], others[2], alone]);
  expect([...columns.byName].map((slot) => columns.name[slot])).toEqual([
    'Anna Aal',
    'Bea Bos',
    'Dirk Bos',
    'Zeno Bos',
  ]);
  expect(columns.slotOf(others[1] ?? 0)).toBeUndefined();
  expect(columns.householdName[1]).toBe('Zeno Bos');
});

test('what rows show of a client stands in its cells', () => {
  const { db, first, alone } = family();
  const { cells, slotOf, statusNames } = loaded(db);
  const cell = (id: number, at: number) => cells.whole[(slotOf(id) ?? 0) * CELL.count + at] ?? 0;
  expect(cell(first, CELL.id)).toBe(first);
  expect(cell(first, CELL.policies)).toBe(1);
  expect(cell(first, CELL.lines)).toBe(1);
  expect(cell(first, CELL.nextTouch)).toBe(NO_DAY);
  expect(cells.amounts[(slotOf(first) ?? 0) * AMOUNT.count + AMOUNT.premium]).toBe(12_345);
  expect(cells.amounts[(slotOf(first) ?? 0) * AMOUNT.count + AMOUNT.value]).toBeNaN();
  expect(statusNames[(cell(first, CELL.marks) >>> 16) & 255]).toBe('active');
  expect(cell(alone, CELL.marks) >>> 24).toBe(FLAG.organisation | FLAG.unnamed | FLAG.doNotContact);
  expect(cell(first, CELL.marks) >>> 24).toBe(0);
});

test('a changed client keeps its slot, one that went leaves it, and one that came takes the next', () => {
  const { db, first, alone, others } = family();
  const columns = loaded(db);
  const before = columns.slotOf(first);
  const newcomer = addClient(db, 'New Comer', { policies: [{ premium: 1 }] });
  db.prepare<[number]>("UPDATE client SET name = 'Yvo Bos' WHERE id = ?").run(first);
  db.prepare<[number, number]>('UPDATE client SET merged_into_client_id = ? WHERE id = ?').run(first, alone);
  refreshClients(db, [first, newcomer, alone]);
  const left: number[] = [];
  const entered: number[] = [];
  const slots = columns.reread(
    [first, newcomer, alone],
    (slot) => left.push(slot),
    (slot) => entered.push(slot),
  );
  expect(columns.slotOf(first)).toBe(before);
  expect(columns.name[before ?? 0]).toBe('Yvo Bos');
  expect(columns.slotOf(alone)).toBeUndefined();
  expect(columns.slotOf(newcomer)).toBe(4);
  expect(columns.size).toBe(4);
  expect(countBits(columns.live)).toBe(4);
  expect(slots).toEqual([before, 4, 3]);
  expect(left).toEqual([before, 3]);
  expect(entered).toEqual([before, 4]);
  expect(columns.slotOf(others[0] ?? 0)).toBe(1);
});

test('more newcomers than there are slots kept free need all to be read again', () => {
  const { db } = family();
  const columns = loaded(db);
  const room = columns.capacity - columns.size;
  const household = db.prepare('INSERT INTO household (name) VALUES (?)');
  const client = db.prepare(
    `INSERT INTO client (household_id, kind, name, raw_name, sort_key, name_key, created_at) VALUES (?, 'person', 'N', 'N', 'n', 'n', '')`,
  );
  const ids = Array.from({ length: room + 1 }, () =>
    Number(client.run(household.run('N').lastInsertRowid).lastInsertRowid),
  );
  refreshClients(db, ids);
  expect(columns.reread(ids, nobody, nobody)).toBe(null);
  expect(columns.reread(ids.slice(1), nobody, nobody)).toHaveLength(room);
});
