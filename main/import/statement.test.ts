import { expect, test } from 'vitest';
import { day } from '../../shared/day.ts';
import { bookContent, commitRows, emptyBook, type RowParts } from './statement-fixture.ts';
import { undoStatement } from './undo.ts';

const NOW = '2027-03-02T10:00:00.000Z';
const jan: Partial<RowParts> = {
  client: {
    rawName: 'Berg, Jan van den',
    name: 'Jan van den Berg',
    familyName: 'van den Berg',
    givenName: 'Jan',
    birthDate: day('1971-03-14'),
    email: 'jan@berg.example',
    postcode: '2011 AB',
    street: 'Kerkstraat 12',
  },
  policy: {
    number: 'PZ/551-31844',
    carrier: 'Polderzeker',
    line: 'motor',
    premium: 61200,
    paymentsPerYear: 1,
    start: day('2026-03-01'),
  },
};
const money = (number: string, amount: number, from?: string): Partial<RowParts> => ({
  policy: { number },
  commission: from === undefined ? { amount } : { amount, periodFrom: day(from) },
});

test('a policy list creates clients and policies; the same list again changes nothing', () => {
  const db = emptyBook();
  const first = commitRows(db, [jan], { kind: 'policies', datedOn: '2027-02-01' });
  expect(first).toMatchObject({ rows: 1, rowsBy: { new: 1 }, created: { clients: 1, policies: 1 } });
  const before = bookContent(db);
  const again = commitRows(db, [jan, jan], { kind: 'policies', datedOn: '2027-02-01' });
  expect(again).toMatchObject({
    rowsBy: { same: 2, new: 0 },
    created: { clients: 0, policies: 0 },
    updated: { policies: 0 },
  });
  expect(bookContent(db)).toEqual(before);
});

test('a changed premium is changed, recorded and taken back', () => {
  const db = emptyBook();
  commitRows(db, [jan], { kind: 'policies', datedOn: '2027-02-01' });
  const before = bookContent(db);
  const raised = commitRows(db, [{ ...jan, policy: { ...jan.policy, premium: 70000 } }], {
    kind: 'policies',
    datedOn: '2027-03-01',
  });
  expect(raised).toMatchObject({ rowsBy: { changed: 1 }, updated: { policies: 1, clients: 0 } });
  expect(db.prepare('SELECT premium_minor, annual_premium_minor FROM policy').all()).toEqual([
    { premium_minor: 70000, annual_premium_minor: 70000 },
  ]);
  expect(undoStatement(db, raised.statementId, NOW)).toMatchObject({
    removed: { policies: 0 },
    restored: { policies: 1 },
  });
  expect(bookContent(db)).toEqual(before);
});

test('undo after the first import leaves the book as it was', () => {
  const db = emptyBook();
  const before = bookContent(db);
  const { statementId } = commitRows(db, [jan, money('PZ/551-31844', 500, '2027-01-01')], {
    kind: 'mixed',
    carrier: 'Polderzeker',
  });
  expect(undoStatement(db, statementId, NOW).removed).toEqual({ clients: 1, policies: 1, commissions: 1, claims: 0 });
  expect(bookContent(db)).toEqual(before);
});

test('equal commission lines of one file are all money; the same content in another file is not', () => {
  const db = emptyBook();
  const lines = [money('1', 1000, '2027-01-01'), money('1', 1000, '2027-01-01'), money('2', 500, '2027-01-01')];
  const first = commitRows(db, lines, { kind: 'commissions', carrier: 'Polderzeker' });
  expect(first).toMatchObject({ rowsBy: { new: 3 }, created: { commissions: 3, policies: 2, clients: 2 } });
  const copy = commitRows(db, lines.toReversed(), { kind: 'commissions', carrier: 'Polderzeker' });
  expect(copy).toMatchObject({ rowsBy: { same: 3 }, created: { commissions: 0, policies: 0, clients: 0 } });
  const more = commitRows(db, [...lines, money('1', 1000, '2027-01-01')], {
    kind: 'commissions',
    carrier: 'Polderzeker',
  });
  expect(more).toMatchObject({ rowsBy: { same: 3, new: 1 }, created: { commissions: 1 } });
});

test('lines without a date of their own are money again in the next month', () => {
  const db = emptyBook();
  commitRows(db, [money('1', 1000)], { kind: 'commissions', datedOn: '2027-01-31' });
  const next = commitRows(db, [money('1', 1000)], { kind: 'commissions', datedOn: '2027-02-28' });
  expect(next.created.commissions).toBe(1);
  const copy = commitRows(db, [money('1', 1000)], { kind: 'commissions' });
  expect(copy.created.commissions).toBe(0);
});

test('a client without a name is called by the policy number and completed by a later list', () => {
  const db = emptyBook();
  commitRows(db, [money('PZ 55131844', 500, '2027-01-01')], { kind: 'commissions', carrier: 'Polderzeker' });
  expect(db.prepare('SELECT name, unnamed FROM client').all()).toEqual([{ name: 'PZ 55131844', unnamed: 1 }]);
  const list = commitRows(db, [jan], { kind: 'policies' });
  expect(list).toMatchObject({
    rowsBy: { changed: 1 },
    created: { clients: 0, policies: 0 },
    updated: { clients: 1, policies: 1 },
  });
  expect(db.prepare('SELECT name, unnamed FROM client').all()).toEqual([{ name: 'Jan van den Berg', unnamed: 0 }]);
});

test('money of a nameless client follows the policy to the client it turns out to be', () => {
  const db = emptyBook();
  commitRows(db, [money('PZ 55131844', 500, '2027-01-01')], { kind: 'commissions', carrier: 'Polderzeker' });
  commitRows(db, [{ client: { ...jan.client } }], { kind: 'clients' });
  const before = bookContent(db);
  const { statementId } = commitRows(db, [jan], { kind: 'policies' });
  expect(db.prepare('SELECT c.name FROM commission m JOIN client c ON c.id = m.client_id').all()).toEqual([
    { name: 'Jan van den Berg' },
  ]);
  undoStatement(db, statementId, NOW);
  expect(bookContent(db)).toEqual(before);
});

test('two different birth dates are two people; a bare name between them goes to review', () => {
  const db = emptyBook();
  const other: Partial<RowParts> = {
    client: { rawName: 'Jan van den Berg', name: 'Jan van den Berg', birthDate: day('1980-01-01') },
  };
  commitRows(db, [{ client: { ...jan.client } }, other], { kind: 'clients' });
  expect(db.prepare('SELECT count(*) AS n FROM client').get()).toEqual({ n: 2 });
  const bare = [
    { client: { name: 'J. van den Berg', rawName: 'J. van den Berg' }, policy: { number: '77', carrier: 'Acme' } },
  ];
  const held = commitRows(db, bare, { kind: 'policies' });
  expect(held).toMatchObject({ rowsBy: { review: 1 }, created: { policies: 0 } });
  const decided = commitRows(db, bare.concat([]), {
    kind: 'policies',
    decisions: [[0, { kind: 'client', clientId: 1 }]],
  });
  expect(decided).toMatchObject({ rowsBy: { new: 1 }, created: { policies: 1, clients: 0 } });
});

test('what was typed by hand is kept and told', () => {
  const db = emptyBook();
  commitRows(db, [jan], { kind: 'policies' });
  db.prepare(`UPDATE client SET birth_date = '1971-03-15' WHERE id = 1`).run();
  db.prepare(
    `INSERT OR REPLACE INTO field_source (entity, entity_id, field, set_at) VALUES ('client', 1, 'birth_date', ?)`,
  ).run(NOW);
  const list = commitRows(db, [{ client: { ...jan.client, birthDate: day('1971-03-15'), occupation: 'baker' } }], {
    kind: 'clients',
  });
  expect(list.updated.clients).toBe(1);
  db.prepare(
    `INSERT OR REPLACE INTO field_source (entity, entity_id, field, set_at) VALUES ('client', 1, 'occupation', ?)`,
  ).run(NOW);
  const kept = commitRows(db, [{ client: { ...jan.client, birthDate: day('1971-03-15'), occupation: 'butcher' } }], {
    kind: 'clients',
  });
  expect(kept.rowsBy.same).toBe(1);
  expect(kept.warnings.map(({ code }) => code)).toContain('kept-by-hand');
});

test('undoing the older of two statements keeps what the newer one uses, and undoing both empties the book', () => {
  const db = emptyBook();
  const before = bookContent(db);
  const first = commitRows(db, [jan], { kind: 'policies' });
  const second = commitRows(db, [{ ...jan, policy: { ...jan.policy, premium: 70000 } }], { kind: 'policies' });
  undoStatement(db, first.statementId, NOW);
  expect(db.prepare('SELECT premium_minor, statement_id FROM policy').all()).toEqual([
    { premium_minor: 70000, statement_id: second.statementId },
  ]);
  undoStatement(db, second.statementId, NOW);
  expect(bookContent(db)).toEqual(before);
});

test('a household column joins its members, everybody else has a household of one', () => {
  const db = emptyBook();
  const member = (name: string, household?: string) => ({
    client: household === undefined ? { name, rawName: name } : { name, rawName: name, household },
  });
  commitRows(db, [member('Anna Smit', 'Smit'), member('Bob Smit', 'Smit'), member('Cor Vos')], { kind: 'clients' });
  const households = db
    .prepare(
      'SELECT h.name, count(*) AS n FROM client c JOIN household h ON h.id = c.household_id GROUP BY h.id ORDER BY h.id',
    )
    .all();
  expect(households).toEqual([
    { name: 'Smit', n: 2 },
    { name: 'Cor Vos', n: 1 },
  ]);
});

test('a name in Latin letters may be one in Chinese characters: a person decides, and strangers stay strangers', () => {
  const born = { kind: 'person', birthDate: day('1980-01-01'), postcode: '2011 AB' } as const;
  const named = (rawName: string) => ({ client: { ...born, rawName, name: rawName } });
  const db = emptyBook();
  commitRows(db, [named('王小明')], { kind: 'clients' });
  expect(commitRows(db, [named('Wang Xiaoming')], { kind: 'clients' }).rowsBy.review).toBe(1);
  expect(commitRows(db, [named('Wong Siu Ming')], { kind: 'clients' }).rowsBy.review).toBe(1);
  expect(commitRows(db, [named('Pieter Quist')], { kind: 'clients' }).created.clients).toBe(1);
});

test('the same bytes right after their undo are read as if they had never been in the book', () => {
  const db = emptyBook();
  const rows = [
    { client: { rawName: 'Anna Mueller', name: 'Anna Mueller', kind: 'person' as const }, policy: { number: '1' } },
    { policy: { number: '1' }, commission: { amount: 250 } },
  ] as const;
  const first = commitRows(db, rows, { kind: 'mixed' });
  const { statementId } = first;
  undoStatement(db, statementId, '2027-03-02T10:00:00.000Z');
  const again = commitRows(db, rows, { kind: 'mixed' });
  expect([again.rowsBy, again.created]).toEqual([first.rowsBy, first.created]);
});

test('one client in two spellings is one where that is sure; where it is not, one answer settles all of them', () => {
  const lives = { kind: 'person', postcode: '2011 AB', street: 'Kerkstraat 12' } as const;
  const named = (name: string, more = {}) => ({ client: { ...lives, rawName: name, name, ...more } });
  const sure = commitRows(
    emptyBook(),
    [
      named('Jan Hoogbrink', { birthDate: day('1971-03-14') }),
      named('Jan Hoogbirnk', { birthDate: day('1971-03-14') }),
    ],
    { kind: 'clients' },
  );
  expect(sure).toMatchObject({ rowsBy: { review: 0, rejected: 0 }, created: { clients: 1 } });

  const rows = [
    named('Jan van den Berg', { email: 'jan@post.example' }),
    named('J. van den Berg'),
    named('J. van den Bergh', { street: 'Kerkstr. 12' }),
  ];
  const db = emptyBook();
  const before = bookContent(db);
  const open = commitRows(db, rows, { kind: 'clients' });
  expect(open).toMatchObject({ rowsBy: { new: 1, review: 2 }, created: { clients: 1 } });
  undoStatement(db, open.statementId, NOW);
  expect(bookContent(db)).toEqual(before);
  const same = commitRows(emptyBook(), rows, { kind: 'clients', decisions: [[1, { kind: 'same' }]] });
  expect(same).toMatchObject({ rowsBy: { review: 0, rejected: 0 }, created: { clients: 1 } });
  const apart = commitRows(emptyBook(), rows, {
    kind: 'clients',
    decisions: [
      [1, { kind: 'new' }],
      [2, { kind: 'new' }],
    ],
  });
  expect(apart).toMatchObject({ rowsBy: { review: 0 }, created: { clients: 3 } });
  // Money is booked, whoever it may be.
  const paid = rows.map((row, at) => ({ ...row, policy: { number: `P${at}` }, commission: { amount: 100 } }));
  expect(commitRows(emptyBook(), paid, { kind: 'commissions' })).toMatchObject({ rowsBy: { review: 0, new: 3 } });
});

test('of people whom a list cannot tell apart the same ones stay together, whichever row comes first', () => {
  const name = { rawName: 'Jan van den Berg', name: 'Jan van den Berg', kind: 'person' } as const;
  const near = { rawName: 'Jan van den Bergh', name: 'Jan van den Bergh', kind: 'person' } as const;
  const number = { identifiers: { broker: '2' } };
  const rows: readonly Partial<RowParts>[] = [
    { client: { ...name, birthDate: day('1980-01-01') } },
    { client: { ...near, ...number, birthDate: day('1971-03-14') } },
    { client: { ...name, ...number } },
    { client: { ...name, postcode: '2011 AB' } },
    { client: { ...name }, policy: { number: '77' } },
  ];
  const clients = [rows, rows.toReversed(), [3, 2, 0, 4, 1].flatMap((at) => rows[at] ?? [])].map(
    (order) => commitRows(emptyBook(), order, { kind: 'clients' }).created.clients,
  );
  expect(new Set(clients).size).toBe(1);
});

test('a list of commission that comes again, corrected, is told before its changed line counts twice', () => {
  const db = emptyBook();
  const lines = (first: number) => [
    money('PZ/1', first, '2026-01-13'),
    money('PZ/2', 2000, '2026-01-14'),
    money('PZ/3', 500, '2026-01-15'),
  ];
  const first = commitRows(db, lines(1000), { kind: 'commissions', carrier: 'Polderzeker' });
  expect(first.warnings.map(({ code }) => code)).not.toContain('partly-again');
  const { warnings } = commitRows(db, lines(1200), { kind: 'commissions', carrier: 'Polderzeker' });
  expect(warnings.find(({ code }) => code === 'partly-again')?.details).toEqual({ same: 2, fresh: 1 });
});
