import { columnLetter } from './cell-basics.ts';
import type { Choice } from './column-formats.ts';
import type { Field } from './fields.ts';
import type { Warning } from './reading.ts';
import type { ColumnStatistics } from './statistics.ts';

/** The reason of a column whose header is known and has no meaning in this kind of list. */
export const MISPLACED = 'no place for it in this kind of list';

/** A sentence names no more columns than this; the rest are counted. */
const MOST_NAMED = 40;
/** Figures that were expected and cannot be read. Words that turn out otherwise are nothing to worry about. */
const DOUBTED = new Set(['values are not amounts', 'values are not dates']);

/** Every column with values that is left out is named, so that nobody believes it imported. */
export function unread(
  choices: readonly Choice[],
  headers: readonly string[],
  statistics: readonly ColumnStatistics[],
): Warning[] {
  const doubted = choices.flatMap(({ field, reason }, index) =>
    field === null && DOUBTED.has(reason) && (statistics[index]?.values ?? 0) > 0
      ? [
          {
            code: 'column-doubted',
            details: { column: headers[index] ?? '', reason },
            message: `“${headers[index] ?? ''}” was not read, as its ${reason}. Correct the cells in the file, or say in the import screen what the column is.`,
          },
        ]
      : [],
  );
  const names = choices.flatMap(({ field, reason }, index) =>
    field === null && !DOUBTED.has(reason) && (statistics[index]?.values ?? 0) > 0
      ? [`“${headers[index] || columnLetter(index)}”`]
      : [],
  );
  const shown = names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), `+ ${names.length - MOST_NAMED}`] : names;
  return names.length === 0
    ? doubted
    : [
        ...doubted,
        {
          code: 'columns-not-read',
          details: { columns: shown.join(', '), count: String(names.length) },
          message: `${shown.join(', ')} ${names.length === 1 ? 'was' : 'were'} not read: ${names.length === 1 ? 'its meaning is not known or has' : 'their meanings are not known or have'} no place in this kind of list. If the figures matter, say in the import screen what they are.`,
        },
      ];
}

/** Two columns under one header: the first is read, and said so. */
export function twins(choices: readonly Choice[], headers: readonly string[]): Warning[] {
  const seen = new Map<string, Field | null>();
  const warnings: Warning[] = [];
  for (const [index, choice] of choices.entries()) {
    const header = headers[index] ?? '';
    if (choice.field !== null && seen.get(header) === choice.field) {
      warnings.push({
        code: 'duplicate-header',
        details: { column: header },
        message: `Several columns are named “${header}”; the first of them was read. Give the others their own names if they matter.`,
      });
    }
    seen.set(header, choice.field);
  }
  return warnings;
}
