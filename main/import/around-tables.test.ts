import { expect, test } from 'vitest';
import { readWhole, refusalOf } from './reading-fixture.ts';

const HEAD = 'Policy No,Client,Effective date,Premium,Commission\n';
const TWO = 'P1,Ann Lee,13/01/2026,100.00,10.00\nP2,Bo Ray,14/01/2026,200.00,20.00\n';

test.each(['Razem', 'Итого', 'Toplam', 'TOTALES', 'Totalt', 'Sum', 'S/Total', 'Σ', 'T O T A L', 'Jumla'])(
  'a total called %s is no policy',
  async (word) => {
    const { rows, summary } = await readWhole({ text: `${HEAD}${TWO}${word},,,300.00,30.00\n` });
    expect(rows).toHaveLength(2);
    expect(summary).toMatchObject({ totals: { commission: 3000 }, ignored: { subtotal: 1 } });
  },
);

test('a policy whose number is letters is a policy, unless its amounts are the sum of all', async () => {
  const { rows } = await readWhole({ text: `${HEAD}${TWO}SPECIAL,,,310.00,31.00\n` });
  expect(rows).toHaveLength(3);
});

test('amounts under the title Chargebacks were taken back', async () => {
  const { rows, summary } = await readWhole({
    text: `${HEAD}Renewals,,,,\n${TWO}Subtotal,,,300.00,30.00\nChargebacks,,,,\nP3,Cy Dow,14/01/2026,50.00,5.00\nSubtotal,,,50.00,5.00\nTotal,,,350.00,25.00\n`,
  });
  expect(rows.map(({ commission }) => commission?.amount)).toEqual([1000, 2000, -500]);
  expect(summary.warnings).toMatchObject([{ code: 'section-chargebacks', details: { count: 1 } }]);
  expect(summary.controlTotals.map(({ field, stated, found }) => [field, stated, found])).toEqual([
    ['premium', 35_000, 35_000],
    ['commission', 2500, 2500],
  ]);
});

test('where amounts under Chargebacks have their own sign, it holds', async () => {
  const { rows, summary } = await readWhole({
    text: `${HEAD}${TWO}Chargebacks,,,,\nP3,Cy Dow,14/01/2026,50.00,-5.00\nP4,Di Eve,14/01/2026,20.00,2.00\n`,
  });
  expect(rows.map(({ commission }) => commission?.amount)).toEqual([1000, 2000, -500, 200]);
  expect(summary.warnings.map(({ code }) => code)).toEqual(['positive-chargebacks']);
});

test('a commission that is not told is a reason, a dash is nothing earned, other amounts stay empty', async () => {
  const { rows, summary } = await readWhole({
    text: `${HEAD}P1,Ann Lee,13/01/2026,100.00,#N/A\nP2,Bo Ray,14/01/2026,n/a,10.00\nP3,Cy Dow,15/01/2026,50.00,-\n`,
  });
  expect(rows.map(({ problems }) => problems.map(({ code, value }) => [code, value]))).toEqual([
    [['amount', '#N/A']],
    [],
    [],
  ]);
  expect(rows.map(({ commission }) => commission?.amount)).toEqual([undefined, 1000, 0]);
  expect(rows[1]?.commission?.premium).toBeUndefined();
  expect(summary.warnings).toMatchObject([{ code: 'amounts-not-told', details: { count: 1 } }]);
});

test('what stands over several columns is said of each of them', async () => {
  const { inspection } = await readWhole({
    text: 'Policy,,Premium,,Commission,\nNumber,Holder,Gross,Net,Rate,Amount\nP1,Ann Lee,110.00,100.00,10,10.00\nP2,Bo Ray,220.00,200.00,10,20.00\n',
  });
  expect(inspection.reading.tables[0]?.columns.map(({ header, field }) => [header, field])).toEqual([
    ['Policy Number', 'policy.number'],
    ['Policy Holder', 'client.name'],
    ['Premium Gross', 'commission.premium'],
    ['Premium Net', null],
    ['Commission Rate', 'commission.rate'],
    ['Commission Amount', 'commission.amount'],
  ]);
});

test('debit and credit beside a reference are a bank’s', async () => {
  const text = 'Date,Reference,Name,Debit,Credit\n13/01/2026,R1,Ann Lee,,20.00\n14/01/2026,R2,Bo Ray,10.00,\n';
  expect(await refusalOf({ text })).toMatchObject({ code: 'needs-recipe' });
});
