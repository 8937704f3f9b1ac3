import type { Field } from './fields.ts';
import { headerMeaning, isForeignHeader } from './headers.ts';
import type { ColumnReading } from './reading.ts';
import type { StatementKind } from './types.ts';

/** Headers a sentence names before it says “…”. */
const MOST_NAMED = 4;

/**
 * Why a table is not read without a person's word, as the middle of a sentence that begins with the file's name.
 * @param headers null when no row looks like a header
 */
export function doubtOf(
  kind: StatementKind,
  columns: readonly ColumnReading[],
  headers: readonly string[] | null,
  openAmounts: boolean,
  beside: readonly string[],
): string {
  if (beside.length > 0) {
    return `holds two tables side by side (${listed(beside)} stand twice); put one below the other in the file`;
  }
  const named = (headers ?? []).filter((header) => header !== '');
  if (headers === null || named.length === 0) {
    return 'has no row with names of columns, so nothing says what they are';
  }
  const foreign = named.filter(isForeignHeader);
  const has = (...fields: readonly Field[]) => columns.some(({ field }) => field !== null && fields.includes(field));
  const any = columns.some(({ field }) => field !== null);
  if (foreign.length > 0 && !has('policy.number')) {
    return `has columns of a bank or a shop (${listed(foreign)}), not of an insurer or an office`;
  }
  if (!any) {
    return `has no column whose name is known (${listed(named)})`;
  }
  if (kind === 'clients') {
    return has('client.name', 'client.familyName')
      ? 'names people, but holds too little to say that they are clients of the office'
      : `has too few columns that are known to say what it lists (${listed(named)})`;
  }
  const lacks = [
    kind === 'commissions' && !has('commission.amount', 'commission.credit', 'commission.debit')
      ? 'the commission'
      : '',
    (kind === 'claims' || kind === 'mixed') && !has('claim.number', 'claim.lossDate') ? 'the claim' : '',
    !has('policy.number', 'client.name', 'client.familyName', 'client.number') ? 'the policy or the client' : '',
  ].filter((part) => part !== '');
  if (lacks.length > 0) {
    return `looks like a list of ${kind}, but no column for ${lacks.join(' and none for ')} was found`;
  }
  return openAmounts
    ? 'has amounts of which nothing says whether they are premiums or commission'
    : `looks like a list of ${kind}, but too few of its columns are known`;
}

/**
 * Headers that stand twice, policy or client among them: two tables printed side by side, of which only one would be read.
 * Empty for one table, even if a header of it occurs twice.
 */
export function besideHeaders(headers: readonly string[], filled: (index: number) => boolean): readonly string[] {
  const twice = headers.filter((header, index) => header !== '' && headers.indexOf(header) < index && filled(index));
  const meanings = twice.map((header) => headerMeaning(header)).filter((meaning) => meaning !== null);
  const names = meanings.some((meaning) =>
    'field' in meaning
      ? /^(?:policy\.number|client\.(?:name|familyName))$/.test(meaning.field)
      : meaning.open === 'policy',
  );
  return meanings.length >= 2 && names ? twice : [];
}

/**
 * The first column of the right one of two tables side by side: behind the empty column between them, else where the first
 * header comes again. Null for one table.
 */
export function besideAt(headers: readonly string[], filled: (index: number) => boolean): number | null {
  if (besideHeaders(headers, filled).length === 0) {
    return null;
  }
  const again = headers.findIndex((header, index) => header !== '' && headers.indexOf(header) < index && filled(index));
  const gap = headers.findLastIndex((header, index) => index < again && header === '' && !filled(index));
  return gap > 0 ? gap + 1 : again;
}

function listed(headers: readonly string[]): string {
  const shown = headers.slice(0, MOST_NAMED).map((header) => `“${header.slice(0, 40)}”`);
  return headers.length > MOST_NAMED ? `${shown.join(', ')}, …` : shown.join(', ');
}
