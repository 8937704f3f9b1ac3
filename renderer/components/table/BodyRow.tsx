import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Column } from './columns.ts';
import classes from './DataTable.module.css';

type BodyRowProps<Row> = {
  readonly id: string;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  /** Undefined while its page is on the way. */
  readonly row: Row | undefined;
  readonly columns: readonly Column<Row>[];
  readonly template: string;
  readonly active: boolean;
  readonly current: boolean;
  readonly ticked: boolean | undefined;
  readonly onTick: (row: Row) => void;
  readonly onPick: () => void;
  readonly onOpen: ((row: Row) => void) | undefined;
};

/** One row at its place in the scrolled height. Keyboard lives on the grid; the row answers the pointer. */
export function BodyRow<Row>(props: BodyRowProps<Row>) {
  const { row, columns, onOpen } = props;
  const { t } = useTranslation();
  return (
    <div
      id={props.id}
      className={classes.row}
      role="row"
      tabIndex={-1}
      aria-rowindex={props.index + 2}
      aria-selected={props.ticked ?? props.current}
      data-active={props.active || undefined}
      data-current={props.current || undefined}
      style={{
        gridTemplateColumns: props.template,
        blockSize: props.height,
        transform: `translateY(${props.top}px)`,
      }}
      onMouseDown={(event) => {
        // Focus stays on the grid, which walks the rows; a tick box or link inside keeps its own.
        if (event.target instanceof Element && event.target.closest('a, button, input') === null) {
          event.preventDefault();
          event.currentTarget.closest<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true });
          props.onPick();
        }
      }}
      onDoubleClick={() => row !== undefined && onOpen?.(row)}
    >
      {props.ticked !== undefined && (
        <div className={classes.cell} role="gridcell">
          <Checkbox
            aria-label={t('common.select')}
            checked={props.ticked}
            tabIndex={-1}
            disabled={row === undefined}
            onChange={() => row !== undefined && props.onTick(row)}
          />
        </div>
      )}
      {columns.map((column) => (
        <div
          key={column.id}
          className={classes.cell}
          role="gridcell"
          data-align={column.align ?? 'left'}
          data-name={column.name || undefined}
          title={row === undefined ? undefined : hoverText(column.value(row))}
        >
          {row === undefined ? <span className={classes.coming} /> : column.cell(row)}
        </div>
      ))}
    </div>
  );
}

function hoverText(value: string | number | null): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
