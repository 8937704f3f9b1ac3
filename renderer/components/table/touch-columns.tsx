import { TierBadge } from '../TierBadge.tsx';
import type { Column } from './columns.ts';

/** The tier as its badge. */
export function tierColumn<Row extends { readonly tier: string | null }>(header: string): Column<Row> {
  return {
    id: 'tier',
    header,
    width: 52,
    align: 'center',
    cell: (row) => <TierBadge tier={row.tier} size="sm" />,
    value: (row) => row.tier,
  };
}

/** The client: the name of the row, which takes the room there is. */
export function clientColumn<Row extends { readonly client: string }>(header: string): Column<Row> {
  return {
    id: 'client',
    header,
    width: 180,
    grow: true,
    name: true,
    cell: (row) => row.client,
    value: (row) => row.client,
  };
}

/** A number of the row, right-aligned. */
export function figureColumn<Row>(id: string, header: string, figure: (row: Row) => number, width = 70): Column<Row> {
  return { id, header, width, align: 'right', cell: figure, value: figure };
}
