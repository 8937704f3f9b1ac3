import type { Day } from '../day.ts';
import { type Decimal, readDecimal, toMinor } from './amount.ts';
import { nameOf, problem, remembered, sameCurrency } from './cell-basics.ts';
import { type DateForm, isNoDate, readDate } from './dates.ts';
import type { Draft } from './draft.ts';
import { bookCurrency, converted, rateOf } from './exchange.ts';
import { FIELDS, type Field, isAmount, isDate } from './fields.ts';
import type { ColumnReading, Reading } from './reading.ts';
import type { Tally } from './tally.ts';
import { cleanCell, isUnknown } from './text.ts';
import { textSetter } from './text-cells.ts';
import type { TypedCell } from './types.ts';
import { readMode } from './words.ts';

/** Puts one cell of a row into the draft. */
export type CellReader = {
  readonly index: number;
  readonly field: Field;
  read(raw: string, typed: TypedCell | undefined, draft: Draft): void;
  /** Takes an amount that is already in minor units; only where nothing else of the column changes what it means. */
  readonly put?: (minor: number, draft: Draft) => void;
};
type Reader = Omit<CellReader, 'index' | 'field'>;

const NOT_EVENTS = new Set<Field>(['client.birthDate', 'policy.renewal', 'policy.end']);

/** Compiles the columns of a table into cell readers, in field order, so that column order cannot change a line's identity. */
export function compileCells(columns: readonly ColumnReading[], reading: Reading, tally: Tally): CellReader[] {
  return columns
    .flatMap((column) => (column.field === null ? [] : [{ column, field: column.field }]))
    .toSorted((a, b) => FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field))
    .map(({ column, field }) => {
      const reader: Reader = isAmount(field)
        ? amountReader(field, column, reading, tally)
        : isDate(field)
          ? { read: dateReader(field, column, tally) }
          : { read: textReader(field, column, reading) };
      return { index: column.index, field, ...reader };
    });
}

/** Nothing, as accounting formats write it: a dash, with a currency or without. */
const NIL = /^[€£$¥]?\s?(?:-|–|—|--)$/;
const NOTHING: Decimal = { units: 0, scale: 0, currency: null };

function amountReader(field: Field, column: ColumnReading, reading: Reading, tally: Tally): Reader {
  const mark = column.decimal ?? '.';
  const implied = column.impliedDecimals ?? 0;
  const book = bookCurrency(reading);
  const named = column.currency ?? reading.currency;
  const foreign = sameCurrency(named, book) ? null : named;
  const turned = reading.invertSigns === true ? -1 : 1;
  const mode = field === 'policy.premium' ? modeOfHeader(column.header) : null;
  const ordinary = implied === 0 && foreign === null && turned > 0 && mode === null;
  const read: CellReader['read'] = (raw, typed, draft) => {
    const text = cleanCell(raw);
    if (field === 'commission.amount' && NIL.test(text)) {
      // Accounting formats print nothing earned as a dash.
      draft.identity.push('0');
      putAmount(field, NOTHING, 0, draft, tally);
      return;
    }
    if (isUnknown(text)) {
      const untold = text !== '' && typed?.type !== 'uncached-formula' && /[\p{L}?]/u.test(text);
      draft.identity.push(untold && field === 'commission.amount' ? text : '');
      if (untold && field === 'commission.amount') {
        problem(
          draft,
          column,
          text,
          'amount',
          `“${text}” in ${nameOf(column)} is not an amount. Ask the carrier what the line earned, and correct it in the file.`,
        );
      } else if (untold) {
        tally.untoldAmounts += 1;
      }
      if (typed?.type === 'uncached-formula') {
        problem(
          draft,
          column,
          raw,
          'uncached-formula',
          `${nameOf(column)} holds a formula without a stored result. Open the workbook, let it calculate, save it and import again.`,
        );
      }
      return;
    }
    const scanned =
      typed?.type === 'date' || typed?.type === 'error' || typed?.type === 'boolean'
        ? null
        : readDecimal(text, typed?.type === 'number' ? '.' : mark, implied);
    const signed = scanned !== null && turned < 0 ? { ...scanned, units: 0 - scanned.units } : scanned;
    const said = signed?.currency ?? draft.currency ?? foreign;
    const currency = said === null || sameCurrency(said, book) ? null : said;
    const rate = currency === null ? null : rateOf(currency, reading);
    const decimal = signed === null || rate === null ? signed : converted(signed, rate);
    const minor = decimal === null ? null : toMinor(decimal);
    if (decimal === null || minor === null) {
      draft.identity.push(text);
      problem(
        draft,
        column,
        text,
        'amount',
        `“${text}” in ${nameOf(column)} is not an amount. Correct it in the file or leave the cell empty.`,
      );
      return;
    }
    draft.identity.push(String(minor));
    if (currency !== null && rate === null) {
      problem(
        draft,
        column,
        text,
        'currency',
        `${nameOf(column)} is in ${currency}; the book is kept in ${book}. Give the recipe a rate, or convert the amount in the file first.`,
      );
    }
    if (mode !== null) {
      draft.policy.paymentsPerYear ??= mode;
    }
    putAmount(field, decimal, minor, draft, tally);
  };
  const put = (minor: number, draft: Draft) => {
    draft.identity.push(String(minor));
    putAmount(field, { units: minor, scale: 2, currency: null }, minor, draft, tally);
  };
  return ordinary ? { read, put } : { read };
}

/** `Monthly premium`, `Jahresprämie`: the payments a year a premium's header tells; a column of its own goes before. */
function modeOfHeader(header: string): 1 | 2 | 4 | 12 | null {
  const mode = /month|monat|maand|mens|quart|viertel|kwart|trimes|half|semest|ann|jahr|jaar|year|anual|月|季|年/i.test(
    header,
  )
    ? readMode(header)
    : null;
  return mode === 0 ? null : mode;
}

function putAmount(field: Field, decimal: Decimal, minor: number, draft: Draft, tally: Tally): void {
  switch (field) {
    case 'policy.premium':
      draft.policy.premium = minor;
      draft.premiumAmount = decimal;
      draft.hasPolicy = true;
      break;
    case 'policy.sumInsured':
      draft.policy.sumInsured = minor;
      draft.hasPolicy = true;
      break;
    case 'commission.amount':
      draft.commissionAmount = decimal;
      draft.hasCommission = true;
      break;
    case 'commission.credit':
      draft.credit = decimal;
      draft.hasCommission = true;
      break;
    case 'commission.debit':
      draft.debit = decimal;
      draft.hasCommission = true;
      break;
    case 'commission.premium':
      draft.commission.premium = minor;
      draft.premiumAmount ??= decimal;
      break;
    case 'claim.paid':
      draft.claim.paid = minor;
      tally.sums.claims.add(decimal);
      draft.hasClaim = true;
      break;
    case 'claim.reserve':
      draft.claim.reserve = minor;
      tally.sums.claims.add(decimal);
      draft.hasClaim = true;
      break;
  }
}

function dateReader(field: Field, column: ColumnReading, tally: Tally): CellReader['read'] {
  const form: DateForm = { order: column.dateOrder ?? 'ymd', pivot: column.pivot ?? 60 };
  const isEvent = !NOT_EVENTS.has(field);
  const read = remembered((text: string): Day | '' | null => (isNoDate(text) ? '' : readDate(text, form)));
  const put = dateSetter(field);
  return (raw, typed, draft) => {
    const text = cleanCell(raw);
    if (isUnknown(text)) {
      draft.identity.push('');
      return;
    }
    const date = typed?.type === 'date' ? (typed.value.startsWith('9999') ? '' : typed.value) : read(text);
    if (date === null) {
      draft.identity.push(text);
      problem(
        draft,
        column,
        text,
        'date',
        `“${text}” in ${nameOf(column)} is not a date. Correct it in the file or leave the cell empty.`,
      );
      return;
    }
    draft.identity.push(date);
    if (date !== '') {
      put(draft, date);
      if (isEvent) {
        tally.saw(date);
      }
    }
  };
}

function dateSetter(field: Field): (draft: Draft, date: Day) => void {
  switch (field) {
    case 'client.birthDate':
      return (draft, date) => {
        draft.client.birthDate = date;
        draft.hasClient = true;
      };
    case 'client.since':
      return (draft, date) => {
        draft.client.since = date;
        draft.hasClient = true;
      };
    case 'policy.start':
      return (draft, date) => {
        draft.policy.start = date;
        draft.hasPolicy = true;
      };
    case 'policy.renewal':
      return (draft, date) => {
        draft.policy.renewal = date;
        draft.hasPolicy = true;
      };
    case 'policy.end':
      return (draft, date) => {
        draft.policy.end = date;
        draft.hasPolicy = true;
      };
    case 'commission.periodFrom':
      return (draft, date) => {
        draft.commission.periodFrom = date;
      };
    case 'claim.lossDate':
      return (draft, date) => {
        draft.claim.lossDate = date;
        draft.hasClaim = true;
      };
    case 'claim.reportedOn':
      return (draft, date) => {
        draft.claim.reportedOn = date;
      };
    default:
      return (draft, date) => {
        draft.claim.paidOn = date;
      };
  }
}

function textReader(field: Field, column: ColumnReading, reading: Reading): CellReader['read'] {
  const put = textSetter(field, column, reading);
  const { values } = column;
  return (raw, typed, draft) => {
    const written = cleanCell(raw);
    const text = values?.[written.toLowerCase()] ?? written;
    // A lone minus is no dash where signs stand in a column of their own.
    const unknown = field === 'commission.sign' ? text === '' : isUnknown(text);
    if (unknown || typed?.type === 'error') {
      draft.identity.push('');
      return;
    }
    draft.identity.push(text);
    put(text, draft, typed);
  };
}
