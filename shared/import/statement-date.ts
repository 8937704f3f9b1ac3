import { type Day, dayFrom } from '../day.ts';
import { endOfMonth } from './dates.ts';
import { monthNumber } from './named-dates.ts';

type Found = { readonly at: number; readonly date: Day };

type Pattern = readonly [RegExp, (match: RegExpExecArray, order: 'dmy' | 'mdy') => Day | null];

const SEP = '[-_. /]';
const YEAR = '((?:19|20)\\d{2})';

/** Narrower forms first: what they cover is not read again by the wider ones. */
const PATTERNS: readonly Pattern[] = [
  [/(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/g, (m) => dayFrom(Number(m[1]), Number(m[2]), Number(m[3]))],
  [/(\d{4})\s*年\s*(\d{1,2})\s*月/g, (m) => endOfMonth(Number(m[1]), Number(m[2]))],
  [
    new RegExp(`(?<!\\d)${YEAR}${SEP}(\\d{1,2})${SEP}(\\d{1,2})(?!\\d)`, 'g'),
    (m) => dayFrom(Number(m[1]), Number(m[2]), Number(m[3])),
  ],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})${SEP}(\\d{1,2})${SEP}${YEAR}(?!\\d)`, 'g'),
    (m, order) => {
      const dayFirst = dayFrom(Number(m[3]), Number(m[2]), Number(m[1]));
      const monthFirst = dayFrom(Number(m[3]), Number(m[1]), Number(m[2]));
      return order === 'mdy' ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
    },
  ],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th)?[ -](?:de )?(\\p{L}{3,10})\\.?,?[ -](?:de )?${YEAR}`, 'gu'),
    (m) => dayFrom(Number(m[3]), monthNumber(m[2] ?? ''), Number(m[1])),
  ],
  [
    new RegExp(`(\\p{L}{3,10})\\.? (\\d{1,2}),? ${YEAR}(?!\\d)`, 'gu'),
    (m) => dayFrom(Number(m[3]), monthNumber(m[1] ?? ''), Number(m[2])),
  ],
  [
    new RegExp(`(?<!\\d)${YEAR}(\\d{2})(\\d{2})(?!\\d{1,3}(?!\\d))`, 'g'),
    (m) => dayFrom(Number(m[1]), Number(m[2]), Number(m[3])),
  ],
  [new RegExp(`(?<!\\d)${YEAR}${SEP}?[Qq]([1-4])`, 'g'), (m) => endOfMonth(Number(m[1]), Number(m[2]) * 3)],
  [new RegExp(`[QqKk]([1-4])${SEP}?${YEAR}(?!\\d)`, 'g'), (m) => endOfMonth(Number(m[2]), Number(m[1]) * 3)],
  [new RegExp(`(?<!\\d)${YEAR}${SEP}?[HhSs]([12])(?!\\d)`, 'g'), (m) => endOfMonth(Number(m[1]), Number(m[2]) * 6)],
  [
    new RegExp(`(\\p{L}{3,10})\\.?[ _-](?:de )?${YEAR}(?!\\d)`, 'gu'),
    (m) => endOfMonth(Number(m[2]), monthNumber(m[1] ?? '')),
  ],
  [new RegExp(`(?<!\\d)${YEAR}[ _-](\\p{L}{3,10})`, 'gu'), (m) => endOfMonth(Number(m[1]), monthNumber(m[2] ?? ''))],
  [new RegExp(`(?<![\\d])${YEAR}${SEP}(0[1-9]|1[0-2])(?!\\d)`, 'g'), (m) => endOfMonth(Number(m[1]), Number(m[2]))],
  [new RegExp(`(?<!\\d)(0?[1-9]|1[0-2])${SEP}${YEAR}(?!\\d)`, 'g'), (m) => endOfMonth(Number(m[2]), Number(m[1]))],
  [/(?<!\d)(20\d{2})(0[1-9]|1[0-2])(?!\d)/g, (m) => endOfMonth(Number(m[1]), Number(m[2]))],
  [/(?<!\d|\d[.,])(20\d{2})(?!\d|[.,]\d)/g, (m) => endOfMonth(Number(m[1]), 12)],
];

/**
 * The date text states: a day, or the last day of the month, quarter or half year it names. Of several, the last one (a
 * period's end). Null when there is none.
 * @param order what decides 03/04/2025
 */
export function dateInText(text: string, order: 'dmy' | 'mdy' = 'dmy'): Day | null {
  let rest = text.normalize('NFKC');
  let last: Found | null = null;
  for (const [pattern, read] of PATTERNS) {
    for (const match of [...rest.matchAll(pattern)]) {
      const date = read(match, order);
      if (date === null) {
        continue;
      }
      const covered = '\u0000'.repeat(match[0].length);
      rest = `${rest.slice(0, match.index)}${covered}${rest.slice(match.index + covered.length)}`;
      if (last === null || match.index >= last.at) {
        last = { at: match.index, date };
      }
    }
  }
  return last?.date ?? null;
}
