import { expect, test } from 'vitest';
import { readWhole } from './reading-fixture.ts';

/** Heading words of a debit and a credit column, and a word for a policy's number and for a charge taken back. */
const SIDES = [
  ['Policy number', 'Debit', 'Credit', 'Chargeback'],
  ['Policy no', 'Debit amount', 'Credit amount', 'Clawback'],
  ['Polisnr', 'Debet', 'Credit', 'Terugboeking provisie'],
  ['Polisnummer', 'Af', 'Bij', 'Terugboeking provisie'],
  ['VSNR', 'Soll', 'Haben', 'Stornoprovision'],
  ['Versicherungsnummer', 'Lastschrift', 'Gutschrift', 'Storno'],
  ['Vertragsnummer', 'Belastung', 'Gutschrift', 'Storno'],
  ['N° contrat', 'Débit', 'Crédit', 'Reprise de commission'],
  ['N° de police', 'Doit', 'Avoir', 'Reprise de commission'],
  ['Nº póliza', 'Debe', 'Haber', 'Extorno'],
  ['Número de póliza', 'Cargo', 'Abono', 'Extorno'],
  ['Nº apólice', 'Débito', 'Crédito', 'Estorno'],
  ['N. polizza', 'Dare', 'Avere', 'Storno provvigioni'],
  ['Numero polizza', 'Addebito', 'Accredito', 'Storno provvigioni'],
  ['保单号', '借方金额', '贷方金额', '追回'],
] as const;

test.each(SIDES)('%s, %s, %s: either side alone is an amount, a debit a chargeback', async (number, debit, credit) => {
  const text = [
    `${number};${debit};${credit}`,
    'PZ-1;;123,45',
    'PZ-2;33,45;',
    'PZ-3;10,00;0,00',
    'PZ-4;-5,00;',
    'PZ-5;;-7,00',
    ';48,45;116,45',
  ].join('\n');
  const { rows, summary } = await readWhole({ text }, 'commissions.csv', { as: 'commissions' });
  expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
  expect(rows.map(({ commission }) => [commission?.amount, commission?.kind])).toEqual([
    [12345, undefined],
    [-3345, 'chargeback'],
    [-1000, 'chargeback'],
    [-500, 'chargeback'],
    [-700, 'chargeback'],
  ]);
  expect(summary.totals.commission).toBe(6800);
});

test.each(SIDES)(
  '%s, %s, %s, %s: the words of the line tell the kind without an option',
  async (number, debit, credit, kind) => {
    const { rows, summary } = await readWhole(
      {
        text: [
          `${number};Type;${debit};${credit}`,
          `PZ-1;Bonus;;123,45`,
          `PZ-2;${kind};33,45;`,
          'Total;;33,45;123,45',
        ].join('\n'),
      },
      'Commission.csv',
    );
    expect(rows.map(({ commission }) => [commission?.amount, commission?.kind])).toEqual([
      [12345, 'bonus'],
      [-3345, 'chargeback'],
    ]);
    expect(summary.ignored.subtotal).toBe(1);
    expect(summary.controlTotals).toEqual([
      expect.objectContaining({ field: 'commission', stated: 9000, found: 9000 }),
    ]);
  },
);
