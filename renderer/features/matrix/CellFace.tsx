import { VisuallyHidden } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cut } from '../../../shared/planning/fit.ts';
import type { Activity, Cell } from '../../../shared/planning/matrix.ts';
import { useFormat } from '../../components/format.ts';
import { useNames } from '../../components/names.ts';
import classes from './matrix.module.css';
import { useRuleText } from './rule-text.ts';
import type { View } from './useMatrix.ts';

type CellFaceProps = {
  readonly place: string;
  readonly activity: Activity;
  readonly cell: Cell | undefined;
  readonly tier: string;
  readonly households: number;
  /** What an overlay says of its households alone; undefined where the grid speaks of all. */
  readonly own: boolean | undefined;
  readonly view: View;
  /** The proposal that would lower it. */
  readonly cut: Cut | undefined;
  readonly focusable: boolean;
  /** Part of the chosen block. */
  readonly chosen: boolean;
  readonly onFocus: () => void;
  /** @param extend the block goes on up to here */
  readonly onPress: (extend: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onOpen: () => void;
};

/** One cell: times large, minutes or cost, who over when, hours of all its households. */
export function CellFace(props: CellFaceProps) {
  const { activity, cell, tier, households, view, cut, place, focusable, chosen, own } = props;
  const { onFocus, onPress, onKeyDown, onOpen } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const rule = useRuleText();
  const empty = cell === undefined || cell.times === 0;
  const minutes = cell?.minutes ?? activity.minutes;
  const cost = cell?.costMinor ?? activity.costMinor;
  const hours = ((cell?.times ?? 0) * minutes * households) / 60;
  const said = own === true ? t('matrix.overlay.own') : own === false ? t('matrix.overlay.asAll') : '';
  const label = empty
    ? t('matrix.cell.none', { tier, activity: names.activity(activity.code, activity.name) })
    : t('matrix.cell.label', {
        tier,
        activity: names.activity(activity.code, activity.name),
        times: cell.times,
        minutes,
        who: t(`matrix.who.${cell.who}`),
        when: rule(cell.when),
        kept: cell.kept ? t('matrix.cell.kept') : '',
      });
  // A cell of a grid may be selected; the linter does not see that this one stands in a grid.
  const selected = { 'aria-selected': chosen };
  return (
    <td
      className={classes.cell}
      data-empty={empty || undefined}
      data-own={own}
      data-cut={cut !== undefined || undefined}
      data-place={place}
      data-chosen={chosen || undefined}
      {...selected}
      tabIndex={focusable ? 0 : -1}
      onMouseDown={(event) => onPress(event.shiftKey)}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onDoubleClick={onOpen}
    >
      <VisuallyHidden>{said === '' ? label : `${label}, ${said}`}</VisuallyHidden>
      {empty && own === true && (
        <span className={classes.none} aria-hidden="true">
          {'0'}
        </span>
      )}
      {!empty && (
        <span className={classes.face} aria-hidden="true">
          <span className={classes.times} data-main={view === 'times' || undefined}>
            {cell.times}
            {cell.kept && <IconLock size={11} stroke={1.6} />}
          </span>
          <span className={classes.minutes} data-main={view !== 'times' || undefined}>
            {view === 'cost' ? format.amount(cost, 0) : minutes}
          </span>
          <span className={classes.who}>
            {t(`matrix.who.${cell.who}`)}
            <small>{rule(cell.when)}</small>
          </span>
          <span className={classes.hours}>{format.number(hours, 1)}</span>
        </span>
      )}
    </td>
  );
}
