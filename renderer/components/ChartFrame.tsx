import { Button } from '@mantine/core';
import { IconChartHistogram, IconDownload, IconList } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './ChartFrame.module.css';
import { saveCsv } from './csv.ts';
import { smallIcon } from './icon.ts';
import { Panel } from './Panel.tsx';
import { type ShownTable, TableActions } from './TableActions.tsx';

export type ChartColumn = { readonly header: string; readonly align?: 'left' | 'right' };

export type ChartTable = {
  /** File name without extension. */
  readonly name: string;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** How a cell is shown; the CSV keeps the plain value. */
  readonly show?: (value: string | number | null, column: number, row: number) => ReactNode;
};

type ChartFrameProps = {
  /** The finding: what the chart says. */
  readonly title: string;
  readonly aside?: ReactNode;
  readonly actions?: ReactNode;
  /** The same data as the chart. */
  readonly table: ChartTable;
  readonly fill?: boolean;
  readonly children: ReactNode;
};

/** A chart under its finding, with its numbers as a table behind a switch, and as CSV. */
export function ChartFrame({ title, aside, actions, table, fill, children }: ChartFrameProps) {
  const { t } = useTranslation();
  const [asTable, setAsTable] = useState(false);
  return (
    <Panel
      title={title}
      aside={aside}
      body="flush"
      {...(fill ? { fill } : {})}
      actions={
        <>
          {actions}
          <TableActions printOnly title={title} table={printed(table)} />
          {asTable && (
            <Button
              size="xs"
              variant="subtle"
              color="gray"
              leftSection={<IconDownload {...smallIcon} />}
              onClick={() =>
                saveCsv(
                  table.name,
                  table.columns.map((column) => column.header),
                  table.rows,
                )
              }
            >
              {t('common.csv')}
            </Button>
          )}
          <Button
            size="xs"
            variant="subtle"
            color="gray"
            aria-pressed={asTable}
            leftSection={asTable ? <IconChartHistogram {...smallIcon} /> : <IconList {...smallIcon} />}
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? t('common.chart') : t('common.table')}
          </Button>
        </>
      }
    >
      {asTable ? <PlainTable title={title} table={table} /> : children}
    </Panel>
  );
}

/** The table with its cells as they are shown, where that is text. */
function printed({ name, columns, rows, show }: ChartTable): ShownTable {
  return {
    name,
    columns: columns.map(({ header }) => header),
    rows,
    shown: rows.map((row, index) =>
      row.map((value, column) => {
        const cell = show?.(value, column, index) ?? value;
        return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : String(value ?? '–');
      }),
    ),
  };
}

function PlainTable({ title, table }: { readonly title: string; readonly table: ChartTable }) {
  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-label={title}>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.header} scope="col" data-align={column.align ?? 'left'}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={row.join('\t')}>
              {row.map((value, column) => (
                <td key={table.columns[column]?.header} data-align={table.columns[column]?.align ?? 'left'}>
                  {table.show?.(value, column, index) ?? value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
