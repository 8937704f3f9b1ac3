import { expect, test } from 'vitest';
import { carrierOfTitle, isCarriedText, isPageText, isTotalText, readSection } from './row-words.ts';
import { dateInText } from './statement-date.ts';
import { readClaimStatus, readCommissionKind, readLine, readMode, readSign, readStatus } from './words.ts';

test.each([
  ['in-force', 'In force|Lopend|Vigente|aktiv|En cours|有效|Active'],
  ['cancelled', 'Cancelled|Opgezegd|Geroyeerd|Storniert|Cancelada|Résilié|注销|Inactive'],
  ['matured', 'Expired|Vencida|Expiratie|Abgelaufen|满期'],
  ['surrendered', 'Surrendered|Afgekocht|退保'],
  ['quoted', 'Quoted|Offerte|Angebot|Pending'],
] as const)('%s', (status, words) => {
  for (const word of words.split('|')) {
    expect([word, readStatus(word)]).toEqual([word, status]);
  }
});

test('kinds of commission', () => {
  for (const [word, kind] of [
    ['Renewal', 'renewal'],
    ['Prolongatie', 'renewal'],
    ['续期', 'renewal'],
    ['First year', 'first-year'],
    ['Afsluitprovisie', 'first-year'],
    ['Abschlussprovision', 'first-year'],
    ['首期', 'first-year'],
    ['Chargeback', 'chargeback'],
    ['STORNO', 'chargeback'],
    ['退佣', 'chargeback'],
    ['Bonus', 'bonus'],
    ['Override', 'override'],
    ['Adjustment', 'adjustment'],
    ['blue', null],
  ] as const) {
    expect([word, readCommissionKind(word)]).toEqual([word, kind]);
  }
});

test('modes, lines, claim states and signs', () => {
  expect(['Monthly', 'kwartaal', 'halbjährlich', '年缴', 'Einmalbeitrag', '12', 'weekly?'].map(readMode)).toEqual([
    12,
    4,
    2,
    1,
    0,
    12,
    null,
  ]);
  expect(
    [
      'Auto',
      'Woonhuis en inboedel',
      'Aansprakelijkheid particulier',
      '寿险',
      'Santé',
      'Pensioen',
      'Vida',
      'Wagenpark',
      '家财险',
      'AOV',
      'Betriebsrente',
      'Bedrijfspensioen',
      '团体养老',
      'Bedrijfsschade',
      'Fleet',
      'xyz',
    ].map(readLine),
  ).toEqual([
    'motor',
    'home',
    'liability',
    'life',
    'health',
    'pension',
    'life',
    'motor',
    'home',
    'income-protection',
    'pension',
    'pension',
    'pension',
    'commercial',
    'motor',
    null,
  ]);
  expect(['Open', 'Afgewikkeld', 'Afgewezen', 'Pagado', 'Accepted', 'En proceso', '?'].map(readClaimStatus)).toEqual([
    'open',
    'settled',
    'rejected',
    'settled',
    'settled',
    'open',
    'unknown',
  ]);
  expect(['+', 'H', 'Soll', 'DR', 'x'].map(readSign)).toEqual([1, 1, -1, -1, null]);
});

test('sums say so in many words, names do not', () => {
  for (const word of [
    'Total',
    'Sub-total:',
    'Grand Total',
    'Totaal',
    'Subtotaal',
    'Gesamtsumme',
    'Zwischensumme',
    'Sous-total',
    'Total général',
    'Suma',
    'Totale',
    '合计',
    '小计：',
    'Allianz Total',
  ]) {
    expect([word, isTotalText(word)]).toEqual([word, true]);
  }
  for (const word of ['Totally Legal Ltd', 'Summer, Ann', 'Somers', 'Sumatra BV', 'Jan de Wit']) {
    expect([word, isTotalText(word)]).toEqual([word, false]);
  }
});

test('lines of their own name carriers, advisors and kinds', () => {
  const open = { carrier: true, advisor: true, kind: true, client: false };
  expect(readSection('Allianz Versicherung AG', open)).toEqual({ means: 'carrier', value: 'Allianz Versicherung AG' });
  expect(readSection('Advisor: Joke Bakker', open)).toEqual({ means: 'advisor', value: 'Joke Bakker' });
  expect(readSection('Chargebacks', open)).toEqual({ means: 'kind', value: 'chargeback' });
  expect(readSection('All amounts are in euros.', open)).toBeNull();
  expect(readSection('New York Life', open)).toEqual({ means: 'carrier', value: 'New York Life' });
  expect(carrierOfTitle('Merwede Schade: lopende polissen per 31-12-2026')).toBe('Merwede Schade');
  expect(carrierOfTitle('Commission statement')).toBeNull();
});

test('where no column names clients, lines of their own do', () => {
  const open = { carrier: true, advisor: true, kind: true, client: true };
  for (const [line, value] of [
    ['VN: Müller, Hans-Jürgen', 'Müller, Hans-Jürgen'],
    ['Klant: J. de Boer (relatie 1001)', 'J. de Boer'],
    ['Policyholder: Mr & Mrs A Patel - 00451', 'Mr & Mrs A Patel'],
    ['Souscripteur : SARL Le Fournil', 'SARL Le Fournil'],
    ['投保人：王小明', '王小明'],
    ['Schröder GmbH & Co. KG', 'Schröder GmbH & Co. KG'],
    ['Herrn Öztürk', 'Herrn Öztürk'],
  ] as const) {
    expect([line, readSection(line, open)]).toEqual([line, { means: 'client', value }]);
  }
  for (const line of ['Hans Müller', 'Private Car', 'Motor', 'Nordlicht Versicherung AG', 'Renewals']) {
    expect([line, readSection(line, open)?.means === 'client']).toEqual([line, false]);
  }
});

test('what is carried over, and numbers of pages', () => {
  for (const text of [
    'Brought forward',
    'Übertrag',
    'Saldovortrag',
    'Report mois précédent',
    'Prior Balance',
    '承前页',
    'Riporto',
  ]) {
    expect([text, isCarriedText(text)]).toEqual([text, true]);
  }
  expect(['Reporter, Ann', 'Transporte García SL 3', 'Vortragsreise GmbH'].map(isCarriedText)).toEqual([
    false,
    false,
    false,
  ]);
  expect(['Page 2 of 3', 'Seite 1/4', '第1页 共3页', 'Pagina 12'].map(isPageText)).toEqual([true, true, true, true]);
  expect(['Page, Jimmy', 'Blad 1000 BV'].map(isPageText)).toEqual([false, false]);
});

test.each([
  ['Centene 06.2024 Commission.xlsx', '2024-06-30'],
  ['statement-2025-03-15.csv', '2025-03-15'],
  ['provisie 2024-Q4', '2024-12-31'],
  ['noordzee-provisie-2024-11.csv', '2024-11-30'],
  ['2024年11月1日至2024年12月31日', '2024-12-31'],
  ['佣金 2025年6月', '2025-06-30'],
  ['Abrechnung Juni 2025', '2025-06-30'],
  ['per 31.12.2026', '2026-12-31'],
  ['in-force-20261231.csv', '2026-12-31'],
  ['commission-2024-H2.csv', '2024-12-31'],
  ['schadelijst-2025-2026.csv', '2026-12-31'],
  ['invoice.xlsx', null],
  ['policy 4711-08.csv', null],
])('%s is dated %s', (text, date) => {
  expect(dateInText(text)).toBe(date);
});

test('a title in figures is read as the country writes dates', () => {
  expect(dateInText('Valuation date: 03/04/2025', 'mdy')).toBe('2025-03-04');
  expect(dateInText('per 03/04/2025')).toBe('2025-04-03');
  expect(dateInText('06/30/2025')).toBe('2025-06-30');
});

test.each([
  [
    'chargeback',
    'Chargeback, Clawback, Stornoprovision, Provisionsrückforderung, Terugboeking, Teruggevorderde provisie, Reprise de commission, Ristourne de commission, Extorno de comisión, Recuperación de comisiones, Estorno de comissão, Storno provvigioni, Recupero provvigioni, 佣金追回',
  ],
  [
    'override',
    'Overriding commission, Superprovision, Leitungsprovision, Overrideprovisie, Teamprovisie, Surcommission, Rappel de agentes, Sobrecomissão, Sovraprovvigione, 管理津贴',
  ],
  [
    'bonus',
    'Bonus, Bonifikation, Bonusprovisie, Prime de production, Bonificación, Incentivo, Premio produzione, Bonificação, 奖金',
  ],
  // Paid ahead for the first years: earned later or taken back.
  [
    'advance',
    'Advance commission, Provisionsvorschuss, Voorschotprovisie, Avance sur commission, Acompte, Anticipo de comisión, Adiantamento, Anticipo provvigionale, 预付佣金',
  ],
  [
    'renewal',
    'Renewal, Folgeprovision, Bestandsprovision, Doorlopende provisie, Renouvellement, Renovación, Renovação, Rinnovo, 续期佣金',
  ],
] as const)('words of eight languages for a commission of the kind %s', (kind, words) => {
  for (const word of words.split(', ')) {
    expect(readCommissionKind(word), word).toBe(kind);
  }
});
