import type { Draft } from './draft.ts';
import type { ColumnReading } from './reading.ts';

const MOST_REMEMBERED = 50_000;
/** A cell of megabytes is told by its beginning. */
const LONGEST_SHOWN = 200;
const SYMBOL_CURRENCIES: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'TWD', 'SGD', 'MXN', 'ARS', 'CLP', 'COP'],
  '¥': ['CNY', 'JPY'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
};

/** Column values repeat: what was worked out once is remembered, up to a bound. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let last: { readonly text: string; readonly value: T } | null = null;
  return (text) => {
    if (last !== null && last.text === text) {
      return last.value;
    }
    const held = known.get(text);
    const value = held ?? work(text);
    if (held === undefined && known.size < MOST_REMEMBERED) {
      known.set(text, value);
    }
    last = { text, value };
    return value;
  };
}

/** Notes what is wrong with a cell; the row is then rejected. */
export function problem(draft: Draft, column: ColumnReading, value: string, code: string, message: string): void {
  const shown = value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value;
  draft.problems.push({ column: nameOf(column), value: shown, code, message: message.replace(value, () => shown) });
}

/** A column as a person calls it: its header, else its letter. */
export function nameOf(column: Pick<ColumnReading, 'header' | 'index'>): string {
  return column.header === '' ? columnLetter(column.index) : column.header;
}

/** 0 → A, 26 → AA. */
export function columnLetter(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : `${columnLetter(Math.floor(index / 26) - 1)}${String.fromCharCode(65 + (index % 26))}`;
}

/** `$` and `kr` stand for several currencies: they agree with any of those. */
export function sameCurrency(found: string, own: string): boolean {
  return found === own || (SYMBOL_CURRENCIES[found]?.includes(own) ?? false);
}
