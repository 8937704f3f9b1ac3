import { expect, test } from 'vitest';
import { day } from '../../shared/day.ts';
import { commitRows, emptyBook, type RowParts } from './statement-fixture.ts';
import { undoStatement } from './undo.ts';

const PIETER = {
  name: 'Pieter Quist',
  rawName: 'Pieter Quist',
  birthDate: day('1980-01-01'),
  identifiers: { broker: '3' },
} satisfies NonNullable<RowParts['client']>;

test('two addresses told in turn: without the first list the latest stays the current one', () => {
  const db = emptyBook();
  const told = [{ street: 'Dorpsweg 2' }, { postcode: '1012 CD' }, { street: 'Dorpsweg 2' }, { postcode: '1012 CD' }];
  const lists = told.map((address, at) =>
    // A commission list only fills what is empty: its address says nothing while another stands.
    commitRows(db, [{ client: { ...PIETER, ...address } }], { kind: at === 1 ? 'commissions' : 'clients' }),
  );
  undoStatement(db, lists[0]?.statementId ?? 0, '2027-03-02T10:00:00.000Z');
  expect(
    db.prepare('SELECT street, postcode, is_current, statement_id FROM address ORDER BY statement_id').all(),
  ).toEqual([
    { street: '', postcode: '1012 CD', is_current: 0, statement_id: 2 },
    { street: 'Dorpsweg 2', postcode: '', is_current: 0, statement_id: 3 },
    { street: '', postcode: '1012 CD', is_current: 1, statement_id: 4 },
  ]);
});
