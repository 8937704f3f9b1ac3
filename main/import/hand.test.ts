import { expect, test } from 'vitest';
import type { ClientPatch } from '../../shared/contract/clients.ts';
import { day } from '../../shared/day.ts';
import { clientEditWrites } from '../book/queries/client-edits.ts';
import { clientMergeWrites } from '../book/queries/client-merge.ts';
import type { WriteBook } from '../book/types.ts';
import { commitRows, emptyBook, type RowParts } from './statement-fixture.ts';
import { undoStatement } from './undo.ts';

const NOW = '2027-03-02T10:00:00.000Z';
type Client = NonNullable<RowParts['client']>;
const JAN: Client = {
  name: 'Jan van den Berg',
  rawName: 'Jan van den Berg',
  birthDate: day('1971-03-14'),
  identifiers: { broker: '1' },
};
const ANNA: Client = {
  name: 'Anna Smit',
  rawName: 'Anna Smit',
  birthDate: day('1974-11-02'),
  identifiers: { broker: '2' },
};

/** A book of two people with a policy each. */
function book(): WriteBook {
  const db = emptyBook();
  list(db, { client: JAN, policy: { number: '177' } }, { client: ANNA, policy: { number: '277' } });
  return db;
}

function list(db: WriteBook, ...rows: readonly Partial<RowParts>[]): number {
  return commitRows(db, rows, { kind: 'clients' }).statementId;
}

function edit(db: WriteBook, id: number, patch: ClientPatch): void {
  clientEditWrites['clients.update'](db, { id, patch, now: NOW });
}

function merge(db: WriteBook): number {
  return clientMergeWrites['clients.merge'](db, { id: 1, mergedId: 2, take: [], now: NOW }).mergeId;
}

function column(db: WriteBook, source: string): readonly unknown[] {
  return db
    .prepare<[], { it: unknown }>(source)
    .all()
    .map(({ it }) => it);
}

test('a field that a person emptied stays empty, and the list’s word is told', () => {
  const db = book();
  list(db, { client: { ...JAN, occupation: 'baker' } });
  edit(db, 1, { occupation: null });
  const again = commitRows(db, [{ client: { ...JAN, occupation: 'nurse' } }], { kind: 'clients' });
  expect(again.warnings.map(({ code }) => code)).toContain('kept-by-hand');
  expect(column(db, 'SELECT occupation AS it FROM client WHERE id = 1')).toEqual([null]);
  undoStatement(db, again.statementId, NOW);
  expect(
    column(db, `SELECT statement_id AS it FROM field_source WHERE entity = 'client' AND field = 'occupation'`),
  ).toEqual([null]);
});

test('a telephone number that a list brought and a person typed stays when the list goes', () => {
  const db = book();
  const brought = list(db, { client: { ...JAN, phone: '06-11112222' } });
  edit(db, 1, { phone: '06 1111 2222' });
  undoStatement(db, brought, NOW);
  expect(column(db, 'SELECT value AS it FROM contact_point')).toEqual(['06 1111 2222']);
});

test('lists that gave addresses before a person typed one leave none behind', () => {
  const db = book();
  const lists = [
    list(db, { client: { ...JAN, postcode: '2011 AB' } }),
    list(db, { client: { ...JAN, street: 'Kerkstraat 1' } }),
  ];
  edit(db, 1, { street: 'Kerkstraat 1', postcode: '2011 AB', city: 'Haarlem', country: 'NL' });
  for (const id of lists) {
    undoStatement(db, id, NOW);
  }
  expect(column(db, `SELECT postcode || ' ' || city || ' ' || is_current AS it FROM address`)).toEqual([
    '2011 AB Haarlem 1',
  ]);
});

test('a policy listed while its client was merged goes back with him, and stays his whatever is undone', () => {
  const db = book();
  const mergeId = merge(db);
  const listed = [list(db, { client: ANNA, policy: { number: '277', line: 'motor' } })];
  clientMergeWrites['clients.unmerge'](db, { mergeId, now: NOW });
  listed.push(list(db, { client: ANNA, policy: { number: '277', line: 'home' } }));
  for (const id of listed.toReversed()) {
    undoStatement(db, id, NOW);
    expect(column(db, `SELECT client_id AS it FROM policy WHERE number = '277'`)).toEqual([2]);
  }
});
