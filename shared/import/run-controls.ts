import type { ControlTotal } from './reading.ts';
import type { Sums } from './table-shape.ts';
import type { Tally } from './tally.ts';
import type { Aside, RawRecord } from './types.ts';

/**
 * Totals that header and trailer records state of the records between them. A file may hold several such runs, each with
 * totals of its own.
 */
export class RunControls {
  private readonly tally: Tally;
  private stated: Omit<ControlTotal, 'found'>[] = [];
  private before: Sums = { commission: 0, premium: 0, claims: 0 };
  private rowsBefore = 0;
  private around = 0;
  private carried = 0;

  constructor(tally: Tally) {
    this.tally = tally;
  }

  /** Takes a record around the data; `sums` are those of the rows so far. */
  aside(record: RawRecord, { controls = [], ends, unknown, kind }: Aside, sums: Readonly<Sums>): void {
    if (unknown === true) {
      this.tally.unknownRecords += 1;
      this.carried += 1;
    } else if (controls.length === 0 && ends !== true && kind === 'title') {
      this.carried += 1;
    } else {
      this.around += 1;
    }
    for (const { field, stated } of controls) {
      this.stated.push({ field, sheet: record.sheet, row: record.row, stated });
    }
    if (ends === true) {
      this.end(sums);
    }
  }

  /** Holds what was stated against the rows since the last run. */
  end(sums: Readonly<Sums>): void {
    const rows = this.tally.rows - this.rowsBefore;
    // Some count their header and trailer, some the lines of data alone: any of these agrees.
    const counts = [rows, rows + this.carried, rows + this.around, rows + this.carried + this.around];
    for (const control of this.stated) {
      const found =
        control.field === 'records'
          ? (counts.find((count) => count === control.stated) ?? rows)
          : sums[control.field] - this.before[control.field];
      this.tally.extra.push({ ...control, found });
    }
    this.stated = [];
    this.before = { ...sums };
    this.rowsBefore = this.tally.rows;
    this.around = 0;
    this.carried = 0;
  }
}
