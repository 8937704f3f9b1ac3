import { Button, NumberInput } from '@mantine/core';
import { IconScissors } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { loadShare } from '../../../shared/planning/capacity.ts';
import type { Cut, Fit } from '../../../shared/planning/fit.ts';
import { findCell, withCell } from '../../../shared/planning/matrix.ts';
import { useFormat } from '../../components/format.ts';
import { smallIcon } from '../../components/icon.ts';
import { EmptyState } from '../../components/Notices.tsx';
import { useNames } from '../../components/names.ts';
import { Panel } from '../../components/Panel.tsx';
import { TierBadge } from '../../components/TierBadge.tsx';
import classes from './matrix.module.css';
import type { FitState } from './useFit.ts';
import type { MatrixEdits } from './useMatrix.ts';

/** How many other ways are offered. */
const ALTERNATIVES = 4;

/** Which cells to lower so that the plan fits, each with its reason; each can be taken alone. */
export function FitPanel({ edits, state }: { readonly edits: MatrixEdits; readonly state: FitState }) {
  const { t } = useTranslation();
  const { fit, alternatives, excessMinutes } = state;
  const apply = (cuts: readonly Cut[]) => {
    const lowered = cuts.reduce((matrix, cut) => {
      const cell = findCell(matrix, cut.activity, cut.tier);
      return cell === undefined ? matrix : withCell(matrix, { ...cell, times: cut.timesAfter });
    }, edits.matrix);
    edits.setCells(lowered.cells);
  };
  const isProposed = (other: Fit) =>
    other.cuts.every((cut) => fit?.cuts.some((own) => own.tier === cut.tier && own.activity === cut.activity));
  return (
    <Panel title={t('matrix.fit.title')} aside={t('matrix.fit.aside')} body="flush" actions={<Weights state={state} />}>
      {excessMinutes <= 0 && <EmptyState text={t('matrix.fit.fits')} />}
      {excessMinutes > 0 && fit === null && <EmptyState text={t('matrix.fit.impossible')} />}
      {fit !== null && fit.cuts.length > 1 && <Line edits={edits} fit={fit} proposed onApply={() => apply(fit.cuts)} />}
      {fit?.cuts.map((cut) => (
        <Line
          key={`${cut.tier}/${cut.activity}`}
          edits={edits}
          fit={{ cuts: [cut], loss: cut.loss, minutesSaved: cut.minutesSaved }}
          proposed
          onApply={() => apply([cut])}
        />
      ))}
      {alternatives
        .filter((other) => !isProposed(other))
        .slice(0, ALTERNATIVES)
        .map((other) => (
          <Line
            key={`${other.cuts[0]?.tier}/${other.cuts[0]?.activity}`}
            edits={edits}
            fit={other}
            onApply={() => apply(other.cuts)}
          />
        ))}
    </Panel>
  );
}

type LineProps = {
  readonly edits: MatrixEdits;
  readonly fit: Fit;
  readonly proposed?: boolean;
  readonly onApply: () => void;
};

function Line({ edits, fit, proposed, onApply }: LineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const after = edits.demand.minutes - fit.minutesSaved;
  const hours = (minutes: number) => t('matrix.hours', { hours: format.number(minutes / 60, 1) });
  const nameOf = (cut: Cut) => {
    const activity = names.activity(
      cut.activity,
      edits.matrix.activities.find((each) => each.code === cut.activity)?.name,
    );
    return cut.timesAfter === 0
      ? t('matrix.fit.crossOff', { activity, tier: cut.tier })
      : t('matrix.fit.lower', { activity, tier: cut.tier, before: cut.timesBefore, after: cut.timesAfter });
  };
  const [cut] = fit.cuts;
  const title =
    fit.cuts.length > 1 || cut === undefined ? t('matrix.fit.all', { count: fit.cuts.length }) : nameOf(cut);
  const why =
    fit.cuts.length > 1 || cut === undefined
      ? fit.cuts.map(nameOf).join(' · ')
      : t('matrix.fit.why', {
          minutes: cut.minutesEach,
          count: cut.timesBefore - cut.timesAfter,
          households: cut.households,
          loss: format.number(cut.loss),
        });
  return (
    <div className={classes.fitLine} data-proposed={proposed || undefined}>
      <span className={classes.fitTier}>
        {cut !== undefined && fit.cuts.length === 1 && <TierBadge tier={cut.tier} size="sm" />}
      </span>
      <div className={classes.fitWords}>
        <strong>{title}</strong>
        {proposed && <span className={classes.proposed}>{t('matrix.fit.proposed')}</span>}
        <small>{why}</small>
      </div>
      <span className={classes.saved}>{`−${hours(fit.minutesSaved)}`}</span>
      <span>{hours(after)}</span>
      <strong>{format.percent(loadShare(after, edits.capacityMinutes) ?? 0)}</strong>
      <Button
        size="xs"
        {...(proposed ? { variant: 'filled', leftSection: <IconScissors {...smallIcon} /> } : {})}
        onClick={onApply}
      >
        {proposed ? t('matrix.fit.take') : t('matrix.fit.instead')}
      </Button>
    </div>
  );
}

/** Weight of a dropped touch and the touches a household keeps at least, by tier. */
function Weights({ state }: { readonly state: FitState }) {
  const { t } = useTranslation();
  return (
    <span className={classes.weights}>
      <span>{t('matrix.fit.inputs')}</span>
      {state.tiers.map(({ tier, weight, floorTouches }) => (
        <span key={tier} className={classes.weight}>
          <TierBadge tier={tier} size="sm" />
          <NumberInput
            aria-label={t('matrix.fit.weight', { tier })}
            title={t('matrix.fit.weight', { tier })}
            value={weight}
            min={1}
            max={99}
            w={48}
            onChange={(value) => state.setTier(tier, { weight: Math.max(1, Number(value) || 1) })}
          />
          <NumberInput
            aria-label={t('matrix.fit.floor', { tier })}
            title={t('matrix.fit.floor', { tier })}
            value={floorTouches}
            min={0}
            max={99}
            w={48}
            onChange={(value) => state.setTier(tier, { floorTouches: Number(value) || 0 })}
          />
        </span>
      ))}
    </span>
  );
}
