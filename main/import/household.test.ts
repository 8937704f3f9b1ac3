import { expect, test } from 'vitest';
import { day } from '../../shared/day.ts';
import { clientEditWrites } from '../book/queries/client-edits.ts';
import type { WriteBook } from '../book/types.ts';
import { bookContent, commitRows, emptyBook, type RowParts } from './statement-fixture.ts';
import { undoStatement } from './undo.ts';

const NOW = '2027-03-02T10:00:00.000Z';

function named(name: string, more: Partial<NonNullable<RowParts['client']>> = {}): Partial<RowParts> {
  return { client: { name, rawName: name, kind: 'person', ...more } };
}

/** Client → the household he lives in and who leads it. */
function homes(db: WriteBook): Readonly<Record<string, readonly [household: string, lead: string]>> {
  return Object.fromEntries(
    db
      .prepare<[], { name: string; household: string; lead: string }>(
        `SELECT c.name, h.name AS household, l.name AS lead FROM client c JOIN household h ON h.id = c.household_id
         JOIN client l ON l.id = h.lead_client_id ORDER BY c.id`,
      )
      .all()
      .map(({ name, household, lead }) => [name, [household, lead]]),
  );
}

function commit(db: WriteBook, ...rows: readonly Partial<RowParts>[]): number {
  return commitRows(db, rows, { kind: 'clients' }).statementId;
}

test('a household is called by its client again, whichever of his naming and his moving is undone first', () => {
  const told = [
    [1, 2],
    [2, 1],
  ].map((order) => {
    const db = emptyBook();
    const number = { identifiers: { broker: '7' } };
    const ids = [
      commit(db, { client: { ...number } }),
      commit(db, named('Jan van den Berg', { ...number, household: 'Jansen' })),
      commit(db, named('Jan Willem van den Berg', number)),
    ];
    for (const at of order) {
      undoStatement(db, ids[at] ?? 0, NOW);
    }
    return homes(db);
  });
  expect(told).toEqual([{ 7: ['7', '7'] }, { 7: ['7', '7'] }]);
});

test('a household that somebody joined by its name keeps that name as long as he lives in it', () => {
  const db = emptyBook();
  const anna = { identifiers: { broker: '1' } };
  commit(db, named('Anna Smit', anna));
  const joined = commit(db, named('Bob Vos', { household: 'Anna Smit' }));
  commit(db, named('Anna Maria Smit', anna));
  expect(homes(db)['Bob Vos']).toEqual(['Anna Smit', 'Anna Maria Smit']);
  expect(
    commitRows(db, [named('Bob Vos', { household: 'Anna Smit' }), named('Cor Prins')], { kind: 'clients' }).rowsBy,
  ).toMatchObject({ new: 1, same: 1 });
  undoStatement(db, joined, NOW);
  expect(homes(db)['Bob Vos']).toEqual(['Anna Smit', 'Anna Maria Smit']);
});

test('a household called like two clients is neither’s, whichever row comes first', () => {
  const born = [day('1974-11-02'), day('1980-01-01')].map((birthDate) => named('Anna Smit', { birthDate }));
  const joins = named('Jan Berg', { household: 'Anna Smit' });
  const members = [
    [...born, joins],
    [joins, ...born.toReversed()],
  ].map((rows) => {
    const db = emptyBook();
    commit(db, ...rows);
    return db.prepare('SELECT count(*) AS n FROM client GROUP BY household_id').all();
  });
  expect(members).toEqual([
    [{ n: 1 }, { n: 1 }, { n: 1 }],
    [{ n: 1 }, { n: 1 }, { n: 1 }],
  ]);
});

test('where a person put a client no list moves him and no undo, and the list’s word is told', () => {
  const db = emptyBook();
  const first = commit(db, named('Anna Smit'), named('Bob Vos'));
  clientEditWrites['clients.moveHousehold'](db, { id: 2, householdId: 1, now: NOW });
  const list = commitRows(db, [named('Bob Vos', { household: 'Vos', occupation: 'baker' })], { kind: 'clients' });
  expect(list.warnings.map(({ code }) => code)).toContain('kept-by-hand');
  expect(homes(db)).toEqual({ 'Anna Smit': ['Anna Smit', 'Anna Smit'], 'Bob Vos': ['Anna Smit', 'Anna Smit'] });
  const before = bookContent(db);
  undoStatement(db, commit(db, named('Bob Vos', { household: 'Vos' })), NOW);
  expect(bookContent(db)).toEqual(before);
  undoStatement(db, first, NOW);
  expect(homes(db)['Bob Vos']?.[0]).toBe('Anna Smit');
});

test('the name and the lead a person gave a household outlast lists and their undoing', () => {
  const db = emptyBook();
  commit(db, named('Anna Smit', { household: 'Smit' }), named('Bob Smit', { household: 'Smit' }));
  const { household } = db.prepare('SELECT household_id AS household FROM client').get() as { household: number };
  clientEditWrites['clients.updateHousehold'](db, {
    householdId: household,
    name: 'Familie Smit',
    leadClientId: 2,
    now: NOW,
  });
  const before = bookContent(db);
  const away = commit(db, named('Bob Smit', { household: 'Vos' }));
  expect(homes(db)).toEqual({ 'Anna Smit': ['Familie Smit', 'Anna Smit'], 'Bob Smit': ['Vos', 'Bob Smit'] });
  undoStatement(db, away, NOW);
  expect(bookContent(db)).toEqual(before);
});

test('one list brings new clients and moves a known one to a new household', () => {
  const db = emptyBook();
  commit(db, named('Anna Smit'));
  commit(db, named('Bob Vos'), named('Cor Prins'), named('Anna Smit', { household: 'Smit' }));
  expect(Object.values(homes(db)).map(([household]) => household)).toEqual(['Smit', 'Bob Vos', 'Cor Prins']);
});
