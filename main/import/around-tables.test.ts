import { expect, test } from 'vitest';
import { sharesIn } from '../../shared/import/shares.ts';
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

test('lines of their own that name the policyholder hold for the rows below, until a sum', async () => {
  const { rows, summary } = await readWhole({
    text: 'Vertrags-;;Buchungs-;Netto-;Vergütung\nnummer;Sparte;tag;beitrag;EUR\nVN: Müller, Hans-Jürgen;;;;\nKV 1;Hausrat;13.03.2026;900,00;112,50\nKV 2;Haftpflicht;14.03.2026;452,00;45,20\nSchröder GmbH & Co. KG;;;;\nKV 3;Flotte;15.03.2026;301,00-;30,10-\nZwischensumme;;;1.051,00;127,60\nKV 4;Hausrat;16.03.2026;100,00;10,00\nEndsumme;;;1.151,00;137,60\n',
  });
  expect(rows.map(({ client }) => client?.name)).toEqual([
    'Hans-Jürgen Müller',
    'Hans-Jürgen Müller',
    'Schröder GmbH & Co. KG',
    undefined,
  ]);
  expect(summary.totals.commission).toBe(13760);
  expect(summary.controlTotals.every(({ stated, found }) => stated === found)).toBe(true);
});

test('a list says above its headers whose policies it holds', async () => {
  const { rows } = await readWhole({
    text: 'Named Insured: ACME TOOL & DIE INC,,,,\nClaim #,Policy #,Date of Loss,Status,Paid\nC1,P1,02/14/2025,C,10.00\nC2,P1,02/15/2025,Not settled,0.00\n',
  });
  expect(rows.map(({ client, claim }) => [client?.name, client?.kind, claim?.status])).toEqual([
    ['ACME TOOL & DIE INC', 'organisation', 'settled'],
    ['ACME TOOL & DIE INC', 'organisation', 'open'],
  ]);
});

test('what stands behind the total says how it is settled; before further rows it is a row', async () => {
  const list = (end: string) =>
    `Policy number,Client,Posted,Premium,Commission\nP1,Ann Lee,13/02/2026,100.00,10.00\nP2,Bo Kim,14/02/2026,50.00,5.00\nTotal,,,150.00,15.00\nMarketing allowance,,,,2.00\n${end}`;
  const { rows, summary } = await readWhole({
    text: list('Prior Balance,,,,-4.00\nNet due,,,,13.00\nPage 1 of 1,,,,Run 03/02/2026\n'),
  });
  expect(rows.map(({ policy }) => policy?.number)).toEqual(['P1', 'P2']);
  expect(summary.ignored).toMatchObject({ subtotal: 4, footer: 1 });
  const { rows: on } = await readWhole({ text: list('P3,Cy Fox,15/02/2026,10.00,1.00\n') });
  expect(on).toHaveLength(4);
});

test('titles over tables side by side are no part of their headers', async () => {
  const { rows, summary } = await readWhole({
    text: 'Motor renewals,,,,,Home renewals,,,\nPolicy No,Insured,Renewal,Premium,,Policy No,Insured,Renewal,Premium\nM1,Ann Smith,13/04/2026,100.00,,H1,Bob Jones,17/04/2026,110.00\nM2,Carl Reed,14/04/2026,200.00,,H2,Dee Ward,18/04/2026,220.00\nTotal,,,300.00,,Total,,,330.00\n',
  });
  expect(rows.map(({ policy }) => policy?.number)).toEqual(['M1', 'M2', 'H1', 'H2']);
  expect(summary.totals.premium).toBe(63000);
});

test('a statement of account: amounts, each with its side, booked on a day', async () => {
  const { rows } = await readWhole({
    text: 'Boekdatum;Polisnr;Relatie;Grondslag;Bedrag;D/C\n13-02-2026;88.1;Fam. Postma;450,00;45,00;C\n15-02-2026;88.2;Kapsalon Smit;120,00;12,00;D\nEindsaldo;;;;33,00;C\n',
  });
  expect(rows.map(({ commission }) => [commission?.periodFrom, commission?.amount])).toEqual([
    ['2026-02-13', 4500],
    ['2026-02-15', -1200],
  ]);
});

test.each([
  'Algemeen totaal (2 polissen);;;300,00;30,00',
  'Anzahl Verträge: 2;;Gesamtbeitrag:;300,00;30,00',
  'Nombre de contrats : 2;;TOTAL GENERAL;300,00;30,00',
  'Total policies: 2;Total premium;;300,00;30,00',
])('words and the sums of all rows are a total, wherever its words stand: %s', async (line) => {
  const list = `${HEAD}${TWO}`.replaceAll(',', ';').replaceAll('.', ',');
  const { rows, summary } = await readWhole({ text: `${list}${line}\n` });
  expect(rows.map(({ policy }) => policy?.number)).toEqual(['P1', 'P2']);
  expect(summary.ignored.subtotal).toBe(1);
});

test('advisors who share a line, each with a percentage', async () => {
  const { rows } = await readWhole({
    text: 'Policy,Life Assured,Entry Date,Type,Commission,Adviser 1,Adviser 1 %,Adviser 2,Adviser 2 %\nL1,Smith J,13/03/2026,Indemnity,100.00,AB1,60,CD2,40\nL2,Patel R,14/03/2026,Renewal,50.00,AB1,100,,\nL3,Brown K,15/03/2026,Clawback,-20.00,CD2,50,AB1,50\n',
  });
  expect(rows.map(({ commission }) => sharesIn(commission?.advisorCode ?? '').map(({ ppm }) => ppm / 10_000))).toEqual([
    [60, 40],
    [100],
    [50, 50],
  ]);
  expect(rows.map(({ commission }) => commission?.kind)).toEqual(['advance', 'renewal', 'chargeback']);
});
