import iconv from 'iconv-lite';
import { addDays, addMonths, type Day, day, fromOrdinal, toOrdinal } from '../../shared/day.ts';
import { type CarrierKey, carrierNames, lines } from './carriers.ts';
import { bracketed, chineseDay, dottedDay, dutchAmount, dutchDay, lastFirst, textOf, trailingMinus } from './cells.ts';
import type { SampleOffice } from './office.ts';
import { FIRST_DAY, LAST_DAY } from './policies.ts';
import type { Receipt } from './receipts.ts';
import { type StatementFile, sum, utf8 } from './statement-file.ts';

/** What one statement covers. */
export type Period = { readonly from: Day; readonly to: Day; readonly receipts: readonly Receipt[] };

/** A carrier's receipts cut into calendar periods of so many months; the first one may be cut short by FIRST_DAY. */
export function periods(office: SampleOffice, carrier: CarrierKey, months: 1 | 3 | 6 | 12): readonly Period[] {
  const own = office.receipts.filter((receipt) => receipt.policy.carrier === carrier);
  const found: Period[] = [];
  for (let start = day('2024-01-01'); start <= LAST_DAY; start = addMonths(start, months)) {
    const to = addDays(addMonths(start, months), -1);
    const from = fromOrdinal(Math.max(toOrdinal(start), toOrdinal(FIRST_DAY)));
    if (to >= FIRST_DAY) {
      found.push({ from, to, receipts: own.filter((receipt) => receipt.on >= from && receipt.on <= to) });
    }
  }
  return found;
}

export function entryOf(carrier: CarrierKey, file: string, bytes: Uint8Array, period: Period): StatementFile {
  return {
    file,
    bytes,
    as: 'commissions',
    carrier: carrierNames[carrier],
    statementDate: period.to,
    rows: period.receipts.length,
    rejected: 0,
    commission: totalOf(period),
    premium: sum(period.receipts.map((receipt) => receipt.premium)),
  };
}

export function totalOf(period: Period): number {
  return sum(period.receipts.map((receipt) => receipt.amount));
}

/** `2026-Q3`. */
export function quarterOf(to: Day): string {
  return `${to.slice(0, 4)}-Q${Math.ceil(Number(to.slice(5, 7)) / 3)}`;
}

/** `2026-H2`. */
export function halfOf(to: Day): string {
  return `${to.slice(0, 4)}-H${Number(to.slice(5, 7)) > 6 ? 2 : 1}`;
}

export const dutchKinds = {
  'first-year': 'Afsluitprovisie',
  renewal: 'Prolongatie',
  chargeback: 'Terugboeking',
  bonus: 'Bonus',
} as const;
const englishKinds = {
  'first-year': 'First year',
  renewal: 'Renewal',
  chargeback: 'Chargeback',
  bonus: 'Bonus',
} as const;
const chineseKinds = { 'first-year': '首期', renewal: '续期', chargeback: '退佣', bonus: '奖金' } as const;

/**
 * Quarterly, and monthly from 2026 on: semicolons, Windows-1252, decimal commas, titles above and a total below; every
 * fourth month repeats its header.
 */
export function noordzeeCommissions(office: SampleOffice): readonly StatementFile[] {
  const byQuarter = periods(office, 'noordzee', 3).filter(({ to }) => to < '2026-01-01');
  const byMonth = periods(office, 'noordzee', 1).filter(({ to }) => to > '2026-01-01');
  return [...byQuarter, ...byMonth].map((period) => {
    const month = period.to.slice(0, 7);
    const header = ['Polisnummer', 'Verzekeringnemer', 'Branche', 'Periode', 'Premie', 'Provisie', 'Soort'];
    const rows = period.receipts.map(({ policy, on, premium, amount, kind }) => [
      policy.number,
      policy.holder.name,
      lines[policy.line].nl,
      dutchDay(on),
      dutchAmount(premium),
      dutchAmount(amount),
      dutchKinds[kind],
    ]);
    if (Number(month.slice(5)) % 4 === 0 && rows.length > 20) {
      rows.splice(20, 0, header);
    }
    const text = textOf(
      [
        ['Noordzee Verzekeringen N.V.', '', '', '', '', '', ''],
        [`Provisieafrekening ${month.slice(5)}-${month.slice(0, 4)}`],
        ['Rekening-courant 40.118 Van Dijk & Partners'],
        [],
        header,
        ...rows,
        [
          'Totaal',
          '',
          '',
          '',
          dutchAmount(sum(period.receipts.map((one) => one.premium))),
          dutchAmount(totalOf(period)),
          '',
        ],
      ],
      ';',
    );
    return entryOf('noordzee', `noordzee-provisie-${month}.csv`, iconv.encode(text, 'win1252'), period);
  });
}

/** Quarterly, LAST, FIRST in capitals, (123.45) for money taken back, thousands in quotes; leading zeros kept. */
export function polderzekerCommissions(office: SampleOffice): readonly StatementFile[] {
  return periods(office, 'polderzeker', 3).map((period) => {
    const header = ['Policy No.', 'Insured', 'Eff. Date', 'Premium', 'Rate %', 'Commission', 'Type'];
    const rows = period.receipts.map(({ policy, on, premium, amount, kind }) => [
      policy.number,
      lastFirst(policy.holder),
      on,
      bracketed(premium),
      (lines[policy.line].rate / 10).toFixed(1),
      bracketed(amount),
      englishKinds[kind],
    ]);
    return entryOf(
      'polderzeker',
      `polderzeker-commission-${quarterOf(period.to)}.csv`,
      utf8(textOf([header, ...rows], ',')),
      period,
    );
  });
}

/** Half-yearly, tab-delimited, minus behind the figure, dates with dots. */
export function hollandseCommissions(office: SampleOffice): readonly StatementFile[] {
  return periods(office, 'hollandse', 6).map((period) => {
    const header = ['Polisnr', 'Naam', 'Boekdatum', 'Omschrijving', 'Premie', 'Provisiebedrag'];
    const rows = period.receipts.map(({ policy, on, premium, amount, kind }) => [
      policy.number,
      policy.holder.name,
      dottedDay(on),
      dutchKinds[kind],
      trailingMinus(premium),
      trailingMinus(amount),
    ]);
    const text = textOf([[`Hollandse Onderlinge provisie ${halfOf(period.to)}`], header, ...rows], '\t');
    return entryOf('hollandse', `hollandse-onderlinge-provisie-${halfOf(period.to)}.txt`, utf8(text), period);
  });
}

/** Half-yearly, GB18030, Chinese headers and dates. */
export function donghaiCommissions(office: SampleOffice): readonly StatementFile[] {
  return periods(office, 'donghai', 6).map((period) => {
    const header = ['保单号', '投保人', '险种', '账期', '保费', '佣金', '佣金类型'];
    const rows = period.receipts.map(({ policy, on, premium, amount, kind }) => [
      policy.number,
      policy.holder.name,
      lines[policy.line].zh,
      chineseDay(on),
      (premium / 100).toFixed(2),
      (amount / 100).toFixed(2),
      chineseKinds[kind],
    ]);
    const total = [
      '合计',
      '',
      '',
      '',
      (sum(period.receipts.map((one) => one.premium)) / 100).toFixed(2),
      (totalOf(period) / 100).toFixed(2),
      '',
    ];
    const title = [`东海保险 佣金结算单 ${chineseDay(period.from)}至${chineseDay(period.to)} 单位：欧元`];
    const bytes = iconv.encode(textOf([title, header, ...rows, total], ','), 'gb18030');
    return entryOf('donghai', `donghai-commission-${halfOf(period.to)}.csv`, bytes, period);
  });
}
