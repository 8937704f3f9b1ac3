import type { Day } from '../day.ts';
import { mapColumns } from './columns.ts';
import { confidenceOf } from './confidence.ts';
import { customaryOrder } from './dates.ts';
import { besideAt, besideHeaders, doubtOf } from './doubt.ts';
import type { ColumnReading, TablePreview, TableReading, Warning } from './reading.ts';
import {
  type FoundHeader,
  findHeader,
  foreignHeaders,
  guessHeader,
  HEADER_SEARCH,
  headerAt,
  repeatsHeader,
} from './recognise.ts';
import { carrierOfTitle, isTotalText } from './row-words.ts';
import { dateInText } from './statement-date.ts';
import { ColumnStatistics } from './statistics.ts';
import { cleanCell, headerWords } from './text.ts';
import type { RawRecord, StatementKind } from './types.ts';

/** Rows kept to find the header and to show on the mapping screen. */
const KEPT = HEADER_SEARCH + 20;
/** Where every column is decided, further rows cannot change how the table is read. */
const ENOUGH = 20_000;
/** As many as a sheet of a spreadsheet program holds; a table with more is refused rather than read in part. */
export const MOST_COLUMNS = 16_384;

export type AnalysisHints = {
  readonly as: Exclude<StatementKind, 'mixed'> | null;
  readonly country: string;
  readonly fileName: string;
  /** Columns at the end are kept although nothing is known of them: their places were drawn on purpose. */
  readonly whole?: boolean;
};

export type Analysis = {
  /** The first records, as they stand. */
  readonly kept: readonly RawRecord[];
  readonly table: TableReading;
  readonly preview: TablePreview;
  readonly confidence: number;
  /** Why it would not be read without a person's word: the middle of a sentence. */
  readonly doubt: string;
  readonly rowsSeen: number;
  readonly warnings: readonly Warning[];
  readonly date: Day | null;
  readonly carrier: string | null;
};

/** Looks at the records of one table, in file order, and decides how it is read. */
export class TableAnalysis {
  readonly sheet: string | null;
  /** The first column of the table beside it, once that is known. */
  private readonly besideAt: number | undefined;
  private readonly headerRow: number | null | undefined;
  private readonly kept: RawRecord[] = [];
  private header: FoundHeader | null = null;
  private decided = false;
  private rowsSeen = 0;
  private width = 0;
  private statistics: ColumnStatistics[] = [];

  /** @param headerRow 1-based row a person said the headers stand in, null for none; left out: it is looked for */
  constructor(sheet: string | null, headerRow?: number | null, besideAt?: number) {
    this.sheet = sheet;
    this.headerRow = headerRow;
    this.besideAt = besideAt;
  }

  /** Where two tables stand side by side: the row of their headers and the first column of the right one. */
  beside(): { readonly headerRow: number; readonly at: number } | null {
    if (!this.decided) {
      this.decide();
    }
    const row = this.kept[this.header?.at ?? -1]?.row;
    const at = besideAt(this.header?.headers ?? [], (index) => (this.statistics[index]?.values ?? 0) > 0);
    return row === undefined || at === null ? null : { headerRow: row, at };
  }

  push(record: RawRecord): void {
    if (!this.decided) {
      this.kept.push(record);
      if (this.kept.length >= KEPT) {
        this.decide();
      }
      return;
    }
    this.count(record);
  }

  /** Cells of its widest row among the first ones. */
  get columns(): number {
    return Math.max(0, ...this.kept.map(({ cells }) => cells.length));
  }

  /** True while further rows could still decide something. */
  wantsMore(): boolean {
    return !this.decided || this.rowsSeen < ENOUGH || this.statistics.some((values) => values.wantsMore());
  }

  private decide(): void {
    this.decided = true;
    const rows = this.kept.map((record) => record.cells);
    this.header =
      this.headerRow === undefined
        ? (findHeader(rows) ?? guessHeader(rows))
        : headerAt(
            rows,
            this.kept.findIndex((record) => record.row === this.headerRow),
          );
    this.width = Math.min(MOST_COLUMNS, Math.max(0, ...rows.map((row) => row.length)));
    this.statistics = Array.from({ length: this.width }, () => new ColumnStatistics());
    const from = this.header === null ? 0 : this.header.at + this.header.rows;
    for (const record of this.kept.slice(from)) {
      this.count(record);
    }
  }

  private count(record: RawRecord): void {
    const { cells, typed } = record;
    if (this.header !== null && repeatsHeader(cells, this.header.headers)) {
      return;
    }
    if (cells.some((cell) => cell !== '' && cell.length < 60 && isTotalText(cleanCell(cell)))) {
      return;
    }
    this.rowsSeen += 1;
    for (let index = 0; index < this.width; index += 1) {
      const cell = cells[index];
      if (cell !== undefined && cell !== '') {
        this.statistics[index]?.add(cell, typed?.[index]);
      }
    }
  }

  finish(hints: AnalysisHints): Analysis {
    if (!this.decided) {
      this.decide();
    }
    const { header, kept, sheet } = this;
    const titles = kept.slice(0, header?.at ?? 0).flatMap(({ cells }) =>
      titlesIn(cells, hints.whole === true)
        .map(cleanCell)
        .filter((cell) => cell !== ''),
    );
    const headers = Array.from({ length: this.width }, (_, index) => header?.headers[index] ?? '');
    const about = [hints.fileName, sheet ?? '', ...titles].join(' ');
    const from = header === null ? 0 : header.at + header.rows;
    const rows = kept.slice(from).map((record) => record.cells);
    const mapped = mapColumns(headers, this.statistics, { as: hints.as, country: hints.country, about }, rows);
    const words = headerWords(`${about} ${headers.join(' ')}`);
    const known = header !== null && header.known > 0;
    const sure = known
      ? confidenceOf(mapped.kind, mapped.columns, foreignHeaders(headers), hints.as !== null, words)
      : 0;
    // Amounts of unknown meaning (premium? commission?) are a question, not something to leave out.
    const beside = besideHeaders(headers, (index) => (this.statistics[index]?.values ?? 0) > 0);
    const confidence =
      beside.length > 0 ? 0 : mapped.openAmounts && mapped.kind === 'policies' ? Math.min(sure, 0.5) : sure;
    const headerRow = header === null ? null : (kept[header.at]?.row ?? null);
    return {
      kept,
      table: {
        sheet,
        kind: mapped.kind,
        headerRow,
        headerRows: header?.rows ?? 1,
        columns: hints.whole === true ? mapped.columns : trim(mapped.columns, header === null ? this.statistics : []),
        ...(this.besideAt === undefined ? {} : { besideAt: this.besideAt }),
      },
      preview: {
        sheet,
        headerRow,
        headers,
        words: fewWords(this.statistics),
        sample: kept.slice(0, 25).map((record) => [...record.cells.slice(0, 60)]),
      },
      confidence,
      doubt: doubtOf(mapped.kind, mapped.columns, header === null ? null : headers, mapped.openAmounts, beside),
      rowsSeen: this.rowsSeen,
      warnings: confidence > 0 ? mapped.warnings : [],
      date: dateInText(titles.join(' \u0000 '), customaryOrder(hints.country)),
      carrier: titles.map(carrierOfTitle).find((name) => name !== null) ?? null,
    };
  }
}

/** What a line above the headers says; a ruler cuts it where its words do not end. */
function titlesIn(cells: readonly string[], ruled: boolean): readonly string[] {
  return ruled ? cells.join('').split(/ {3,}/) : cells;
}

/** A column of more different values holds no words to choose from. */
const MOST_WORDS = 60;
const LONGEST_WORD = 60;

/** What columns say that have only a few words to say, the commonest first. */
function fewWords(statistics: readonly ColumnStatistics[]): NonNullable<TablePreview['words']> {
  return statistics.flatMap(({ distinct, amounts, dates, sampled }, column) =>
    distinct.size === 0 || distinct.size > MOST_WORDS || distinct.size === sampled || amounts + dates > sampled / 2
      ? []
      : [
          {
            column,
            words: [...distinct]
              .toSorted(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))
              .flatMap(([word]) => (word.length > LONGEST_WORD ? [] : [word])),
          },
        ],
  );
}

/**
 * Trailing columns without header and meaning say nothing.
 * @param telling the columns' values where no column has a header: those with values wait for a person to say what they are
 */
function trim(columns: readonly ColumnReading[], telling: readonly ColumnStatistics[]): ColumnReading[] {
  const last = columns.findLastIndex(
    ({ index, header, field }) => header !== '' || field !== null || (telling[index]?.values ?? 0) > 0,
  );
  return columns.slice(0, last + 1);
}
