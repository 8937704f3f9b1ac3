import { expect, test } from 'vitest';
import { bookContent, commitRows, emptyBook } from '../../import/statement-fixture.ts';
import { undoStatement } from '../../import/undo.ts';
import { rollupProblems } from '../check.ts';
import type { WriteBook } from '../types.ts';
import { clientEditWrites } from './client-edits.ts';
import { householdProposalReads, householdProposalWrites } from './household-proposals.ts';

const NOW = '2027-03-02T10:00:00.000Z';
const open = (db: WriteBook, show: 'open' | 'refused' = 'open') =>
  householdProposalReads['households.proposals'](db, { show, limit: 100 });
const decide = householdProposalWrites['households.decide'];
const undo = clientEditWrites['clients.undo'];

const home = { postcode: '2011 AB', street: 'Kerkstraat 12', city: 'Haarlem' };
const smit = (name: string, more = {}) => ({
  client: {
    rawName: name,
    name,
    familyName: 'Smit',
    givenName: name.split(' ')[0] ?? '',
    kind: 'person' as const,
    ...more,
  },
  policy: { number: `P-${name}`, carrier: 'Polderzeker', premium: 10000, paymentsPerYear: 1 as const },
});

/** Three of one family, each planned for alone. */
function family() {
  const db = emptyBook();
  const { statementId } = commitRows(
    db,
    [smit('Jan Smit', home), smit('Anna Smit', home), smit('Tim Smit', { ...home, phone: '020-1234567' })],
    { kind: 'policies', datedOn: '2027-01-01' },
  );
  return { db, statementId };
}

const groupOf = (db: WriteBook) =>
  open(db).proposals.map(({ householdId, members }) => ({ householdId, clientIds: members.map(({ id }) => id) }));
const households = (db: WriteBook) =>
  db.prepare<[], { n: number }>('SELECT count(DISTINCT household_id) AS n FROM client').get()?.n;

test('a family is proposed with its reasons and joined only when a person says so', () => {
  const { db } = family();
  const { total, proposals } = open(db);
  expect(total).toBe(1);
  expect(proposals[0]).toMatchObject({
    household: 'Jan Smit',
    members: [
      { name: 'Jan Smit', settled: true, address: 'Kerkstraat 12, 2011 AB' },
      { name: 'Anna Smit', settled: false },
      { name: 'Tim Smit', settled: false },
    ],
  });
  expect(proposals[0]?.reasons.map(({ kind }) => kind)).toEqual(['address', 'surname']);
  expect(households(db)).toBe(3);
  const before = bookContent(db);
  const { clients, ...edit } = decide(db, { decision: 'join', groups: groupOf(db), now: NOW });
  expect([clients, households(db), open(db).total]).toEqual([2, 1, 0]);
  expect(rollupProblems(db)).toEqual([]);
  undo(db, { ...edit, now: NOW });
  expect(rollupProblems(db)).toEqual([]);
  expect(bookContent(db)).toEqual(before);
  expect(open(db).total).toBe(1);
});

test('what is refused is remembered, can be taken back, and can still be joined', () => {
  const { db } = family();
  const { clients: _, ...edit } = decide(db, { decision: 'refuse', groups: groupOf(db), now: NOW });
  expect([open(db).total, open(db, 'refused').total]).toEqual([0, 1]);
  expect(db.prepare(`SELECT count(*) AS n FROM audit WHERE action = 'household-refused'`).get()).toEqual({ n: 2 });
  undo(db, { ...edit, now: NOW });
  expect([open(db).total, open(db, 'refused').total]).toEqual([1, 0]);
  const groups = groupOf(db);
  decide(db, { decision: 'refuse', groups, now: NOW });
  decide(db, { decision: 'join', groups, now: NOW });
  expect([households(db), open(db, 'refused').total]).toEqual([1, 0]);
});

test('a newcomer is proposed with a family that was refused among itself', () => {
  const { db } = family();
  decide(db, { decision: 'refuse', groups: groupOf(db), now: NOW });
  commitRows(db, [smit('Eva Smit', home)], { kind: 'policies', datedOn: '2027-02-01' });
  expect(open(db).proposals[0]?.members.map(({ name }) => name)).toContain('Eva Smit');
});

test('the statement that brought them can still be undone, refusals and all', () => {
  const { db, statementId } = family();
  decide(db, { decision: 'refuse', groups: groupOf(db), now: NOW });
  undoStatement(db, statementId, NOW);
  expect(db.prepare('SELECT count(*) AS n FROM client').get()).toEqual({ n: 0 });
  expect(db.prepare('SELECT count(*) AS n FROM household_refusal').get()).toEqual({ n: 0 });
});

test('a client who is no longer there is refused', () => {
  const { db } = family();
  expect(() => decide(db, { decision: 'join', groups: [{ householdId: 1, clientIds: [1, 99] }], now: NOW })).toThrow(
    'no longer in the book',
  );
});
