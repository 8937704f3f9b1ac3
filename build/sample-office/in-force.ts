import iconv from 'iconv-lite';
import { yearOf } from '../../shared/day.ts';
import { type CarrierKey, carrierNames, lines } from './carriers.ts';
import { bracketed, chineseDay, dutchAmount, dutchDay, lastFirst, textOf } from './cells.ts';
import type { SampleOffice } from './office.ts';
import { inForceOn, LAST_DAY, renewalOf, type SamplePolicy } from './policies.ts';
import { type StatementFile, sum, utf8 } from './statement-file.ts';
import { sheetFile } from './workbook.ts';

const MODES = { 1: 'jaar', 4: 'kwartaal', 12: 'maand' } as const;
const ENGLISH_MODES = { 1: 'Annual', 4: 'Quarterly', 12: 'Monthly' } as const;
const CHINESE_MODES = { 1: '年缴', 4: '季缴', 12: '月缴' } as const;

function of(office: SampleOffice, carrier: CarrierKey): readonly SamplePolicy[] {
  return office.policies.filter((policy) => policy.carrier === carrier);
}

/** Premium of one payment, in cents. */
export function perPayment(policy: SamplePolicy): number {
  return Math.round(policy.premium / policy.paymentsPerYear);
}

function dutchStatus(policy: SamplePolicy): string {
  const words = { lapsed: 'Vervallen', cancelled: 'Opgezegd', surrendered: 'Afgekocht', matured: 'Expiratie' } as const;
  return policy.ending === null || inForceOn(policy, LAST_DAY) ? 'Lopend' : words[policy.ending];
}

function entry(carrier: CarrierKey, file: string, bytes: Uint8Array, policies: readonly SamplePolicy[]): StatementFile {
  return {
    file,
    bytes,
    as: 'policies',
    carrier: carrierNames[carrier],
    statementDate: LAST_DAY,
    rows: policies.length,
    rejected: 0,
    commission: null,
    premium: sum(policies.map(perPayment)),
  };
}

/** Titles above, a section per advisor, subtotals and a total; semicolons, decimal commas, Windows-1252. */
export function noordzeeInForce(office: SampleOffice): StatementFile {
  const policies = of(office, 'noordzee');
  const header = [
    'Polisnummer',
    'Verzekeringnemer',
    'Geboortedatum',
    'Telefoon',
    'E-mail',
    'Postcode',
    'Branche',
    'Status',
    'Ingangsdatum',
    'Hoofdvervaldatum',
    'Einddatum',
    'Termijnpremie',
    'Betalingstermijn',
  ];
  const rows: string[][] = [
    ['Noordzee Verzekeringen N.V.'],
    ['Portefeuille-overzicht per 31-12-2026'],
    ['Intermediair: Van Dijk & Partners, Haarlem (agentnummer 40.118)'],
    [],
    header,
  ];
  for (const advisor of [...new Set(policies.map((policy) => policy.advisor))].sort()) {
    const own = policies.filter((policy) => policy.advisor === advisor);
    rows.push([`Adviseur: ${advisor}`], ...own.map(noordzeeRow), [
      'Subtotaal',
      ...blanks(10),
      dutchAmount(sum(own.map(perPayment))),
    ]);
  }
  rows.push(['Totaal', ...blanks(10), dutchAmount(sum(policies.map(perPayment)))], ['Einde overzicht']);
  return entry(
    'noordzee',
    'noordzee-portefeuille-2026-12-31.csv',
    iconv.encode(textOf(rows, ';'), 'win1252'),
    policies,
  );
}

function noordzeeRow(policy: SamplePolicy): string[] {
  const { holder } = policy;
  return [
    policy.number,
    holder.name,
    dutchDay(holder.birth),
    holder.phone,
    holder.email,
    holder.postcode,
    lines[policy.line].nl,
    dutchStatus(policy),
    dutchDay(policy.start),
    dutchDay(renewalOf(policy)),
    dutchDay(policy.end ?? ''),
    dutchAmount(perPayment(policy)),
    MODES[policy.paymentsPerYear],
  ];
}

function blanks(count: number): string[] {
  return Array.from({ length: count }, () => '');
}

/** English headers, LAST, FIRST in capitals, quoted thousands, ISO days. */
export function polderzekerInForce(office: SampleOffice): StatementFile {
  const policies = of(office, 'polderzeker');
  const header = [
    'Policy No.',
    'Insured',
    'Date of birth',
    'Phone',
    'E-mail',
    'Postcode',
    'Line of business',
    'Status',
    'Start date',
    'Renewal date',
    'End date',
    'Premium',
    'Payment frequency',
    'Purchase reason',
  ];
  const rows = policies.map((policy) => [
    policy.number,
    lastFirst(policy.holder),
    policy.holder.birth,
    policy.holder.phone,
    policy.holder.email,
    policy.holder.postcode,
    lines[policy.line].en,
    englishStatus(policy),
    policy.start,
    renewalOf(policy),
    policy.end ?? '',
    bracketed(perPayment(policy)),
    ENGLISH_MODES[policy.paymentsPerYear],
    policy.reason,
  ]);
  return entry('polderzeker', 'polderzeker-in-force-20261231.csv', utf8(textOf([header, ...rows], ',')), policies);
}

function englishStatus(policy: SamplePolicy): string {
  return policy.ending === null || inForceOn(policy, LAST_DAY)
    ? 'In force'
    : `${policy.ending.charAt(0).toUpperCase()}${policy.ending.slice(1)}`;
}

/** A workbook with a merged title, typed dates and amounts, and a total row. */
export async function merwedeInForce(office: SampleOffice): Promise<StatementFile> {
  return workbookList(
    office,
    'merwede',
    'merwede-portefeuille-2026-12-31.xlsx',
    'Merwede Schade: lopende en beëindigde polissen per 31-12-2026',
  );
}

export async function hollandseInForce(office: SampleOffice): Promise<StatementFile> {
  return workbookList(
    office,
    'hollandse',
    'hollandse-onderlinge-polissen-2026-12-31.xlsx',
    'Hollandse Onderlinge · polissenlijst per 31-12-2026',
  );
}

/** Leading zeros kept: the number is text here, while the commission workbook of the same carrier loses them. */
export async function deltaInForce(office: SampleOffice): Promise<StatementFile> {
  return workbookList(office, 'delta', 'delta-leven-polissen-2026-12-31.xlsx', 'Delta Leven · polissen per 31-12-2026');
}

async function workbookList(
  office: SampleOffice,
  carrier: CarrierKey,
  file: string,
  title: string,
): Promise<StatementFile> {
  const policies = of(office, carrier);
  const bytes = await sheetFile({
    sheet: 'Polissen',
    title,
    header: [
      'Polisnummer',
      'Naam verzekeringnemer',
      'Geboortedatum',
      'Telefoon',
      'E-mail',
      'Branche',
      'Status',
      'Ingangsdatum',
      'Vervaldatum',
      'Einddatum',
      'Premie',
      'Betalingstermijn',
    ],
    rows: policies.map((policy) => [
      policy.number,
      policy.holder.name,
      date(policy.holder.birth),
      policy.holder.phone,
      policy.holder.email,
      lines[policy.line].nl,
      dutchStatus(policy),
      date(policy.start),
      date(renewalOf(policy)),
      date(policy.end ?? ''),
      perPayment(policy) / 100,
      MODES[policy.paymentsPerYear],
    ]),
    total: { at: 10, amount: sum(policies.map(perPayment)) / 100 },
  });
  return entry(carrier, file, bytes, policies);
}

/** A day as the workbook's own date; null leaves the cell empty. */
export function date(text: string): Date | null {
  return text === '' ? null : new Date(`${text}T00:00:00Z`);
}

/** GB18030 with Chinese headers and dates; premiums in euro, as the title says. */
export function donghaiInForce(office: SampleOffice): StatementFile {
  const policies = of(office, 'donghai');
  const header = [
    '保单号',
    '投保人',
    '出生日期',
    '手机',
    '邮箱',
    '险种',
    '状态',
    '生效日期',
    '续期日期',
    '终止日期',
    '保费',
    '缴费方式',
  ];
  const statuses = { lapsed: '失效', cancelled: '退保', surrendered: '退保', matured: '满期' } as const;
  const rows = policies.map((policy) => [
    policy.number,
    policy.holder.name,
    chineseDay(policy.holder.birth),
    policy.holder.phone,
    policy.holder.email,
    lines[policy.line].zh,
    policy.ending === null ? '有效' : statuses[policy.ending],
    chineseDay(policy.start),
    chineseDay(renewalOf(policy)),
    chineseDay(policy.end ?? ''),
    (perPayment(policy) / 100).toFixed(2),
    CHINESE_MODES[policy.paymentsPerYear],
  ]);
  const title = [`东海保险 有效保单清单 ${yearOf(LAST_DAY)}年12月31日 单位：欧元`];
  return entry(
    'donghai',
    'donghai-policies-2026-12-31.csv',
    iconv.encode(textOf([title, [], header, ...rows], ','), 'gb18030'),
    policies,
  );
}
