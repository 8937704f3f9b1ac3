import type { ValueLine } from '../../../shared/segmentation/line-sentences.ts';
import type { RunSummary } from '../../../shared/segmentation/summary.ts';
import { linePlaces } from '../line-places.ts';
import type { ReadBook } from '../types.ts';
import { ANSWERING } from './profit.ts';

type Row = Omit<ValueLine, 'sheet' | 'row'> & {
  readonly householdId: number;
  readonly statementId: number | null;
  readonly line: number | null;
};

/** The lines behind the value of every household of a run, by household; none where premium is what was valued. */
export function linesOfAll(db: ReadBook, { from, asOf, basis }: RunSummary): ReadonlyMap<number, readonly ValueLine[]> {
  const lines = new Map<number, ValueLine[]>();
  if (basis !== 'commission') {
    return lines;
  }
  const places = linePlaces(db);
  const rows = db
    .prepare<[string, string], Row>(
      `WITH RECURSIVE ${ANSWERING} SELECT client.household_id AS householdId, statement.file_name AS fileName,
         statement.dated_on AS datedOn, commission.statement_id AS statementId, commission.line_no AS line,
         commission.amount_minor AS amountMinor
       FROM commission JOIN answering ON answering.id = commission.client_id JOIN client ON client.id = answering.client_id
       LEFT JOIN statement ON statement.id = commission.statement_id
       WHERE commission.dated_on BETWEEN ? AND ? ORDER BY commission.statement_id, commission.line_no, commission.id`,
    )
    .iterate(from, asOf);
  for (const { householdId, statementId, line, ...own } of rows) {
    const place = statementId === null || line === null ? null : places(statementId, line);
    const list = lines.get(householdId) ?? [];
    lines.set(householdId, list);
    list.push({ ...own, sheet: place?.sheet ?? null, row: place?.row ?? null });
  }
  return lines;
}
