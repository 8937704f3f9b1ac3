import { type CellReader, compileCells } from './cells.ts';
import { type Draft, emptyDraft } from './draft.ts';
import { eventDays } from './event-days.ts';
import { finishRow } from './finish-row.ts';
import { PlainRows } from './plain-rows.ts';
import type { Reading, TableReading } from './reading.ts';
import { repeatsHeader } from './recognise.ts';
import type { RowSink } from './row-sink.ts';
import { RunControls } from './run-controls.ts';
import { Sections } from './sections.ts';
import { type ShapedCells, shapedCells } from './shape-cells.ts';
import {
  amountsOf,
  isAside,
  isPageLine,
  isSettlement,
  namesSums,
  repeatsSums,
  type Sums,
  saysCarried,
  saysTaxWithheld,
  saysTotal,
  shapeOf,
  statesSums,
  type TableShape,
} from './table-shape.ts';
import type { SummedField, Tally } from './tally.ts';
import { cleanCell } from './text.ts';
import { currencyIn } from './text-cells.ts';
import type { IgnoredKind, RawRecord } from './types.ts';

const MOST_WAITING = 200;

/**
 * Reads the records of one table: tells data rows from everything around them and normalises the data rows. Records come
 * in file order; rows go to the sink in file order.
 */
export class TableReader {
  private readonly table: TableReading;
  private readonly reading: Reading;
  private readonly tally: Tally;
  private readonly sink: RowSink;
  private readonly readers: readonly CellReader[];
  private readonly plain: PlainRows | null;
  private readonly shape: TableShape;
  private readonly sawDays: ReturnType<typeof eventDays>;
  /** Lines that are section titles if data follows, footers if not. */
  private waiting: { readonly record: RawRecord; readonly text: string; readonly settles?: boolean }[] = [];
  private started = false;
  /** A total was stated and no row of data came since. */
  private summed = false;
  private readonly sections: Sections;
  private whole: Sums = { commission: 0, premium: 0, claims: 0 };
  private section: Sums = { commission: 0, premium: 0, claims: 0 };
  private sectionRows = 0;
  /** Of the whole table. */
  private dataRows = 0;
  private readonly run: RunControls;
  private readonly shaped: ShapedCells | null;
  /** Where rows name the currency of their amounts; −1 where they do not, or where there is no rate for any. */
  private readonly currencyAt: number;

  constructor(table: TableReading, reading: Reading, tally: Tally, sink: RowSink) {
    this.table = table;
    this.reading = reading;
    this.tally = tally;
    this.sink = sink;
    this.shaped = shapedCells(table, reading);
    this.readers = compileCells(this.shaped?.columns ?? table.columns, reading, tally);
    const asItStands = this.shaped === null && reading.rates === undefined && sink.plain !== undefined;
    this.plain = asItStands ? PlainRows.of(table, this.readers, tally) : null;
    this.shape = shapeOf(table, reading);
    this.sections = new Sections(table);
    this.currencyAt =
      reading.rates === undefined ? -1 : (table.columns.find(({ field }) => field === 'row.currency')?.index ?? -1);
    this.run = new RunControls(tally);
    this.sawDays = eventDays(table, tally);
  }

  /** Takes one record; what is decided by it goes to the sink. */
  push(record: RawRecord): void {
    this.tally.records += 1;
    if (record.aside !== undefined) {
      this.run.aside(record, record.aside, this.whole);
      this.ignore(record, record.aside.kind);
      return;
    }
    const { headerRow, headerRows } = this.table;
    if (headerRow !== null && record.row < headerRow) {
      this.sections.above(wordsOf(record));
      this.ignore(record, isBlank(record) ? 'blank' : 'title');
      return;
    }
    if (headerRow !== null && record.row < headerRow + headerRows) {
      return;
    }
    if (this.shape.mapped === 0) {
      this.ignore(record, isBlank(record) ? 'blank' : 'title');
      return;
    }
    const plain =
      this.waiting.length > 0 || this.sections.kind === 'chargeback'
        ? null
        : this.plain?.read(record, this.sections.kind, this.sum);
    if (plain) {
      this.sawDays?.(record);
      this.tally.rows += 1;
      this.sectionRows += 1;
      this.dataRows += 1;
      this.summed = false;
      this.sink.plain?.(plain);
      return;
    }
    const filled = filledCells(record.cells);
    if (filled === 0 && this.waiting.length === 0) {
      this.ignore(record, 'blank');
    } else if (filled === 0) {
      // In the order of the file: after the lines above it that wait.
      this.wait(record);
    } else if (isRule(record)) {
      this.wait(record);
    } else if (headerRow !== null && repeatsHeader(record.cells, this.shape.headers)) {
      this.settle(true);
      this.ignore(record, 'repeatedHeader');
    } else if (this.started && saysTaxWithheld(this.shape, record, filled)) {
      this.settle(true);
      this.ignore(record, 'subtotal');
    } else if (saysCarried(this.shape, record, filled)) {
      this.settle(this.started);
      this.ignore(record, 'subtotal');
    } else if (this.isTotal(record, filled)) {
      this.settle(this.started);
      this.total(record);
    } else if (isPageLine(this.shape, record, filled) || isAside(this.shape, record, filled)) {
      this.wait(record);
    } else if (this.summed && isSettlement(this.shape, record, filled)) {
      this.wait(record, true);
    } else {
      this.settle(true, true);
      this.data(record);
    }
  }

  /** After the last record: lines still waiting are footers. */
  end(): void {
    this.settle(false);
    this.run.end(this.whole);
  }

  private ignore(record: RawRecord, kind: IgnoredKind): void {
    this.tally.ignored[kind] += 1;
    this.sink.row({
      type: 'ignored',
      index: record.index,
      sheet: record.sheet,
      row: record.row,
      offset: record.offset,
      length: record.length,
      kind,
    });
  }

  private wait(record: RawRecord, settles = false): void {
    this.waiting.push({ record, text: wordsOf(record), settles });
    if (this.waiting.length > MOST_WAITING) {
      this.settle(false);
    }
  }

  /**
   * Data follows: the waiting lines were titles and may say what the rows below belong to. Amounts with words behind a
   * total are data themselves where further data follows, else they say how it was settled.
   */
  private settle(followed: boolean, byData = false): void {
    const { waiting } = this;
    this.waiting = [];
    for (const { record, text, settles } of waiting) {
      if (settles === true && byData) {
        this.data(record);
        continue;
      }
      const blank = text === '';
      this.ignore(record, settles === true ? 'subtotal' : blank ? 'blank' : followed ? 'title' : 'footer');
      if (followed && !blank && settles !== true) {
        this.sections.begin(text);
        this.plain?.forget();
      }
    }
  }

  private isTotal(record: RawRecord, filled: number): boolean {
    return (
      saysTotal(this.shape, record, filled) ||
      (this.dataRows >= 2 && statesSums(this.shape, record, filled, this.whole)) ||
      (this.dataRows >= 2 && namesSums(this.shape, record, filled, this.whole)) ||
      (this.sectionRows >= 2 && repeatsSums(this.shape, record, filled, this.whole, this.section))
    );
  }

  private total(record: RawRecord): void {
    for (const [field, written] of amountsOf(this.shape, record).sums) {
      const unsigned = this.sections.unsigned && field === 'commission' && 0 - written === this.section[field];
      const minor = unsigned ? 0 - written : this.rounded(field, written);
      const ofSection = minor === this.section[field] && minor !== this.whole[field];
      const sub = /^(?:sub|zwischen|sous|小计)/i.test(record.cells.map(cleanCell).find((cell) => cell !== '') ?? '');
      this.tally.state({
        field,
        sheet: record.sheet,
        row: record.row,
        stated: minor,
        found: this.whole[field],
        ofSection: ofSection || (sub && minor !== this.whole[field]),
      });
    }
    this.section = { commission: 0, premium: 0, claims: 0 };
    this.sectionRows = 0;
    this.summed = true;
    if (this.sections.end()) {
      this.plain?.forget();
    }
    this.ignore(record, 'subtotal');
  }

  /** Each line was converted and rounded by itself: a total that is off by no more than that is the same one. */
  private rounded(field: SummedField, minor: number): number {
    const { converts } = this.shape;
    const most = Math.ceil(this.tally.rows / 2);
    const near = [this.whole[field], this.section[field]].find((sum) => Math.abs(sum - minor) <= most);
    return converts ? (near ?? minor) : minor;
  }

  private data(record: RawRecord): void {
    this.started = true;
    this.summed = false;
    const draft: Draft = emptyDraft();
    const { cells, typed } = this.shaped?.shape(record) ?? record;
    const currency = this.currencyAt < 0 ? '' : cleanCell(cells[this.currencyAt] ?? '');
    draft.currency = currency === '' ? null : currencyIn(currency);
    for (const reader of this.readers) {
      reader.read(cells[reader.index] ?? '', typed?.[reader.index], draft);
    }
    this.sections.say(draft, this.tally);
    this.sawDays?.(record);
    this.tally.rows += 1;
    if (record.hidden === true) {
      this.tally.hiddenRows += 1;
    }
    const row = finishRow(record, draft, this.table, this.reading, this.tally, this.sum);
    this.sectionRows += 1;
    this.dataRows += 1;
    this.sink.row(this.plain?.learn(record, row, draft.identity) ?? row);
  }

  private readonly sum = (field: SummedField, minor: number): void => {
    this.whole[field] += minor;
    this.section[field] += minor;
  };
}

/** The words of a line, as one text. */
function wordsOf(record: RawRecord): string {
  return record.cells
    .map(cleanCell)
    .filter((cell) => cell !== '')
    .join(' ');
}

/** Strokes drawn under headers or over sums. */
function isRule({ cells }: RawRecord): boolean {
  return cells.every((cell) => /^\s*[-=_–—*]*\s*$/.test(cell)) && cells.some((cell) => /[-=_–—*]{3}/.test(cell));
}

function filledCells(cells: readonly string[]): number {
  let filled = 0;
  for (const cell of cells) {
    if (cell !== '' && cell.trim() !== '') {
      filled += 1;
    }
  }
  return filled;
}

function isBlank(record: RawRecord): boolean {
  return filledCells(record.cells) === 0;
}
