import type { Day } from '../day.ts';
import { ExactSum } from './exact-sum.ts';
import type { ControlTotal, Reading, ReadSummary, Warning } from './reading.ts';
import type { IgnoredKind, SummedField } from './types.ts';

export type { SummedField } from './types.ts';

/** A total row of the file against its lines. */
type Stated = {
  readonly field: SummedField;
  readonly sheet: string | null;
  readonly row: number;
  readonly stated: number;
  readonly found: number;
  readonly ofSection: boolean;
};

/** Counts and exact sums over all rows of one file, whatever becomes of each row. */
export class Tally {
  records = 0;
  /** Different descriptions that were given a number: rows of all tables count together. */
  descriptions = 0;
  rows = 0;
  hiddenRows = 0;
  latestDate: Day | null = null;
  uncachedFormulas = 0;
  /** Lines that call themselves a chargeback and hold an amount above zero. */
  positiveChargebacks = 0;
  /** Amounts without a minus in a section of chargebacks, counted as taken back. */
  turnedChargebacks = 0;
  /** Amounts that are not told: `n/a`, `#N/A`. */
  untoldAmounts = 0;
  /** Records of types that a recipe does not name. */
  unknownRecords = 0;
  readonly ignored: Record<IgnoredKind, number> = { title: 0, subtotal: 0, repeatedHeader: 0, footer: 0, blank: 0 };
  readonly sums: Record<SummedField, ExactSum> = {
    commission: new ExactSum(),
    premium: new ExactSum(),
    claims: new ExactSum(),
  };
  readonly extra: ControlTotal[] = [];
  readonly warnings: Warning[] = [];
  private readonly stated: Stated[] = [];
  private readonly has: ReadonlySet<SummedField>;

  /** @param has the sums the file has a column for; empty where only its rows tell (GDV) */
  constructor(has: ReadonlySet<SummedField>) {
    this.has = has;
  }

  /** A date of the row's own events moves the latest date on. */
  saw(date: Day): void {
    if (this.latestDate === null || date > this.latestDate) {
      this.latestDate = date;
    }
  }

  state(total: Stated): void {
    this.stated.push(total);
  }

  /**
   * The last total of each sum, unless it is that of a section only. Of several under the same rows (gross, tax
   * withheld, net paid) the one that agrees.
   */
  private controls(): ControlTotal[] {
    const last = new Map<SummedField, Stated>();
    for (const total of this.stated) {
      const held = last.get(total.field);
      const agrees = held !== undefined && held.stated === held.found && held.found === total.found;
      if (held === undefined || ((!total.ofSection || held.ofSection) && !(agrees && !held.ofSection))) {
        last.set(total.field, total);
      }
    }
    return [...last.values()]
      .filter((total) => !total.ofSection)
      .map(({ field, sheet, row, stated, found }) => ({ field, sheet, row, stated, found }));
  }

  summary(): ReadSummary {
    const total = (field: SummedField) =>
      this.has.has(field) || this.sums[field].count > 0 ? this.sums[field].total() : null;
    return {
      records: this.records,
      rows: this.rows,
      hiddenRows: this.hiddenRows,
      ignored: { ...this.ignored },
      totals: { commission: total('commission'), premium: total('premium'), claims: total('claims') },
      controlTotals: [...this.controls(), ...this.extra],
      latestDate: this.latestDate,
      warnings: [
        ...this.warnings,
        ...this.emptyWarning(),
        ...this.hiddenWarning(),
        ...this.chargebackWarning(),
        ...this.turnedWarning(),
        ...this.untoldWarning(),
        ...this.unknownWarning(),
      ],
    };
  }

  private emptyWarning(): Warning[] {
    return this.rows > 0 ? [] : [{ code: 'no-rows', message: 'The file holds no data rows under its header.' }];
  }

  private chargebackWarning(): Warning[] {
    const count = this.positiveChargebacks;
    return count === 0
      ? []
      : [
          {
            code: 'positive-chargebacks',
            details: { count },
            message: `${count} chargebacks have a positive amount and count as money received, as they stand in the file. If they were money taken back, correct their sign in the file.`,
          },
        ];
  }

  private turnedWarning(): Warning[] {
    const count = this.turnedChargebacks;
    return count === 0
      ? []
      : [
          {
            code: 'section-chargebacks',
            details: { count },
            message: `${count} amounts stand without a minus sign in a section of chargebacks; they were counted as money taken back. Compare the total with the statement.`,
          },
        ];
  }

  private untoldWarning(): Warning[] {
    const count = this.untoldAmounts;
    return count === 0
      ? []
      : [
          {
            code: 'amounts-not-told',
            details: { count },
            message: `${count} amounts other than the commission say only “n/a” or “#N/A”; they were left empty. Add them if the carrier tells them later.`,
          },
        ];
  }

  private unknownWarning(): Warning[] {
    return this.unknownRecords === 0
      ? []
      : [
          {
            code: 'unknown-records',
            details: { count: this.unknownRecords },
            message: `${this.unknownRecords} records are of types the recipe does not name; they were kept, not read. Add their type to the recipe if they matter.`,
          },
        ];
  }

  private hiddenWarning(): Warning[] {
    return this.hiddenRows === 0
      ? []
      : [
          {
            code: 'hidden-rows',
            details: { count: this.hiddenRows },
            message: `${this.hiddenRows} rows are hidden in the workbook, by a filter or by hand. They are data and were read.`,
          },
        ];
  }
}

/** The sums a reading has columns for. */
export function summedFields(reading: Reading): ReadonlySet<SummedField> {
  const fields = new Set<SummedField>();
  for (const table of reading.tables) {
    for (const { field } of table.columns) {
      if (field === 'commission.amount' || field === 'commission.credit' || field === 'commission.debit') {
        fields.add('commission');
      } else if (field === 'policy.premium' || field === 'commission.premium') {
        fields.add('premium');
      } else if (field === 'claim.paid' || field === 'claim.reserve') {
        fields.add('claims');
      }
    }
  }
  return fields;
}
