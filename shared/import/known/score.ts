import { TableAnalysis } from '../analyse.ts';
import type { Field } from '../fields.ts';
import type { KnownTable } from './known.ts';

/** What recognition made of one table. */
export type Score = {
  readonly name: string;
  readonly kindRight: boolean;
  /** Would it be imported without a question? */
  readonly accepted: boolean;
  readonly columns: number;
  readonly right: number;
  readonly mistakes: readonly {
    readonly header: string;
    readonly wanted: Field | null;
    readonly found: Field | null;
    readonly confidence: number;
    readonly reason: string;
  }[];
};

/** Below this a file is asked about. */
const ACCEPTED = 0.6;

/** Holds recognition against the truth of one table, column by column; a column that means nothing is right when left alone. */
export function scoreOf(known: KnownTable): Score {
  const analysis = new TableAnalysis(null);
  for (const [index, cells] of known.rows.entries()) {
    analysis.push({ index, sheet: null, row: index + 1, offset: null, length: null, cells });
  }
  const { table, confidence } = analysis.finish({ as: null, country: known.country, fileName: known.file });
  const headers = known.rows.find((row) => row.length > 1) ?? [];
  const mistakes = headers.flatMap((header, index) => {
    const wanted = known.truth.get(header) ?? null;
    const column = table.columns.find((one) => one.index === index);
    const found = column?.field ?? null;
    return found === wanted
      ? []
      : [{ header, wanted, found, confidence: column?.confidence ?? 0, reason: column?.reason ?? 'no column' }];
  });
  return {
    name: known.name,
    kindRight: table.kind === known.kind,
    accepted: confidence >= ACCEPTED,
    columns: headers.length,
    right: headers.length - mistakes.length,
    mistakes,
  };
}
