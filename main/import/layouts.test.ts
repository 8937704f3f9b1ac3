import { expect, test } from 'vitest';
import { readWhole, refusalOf } from './reading-fixture.ts';

/** Number, carrier, client, advisor and commission of each row, and what was ignored. */
async function outcome(text: string) {
  const { rows, summary, inspection } = await readWhole({ text });
  return {
    rows: rows.map((row) =>
      [row.policy?.number, row.policy?.carrier, row.client?.name, row.client?.advisor, row.commission?.amount]
        .map((part) => part ?? '')
        .join(' · '),
    ),
    ignored: Object.entries(summary.ignored)
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => `${kind} ${count}`),
    totals: summary.controlTotals.map(({ field, stated, found }) => [field, stated, found]),
    warnings: inspection.warnings.map(({ code }) => code),
  };
}

test('sections of advisors with subtotals under a title that names the insurer', async () => {
  const text = `Provisieoverzicht juni 2026
Merwede Schade
Polisnummer;Naam;Boekdatum;Premie;Provisie
Adviseur: Ilse Kok
100-1;Jansen, P.;30-06-2026;100,00;15,00
Subtotaal Ilse Kok;;;100,00;15,00

Adviseur: Bram Vos
100-3;Bakker, C.;30-06-2026;50,00;7,50
Subtotaal;;;50,00;7,50
Eindtotaal;;;150,00;22,50
Vragen? Bel 010-1234567.
`;
  expect(await outcome(text)).toEqual({
    rows: [
      '100-1 · Merwede Schade · P. Jansen · Ilse Kok · 1500',
      '100-3 · Merwede Schade · C. Bakker · Bram Vos · 750',
    ],
    ignored: ['title 4', 'subtotal 3', 'footer 1', 'blank 1'],
    totals: [
      ['premium', 15000, 15000],
      ['commission', 2250, 2250],
    ],
    warnings: [],
  });
});

test('sections of carriers', async () => {
  const text = `Policy Number,Client,Premium,Commission
Northern Mutual,,,
P1,Ann Lee,100.00,10.00
Total Northern Mutual,,100.00,10.00
Fairway Insurance,,,
P3,Cy Dow,50.00,5.00
Total Fairway Insurance,,50.00,5.00
Grand total,,150.00,15.00
`;
  expect((await outcome(text)).rows).toEqual([
    'P1 · Northern Mutual · Ann Lee ·  · 1000',
    'P3 · Fairway Insurance · Cy Dow ·  · 500',
  ]);
});

test.each([
  [
    'the lower line names the columns',
    ';;Premie;;Provisie;\nPolisnummer;Naam;Bruto;Netto;%;Bedrag\n1;Jan Smit;121,00;100,00;10;10,00\n',
  ],
  [
    'the lower line divides one column',
    'Policy Number;Client;Premium;;Commission\n;;Gross;Net;\n1;Jan Smit;110.00;100.00;10.00\n',
  ],
  [
    'the lower line tells units',
    'Policy Number;Client;Start date;Commission\n;;dd/mm/yyyy;in EUR\n1;Jan Smit;15/01/2026;10.00\n',
  ],
] as const)('a header of two lines: %s', async (_what, text) => {
  const { rows, ignored } = await outcome(text);
  expect(rows).toEqual(['1 ·  · Jan Smit ·  · 1000']);
  expect(ignored).toEqual([]);
});

test('a repeated header, a total without a word, and notes at the end are no rows', async () => {
  const text = `Policy Number,Client,Commission
P1,Ann,10.00
Policy Number,Client,Commission
P2,Bob,20.00
,,30.00
* Paid after deduction of tax. 2026-06-30.,,
Printed on 30/06/2026 by KIM,,
`;
  expect(await outcome(text)).toMatchObject({
    rows: ['P1 ·  · Ann ·  · 1000', 'P2 ·  · Bob ·  · 2000'],
    ignored: ['subtotal 1', 'repeatedHeader 1', 'footer 2'],
    totals: [['commission', 3000, 3000]],
  });
});

test('what is paid in the end is a total, too', async () => {
  const text =
    '"Policy Number","Insured","Commission"\n"U1","LEE, ANN","10.00"\n"U2","RAY, BOB","(2.50)"\n"","Net payable","7.50"\n';
  expect(await outcome(text)).toMatchObject({
    rows: ['U1 ·  · Ann Lee ·  · 1000', 'U2 ·  · Bob Ray ·  · -250'],
    totals: [['commission', 750, 750]],
  });
});

test('a day that is no part of a policy still dates the statement', async () => {
  const { summary } = await readWhole(
    {
      text: 'premium_id,policy_id,amount,payment_date\n1,187,863.41,2025-06-10\n2,819,1827.06,2025-12-13\n3,187,10.00,2022-02-13\n',
    },
    'premiums.csv',
  );
  expect(summary.latestDate).toBe('2025-12-13');
});

test('clients whose names begin like totals are clients', async () => {
  const { rows } = await readWhole({
    text: 'Name,Policy Number,Premium\nTotal Logistics Ltd,P1,10.00\nSom BV,P2,20.00\n',
  });
  expect(rows.map((row) => row.client?.name)).toEqual(['Total Logistics Ltd', 'Som BV']);
});

test('a list of names with e-mail addresses is not taken for the clients of the office', async () => {
  const text = 'id,first_name,last_name,email,modified_at\n1,Ring,Gray,r@x.test,2022-02-14\n';
  expect((await refusalOf({ text }, 'export.csv'))?.message).toContain('too little to say that they are clients');
  expect(await refusalOf({ text }, 'clients.csv')).toBeNull();
  expect(await refusalOf({ text }, 'export.csv', { as: 'clients' })).toBeNull();
});

test.each([
  [
    'a bank',
    'Datum;Naam / Omschrijving;Tegenrekening;Af Bij;Bedrag (EUR)\n20260113;Jan;NL1;Af;10,00\n',
    'a bank or a shop',
  ],
  ['a shop', 'Order ID,Customer Name,Email,Phone,Quantity,Total\n1,Ann Lee,a@x.test,555,1,10.00\n', 'a bank or a shop'],
  ['staff', 'Employee ID,First Name,Last Name,Hire Date,Salary\n1,Ann,Lee,2020-01-13,5000\n', 'names people'],
  ['goods', 'Product,Category,Price,Stock\nA,x,1.50,10\nB,y,2.50,20\n', 'too few columns'],
  ['invoices', 'Invoice No,Customer,Invoice Date,Amount,Status\n1,Ann Lee,2026-01-13,100.00,Paid\n', 'names people'],
] as const)('a list of %s is refused with what it looks like', async (_what, text, words) => {
  expect(await refusalOf({ text }, 'export.csv')).toMatchObject({
    code: 'needs-recipe',
    message: expect.stringContaining(words),
  });
});

test('columns that a list has no place for are named', async () => {
  const text =
    'Client No,Name,Birth date,Loss date,Claim paid\n1,Ann Lee,01-02-1980,13-01-2026,100.00\n2,Bob Ray,13-02-1980,14-01-2026,200.00\n';
  const { inspection } = await readWhole({ text }, 'clients.csv', { as: 'clients' });
  expect(inspection.warnings).toMatchObject([
    { code: 'columns-not-read', message: expect.stringContaining('“Loss date”, “Claim paid”') },
  ]);
});

test('a column of figures that cannot be read is told', async () => {
  const rows = Array.from({ length: 8 }, (_, at) => `P${at},Ann ${at},see letter\n`).join('');
  const { inspection } = await readWhole({ text: `Policy Number,Client,Start date\n${rows}` });
  expect(inspection.warnings.map(({ code }) => code)).toEqual(['column-doubted']);
});

const RENEWALS = 'Policy Number,Insured,Date,Commission\nA1,Jan,2026-01-02,100.00\nA2,Piet,2026-01-02,50.00\n';

test('a sum of all rows is a total whatever it is called, also after the total of a section', async () => {
  const text = `${RENEWALS}Sub-total,,,150.00\nChargebacks,,,\nA3,Kees,2026-01-03,-30.00\nSub-total,,,-30.00\nOur remittance to you,,,120.00\n`;
  const { rows, summary } = await readWhole({ text });
  expect(rows.map(({ policy }) => policy?.number)).toEqual(['A1', 'A2', 'A3']);
  expect(summary.totals.commission).toBe(12_000);
  expect(summary.ignored.subtotal).toBe(3);
  expect(summary.controlTotals).toMatchObject([{ field: 'commission', stated: 12_000, found: 12_000 }]);
});

test('a total that differs is still one: net commission payable', async () => {
  const { rows, summary } = await readWhole({ text: `${RENEWALS}Net commission payable,,,150.01\n` });
  expect(rows).toHaveLength(2);
  expect(summary.controlTotals).toMatchObject([{ stated: 15_001, found: 15_000 }]);
});

test('a tax withheld between gross and net is no line of commission, and the gross total agrees', async () => {
  const text = `${RENEWALS}Gross total,,,150.00\nWithholding tax 10%,,,-15.00\nNet paid,,,135.00\n`;
  const { rows, summary } = await readWhole({ text });
  expect(rows).toHaveLength(2);
  expect(summary.ignored.subtotal).toBe(3);
  expect(summary.totals.commission).toBe(15_000);
  expect(summary.controlTotals).toMatchObject([{ stated: 15_000, found: 15_000 }]);
});

test('a line that names a policy or a day is money, though its amount is the sum so far', async () => {
  const text = `${RENEWALS}A3,Total Care Ltd,2026-01-03,150.00\nAdjustment of fees,,2026-01-03,300.00\n`;
  const { rows, summary } = await readWhole({ text });
  expect(rows).toHaveLength(4);
  expect(summary.totals.commission).toBe(60_000);
});

test('a chargeback in a column Debet counts against the commission', async () => {
  const { rows, summary } = await readWhole({
    text: 'Polisnr;Naam verzekeringnemer;Periode;Debet;Credit\nA1;Jan Bakker;2026-01;;33,45\nA1;Jan Bakker;2026-02;33,45;\nA2;Piet Post;2026-02;;12,00\n',
  });
  expect(rows.map(({ problems }) => problems)).toEqual([[], [], []]);
  expect(rows.map(({ commission }) => commission?.amount)).toEqual([3345, -3345, 1200]);
  expect(summary.totals.commission).toBe(1200);
});

test('chargebacks without a minus under their title are taken off, as the carrier’s own total does', async () => {
  const text = `${RENEWALS}Sub-total,,,150.00\nChargebacks,,,\nA3,Kees,2026-01-03,30.00\nSub-total,,,30.00\nNet commission payable,,,120.00\n`;
  const { rows, summary } = await readWhole({ text });
  expect(rows[2]?.commission).toMatchObject({ kind: 'chargeback', amount: -3000 });
  expect(summary.warnings).toMatchObject([{ code: 'section-chargebacks', details: { count: 1 } }]);
  expect(summary.controlTotals).toMatchObject([{ stated: 12_000, found: 12_000 }]);
});

test('columns of amounts under names of days are no days, however few rows there are', async () => {
  const { rows, summary } = await readWhole({
    text: 'Policy No,Name,Paid Date,First Year,Renewal,Total Commission\nP1,Jan,2026-01-15,10.00,0.00,10.00\nP2,Piet,2026-01-16,0.00,20.00,20.00\nTotals,,,10.00,20.00,30.00\n',
  });
  expect(rows.map(({ problems, commission }) => [problems.length, commission?.amount])).toEqual([
    [0, 1000],
    [0, 2000],
  ]);
  expect(summary.controlTotals).toMatchObject([{ stated: 3000, found: 3000 }]);
  const months = await readWhole({
    text: 'Policy Number,Insured,Month,Year,Commission\nP1,Jan,1,2026,1.00\nP2,Piet,2,2026,2.00\n',
  });
  expect(months.rows.flatMap(({ problems }) => problems)).toEqual([]);
});

test('a balance is a total', async () => {
  const { rows } = await readWhole({
    text: 'Vertrag;Kunde;Datum;Soll;Haben\nV-1;Müller;01.02.2026;;100,00\nV-2;Maier;01.02.2026;20,00;\nSaldo;;;;80,00\n',
  });
  expect(rows.map(({ commission }) => commission?.amount)).toEqual([10_000, -2_000]);
});

test('of a gross and a net commission the net one was received', async () => {
  const { summary } = await readWhole({
    text: 'Policy,Insured,Date,Gross Commission,Split %,Net Commission\nP1,Jan,2026-01-02,100.00,50,50.00\nP2,Piet,2026-01-02,200.00,50,100.00\n',
  });
  expect(summary.totals.commission).toBe(15_000);
});
