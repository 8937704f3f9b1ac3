import type { Reading } from '../../../../shared/import/reading.ts';
import type { Tally } from '../../../../shared/import/tally.ts';
import type { CommissionFields, NormalisedRow } from '../../../../shared/import/types.ts';
import { exchangeOf } from './foreign.ts';
import { amount, bookingKind, date, field } from './layout.ts';
import type { GdvRecord } from './records.ts';

/** What a booking (0400) earns. */
export function commissionOf(
  { text }: GdvRecord,
  pack: { commission: number },
  reading: Reading,
  tally: Tally,
  rate: number | undefined,
): Pick<NormalisedRow, 'commission' | 'problems'> {
  const value = amount(text, 151, 11, true);
  if (value === null) {
    const problem = {
      column: '151–161',
      value: field(text, 151, 11),
      code: 'amount',
      message: 'The commission (characters 151–161) is not an amount. Ask the carrier for a correction record.',
    };
    return { problems: [problem] };
  }
  pack.commission += value;
  tally.sums.commission.add({ units: value, scale: 2, currency: null });
  const periodFrom = date(text, 54) ?? date(text, 46);
  if (periodFrom !== null) {
    tally.saw(periodFrom);
  }
  const kind = bookingKind(field(text, 44, 2)) ?? (value < 0 ? 'chargeback' : null);
  const premium = amount(text, 110, 11, true);
  const { exchanged, problems } = exchangeOf(field(text, 107, 3), '107–109', reading);
  const commission: CommissionFields = {
    amount: exchanged(value),
    ...(kind === null ? {} : { kind }),
    ...(periodFrom === null ? {} : { periodFrom }),
    ...(premium === null ? {} : { premium: exchanged(premium) }),
    ...(rate === undefined || Number.isNaN(rate) ? {} : { ratePpm: rate }),
    ...(field(text, 33, 10) === '' ? {} : { advisorCode: field(text, 33, 10) }),
  };
  return { commission, problems };
}

/** A declaration of transport insurance: what it earns, of two kinds, where no booking says it already. */
export function transportOf(text: string, tally: Tally): Pick<NormalisedRow, 'commission' | 'problems'> {
  const parts = [amount(text, 138, 11, true), amount(text, 168, 11, true)].filter((part) => part !== null);
  const value = parts.reduce((sum, part) => sum + part, 0);
  const premium = amount(text, 70, 11, true);
  const periodFrom = date(text, 52);
  if (parts.length === 0) {
    return { problems: [] };
  }
  tally.sums.commission.add({ units: value, scale: 2, currency: null });
  if (periodFrom !== null) {
    tally.saw(periodFrom);
  }
  return {
    commission: {
      amount: value,
      ...(value < 0 ? { kind: 'chargeback' as const } : {}),
      ...(periodFrom === null ? {} : { periodFrom }),
      ...(premium === null ? {} : { premium }),
      ...(field(text, 33, 10) === '' ? {} : { advisorCode: field(text, 33, 10) }),
    },
    problems: [],
  };
}
