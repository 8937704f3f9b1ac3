import type { Letterhead, PrintedTable } from '../../shared/print/document.ts';
import type { SheetSize } from '../../shared/print/kinds.ts';
import { paginate } from '../../shared/print/paginate.ts';
import { linesIn } from '../../shared/print/text-width.ts';
import { useSheetWords } from './language.tsx';
import ruled from './Ruled.module.css';
import { RunningHead, Sheet } from './Sheet.tsx';
import classes from './Table.module.css';

type TableSheetsProps = {
  readonly table: PrintedTable;
  readonly letterhead: Letterhead;
  readonly size: SheetSize;
  readonly language: string;
};

/** Heights in millimetres, as the style sheet sets them. */
const ROW = 5.41;
const HEADER = 6;
const DRAWING = 92;
const ROOM = { A4: { first: 230, further: 245 }, Letter: { first: 211, further: 226 } } as const;
/** Columns beside the first that a sheet is wide enough for; further ones stand on sheets of their own. */
const MOST_COLUMNS = 7;

type Slice = { readonly columns: readonly number[]; readonly rows: readonly number[]; readonly drawn: boolean };

/** A table of the screen, with the chart above it where there is one. The first column stands on every sheet. */
export function TableSheets({ table, letterhead, size, language }: TableSheetsProps) {
  const { t } = useSheetWords();
  const slices = slicesOf(table, size);
  return slices.map((slice, page) => (
    <Sheet
      key={`${slice.columns[0] ?? 0}/${slice.rows[0] ?? 0}`}
      size={size}
      letterhead={letterhead}
      language={language}
      footer={[t('print.internal.mark'), t('print.pageOf', { page: page + 1, pages: slices.length })]}
    >
      <RunningHead left={letterhead.office} right={table.note} />
      {page === 0 && (
        <>
          <h1 className={classes.title}>{table.title}</h1>
          <p className={classes.note}>{table.note}</p>
        </>
      )}
      {slice.drawn && table.drawing !== null && (
        <img
          className={classes.drawing}
          alt={table.title}
          src={`data:image/svg+xml,${encodeURIComponent(table.drawing)}`}
        />
      )}
      <Rows table={table} slice={slice} />
    </Sheet>
  ));
}

/** Ems of prose on a line, and its height in millimetres. */
const PROSE_LINE = { ems: 58, height: 3.6, space: 2 } as const;
/** More room above a row of one cell: it heads those below it. */
const HEADING = 4;

function heightOf(row: readonly string[], prose: boolean): number {
  const { ems, height, space } = PROSE_LINE;
  return prose ? linesIn(row[0] ?? '', ems) * height + space + (row.length === 1 ? HEADING : 0) : ROW;
}

function slicesOf({ columns, rows, drawing, prose }: PrintedTable, size: SheetSize): readonly Slice[] {
  const others = columns.map((_, index) => index).slice(1);
  const parts = Array.from({ length: Math.max(1, Math.ceil(others.length / MOST_COLUMNS)) }, (_, part) => [
    0,
    ...others.slice(part * MOST_COLUMNS, (part + 1) * MOST_COLUMNS),
  ]);
  const drawn = drawing === null ? 0 : DRAWING;
  return parts.flatMap((part, index) => {
    const { first, further } = ROOM[size];
    const room = { first: (index === 0 ? first - drawn : further) - HEADER, further: further - HEADER };
    return paginate(
      rows.map((row) => ({ height: heightOf(row, prose) })),
      room,
    ).map((indices, page) => ({ columns: part, rows: indices, drawn: index === 0 && page === 0 }));
  });
}

function Rows({ table, slice }: { readonly table: PrintedTable; readonly slice: Slice }) {
  return (
    <table className={`${ruled.table} ${table.prose ? classes.prose : classes.table}`} aria-label={table.title}>
      <thead>
        <tr>
          {slice.columns.map((column) => (
            <th key={column} scope="col">
              {table.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {slice.rows.map((row) => (
          <tr key={row}>
            {table.prose && table.rows[row]?.length === 1 ? (
              <th className={classes.heading} scope="rowgroup" colSpan={slice.columns.length}>
                {table.rows[row][0]}
              </th>
            ) : (
              slice.columns.map((column) => <td key={column}>{table.rows[row]?.[column]}</td>)
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
