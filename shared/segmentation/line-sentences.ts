import { type Minor, toDecimal } from '../money.ts';

/** A line of commission behind a value: the row of the statement's file it stands in, where it came from one. */
export type ValueLine = {
  readonly fileName: string | null;
  readonly datedOn: string | null;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly amountMinor: Minor;
};

/**
 * The statement lines a value is the sum of, in one plain English sentence: of each statement its rows and what they add up
 * to. None where there are no lines.
 */
export function lineSentences(lines: readonly ValueLine[], currency: string): string[] {
  const statements = new Map<string, { readonly name: string; readonly rows: number[]; count: number; sum: Minor }>();
  for (const { fileName, datedOn, sheet, row, amountMinor } of lines) {
    const named = fileName === null ? 'without a statement' : `${fileName}${datedOn === null ? '' : ` of ${datedOn}`}`;
    const name = sheet === null ? named : `${named}, sheet ${sheet}`;
    const own = statements.get(name) ?? { name, rows: [], count: 0, sum: 0 };
    statements.set(name, own);
    own.count += 1;
    own.sum += amountMinor;
    if (row !== null) {
      own.rows.push(row);
    }
  }
  if (statements.size === 0) {
    return [];
  }
  const told = [...statements.values()].map(({ name, rows, count, sum }) => {
    const where = rows.length === count ? `row${count === 1 ? '' : 's'} ${ranges(rows)}` : `${count} lines`;
    return `${name} ${where} = ${toDecimal(sum)} ${currency}`;
  });
  const total = lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  return [`Lines: ${told.join('; ')}; together ${toDecimal(total)} ${currency}.`];
}

/** Row numbers, those that follow each other as one range: 3, 7–9. A row that stands for several lines is named once. */
function ranges(rows: readonly number[]): string {
  const parts: { from: number; to: number }[] = [];
  for (const row of [...new Set(rows)].sort((one, other) => one - other)) {
    const last = parts.at(-1);
    if (last !== undefined && last.to + 1 === row) {
      last.to = row;
    } else {
      parts.push({ from: row, to: row });
    }
  }
  return parts.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
