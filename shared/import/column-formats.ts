import { customaryMark } from './amount.ts';
import { customaryOrder } from './dates.ts';
import { type Field, isAmount, isDate } from './fields.ts';
import { headerCurrency } from './headers.ts';
import type { ColumnReading, DateOrder, Warning } from './reading.ts';
import type { ColumnStatistics } from './statistics.ts';

/** What a column was taken for, and why. */
export type Choice = { readonly field: Field | null; readonly confidence: number; readonly reason: string };

/** Life insurers count commission from the sum of all premiums, in thousandths. */
const PER_MILLE = /‰|pro ?mille|per mille|per mil\b|por mil\b/i;

/** The reading of one column: its field and, from all its values, how they are read. Assumptions become warnings. */
export function readingOf(
  choice: Choice,
  index: number,
  header: string,
  values: ColumnStatistics | undefined,
  country: string,
  warnings: Warning[],
): ColumnReading {
  const base = { index, header, field: choice.field, confidence: choice.confidence, reason: choice.reason };
  if (values === undefined) {
    return base;
  }
  if (choice.field === null) {
    // A person may give the column a meaning later: how its values are read is known already.
    const decimal = values.share(values.amounts) > 0.5 ? { decimal: markOf(values, header, country, []) } : {};
    const dates =
      values.share(values.dates) > 0.5 ? { dateOrder: orderOf(values, header, country, []), pivot: 60 } : {};
    return { ...base, ...decimal, ...dates };
  }
  const currency = isAmount(choice.field) ? headerCurrency(header) : null;
  const before = warnings.length;
  const assumed = () => (warnings.slice(before).some(({ code }) => code.endsWith('-assumed')) ? { assumed: true } : {});
  if (isAmount(choice.field)) {
    const decimal = markOf(values, header, country, warnings);
    return { ...base, decimal, ...(currency === null ? {} : { currency }), ...assumed() };
  }
  if (isDate(choice.field)) {
    const dateOrder = orderOf(values, header, country, warnings);
    const pivot = choice.field === 'client.birthDate' ? 24 : 60;
    if (values.shortYears > 0) {
      warnings.push({
        code: 'two-digit-years',
        details: { column: header, pivot: String(pivot) },
        message: `Column “${header}” writes years with two digits; 00 to ${pivot} were read as 2000 to 20${pivot}, the others as 19xx.`,
      });
    }
    return { ...base, dateOrder, ...assumed(), pivot };
  }
  if (choice.field === 'commission.rate' || choice.field?.startsWith('commission.share')) {
    const fraction = values.percents === 0 && values.amounts > 0 && values.largest <= 1;
    const unit = PER_MILLE.test(header) ? 1_000 : fraction ? 1_000_000 : 10_000;
    return { ...base, decimal: markOf(values, header, country, warnings), rateUnitPpm: unit };
  }
  return base;
}

function markOf(values: ColumnStatistics, header: string, country: string, warnings: Warning[]): '.' | ',' {
  const { marks } = values;
  if (marks['.'] > 0 && marks[','] > 0 && marks.either > 0) {
    warnings.push({
      code: 'decimal-mark-mixed',
      details: { column: header },
      message: `Column “${header}” uses both 1,234.56 and 1.234,56; values like 1.234 were read as most of its rows are.`,
    });
  }
  if (marks['.'] + marks[','] > 0) {
    return marks['.'] >= marks[','] ? '.' : ',';
  }
  const mark = customaryMark(country);
  if (marks.either > 0) {
    warnings.push({
      code: 'decimal-mark-assumed',
      details: { column: header, mark, country },
      message: `No row of column “${header}” shows which sign is the decimal mark; “${mark}” was taken, as usual in ${country}. Check one amount against the original.`,
    });
  }
  return mark;
}

function orderOf(values: ColumnStatistics, header: string, country: string, warnings: Warning[]): DateOrder {
  const { orders } = values;
  if (orders.dmy + orders.mdy + orders.either > 0) {
    if (orders.dmy > 0 && orders.mdy > 0) {
      warnings.push({
        code: 'date-order-mixed',
        details: { column: header },
        message: `Column “${header}” has dates with the day first and dates with the month first; it was read as most of its rows are and the others are rejected.`,
      });
    }
    if (orders.dmy + orders.mdy > 0) {
      return orders.dmy >= orders.mdy ? 'dmy' : 'mdy';
    }
    const order = customaryOrder(country);
    warnings.push({
      code: 'date-order-assumed',
      details: { column: header, order, country },
      message: `No row of column “${header}” shows whether the day or the month comes first; ${order === 'dmy' ? 'day first' : 'month first'} was taken, as usual in ${country}. Check one date against the original.`,
    });
    return order;
  }
  if (orders.ddmmyyyy + orders.mmddyyyy > orders.ymd) {
    return orders.ddmmyyyy >= orders.mmddyyyy ? 'ddmmyyyy' : 'mmddyyyy';
  }
  return orders.serial > orders.ymd && orders.serial > 0
    ? 'serial-1900'
    : orders.ymd > 0
      ? 'ymd'
      : customaryOrder(country);
}
