import type { Day } from '../day.ts';
import type { Field } from './fields.ts';
import type { StatementKind } from './types.ts';

/** What the bytes are, whatever the file's name says. */
export const FILE_FORMATS = ['csv', 'fixed', 'xlsx', 'xls', 'xlsb', 'ods', 'pdf', 'gdv'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-15',
  'gb18030',
  'big5',
  'cp437',
  'cp850',
  'macintosh',
  'windows-1250',
  'iso-8859-2',
  'iso-8859-16',
  'cp852',
  'windows-1251',
  'cp866',
  'koi8-r',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

export type DecimalMark = '.' | ',';

/** `serial-1900` / `serial-1904`: day counts of a spreadsheet that reached us as plain numbers. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy' | 'ddmmyyyy' | 'mmddyyyy' | 'serial-1900' | 'serial-1904';

/** How one column is read. Plain data: stored with the statement and in recipes. */
export type ColumnReading = {
  /** 0-based cell of the row. */
  readonly index: number;
  /** As it stands in the file, empty where there is no header. */
  readonly header: string;
  readonly field: Field | null;
  /** 0–1. */
  readonly confidence: number;
  /** One short clause: why this field. */
  readonly reason: string;
  readonly decimal?: DecimalMark;
  /** Digits after an implied decimal mark (fixed-width files): 2 reads `001250` as 12.50. */
  readonly impliedDecimals?: number;
  readonly dateOrder?: DateOrder;
  /** Two-digit years up to this one belong to the 2000s. */
  readonly pivot?: number;
  /** Rates: what 1 in the file means, in parts per million (a percent column 10 000, a fraction 1 000 000). */
  readonly rateUnitPpm?: number;
  /** Further columns whose text follows this one's, as of first and last names. */
  readonly join?: { readonly with: readonly number[]; readonly separator: string };
  /** What words of this column mean, in lower case: `{ "ac": "in-force" }`. */
  readonly values?: Readonly<Record<string, string>>;
  /** Currency named in the header, e.g. `Premium (USD)`. */
  readonly currency?: string;
  /** True where no row decided how values are written and the country's custom was taken: a question to a person. */
  readonly assumed?: boolean;
};

/** One table of the file: a sheet, or the whole of a text file. */
export type TableReading = {
  readonly sheet: string | null;
  readonly kind: StatementKind;
  /** 1-based row of the header; null where the file has none. */
  readonly headerRow: number | null;
  /** Header rows joined into one (two-line headers). */
  readonly headerRows: number;
  /** Empty for a sheet that is no table: all its rows are titles. */
  readonly columns: readonly ColumnReading[];
  /** The first column of the table at the right of this one, on the same sheet; that one is a table of its own. */
  readonly besideAt?: number;
};

/** Characters of a fixed-width line: 1-based start, and how many. */
export type Place = { readonly start: number; readonly length: number };

/** A field of a fixed-width line. */
export type Slice = Place & {
  /** The record type it is cut from; left out: every line of data. */
  readonly record?: string;
  /** Where the sign of an amount stands, apart from its digits. */
  readonly sign?: Place;
  /** The last digit carries the sign, as mainframes write it: `12C` is 123, `12L` is −123. */
  readonly zoned?: boolean;
};

/** A total that a header or trailer record states of the records between them. */
export type RecordControl = Place & {
  readonly field: 'commission' | 'premium' | 'claims' | 'records';
  /** Digits behind a decimal mark that is not written; left out: 2, and 0 for a count. */
  readonly decimals?: number;
  readonly sign?: Place;
};

/**
 * One type of line in a file that mixes several. `data`: each is a row. `carry`: its fields hold for the lines of data
 * below it, until the next of its type. `header`, `trailer`: around the data, with control totals.
 */
export type RecordType = {
  readonly name: string;
  /** What the selector reads in such a line. */
  readonly values: readonly string[];
  readonly role: 'data' | 'carry' | 'header' | 'trailer';
  readonly controls?: readonly RecordControl[];
};

/** How fixed-width lines are cut: the ruler, one slice a column, and the types of line it applies to. */
export type Ruling = {
  readonly ruler: readonly Slice[];
  /** Where a line tells its type, 1-based, and the types; left out: every line is data. */
  readonly records?: { readonly start: number; readonly types: readonly RecordType[] };
  /** Characters a record has, in files without line ends. */
  readonly recordLength?: number;
};

/**
 * How a file is read, complete: the same bytes and the same reading give the same rows for ever. Kept as JSON with each
 * statement and, without anything of a client, as the definition of a recipe.
 */
export type Reading = {
  readonly version: 1;
  readonly format: FileFormat;
  readonly kind: StatementKind;
  readonly encoding: Encoding | null;
  /** Text tables only. */
  readonly delimiter: string | null;
  /** Fixed-width tables only. */
  readonly ruler?: readonly Slice[];
  readonly records?: Ruling['records'];
  readonly recordLength?: number;
  readonly tables: readonly TableReading[];
  readonly carrier: string | null;
  /** Line of business of rows that name none. */
  readonly line?: string;
  /** ISO code that amounts without one are in. */
  readonly currency: string;
  /** The book's currency where that is another one. */
  readonly bookCurrency?: string;
  /** What a unit of another currency is worth in the book's: decimal digits, such as `{ "USD": "0.9215" }`. */
  readonly rates?: Readonly<Record<string, string>>;
  /** What holds where the file does not say it. */
  readonly constants?: readonly { readonly field: Field; readonly value: string }[];
  /** ISO 3166 country whose conventions decided what the file left open. */
  readonly country: string;
  /** How each line of commission that says nothing of it is divided between advisors: percent of the line, as digits. */
  readonly shares?: readonly { readonly advisor: string; readonly percent: string }[];
  /** The list holds all policies its carrier has in force: one that is missing from it has lapsed, if a person agrees. */
  readonly complete?: boolean;
  /** Every amount has its sign turned (a carrier that lists what the office owes as positive). */
  readonly invertSigns?: boolean;
};

export type Warning = {
  readonly code: string;
  readonly message: string;
  /** What the sentence speaks of, for sentences in other languages. */
  readonly details?: Readonly<Record<string, string | number>> | undefined;
};

/** What a person knows before the file is opened. */
export type ReadingHints = {
  readonly as?: Exclude<StatementKind, 'mixed'>;
  readonly carrier?: string;
  readonly country: string;
  readonly currency: string;
  readonly recipe?: Reading;
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  /** Lines are cut by this ruler. */
  readonly ruling?: Ruling;
  /** Tables a person chose: 1-based header row (null: none), and whether the table is read at all. */
  readonly layout?: readonly {
    readonly sheet: string | null;
    readonly headerRow: number | null;
    readonly used: boolean;
  }[];
};

/** The first rows of a table, for the mapping screen and for refusals. */
export type TablePreview = {
  readonly sheet: string | null;
  readonly headerRow: number | null;
  readonly headers: readonly string[];
  readonly sample: readonly (readonly string[])[];
  /** Of columns that say the same few words again and again: those words, by column. */
  readonly words?: readonly { readonly column: number; readonly words: readonly string[] }[];
  /** Fixed width: the first lines whole, for the ruler. */
  readonly lines?: readonly string[];
};

/** What looking at a file tells before a row of it is used. */
export type Inspection = {
  readonly fileName: string;
  readonly sha256: string;
  readonly byteLength: number;
  readonly reading: Reading;
  /** 0–1, the weakest decision the kind rests on. */
  readonly confidence: number;
  readonly tables: readonly TablePreview[];
  readonly warnings: readonly Warning[];
  /** From a title row or the file name; the caller falls back on `ReadSummary.latestDate`. */
  readonly statementDate: Day | null;
  readonly carrier: string | null;
};

/** A total the file itself states, held against the sum of its lines. */
export type ControlTotal = {
  readonly field: 'commission' | 'premium' | 'claims' | 'records';
  /** Where it stands: sheet and 1-based row. */
  readonly sheet: string | null;
  readonly row: number;
  /** Minor units, or a count for `records`. */
  readonly stated: number;
  readonly found: number;
};

/** Known only after the last row. */
export type ReadSummary = {
  /** All records: rows + the five kinds of ignored. */
  readonly records: number;
  readonly rows: number;
  readonly hiddenRows: number;
  readonly ignored: {
    readonly title: number;
    readonly subtotal: number;
    readonly repeatedHeader: number;
    readonly footer: number;
    readonly blank: number;
  };
  /** Exact sums as they stand in the file, rounded once half away from zero; null where it has no such column. */
  readonly totals: {
    readonly commission: number | null;
    readonly premium: number | null;
    readonly claims: number | null;
  };
  readonly controlTotals: readonly ControlTotal[];
  /** The latest event date of the data rows (not renewals, ends or birth dates). */
  readonly latestDate: Day | null;
  readonly warnings: readonly Warning[];
};
