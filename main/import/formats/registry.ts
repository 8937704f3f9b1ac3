import type { FileFormat, Reading } from '../../../shared/import/reading.ts';
import type { RawRecord } from '../../../shared/import/types.ts';
import { Refusal } from '../../../shared/result.ts';
import { takenApart } from './beside.ts';
import { readCsv } from './csv.ts';
import { readFixed } from './fixed.ts';
import { LARGEST_PDF, readPdf } from './pdf/pdf.ts';
import { LARGEST_WORKBOOK, readWorkbook } from './workbook/workbook.ts';

/** How a format gives its records: the one place that knows them all. GDV, whose records are no table, stands by itself. */
type TableFormat = {
  /** Chunks are looked at again after the next was read. */
  readonly keeps: boolean;
  records(chunks: AsyncIterable<Uint8Array>, reading: Reading): AsyncIterable<RawRecord[]>;
};

const workbook: TableFormat = {
  keeps: true,
  records: (chunks) => later(whole(chunks, LARGEST_WORKBOOK), (bytes) => readWorkbook(bytes, null)),
};

const TABLE_FORMATS: Readonly<Record<Exclude<FileFormat, 'gdv'>, TableFormat>> = {
  csv: {
    keeps: false,
    records: (chunks, { delimiter, encoding }) =>
      readCsv(chunks, { delimiter: delimiter ?? ',', encoding: encoding ?? 'utf-8' }),
  },
  fixed: { keeps: true, records: readFixed },
  xlsx: workbook,
  xls: workbook,
  xlsb: workbook,
  ods: workbook,
  pdf: { keeps: true, records: (chunks) => later(whole(chunks, LARGEST_PDF), readPdf) },
};

/** The format's way to its records, tables that stand side by side taken apart; null for GDV. */
export function tableFormat(format: FileFormat): TableFormat | null {
  if (format === 'gdv') {
    return null;
  }
  const { keeps, records } = TABLE_FORMATS[format];
  return {
    keeps,
    records: (chunks, reading) => {
      const besides = reading.tables.flatMap(({ sheet, headerRow, besideAt }) =>
        besideAt === undefined || headerRow === null ? [] : [{ sheet, headerRow, at: besideAt }],
      );
      return besides.length === 0 ? records(chunks, reading) : takenApart(records(chunks, reading), besides);
    },
  };
}

/** All bytes at once, for formats that need their end first. @throws Refusal `file-too-large` */
export async function whole(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) {
      throw new Refusal('file-too-large', `The file is larger than ${Math.round(limit / 1e6)} MB. Export it in parts.`);
    }
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

async function* later(
  bytes: Promise<Uint8Array>,
  read: (bytes: Uint8Array) => AsyncIterable<RawRecord[]>,
): AsyncGenerator<RawRecord[]> {
  yield* read(await bytes);
}
