import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TierBadge } from '../../components/TierBadge.tsx';
import { useTierNames } from '../../components/tier-names.ts';
import classes from './tabs.module.css';

type TierFiguresProps = {
  readonly label: string;
  readonly columns: readonly string[];
  /** One row a tier, its cells in the order of the columns; null is the unscored. */
  readonly rows: readonly { readonly tier: string | null; readonly cells: readonly ReactNode[] }[];
  readonly foot?: { readonly label: string; readonly cells: readonly ReactNode[] };
};

/** Figures by tier as a table: the tier on the left, figures right-aligned, the sum below. */
export function TierFigures({ label, columns, rows, foot }: TierFiguresProps) {
  const { t } = useTranslation();
  const names = useTierNames();
  const cellsOf = (cells: readonly ReactNode[]) =>
    columns.map((column, place) => <td key={column}>{cells[place] ?? ''}</td>);
  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t('segments.tiers.tier')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" data-align="right">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ tier, cells }) => (
            <tr key={tier ?? 'none'}>
              <th scope="row">
                <TierBadge tier={tier} /> {names[tier ?? '']}
              </th>
              {cellsOf(cells)}
            </tr>
          ))}
        </tbody>
        {foot !== undefined && (
          <tfoot>
            <tr>
              <th scope="row">{foot.label}</th>
              {cellsOf(foot.cells)}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
