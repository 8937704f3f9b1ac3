import iconv from 'iconv-lite';
import { inYear, yearOf } from '../../shared/day.ts';
import { carrierNames, lines } from './carriers.ts';
import { gdvDay } from './cells.ts';
import { type Period, periods, totalOf } from './commission-text.ts';
import { perPayment } from './in-force.ts';
import type { SampleOffice } from './office.ts';
import type { SampleClient } from './people.ts';
import type { SamplePolicy } from './policies.ts';
import type { Receipt } from './receipts.ts';
import { type StatementFile, sum } from './statement-file.ts';

const VU = '05987';
const AGENCY = '0040118';

/** Values put at their 1-based byte positions into a record of 256 blanks. */
type Placed = readonly (readonly [from: number, length: number, value: string, align?: 'left' | 'right'])[];

function record(placed: Placed): string {
  const cells = Array.from({ length: 256 }, () => ' ');
  for (const [from, length, value, align = 'left'] of placed) {
    const text = align === 'left' ? value.slice(0, length).padEnd(length) : value.slice(-length).padStart(length);
    for (let index = 0; index < length; index += 1) {
      cells[from - 1 + index] = text.charAt(index);
    }
  }
  return cells.join('');
}

/** Unsigned zero-padded cents; the sign stands in its own byte behind. */
function digits(cents: number, length: number): string {
  return String(Math.abs(cents)).padStart(length, '0');
}

function sign(cents: number): string {
  return cents < 0 ? '-' : '+';
}

function head(kind: string, policy: SamplePolicy): Placed {
  return [
    [1, 4, kind],
    [5, 5, VU],
    [10, 1, '0'],
    [11, 3, lines[policy.line].sparte],
    [14, 17, policy.number, 'right'],
    [31, 2, '00'],
    [33, 10, AGENCY],
  ];
}

/** Deliveries of 2024/25 and of 2026 in the layout "VU-Vermittler", release 2018: clients, contracts, commission, control sums. */
export function elbtalDeliveries(office: SampleOffice): readonly StatementFile[] {
  const policies = office.policies.filter((policy) => policy.carrier === 'elbtal');
  const [late, year2025, year2026] = periods(office, 'elbtal', 12);
  if (late === undefined || year2025 === undefined || year2026 === undefined) {
    throw new Error('the sample must span 2024 to 2026');
  }
  const first: Period = { from: late.from, to: year2025.to, receipts: [...late.receipts, ...year2025.receipts] };
  return [
    delivery(
      policies.filter((policy) => policy.start <= first.to),
      first,
      2,
    ),
    delivery(policies, year2026, 0),
  ];
}

/** @param stale how far the trailer's record count is off, as in real files */
function delivery(policies: readonly SamplePolicy[], period: Period, stale: number): StatementFile {
  const body = policies.flatMap((policy) => [
    ...clientRecords(policy, policy.holder),
    ...contractRecords(policy, period),
    ...period.receipts.filter((receipt) => receipt.policy === policy).map(commissionRecord),
  ]);
  const premium = sum(policies.map(perPayment));
  const gross = sum(period.receipts.map((receipt) => receipt.premium));
  const text = [header(period), ...body, trailer(body.length + stale, premium, gross, totalOf(period))].join('\r\n');
  return {
    file: `elbtal-${period.to.slice(0, 4)}.gdv`,
    bytes: iconv.encode(`${text}\r\n`, 'latin1'),
    as: 'mixed',
    carrier: carrierNames.elbtal,
    statementDate: period.to,
    rows: body.length,
    rejected: 0,
    commission: totalOf(period),
    premium,
  };
}

function header(period: Period): string {
  return record([
    [1, 4, '0001'],
    [5, 5, VU],
    [10, 30, carrierNames.elbtal],
    [40, 30, 'Van Dijk & Partners'],
    [70, 8, gdvDay(period.from)],
    [78, 8, gdvDay(period.to)],
    [86, 10, AGENCY],
    [96, 3, '2.4'],
    [99, 3, '2.4'],
    [102, 3, '2.4'],
    [213, 3, '1.6'],
    [225, 3, '1.1'],
    [237, 1, '1'],
    [238, 1, '2'],
    [256, 1, '1'],
  ]);
}

function trailer(records: number, premium: number, gross: number, commission: number): string {
  return record([
    [1, 4, '9999'],
    [5, 10, digits(records, 10)],
    [15, 10, AGENCY],
    [25, 15, digits(premium, 15)],
    [40, 14, digits(gross, 14)],
    [54, 1, sign(gross)],
    [55, 14, digits(commission, 14)],
    [69, 1, sign(commission)],
    [70, 14, digits(0, 14)],
    [84, 1, '+'],
    [85, 14, digits(0, 14)],
    [99, 1, '+'],
  ]);
}

function clientRecords(policy: SamplePolicy, holder: SampleClient): readonly string[] {
  const firm = holder.kind === 'organisation';
  const salutation = firm ? '3' : holder.sex === 'f' ? '2' : '1';
  return [
    record([
      ...head('0100', policy),
      [43, 1, salutation],
      [44, 30, firm ? holder.name : holder.family],
      [104, 30, holder.given],
      [154, 3, 'D'],
      [157, 6, holder.postcode],
      [163, 25, holder.city],
      [188, 30, holder.street],
      [226, 8, gdvDay(holder.birth)],
      [234, 3, 'D'],
      [237, 2, '01'],
      [255, 1, firm ? '0' : holder.sex === 'f' ? '2' : '1'],
      [256, 1, '1'],
    ]),
    record([
      ...head('0100', policy),
      [60, 17, holder.number, 'right'],
      [157, 2, holder.phone === '' ? '' : '10'],
      [159, 20, holder.phone],
      [256, 1, '2'],
    ]),
    ...(holder.email === ''
      ? []
      : [record([...head('0100', policy), [43, 2, '50'], [45, 60, holder.email], [256, 1, '3']])]),
  ];
}

function contractRecords(policy: SamplePolicy, period: Period): readonly string[] {
  const ended = policy.end !== null && policy.end <= period.to;
  const mode = { 1: '1', 4: '4', 12: '8' }[policy.paymentsPerYear];
  const due = inYear(policy.start, yearOf(period.to) + 1);
  return [
    record([
      ...head('0200', policy),
      [43, 1, '2'],
      [44, 8, gdvDay(policy.start)],
      [52, 8, gdvDay(ended ? policy.end : null)],
      [60, 8, gdvDay(due)],
      [68, 1, mode],
      [69, 1, ended ? '4' : '1'],
      [70, 2, ended ? '10' : '00'],
      [72, 8, gdvDay(ended ? policy.end : null)],
      [80, 10, '0000000000'],
      [90, 8, '00000000'],
      [98, 1, 'A'],
      [113, 3, 'EUR'],
      [116, 12, digits(perPayment(policy), 12)],
      [176, 17, policy.holder.number, 'right'],
      [256, 1, '1'],
    ]),
    record([
      ...head('0200', policy),
      [72, 12, digits(Math.round(perPayment(policy) * 1.19), 12)],
      [84, 30, policy.number],
      [114, 20, lines[policy.line].de],
      [256, 1, '2'],
    ]),
  ];
}

const BOOKING = { 'first-year': '10', renewal: '20', chargeback: '30', bonus: '20' } as const;

function commissionRecord({ policy, on, premium, amount, kind }: Receipt): string {
  return record([
    ...head('0400', policy),
    [43, 1, '2'],
    [44, 2, BOOKING[kind]],
    [46, 8, gdvDay(on)],
    [54, 8, gdvDay(on)],
    [62, 8, gdvDay(on)],
    [70, 1, '1'],
    [71, 8, gdvDay(on)],
    [107, 3, 'EUR'],
    [110, 11, digits(premium, 11)],
    [121, 1, sign(premium)],
    [122, 11, digits(0, 11)],
    [133, 1, '+'],
    [134, 4, '0000'],
    [138, 1, '+'],
    [139, 11, digits(premium, 11)],
    [150, 1, sign(premium)],
    [151, 11, digits(amount, 11)],
    [162, 1, sign(amount)],
    [256, 1, '1'],
  ]);
}
