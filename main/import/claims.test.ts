import { expect, test } from 'vitest';
import { day } from '../../shared/day.ts';
import { commitRows, emptyBook, type RowParts } from './statement-fixture.ts';

const anna: NonNullable<RowParts['client']> = { name: 'Anna Mueller', rawName: 'Anna Mueller', kind: 'person' };
const owned: Partial<RowParts> = { client: anna, policy: { number: '001', line: 'motor' } };
const byPolicy: Partial<RowParts> = { policy: { number: '001' }, claim: { number: 'S1', paid: 100 } };
const byClient: Partial<RowParts> = { client: anna, claim: { number: 'S1', paid: 50, lossDate: day('2026-01-01') } };

test('a claim told once by its policy and once by its client alone is one claim, also when the list comes again', () => {
  const db = emptyBook();
  const rows = [owned, byPolicy, byClient];
  expect(commitRows(db, rows, { kind: 'mixed' }).created.claims).toBe(1);
  expect(db.prepare('SELECT policy_id, paid_minor, lost_on FROM claim').all()).toEqual([
    { policy_id: 1, paid_minor: 150, lost_on: '2026-01-01' },
  ]);
  const stranger = { client: { name: 'Zebedeus Quist', rawName: 'Zebedeus Quist', kind: 'person' as const } };
  const again = commitRows(db, [stranger, ...rows.toReversed()], { kind: 'mixed' });
  expect([again.rowsBy, again.created.claims]).toMatchObject([{ new: 1, changed: 0, same: 3 }, 0]);
});

test('a later list that tells a claim by its client alone means the one of his policy', () => {
  const db = emptyBook();
  commitRows(db, [owned, byPolicy], { kind: 'mixed' });
  expect(commitRows(db, [byClient], { kind: 'claims' })).toMatchObject({
    created: { claims: 0 },
    updated: { claims: 1 },
  });
});

test('of two policies of one client with claims of one number, the claim without a policy is a third', () => {
  const db = emptyBook();
  const second: Partial<RowParts> = { client: anna, policy: { number: '002', line: 'home' } };
  const other: Partial<RowParts> = { policy: { number: '002' }, claim: { number: 'S1', paid: 7 } };
  const rows = [owned, second, byPolicy, other, byClient];
  expect(commitRows(db, rows, { kind: 'mixed' }).created.claims).toBe(3);
  const again = commitRows(db, [...rows, { client: { name: 'Zebedeus Quist' } }], { kind: 'mixed' });
  expect(again).toMatchObject({ rowsBy: { changed: 0, same: 5 }, created: { claims: 0 } });
});
