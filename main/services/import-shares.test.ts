import { expect, test } from 'vitest';
import { importing } from './import-fixture.ts';
import { orThrow } from './or-throw.ts';

test('lines are divided as they say, else as the recipe says of all, exactly; the undo takes the parts along', async () => {
  const { call, opened } = await importing();
  const file = await opened('money.csv', [
    'Policy number,Carrier,Client name,Commission,Agent,Pct,Agent two,Pct two',
    'P-1,Acme,Anna Smit,100.01,AB,50,CD,50',
    'P-2,Acme,Bo Li,10.00,,,,',
    'P-3,Acme,Cy Po,-0.05,AB,60,,',
    'P-4,Acme,Dee Ray,1.00,AB,70,CD,40',
  ]);
  const fields = ['policy.number', 'policy.carrier', 'client.name', 'commission.amount'] as const;
  const dividing = [
    'commission.advisorCode',
    'commission.share',
    'commission.advisorCode2',
    'commission.share2',
  ] as const;
  const columns = [...fields, ...dividing].map((field, column) => ({ table: 0, column, field }));
  const shares = [
    { advisor: 'EF', percent: '33.33' },
    { advisor: 'GH', percent: '66.67' },
  ];
  const review = orThrow(
    await call('import.read', { session: file.session, columns, kind: 'commissions', carrier: 'Acme', shares }),
  );
  expect(review.figures).toMatchObject({
    rowsBy: { new: 3, rejected: 1 },
    rejected: [{ column: 'Pct two', value: '40', code: 'shares' }],
  });
  const { statementId } = orThrow(await call('import.commit', { session: file.session }));
  const parts = orThrow(await call('import.shares', { statementId }));
  expect(parts).toEqual([
    { advisor: 'CD', name: null, lines: 1, amountMinor: 5000 },
    { advisor: 'AB', name: null, lines: 2, amountMinor: 5001 - 3 },
    { advisor: 'GH', name: null, lines: 1, amountMinor: 667 },
    { advisor: 'EF', name: null, lines: 1, amountMinor: 333 },
    { advisor: '', name: null, lines: 1, amountMinor: -2 },
  ]);
  expect(parts.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(10001 + 1000 - 5);
  orThrow(await call('import.undo', { statementId }));
  expect(orThrow(await call('import.shares', { statementId }))).toEqual([]);
});
