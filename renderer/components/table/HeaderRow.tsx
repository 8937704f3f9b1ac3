import { Checkbox } from '@mantine/core';
import { IconSortAscending, IconSortDescending } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { smallIcon } from '../icon.ts';
import { type Column, nextSort, type Sort } from './columns.ts';
import classes from './DataTable.module.css';

type HeaderRowProps<Row> = {
  readonly columns: readonly Column<Row>[];
  readonly template: string;
  readonly minWidth: number;
  readonly sort: Sort | undefined;
  readonly onSort: ((sort: Sort) => void) | undefined;
  /** How many rows are ticked; undefined where rows cannot be. */
  readonly all: 'none' | 'some' | 'all' | undefined;
  readonly onAll: ((on: boolean) => void) | undefined;
};

/** The sticky header: a sortable column is a button that says how it is sorted. */
export function HeaderRow<Row>({ columns, template, minWidth, sort, onSort, all, onAll }: HeaderRowProps<Row>) {
  const { t } = useTranslation();
  return (
    <div
      className={classes.header}
      role="row"
      aria-rowindex={1}
      style={{ gridTemplateColumns: template, minInlineSize: minWidth }}
    >
      {all !== undefined && (
        <div className={classes.cell} role="columnheader">
          <Checkbox
            aria-label={t('common.selectAll')}
            checked={all === 'all'}
            indeterminate={all === 'some'}
            disabled={onAll === undefined}
            onChange={(event) => onAll?.(event.currentTarget.checked)}
          />
        </div>
      )}
      {columns.map((column) => {
        const sorted = sort?.column === column.id ? sort.direction : undefined;
        return (
          <div
            key={column.id}
            className={classes.cell}
            role="columnheader"
            data-align={column.align ?? 'left'}
            aria-sort={column.sortable ? (sorted ?? 'none') : undefined}
          >
            {column.sortable && onSort !== undefined ? (
              <button type="button" className={classes.sort} onClick={() => onSort(nextSort(sort, column))}>
                {sorted === 'ascending' && <IconSortAscending {...smallIcon} />}
                {sorted === 'descending' && <IconSortDescending {...smallIcon} />}
                {column.header}
              </button>
            ) : (
              column.header
            )}
          </div>
        );
      })}
    </div>
  );
}
