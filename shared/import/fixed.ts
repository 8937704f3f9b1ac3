import { readDecimal, toMinor } from './amount.ts';
import type { Place, Reading, RecordType, Slice } from './reading.ts';
import type { Aside } from './types.ts';
import { readSign } from './words.ts';

/** The part of a reading that lines are cut by. */
export type Cutting = { readonly [Key in 'ruler' | 'records']?: Reading[Key] | undefined };

/** The type a line is of; null where types are named and none of them fits. */
export function typeOf(line: string, { records }: Cutting): RecordType | null {
  const at = (records?.start ?? 1) - 1;
  let best: RecordType | null = null;
  let length = -1;
  for (const type of records?.types ?? []) {
    for (const value of type.values) {
      // `10` and `1` may both be types: the longer word is meant.
      if (value.length > length && line.startsWith(value, at)) {
        best = type;
        length = value.length;
      }
    }
  }
  return best;
}

/** The cells of one line, one a slice; empty where the slice is of another type of line. */
export function cutLine(line: string, { ruler = [], records }: Cutting): string[] {
  const type = records === undefined ? null : typeOf(line, { records });
  return ruler.map((slice) =>
    slice.record === undefined
      ? records === undefined || type?.role === 'data'
        ? cellOf(line, slice)
        : ''
      : slice.record === type?.name
        ? cellOf(line, slice)
        : '',
  );
}

function cellOf(line: string, slice: Slice): string {
  const text = slice.zoned === true ? unzoned(cut(line, slice)) : cut(line, slice);
  const sign = slice.sign === undefined ? null : readSign(cut(line, slice.sign).trim());
  return sign === -1 && text.trim() !== '' && !text.includes('-') ? `${text.trim()}-` : text;
}

function cut(line: string, { start, length }: Place): string {
  return line.slice(start - 1, start - 1 + length);
}

/** Digits whose last one carries the sign: `{ABCDEFGHI` are 0–9, `}JKLMNOPQR` the same below zero. */
const PLUS = '{ABCDEFGHI';
const MINUS = '}JKLMNOPQR';

function unzoned(text: string): string {
  const digits = text.trim();
  const last = digits.at(-1) ?? '';
  const head = digits.slice(0, -1);
  if (last === '' || !/^\d*$/.test(head)) {
    return text;
  }
  const plus = PLUS.indexOf(last);
  const minus = MINUS.indexOf(last);
  return plus >= 0 ? `${head}${plus}` : minus >= 0 ? `${head}${minus}-` : text;
}

/** What a record around the data states; a figure that is none is left out. */
export function asideOf(line: string, type: RecordType | null): Aside {
  if (type === null) {
    return { kind: 'title', unknown: true };
  }
  const controls = (type.controls ?? []).flatMap((control) => {
    const { field, decimals = field === 'records' ? 0 : 2 } = control;
    const decimal = readDecimal(cellOf(line, control).trim(), '.', decimals);
    const stated =
      decimal === null ? null : field === 'records' ? decimal.units / 10 ** decimal.scale : toMinor(decimal);
    return stated === null ? [] : [{ field, stated }];
  });
  return { kind: type.role === 'trailer' ? 'footer' : 'title', ends: type.role === 'trailer', controls };
}
