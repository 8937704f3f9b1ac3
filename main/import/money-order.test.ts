import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentHash } from '../../shared/import/line-hash.ts';
import { type Plan, planImport } from '../../shared/import/plan.ts';
import { gather } from '../../shared/import/plan-gather.ts';
import { planBook } from '../book/queries/importing-view.ts';
import { eachMoneyByOwner, sameMoney } from './money-order.ts';
import { emptyBook, type RowParts, rowsOf } from './statement-fixture.ts';

const BOOK = planBook(emptyBook());

function planOf(rows: readonly Partial<RowParts>[]): Plan {
  const facts = gather(rowsOf(rows), contentHash);
  return planImport(facts, BOOK, { kind: 'commissions', datedOn: null, decisions: new Map() });
}

/** Policies of few clients, each client's given by the figure before the dash. */
const row = fc.record({
  policy: fc.constantFrom('1-1', '1-2', '2-1', '3-1', '3-2', '3-3').map((number) => ({ number })),
  commission: fc.record({ amount: fc.integer({ min: -900, max: 900 }) }),
});
const clientOf = (plan: Plan) => (policy: number) => Number(plan.policies.get(policy)?.number.split('-')[0]);

test('all money is given out once, with its policy, client after client', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
      const plan = planOf(rows);
      const given: (readonly [number: string, amount: number, line: number])[] = [];
      eachMoneyByOwner(plan, clientOf(plan), (policy, { amount, line }) => {
        given.push([plan.policies.get(policy)?.number ?? '', amount, line]);
      });
      const all = rows.map(({ policy, commission }, line) => [policy.number, commission.amount, line] as const);
      expect(given.toSorted((left, right) => left[2] - right[2])).toEqual(all);
      const clients = given.map(([number]) => number.slice(0, 1));
      expect(clients).toEqual(clients.toSorted());
      // The lines of one policy lie together, in the order of the file.
      const policies = given.map(([number]) => number);
      expect(new Set(policies).size).toBe(policies.filter((number, at) => number !== policies[at - 1]).length);
      expect(
        given.every(([number, , line], at) => number !== given[at - 1]?.[0] || line > (given[at - 1]?.[2] ?? 0)),
      ).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('rows without money, and money that was read before, are left out', () => {
  const plan = planOf([
    { policy: { number: '1-1', premium: 100 } },
    { policy: { number: '1-1' }, commission: { amount: 5 } },
  ]);
  const amounts: number[] = [];
  eachMoneyByOwner(plan, clientOf(plan), (_, { amount }) => amounts.push(amount));
  expect(amounts).toEqual([5]);
});

test('what all money of a file has in common is told, and only that', () => {
  const money = (ratePpm: number | undefined, kind: 'renewal' | 'bonus', advisorCode: string) => ({
    policy: { number: '1-1' },
    commission: { amount: 100, kind, advisorCode, ...(ratePpm === undefined ? {} : { ratePpm }) },
  });
  const of = (...rows: readonly Partial<RowParts>[]) => sameMoney(planOf(rows), new Int32Array([7]));
  expect(of(money(1000, 'renewal', 'JB'), money(1000, 'renewal', 'JB'))).toEqual({
    carrier_id: 7,
    kind: 'renewal',
    rate_ppm: 1000,
    advisor_code: 'JB',
  });
  expect(of(money(1000, 'renewal', 'JB'), money(2000, 'bonus', 'AS'))).toEqual({ carrier_id: 7 });
  expect(of(money(undefined, 'renewal', 'JB'), money(undefined, 'bonus', 'JB'))).toEqual({
    carrier_id: 7,
    rate_ppm: null,
    advisor_code: 'JB',
  });
  const plan = planOf([money(1000, 'renewal', 'JB')]);
  expect(sameMoney(plan, new Int32Array([7, 8]))).not.toHaveProperty('carrier_id');
  // 0 is a carrier that is not looked up yet.
  expect(sameMoney(plan, new Int32Array([0, 0]))).not.toHaveProperty('carrier_id');
});
