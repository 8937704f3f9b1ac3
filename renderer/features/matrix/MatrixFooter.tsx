import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { cellsOfTier, tierTotals } from '../../../shared/planning/matrix.ts';
import { useFormat } from '../../components/format.ts';
import { smallIcon } from '../../components/icon.ts';
import classes from './matrix.module.css';
import type { MatrixEdits } from './useMatrix.ts';

/** Both counts, activities and touches, then minutes, cost and hours: of one household, and of all. */
export function MatrixFooter({ edits }: { readonly edits: MatrixEdits }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { screen, shown, demand, overlay } = edits;
  const totals = screen.tiers.map(({ tier }) => {
    const each = tierTotals(shown, tier);
    const households = edits.householdsOf(tier);
    return { tier, ...each, costAll: each.costMinor * households, minutesAll: each.minutes * households, households };
  });
  const sumOf = (figure: (of: (typeof totals)[number]) => number) => totals.reduce((sum, of) => sum + figure(of), 0);
  const touches = overlay === null ? demand.touches : sumOf((of) => of.touches * of.households);
  const minutes = overlay === null ? demand.minutes : sumOf((of) => of.minutesAll);
  const minutesOf = (at: number) => (overlay === null ? demand.tiers[at]?.minutes : totals[at]?.minutesAll) ?? 0;
  const hasCost = totals.some(({ costMinor }) => costMinor > 0);
  const line = (label: string, figure: (at: number) => string, sum: string, strong = false) => (
    <tr key={label} data-strong={strong || undefined}>
      <th scope="row" colSpan={2}>
        {label}
      </th>
      {totals.map(({ tier }, at) => (
        <td key={tier}>{figure(at)}</td>
      ))}
      <td className={classes.sum}>{sum}</td>
    </tr>
  );
  return (
    <tfoot>
      {line(t('matrix.foot.activities'), (at) => String(totals[at]?.activities ?? 0), '')}
      {line(t('matrix.foot.touches'), (at) => String(totals[at]?.touches ?? 0), format.number(touches))}
      {line(t('matrix.foot.minutes'), (at) => format.number(totals[at]?.minutes ?? 0), format.number(minutes))}
      {hasCost && line(t('matrix.foot.costEach'), (at) => format.money(totals[at]?.costMinor ?? 0), '')}
      {hasCost &&
        line(
          t('matrix.foot.cost'),
          (at) => format.money(totals[at]?.costAll ?? 0, 0),
          format.money(
            sumOf((of) => of.costAll),
            0,
          ),
        )}
      {line(t('matrix.foot.hours'), (at) => format.number(minutesOf(at) / 60, 2), format.number(minutes / 60, 2), true)}
      <tr className={classes.keptLine}>
        <th scope="row" colSpan={2}>
          <IconLock {...smallIcon} /> {t('matrix.foot.kept')}
        </th>
        {totals.map(({ tier }) => (
          <td key={tier}>{cellsOfTier(shown, tier).filter((cell) => cell.kept).length}</td>
        ))}
        <td className={classes.sum} />
      </tr>
    </tfoot>
  );
}
