import type { Choice } from './column-formats.ts';
import type { Warning } from './reading.ts';
import type { ColumnStatistics } from './statistics.ts';
import type { StatementKind } from './types.ts';

/** The reason of a column whose header is known and has no meaning in this kind of list. */
export const MISPLACED = 'no place for it in this kind of list';

/** Figures that were expected and cannot be read. Words that turn out otherwise are nothing to worry about. */
const DOUBTED = new Set(['values are not amounts', 'values are not dates']);

/** Known columns that this kind of list has no place for are named, so that nobody believes them imported. */
export function misplaced(
  choices: readonly Choice[],
  headers: readonly string[],
  statistics: readonly ColumnStatistics[],
  kind: StatementKind,
): Warning[] {
  const names = choices.flatMap(({ reason }, index) =>
    reason === MISPLACED && (statistics[index]?.values ?? 0) > 0 ? [`“${headers[index] ?? ''}”`] : [],
  );
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
  return names.length === 0
    ? doubted
    : [
        ...doubted,
        {
          code: 'columns-not-read',
          details: { columns: names.join(', '), kind },
          message: `${names.join(', ')} ${names.length === 1 ? 'has' : 'have'} no place in a list of ${kind} and ${names.length === 1 ? 'was' : 'were'} not read. If the figures matter, import the file as the kind of list they belong to.`,
        },
      ];
}

/** Two columns under one header: the first is read, and said so. */
export function twins(choices: readonly Choice[], headers: readonly string[]): Warning[] {
  const seen = new Set<string>();
  const warnings: Warning[] = [];
  for (const [index, choice] of choices.entries()) {
    const header = headers[index] ?? '';
    if (choice.field !== null && seen.has(header)) {
      warnings.push({
        code: 'duplicate-header',
        details: { column: header },
        message: `Several columns are named “${header}”; the first of them was read. Give the others their own names if they matter.`,
      });
    }
    seen.add(header);
  }
  return warnings;
}
