import { expect, test } from 'vitest';
import { readWhole } from './reading-fixture.ts';

/** Header → field of the first table. */
async function fieldsOf(text: string): Promise<Record<string, string | null>> {
  const { inspection } = await readWhole({ text });
  return Object.fromEntries((inspection.reading.tables[0]?.columns ?? []).map(({ header, field }) => [header, field]));
}

test('what was collected of a receipt says nothing of the policy: an annulled receipt cancels none', async () => {
  const { rows } = await readWhole({
    text: `Nº Recibo;Póliza;Tomador;F. Efecto;Prima Neta;Comisión;Estado
1;P-1;GARCÍA LÓPEZ, JOSÉ;01/03/2026;225,60;45,12;COBRADO
2;P-2;RUIZ SANZ, ANA;15/03/2026;-115,00;-23,00;ANULADO
3;P-3;GIL MORA, LUIS;31/03/2026;100,10;10,01;PENDIENTE
`,
  });
  expect(rows.map(({ policy }) => policy?.status)).toEqual([undefined, undefined, undefined]);
});

test('words of a header cut in two go on below themselves alone', async () => {
  expect(
    await fieldsOf(`Vertrags-;;;;Netto-;Courtage
Nr.;Kunde;Sparte;Fälligkeit;beitrag;EUR
70/1;Schmidt Elektro GmbH;Haftpflicht;01.04.2026;1.000,00;100,00
70/2;Weiß, Ingrid;Hausrat;01.04.2026;150,00;22,50
`),
  ).toMatchObject({
    'Vertrags-Nr.': 'policy.number',
    Kunde: 'client.name',
    Nettobeitrag: 'commission.premium',
    'Courtage EUR': 'commission.amount',
  });
});

test('a writing agent’s code and what he gets of the line, beside his name', async () => {
  expect(
    await fieldsOf(`Wrtg Agt,Agent Name,Policy #,Insured,Paid To,Split %,Comm Amt
00123,"JONES, ROBERT",UL98,"SMITH, ALLEN J",03/13/2026,100.00,480.00
00456,"LEE, SUSAN",WL55,"O'BRIEN, PAT",03/14/2026,50.00,100.00
`),
  ).toMatchObject({
    'Wrtg Agt': 'commission.advisorCode',
    'Agent Name': 'client.advisor',
    'Split %': 'commission.share',
    'Paid To': null,
  });
});

test('the carrier a line above the headers names is that of the rows until another is named', async () => {
  const { rows } = await readWhole({
    text: `Agent: 0012 - JANE ROE,,,
Carrier: Acme Mutual,,,
Policy,Client,Effective,Commission
A1,"Poe, Al",01/13/2026,10.00
Carrier: Zenith,,,
Policy,Client,Effective,Commission
Z1,"Poe, Cy",01/15/2026,30.00
`,
  });
  expect(rows.map(({ policy }) => policy?.carrier)).toEqual(['Acme Mutual', 'Zenith']);
});

test('who drew a list up and who checked it are no row of it', async () => {
  const { rows, summary } = await readWhole({
    text: `保单号,投保人,保险公司,结算日期,佣金
P1,王建国,平安人寿,2026/3/1,300.00
P2,李秀英,平安人寿,2026/3/8,15.00
合计,,,,315.00
制表人：陈红,,复核：,,
`,
  });
  expect(rows).toHaveLength(2);
  expect(summary.ignored.footer).toBe(1);
});

test('answers and earlier days are no dates of a policy', async () => {
  expect(
    await fieldsOf(`Policy number,Name,Start date,Date last renewal,Date next renewal,Police report filed,N claims year
P1,Ann Lee,13/02/2020,13/02/2026,13/02/2027,No,0
P2,Bob Ray,14/03/2021,14/03/2026,14/03/2027,Yes,2
`),
  ).toEqual({
    'Policy number': 'policy.number',
    Name: 'client.name',
    'Start date': 'policy.start',
    'Date last renewal': null,
    'Date next renewal': 'policy.renewal',
    'Police report filed': null,
    'N claims year': null,
  });
});
