import { expect, test } from 'vitest';
import { day } from '../../shared/day.ts';
import { bookContent, commitRows, emptyBook, type RowParts } from './statement-fixture.ts';
import { undoStatement } from './undo.ts';

const ann = { rawName: 'Ann Lee', name: 'Ann Lee', familyName: 'Lee', givenName: 'Ann', birthDate: day('1971-03-14') };

function policy(number: string | undefined, line?: string, amount?: number): Partial<RowParts> {
  return {
    client: ann,
    policy: { ...(number === undefined ? {} : { number }), ...(line === undefined ? {} : { line }), carrier: 'Corvo' },
    ...(amount === undefined ? {} : { commission: { amount, periodFrom: day('2027-01-01') } }),
  };
}

const applied = (db: ReturnType<typeof emptyBook>) =>
  db
    .prepare(
      'SELECT p.number, c.amount_minor AS amount FROM commission c JOIN policy p ON p.id = c.policy_id ORDER BY 2',
    )
    .all();

test('a line without a policy number is for the only policy of its client and line in the book', () => {
  const db = emptyBook();
  commitRows(db, [policy('M-1', 'motor'), policy('H-1', 'home')], { kind: 'policies' });
  const before = bookContent(db);
  const { created, statementId } = commitRows(db, [policy(undefined, 'home', 1200)], { kind: 'commissions' });
  expect(created).toMatchObject({ policies: 0, commissions: 1 });
  expect(applied(db)).toEqual([{ number: 'H-1', amount: 1200 }]);
  undoStatement(db, statementId, '2027-03-02T10:00:00.000Z');
  expect(bookContent(db)).toEqual(before);
});

test('where the client has one policy with the carrier, a line that tells nothing else is for it', () => {
  const db = emptyBook();
  commitRows(db, [policy('M-1', 'motor')], { kind: 'policies' });
  commitRows(db, [policy(undefined, undefined, 700)], { kind: 'commissions' });
  expect(applied(db)).toEqual([{ number: 'M-1', amount: 700 }]);
});

test('where two policies fit, the line is applied to neither', () => {
  const db = emptyBook();
  commitRows(db, [policy('M-1', 'motor'), policy('M-2', 'motor')], { kind: 'policies' });
  commitRows(db, [policy(undefined, 'motor', 700)], { kind: 'commissions' });
  expect(applied(db)).toEqual([{ number: '', amount: 700 }]);
});

test('a chargeback without a number is for the policy of the same client and line in its own statement, in any order', () => {
  for (const turned of [false, true]) {
    const db = emptyBook();
    const lines = [policy('M-1', 'motor', 900), policy('H-1', 'home', 1000), policy(undefined, 'motor', -300)];
    const { created } = commitRows(db, turned ? lines.toReversed() : lines, { kind: 'commissions' });
    expect(created).toMatchObject({ clients: 1, policies: 2, commissions: 3 });
    expect(applied(db)).toEqual([
      { number: 'M-1', amount: -300 },
      { number: 'M-1', amount: 900 },
      { number: 'H-1', amount: 1000 },
    ]);
  }
});

test('in a list of policies a row without a number is a policy of its own', () => {
  const db = emptyBook();
  commitRows(db, [policy('M-1', 'motor')], { kind: 'policies' });
  expect(commitRows(db, [policy(undefined, 'motor')], { kind: 'policies' }).created.policies).toBe(1);
});
