import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../../preferences.ts';
import { BodyRow } from './BodyRow.tsx';
import { type Column, gridTemplate, leastWidth, type Rows, rowAfterKey, type Sort, shownColumns } from './columns.ts';
import classes from './DataTable.module.css';
import { HeaderRow } from './HeaderRow.tsx';

/** Row heights of the three densities, in pixels (24, 28, 36 of the specification). */
const ROW_HEIGHT = { compact: 24, default: 28, comfortable: 36 } as const;
const HEADER_HEIGHT = 28;
/** Rows drawn beyond both edges, so that a flick never shows an empty strip. */
const OVERSCAN = 24;

export type DataTableProps<Row> = {
  /** Name of the table for screen readers, and the key of its column choice. */
  readonly label: string;
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: Rows<Row>;
  readonly rowKey: (row: Row) => string | number;
  readonly sort?: Sort | undefined;
  readonly onSort?: (sort: Sort) => void;
  /** Key of the row the peek shows. */
  readonly current?: string | number | null;
  /** A row was walked or clicked to. */
  readonly onCurrent?: (row: Row) => void;
  /** Enter or double click. */
  readonly onOpen?: (row: Row) => void;
  readonly selected?: ReadonlySet<string | number>;
  readonly onSelected?: (selected: ReadonlySet<string | number>) => void;
  /** Ticks every row of the list, also those not fetched. */
  readonly onSelectAll?: (on: boolean) => void;
  /** What stands in place of rows when there are none. */
  readonly empty?: ReactNode;
  readonly footer?: ReactNode;
  /** The list of its page: its keys work as soon as the page is there, also while nothing has the focus. */
  readonly primary?: boolean;
};

/**
 * A table of any length: only rows near the screen exist. Arrows, Page, Home, End walk; Enter opens; Space ticks.
 * The grid keeps the focus and names the active row, as the ARIA grid pattern has it for virtual rows.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, name, rows, rowKey, selected, onSelected, onCurrent, onOpen } = props;
  const { t } = useTranslation();
  const { density, columns: choices } = usePreferences();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const columns = shownColumns(props.columns, choices[name] ?? []);
  const selectable = onSelected !== undefined;
  const height = ROW_HEIGHT[density];
  const virtual = useVirtualizer({
    count: rows.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
    scrollPaddingStart: HEADER_HEIGHT,
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  const { show } = rows;
  useEffect(() => show?.(first, last), [show, first, last]);
  // The virtualizer keeps the heights it has noted: a changed density notes them anew.
  useEffect(() => {
    if (virtual.options.estimateSize(0) === height) {
      virtual.measure();
    }
  }, [virtual, height]);

  const walkTo = (index: number) => {
    setActive(index);
    virtual.scrollToIndex(index, { align: 'auto' });
    const row = rows.at(index);
    if (row !== undefined) {
      onCurrent?.(row);
    }
  };
  const tick = (row: Row) => {
    const next = new Set(selected);
    const key = rowKey(row);
    if (!next.delete(key)) {
      next.add(key);
    }
    onSelected?.(next);
  };
  const onKey = (event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'preventDefault'>) => {
    if (scroller.current === null || rows.total === 0) {
      return;
    }
    const screen = Math.max(1, Math.floor((scroller.current.clientHeight - HEADER_HEIGHT) / height) - 1);
    const target =
      event.ctrlKey || event.metaKey || event.altKey ? null : rowAfterKey(event.key, active, rows.total, screen);
    const row = rows.at(active);
    if (target !== null) {
      walkTo(target);
    } else if (event.key === 'Enter' && row !== undefined && onOpen) {
      onOpen(row);
    } else if (event.key === ' ' && row !== undefined && selectable) {
      tick(row);
    } else {
      return;
    }
    event.preventDefault();
  };
  usePageKeys(props.primary ?? false, (event) => {
    onKey(event);
    if (event.defaultPrevented) {
      scroller.current?.focus({ preventScroll: true });
    }
  });

  const template = gridTemplate(columns, selectable);
  const activeShown = rows.total > 0 && active >= first && active <= last;
  return (
    <div className={classes.table} data-density={density}>
      <div
        ref={scroller}
        className={classes.scroller}
        data-empty={rows.total === 0 || undefined}
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-rowcount={rows.total + 1}
        aria-colcount={columns.length + (selectable ? 1 : 0)}
        aria-multiselectable={selectable || undefined}
        aria-activedescendant={activeShown ? `${id}-${active}` : undefined}
        onKeyDown={(event) => event.target === scroller.current && onKey(event)}
      >
        <HeaderRow
          columns={columns}
          template={template}
          minWidth={leastWidth(columns, selectable)}
          sort={props.sort}
          onSort={props.onSort}
          all={selectable ? allState(selected?.size ?? 0, rows.total) : undefined}
          onAll={props.onSelectAll}
        />
        <div
          className={classes.body}
          role="rowgroup"
          style={{ blockSize: virtual.getTotalSize(), minInlineSize: leastWidth(columns, selectable) }}
        >
          {items.map((item) => {
            const row = rows.at(item.index);
            return (
              <BodyRow
                key={item.key}
                id={`${id}-${item.index}`}
                index={item.index}
                top={item.start}
                height={height}
                row={row}
                columns={columns}
                template={template}
                active={item.index === active}
                current={row !== undefined && props.current !== null && props.current === rowKey(row)}
                ticked={selectable && row !== undefined ? (selected?.has(rowKey(row)) ?? false) : undefined}
                onTick={tick}
                onPick={() => walkTo(item.index)}
                onOpen={onOpen}
              />
            );
          })}
        </div>
      </div>
      {/* Beside the grid, not in it: a grid holds rows only. */}
      {rows.total === 0 && <div className={classes.empty}>{props.empty ?? t('common.nothing')}</div>}
      {props.footer !== undefined && <div className={classes.footer}>{props.footer}</div>}
    </div>
  );
}

/** Keys pressed while nothing has the focus. */
function usePageKeys(on: boolean, act: (event: globalThis.KeyboardEvent) => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!on) {
      return;
    }
    const listen = (event: globalThis.KeyboardEvent) => {
      const nowhere = event.target === document.body || (event.target instanceof Element && event.target.id === 'main');
      if (nowhere && !event.defaultPrevented) {
        latest.current(event);
      }
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [on]);
}

function allState(ticked: number, total: number): 'none' | 'some' | 'all' {
  return ticked === 0 ? 'none' : ticked >= total ? 'all' : 'some';
}
