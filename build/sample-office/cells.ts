import type { Day } from '../../shared/day.ts';
import { toDecimal } from '../../shared/money.ts';

/** `1.234,56`: how Dutch and German carriers write money. */
export function dutchAmount(cents: number): string {
  const [whole = '0', rest = '00'] = toDecimal(Math.abs(cents)).split('.');
  return `${cents < 0 ? '-' : ''}${whole.replaceAll(/\B(?=(\d{3})+$)/g, '.')},${rest}`;
}

/** `1.234,56-`: the sign behind, as mainframes print it. */
export function trailingMinus(cents: number): string {
  return cents < 0 ? `${dutchAmount(-cents)}-` : dutchAmount(cents);
}

/** `1,234.56`, and `(123.45)` for money taken back. */
export function bracketed(cents: number): string {
  const [whole = '0', rest = '00'] = toDecimal(Math.abs(cents)).split('.');
  const figure = `${whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')}.${rest}`;
  return cents < 0 ? `(${figure})` : figure;
}

/** `31-12-2026`. */
export function dutchDay(date: Day | string): string {
  const [year = '', month = '', dayOfMonth = ''] = date.split('-');
  return date === '' ? '' : `${dayOfMonth}-${month}-${year}`;
}

/** `31.12.2026`. */
export function dottedDay(date: Day | string): string {
  return dutchDay(date).replaceAll('-', '.');
}

/** `2026年12月31日`. */
export function chineseDay(date: Day | string): string {
  const [year = '', month = '', dayOfMonth = ''] = date.split('-');
  return date === '' ? '' : `${year}年${Number(month)}月${Number(dayOfMonth)}日`;
}

/** `31122026`, `00000000` for no date: GDV. */
export function gdvDay(date: Day | string | null): string {
  const [year = '', month = '', dayOfMonth = ''] = (date ?? '').split('-');
  return date === null || date === '' ? '00000000' : `${dayOfMonth}${month}${year}`;
}

/** A row of delimited text; quotes only where needed. */
export function row(cells: readonly string[], delimiter: string): string {
  return cells
    .map((cell) => (/["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(delimiter);
}

/** Rows with CRLF line ends, as spreadsheet programs write them. */
export function textOf(rows: readonly (readonly string[])[], delimiter: string): string {
  return `${rows.map((cells) => row(cells, delimiter)).join('\r\n')}\r\n`;
}

/** `DE VRIES, SANNE`: the form carriers keep names in. */
export function lastFirst(name: { readonly family: string; readonly given: string; readonly name: string }): string {
  return name.given === '' ? name.name.toUpperCase() : `${name.family}, ${name.given}`.toUpperCase();
}
