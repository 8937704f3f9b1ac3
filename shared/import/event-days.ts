import { remembered } from './cell-basics.ts';
import { type DateForm, isNoDate, readDate } from './dates.ts';
import { headerMeaning } from './headers.ts';
import type { TableReading } from './reading.ts';
import type { Tally } from './tally.ts';
import { cleanCell } from './text.ts';
import type { RawRecord } from './types.ts';

/**
 * Columns that only say when something happened (`Payment date` in a list of premiums): no part of client or policy, yet
 * days of the statement.
 * @returns what notes the days of a row, null where the table has no such column
 */
export function eventDays(table: TableReading, tally: Tally): ((record: RawRecord) => void) | null {
  const columns = table.columns.flatMap(({ index, header, field, dateOrder, pivot }) => {
    const meaning = field === null && dateOrder !== undefined ? headerMeaning(header) : null;
    if (dateOrder === undefined || meaning === null || !('open' in meaning) || meaning.open !== 'date') {
      return [];
    }
    const form: DateForm = { order: dateOrder, pivot: pivot ?? 60 };
    return [{ index, day: remembered((text: string) => (isNoDate(text) ? null : readDate(text, form)) ?? '') }];
  });
  return columns.length === 0
    ? null
    : ({ cells, typed }) => {
        for (const { index, day } of columns) {
          const cell = typed?.[index];
          const date = cell?.type === 'date' ? cell.value : day(cleanCell(cells[index] ?? ''));
          if (date !== '') {
            tally.saw(date);
          }
        }
      };
}
