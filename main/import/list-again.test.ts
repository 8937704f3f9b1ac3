import { expect, test } from 'vitest';
import { day } from '../../shared/day.ts';
import type { ClientFields } from '../../shared/import/types.ts';
import { clientMergeWrites } from '../book/queries/client-merge.ts';
import { story, stranger } from './rows-fixture.ts';
import { commitRows, emptyBook, type RowParts } from './statement-fixture.ts';
import { undoStatement } from './undo.ts';

/** Lists that property tests found to say something else in another order of their rows, or when they came again. */

const born = { birthDate: day('1974-11-02') };
const home = { postcode: '2011 AB', street: 'Kerkstraat 12' };
const mail = { email: 'berg@post.example' };
const called = (rawName: string, more: Partial<ClientFields> = {}) => ({
  client: { rawName, name: rawName, kind: 'person' as const, ...more },
});

test.each([
  [
    'who resembles one by birth date and another by e-mail is not asked about, to be the other the next time',
    [
      called('Jan van den Berg', mail),
      called('J. v.d. Berg', { ...born, ...mail }),
      called('Johanna v.d. Berg', { ...born, identifiers: { broker: '1' } }),
    ],
    3,
  ],
  [
    'of two who share an e-mail, initials mean the one with the same birth date',
    [
      called('Jan van den Bergh', mail),
      called('J. v.d. Berg', { ...born, ...mail }),
      called('Jan van den Berg', { ...born, ...mail }),
    ],
    2,
  ],
  [
    'two spellings that birth date and address make one client are still that client',
    [called('Jan Hoogbrink', { ...born, ...home }), called('Jan Hoogbirnk', { ...born, ...home })],
    1,
  ],
])('%s', (_, rows, clients) => {
  for (const list of [rows, rows.toReversed()]) {
    const db = emptyBook();
    expect(commitRows(db, list, { kind: 'clients' })).toMatchObject({ created: { clients }, rowsBy: { review: 0 } });
    const again = commitRows(db, [stranger, ...list], { kind: 'clients' });
    expect(again.created.clients).toBe(1);
    expect(again.rowsBy).toEqual({ new: 1, changed: 0, same: rows.length, review: 0, rejected: 0 });
  }
});

const NOW = '2027-03-02T10:00:00.000Z';
const policy = (number: string, carrier?: string) => ({
  policy: { number, ...(carrier === undefined ? {} : { carrier }) },
});
const jan = called('Jan van den Berg', born);
const initials = called('J. v.d. Berg', born);

test.each<[string, readonly Partial<RowParts>[]]>([
  [
    'who is asked about waits with the claim that is listed with his policy alone',
    [
      { ...called('J. v.d. Berg', { ...born, ...home }) },
      { ...called('Johanna v.d. Berg', born), ...policy('23') },
      { ...policy('23'), claim: { paid: 500 } },
      called('Jan van den Berg', { ...born, identifiers: { broker: '1' } }),
    ],
  ],
  [
    'who is asked about is not settled by the policy of the other, whose carrier one of them names',
    [
      { ...jan, ...policy('44') },
      { ...initials, ...policy('44', 'Polderzeker') },
    ],
  ],
])('what waits for a person waits when the list comes again: %s', (_, rows) => {
  for (const list of [rows, rows.toReversed()]) {
    const db = emptyBook();
    const first = commitRows(db, list, { kind: 'clients' });
    expect(first.rowsBy.review).toBeGreaterThan(0);
    const again = commitRows(db, [stranger, ...list], { kind: 'clients' });
    expect(again.created).toEqual({ clients: 1, policies: 0, commissions: 0, claims: 0 });
    expect(again.rowsBy.review).toBe(first.rowsBy.review);
  }
});

test('whom a person calls otherwise by now is still meant by the words of the list', () => {
  const db = emptyBook();
  const list = [called('P. Quist', { birthDate: day('1980-01-01') }), called('Anna Mueller', born)];
  commitRows(db, list, { kind: 'clients' });
  db.prepare("UPDATE client SET name = 'Pieternel de Wit', birth_date = '1981-01-01' WHERE name = 'P. Quist'").run();
  expect(commitRows(db, [stranger, ...list], { kind: 'clients' }).created.clients).toBe(1);
});

test('a few words that another list happens to share mean nobody', () => {
  const db = emptyBook();
  const anna = called('Anna Mueller');
  commitRows(db, [anna, called('Jan Hoogbrink'), called('Wim de Graaf'), called('Els Kool')], { kind: 'clients' });
  db.prepare("UPDATE client SET birth_date = '1974-11-02' WHERE name = 'Anna Mueller'").run();
  commitRows(db, [called('Anna Mueller', { birthDate: day('1980-01-01') })], { kind: 'clients' });
  expect(commitRows(db, [anna, called('Piet Zomer')], { kind: 'clients' }).rowsBy).toMatchObject({ review: 1, new: 1 });
});

test('what a list meant is forgotten with it', () => {
  const db = emptyBook();
  const list = [called('Anna Mueller', born), called('Jan Hoogbrink')];
  const { statementId } = commitRows(db, list, { kind: 'clients' });
  undoStatement(db, statementId, NOW);
  expect(commitRows(db, [stranger, ...list], { kind: 'clients' }).created.clients).toBe(3);
});

test('who was asked about is the one that remains when people merge the two he might have been', () => {
  const db = emptyBook();
  for (const birthDate of [day('1974-11-02'), day('1980-01-01')]) {
    commitRows(db, [called('Anna Mueller', { birthDate })], { kind: 'clients' });
  }
  const list = [called('Anna Mueller'), called('Wim de Graaf')];
  expect(commitRows(db, list, { kind: 'clients' }).rowsBy).toMatchObject({ review: 1 });
  expect(commitRows(db, [stranger, ...list], { kind: 'clients' }).rowsBy).toMatchObject({ review: 1 });
  clientMergeWrites['clients.merge'](db, { id: 1, mergedId: 2, take: [], now: NOW });
  expect(commitRows(db, [called('Els Kool'), ...list], { kind: 'clients' }).rowsBy).toMatchObject({ review: 0 });
});

test('an answer for once is asked for again', () => {
  const db = emptyBook();
  const rows = [called('Anna Mueller'), called('Wim de Graaf')];
  for (const birthDate of [day('1974-11-02'), day('1980-01-01')]) {
    commitRows(db, [called('Anna Mueller', { birthDate })], { kind: 'clients' });
  }
  const said = { kind: 'client', clientId: 2, remember: false } as const;
  expect(commitRows(db, rows, { kind: 'clients', decisions: [[0, said]] }).rowsBy).toMatchObject({ review: 0 });
  expect(commitRows(db, [stranger, ...rows], { kind: 'clients' }).rowsBy).toMatchObject({ review: 1 });
});

test.each<[string, readonly Partial<RowParts>[], readonly Partial<RowParts>[]]>([
  [
    'a policy listed with two people stays where it is while its owner waits for a person',
    [
      { client: { rawName: 'Bakkerij Jansen BV', name: 'Bakkerij Jansen BV', kind: 'organisation' }, ...policy('23') },
      called('Jan van den Berg'),
    ],
    [
      { ...called('Jan van den Berg', { identifiers: { broker: '1' } }), ...policy('23') },
      { ...called('Jan van den Berg', { identifiers: { broker: '2' } }), ...policy('23') },
      { ...policy('23'), commission: { amount: 100 } },
    ],
  ],
  [
    'a client who is only known by his policy is brought by the same row',
    [],
    [
      { policy: { number: '1', status: 'lapsed', start: day('2026-01-01') }, claim: { number: 'S2', paid: 291 } },
      { policy: { number: '001', status: 'in-force' }, claim: { number: 'S2', paid: 3025 } },
    ],
  ],
])('the order of the rows does not matter: %s', (_, before, rows) => {
  const told = [rows, rows.toReversed(), [...rows.slice(1), ...rows.slice(0, 1)]].map((list) => {
    const db = emptyBook();
    commitRows(db, before, { kind: 'mixed' });
    const { rowsBy } = commitRows(db, list, { kind: 'clients' });
    return { rowsBy, story: story(db) };
  });
  expect(told[1]).toEqual(told[0]);
  expect(told[2]).toEqual(told[0]);
});
