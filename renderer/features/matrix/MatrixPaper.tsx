import { useTranslation } from 'react-i18next';
import { type Cell, cellsOfTier, findCell, tierTotals } from '../../../shared/planning/matrix.ts';
import { type Overlay, overlaysUsed } from '../../../shared/planning/overlay.ts';
import { useFormat } from '../../components/format.ts';
import { useNames } from '../../components/names.ts';
import { TableActions } from '../../components/TableActions.tsx';
import classes from './matrix.module.css';
import { useOverlayName } from './OverlayChoice.tsx';
import { useRuleText } from './rule-text.ts';
import type { MatrixEdits } from './useMatrix.ts';

/** The whole matrix on paper and as a table: what each tier gets, what classes and states get instead, and the sums. */
export function MatrixPaper({ edits }: { readonly edits: MatrixEdits }) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const rule = useRuleText();
  const overlayName = useOverlayName();
  const { matrix, screen, demand } = edits;
  const tiers = screen.tiers.map(({ tier }) => tier);
  const textOf = (cell: Cell | undefined, minutes: number) =>
    cell === undefined || (cell.times === 0 && cell.overlay === undefined)
      ? ''
      : cell.times === 0
        ? '0'
        : [
            t('matrix.compare.cell', { times: cell.times, minutes: cell.minutes ?? minutes }),
            t(`matrix.who.${cell.who}`),
            rule(cell.when),
          ].join(', ');
  const linesOf = (overlay?: Overlay) =>
    matrix.activities
      .filter(({ code }) => tiers.some((tier) => textOf(findCell(matrix, code, tier, overlay), 0) !== ''))
      .map((activity) => [
        overlay === undefined
          ? names.activity(activity.code, activity.name)
          : `${overlayName(overlay)}: ${names.activity(activity.code, activity.name)}`,
        names.channel(activity.channel),
        ...tiers.map((tier) => textOf(findCell(matrix, activity.code, tier, overlay), activity.minutes)),
      ]);
  const totals = tiers.map((tier) => tierTotals(matrix, tier));
  const sums = [
    [t('matrix.foot.activities'), '', ...tiers.map((tier) => String(cellsOfTier(matrix, tier).length))],
    [t('matrix.foot.touches'), '', ...totals.map(({ touches }) => String(touches))],
    [t('matrix.foot.minutes'), '', ...totals.map(({ minutes }) => format.number(minutes))],
    [t('matrix.foot.costEach'), '', ...totals.map(({ costMinor }) => format.money(costMinor))],
    [t('matrix.foot.hours'), '', ...demand.tiers.map(({ minutes }) => format.number(minutes / 60, 2))],
  ];
  const rows = [...linesOf(), ...overlaysUsed(matrix).flatMap(linesOf), ...sums];
  return (
    <div className={classes.paper}>
      <TableActions
        title={t('matrix.title')}
        table={{
          name: 'matrix',
          note: t('matrix.sub.version', {
            version: screen.current.version,
            day: format.day(screen.current.createdAt, 'day'),
          }),
          columns: [
            t('matrix.column.activity'),
            t('matrix.dialog.channel'),
            ...screen.tiers.map(
              ({ tier, households }) =>
                `${tier} · ${t('matrix.households', { count: households, shown: format.number(households) })}`,
            ),
          ],
          rows,
        }}
      />
    </div>
  );
}
