import { expect, test } from 'vitest';
import type { MergeField } from '../../shared/contract/client-shapes.ts';
import type { ClientPatch } from '../../shared/contract/clients.ts';
import { day } from '../../shared/day.ts';
import { clientContactWrites } from '../book/queries/client-contacts.ts';
import { clientEditWrites } from '../book/queries/client-edits.ts';
import { clientMergeWrites } from '../book/queries/client-merge.ts';
import type { WriteBook } from '../book/types.ts';
import { bookContent, commitRows, emptyBook, type RowParts } from './statement-fixture.ts';
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

function merge(db: WriteBook, take: readonly MergeField[] = []): number {
  return clientMergeWrites['clients.merge'](db, { id: 1, mergedId: 2, take, now: NOW }).mergeId;
}

/** Takes the one merge back, as it stands now. */
function unmerge(db: WriteBook): void {
  const mergeId = Number(column(db, 'SELECT id AS it FROM client_merge')[0]);
  clientMergeWrites['clients.unmerge'](db, { mergeId, now: NOW });
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

const CONTACTS = 'SELECT client_id || value || is_primary AS it FROM contact_point ORDER BY client_id, id';
const ADDRESSES = 'SELECT client_id || street || is_current AS it FROM address ORDER BY client_id, id';

test('what a person edited after merging stays when any statement is undone, and when the merge is taken back', () => {
  const db = book();
  const others = ['nurse', 'baker'].map((occupation) => list(db, { client: { ...ANNA, occupation } }));
  merge(db, ['name', 'occupation']);
  edit(db, 1, { name: 'Jan Berg', occupation: 'smith' });
  const names = `SELECT name || ' ' || ifnull(occupation, '') || unnamed AS it FROM client WHERE id = 1`;
  for (const other of others) {
    undoStatement(db, other, NOW);
    expect(column(db, names)).toEqual(['Jan Berg smith0']);
  }
  unmerge(db);
  expect(column(db, names)).toEqual(['Jan Berg smith0']);
  const renamed = list(db, { client: { ...JAN, name: 'Jan Willem van den Berg', occupation: 'baker' } });
  undoStatement(db, renamed, NOW);
  expect(column(db, names)).toEqual(['Jan Berg smith0']);
});

test('a consent and a ban on calling that a person changed after merging stay changed', () => {
  const db = book();
  const other = list(db, { client: { ...ANNA, occupation: 'nurse' } });
  const consent = (id: number, state: 'granted' | 'refused') =>
    clientContactWrites['clients.setConsent'](db, {
      id,
      channel: 'call',
      state,
      note: '',
      today: '2027-03-02',
      now: NOW,
    });
  consent(2, 'refused');
  edit(db, 2, { doNotContact: true });
  merge(db);
  consent(1, 'granted');
  edit(db, 1, { doNotContact: false });
  const stands = () => [
    ...column(db, 'SELECT state AS it FROM consent WHERE client_id = 1'),
    ...column(db, 'SELECT do_not_contact AS it FROM client WHERE id = 1'),
  ];
  undoStatement(db, other, NOW);
  expect(stands()).toEqual(['granted', 0]);
  unmerge(db);
  expect(stands()).toEqual(['granted', 0]);
});

test('an e-mail address that a merge gave and a person edited, chose or removed is not copied in again, nor lost', () => {
  const home = 'home@post.example';
  for (const [own, typed, then] of [
    [undefined, 'new@post.example', ['1new@post.example1']],
    ['jan@post.example', home, ['1jan@post.example0', `1${home}1`]],
    [undefined, null, []],
  ] as const) {
    const db = book();
    list(
      db,
      { client: { ...ANNA, email: home } },
      { client: { ...JAN, ...(own === undefined ? {} : { email: own }) } },
    );
    const others = ['nurse', 'baker'].map((occupation) => list(db, { client: { ...ANNA, occupation } }));
    merge(db);
    edit(db, 1, { email: typed });
    for (const other of others) {
      undoStatement(db, other, NOW);
      expect(column(db, CONTACTS)).toEqual([...then, `2${home}1`]);
    }
    unmerge(db);
    expect(column(db, CONTACTS)).toEqual([...then, `2${home}1`]);
  }
});

test('an address that a merge gave and a person edited is not copied in again, nor lost', () => {
  const db = book();
  list(db, { client: { ...JAN, street: 'Dorpsweg 2' } }, { client: { ...ANNA, street: 'Kerkstraat 1' } });
  const other = list(db, { client: { ...ANNA, occupation: 'nurse' } });
  merge(db, ['address']);
  edit(db, 1, { street: 'Laan 9' });
  const then = ['1Dorpsweg 20', '1Laan 91', '2Kerkstraat 11'];
  undoStatement(db, other, NOW);
  expect(column(db, ADDRESSES)).toEqual(then);
  unmerge(db);
  expect(column(db, ADDRESSES)).toEqual(then);
});

test('a contact that a list gives while two are merged stays when they are two again, until the list is undone', () => {
  const db = book();
  const home = { email: 'home@post.example', tags: ['vip'] };
  list(db, { client: { ...ANNA, ...home } });
  const before = bookContent(db);
  merge(db);
  const both = list(db, { client: { ...JAN, ...home } });
  unmerge(db);
  expect(column(db, CONTACTS)).toEqual(['1home@post.example1', '2home@post.example1']);
  expect(column(db, 'SELECT client_id AS it FROM client_tag ORDER BY 1')).toEqual([1, 2]);
  undoStatement(db, both, NOW);
  expect(bookContent(db)).toEqual(before);
});

test('a contact that a list gives the other one while two are merged is only his again', () => {
  const { identifiers: _known, ...anna } = { ...ANNA, email: 'home@post.example', tags: ['vip'] };
  const jan = { ...JAN, email: 'home@post.example', occupation: 'smith' };
  for (const [rows, owners] of [
    [[JAN, anna], [2]],
    [[anna, JAN], [2]],
    [[{ ...anna, ...ANNA }], [2]],
    [
      [anna, jan],
      [1, 2],
    ],
  ] as const) {
    const db = book();
    list(db, { client: anna });
    merge(db);
    list(db, ...rows.map((client) => ({ client })));
    unmerge(db);
    expect(column(db, 'SELECT client_id AS it FROM contact_point ORDER BY 1'), JSON.stringify(rows)).toEqual(owners);
  }
});
