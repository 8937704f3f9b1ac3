import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { figureOf } from '../../../shared/evaluation/measured.ts';
import { gini, topShare } from '../../../shared/segmentation/concentration.ts';
import { fewestHolding, householdsAbove } from '../../../shared/segmentation/curve.ts';
import { DEFAULT_CUTS, TIER_NAMES } from '../../../shared/segmentation/scheme.ts';
import { ChartFrame, type ChartTable } from '../../components/ChartFrame.tsx';
import { Money } from '../../components/Figures.tsx';
import { useFormat } from '../../components/format.ts';
import { TierLoadBar } from '../../components/LoadBar.tsx';
import { EmptyState } from '../../components/Notices.tsx';
import { linkTo } from '../../navigation.ts';
import classes from './curve.module.css';
import { ParetoChart } from './ParetoChart.tsx';
import { MINUTES_PER_HOUR, type Segments } from './segments.ts';
import type { Cuts } from './useCuts.ts';

type CurvePanelProps = { readonly segments: Segments; readonly cuts: Cuts };

/** The curve under its finding, the figures of the line in hand, and what the hours would allow. */
export function CurvePanel({ segments, cuts }: CurvePanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [active, setActive] = useState(0);
  const { curve } = cuts;
  const half = fewestHolding(curve, 50);
  const most = fewestHolding(curve, 80);
  const finding =
    half === null || most === null
      ? t('segments.curve.nothing')
      : t('segments.curve.finding', { half: format.number(half), most: format.number(most) });
  const foot =
    half === null
      ? ''
      : t('segments.curve.gini', {
          gini: format.number(figureOf(gini(curve.values)) ?? 0, 2),
          top: format.percent(figureOf(topShare(curve.values, 20)) ?? 0, 0),
        });
  return (
    <ChartFrame title={finding} table={useCurveTable(cuts)}>
      {half === null ? (
        <EmptyState
          text={t('segments.curve.noValue')}
          action={
            <Button component="a" href={linkTo('/import')}>
              {t('segments.empty.import')}
            </Button>
          }
        />
      ) : (
        <div className={classes.stage}>
          <ParetoChart cuts={cuts} active={active} onActive={setActive} finding={finding} foot={foot} />
          <div className={classes.beside}>
            <LineFigures cuts={cuts} line={Math.min(active, cuts.cuts.length - 1)} />
            <FitProposal segments={segments} cuts={cuts} />
          </div>
        </div>
      )}
    </ChartFrame>
  );
}

/** What the line in hand makes: households, money, hours against what the office has. */
function LineFigures({ cuts, line }: { readonly cuts: Cuts; readonly line: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const upper = TIER_NAMES[line] ?? 'A';
  const lower = TIER_NAMES[line + 1] ?? 'B';
  const count = cuts.counts[line];
  const { capacityMinutes, minutesEach } = cuts.load;
  const hours = (minutes: number) => format.number(minutes / MINUTES_PER_HOUR, 1);
  const share = capacityMinutes === 0 ? null : cuts.minutes / capacityMinutes;
  const more = (minutesEach[line] ?? 0) - (minutesEach[line + 1] ?? 0);
  return (
    <div className={classes.figures}>
      <h3 className={classes.figuresTitle}>
        {t('segments.curve.at', { upper, lower, share: format.percent((cuts.cuts[line] ?? 0) / 100) })}
      </h3>
      <dl className={classes.pairs}>
        <dt>{t('segments.curve.count', { tier: upper })}</dt>
        <dd>{format.number(count?.households ?? 0)}</dd>
        <dt>{t('segments.curve.value', { tier: upper })}</dt>
        <dd>
          <Money amount={count?.valueMinor ?? 0} decimals={0} />
        </dd>
        <dt>{t('segments.curve.hours')}</dt>
        <dd>{t('segments.curve.hoursOf', { hours: hours(cuts.minutes), capacity: hours(capacityMinutes) })}</dd>
      </dl>
      <TierLoadBar
        parts={cuts.counts.map((own, place) => ({ tier: TIER_NAMES[place] ?? 'E', minutes: own.minutes }))}
        capacityMinutes={capacityMinutes}
        label={t('segments.curve.load', {
          hours: hours(cuts.minutes),
          capacity: hours(capacityMinutes),
          share: share === null ? t('common.notAvailable') : format.percent(share),
        })}
      />
      <div className={classes.loadLine}>
        <span>{t('segments.curve.more', { hours: `${more >= 0 ? '+' : ''}${hours(more)}` })}</span>
        <strong data-over={(share !== null && share > 1) || undefined}>
          {share === null ? t('common.notAvailable') : format.percent(share)}
        </strong>
      </div>
    </div>
  );
}

/** What 80 / 95 would need, and the highest lines whose service fits. */
function FitProposal({ segments, cuts }: CurvePanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { fitted, service } = segments;
  const hours = format.number(fitted.defaultMinutes / MINUTES_PER_HOUR);
  const capacity = format.number(service.capacityMinutes / MINUTES_PER_HOUR);
  if (fitted.isDefault) {
    return <p className={classes.proposal}>{t('segments.curve.defaultFits', { hours, capacity })}</p>;
  }
  const lines = fitted.cuts.map((cut) => format.number(cut, Number.isInteger(cut) ? 0 : 1)).join(' / ');
  return (
    <div className={classes.proposal}>
      <p>
        {t('segments.curve.default', {
          households: format.number(householdsAbove(cuts.curve, DEFAULT_CUTS[0] ?? 0)),
          hours,
          capacity,
        })}
      </p>
      {fitted.fits ? (
        <Button size="xs" disabled={cuts.cuts.join() === fitted.cuts.join()} onClick={() => cuts.set(fitted.cuts)}>
          {t('segments.curve.fit', { lines })}
        </Button>
      ) : (
        <p>{t('segments.curve.noFit')}</p>
      )}
    </div>
  );
}

function useCurveTable(cuts: Cuts): ChartTable {
  const { t } = useTranslation();
  const format = useFormat();
  const total = Math.max(1, cuts.curve.total);
  return {
    name: 'segments',
    columns: [
      { header: t('segments.curve.column.tier') },
      { header: t('segments.curve.column.line'), align: 'right' },
      { header: t('segments.curve.column.households'), align: 'right' },
      { header: t('segments.curve.column.clients'), align: 'right' },
      { header: t('segments.curve.column.value'), align: 'right' },
      { header: t('segments.curve.column.share'), align: 'right' },
      { header: t('segments.curve.column.hours'), align: 'right' },
    ],
    rows: cuts.counts.map((count, place) => [
      TIER_NAMES[place] ?? 'E',
      cuts.cuts[place] ?? null,
      count.households,
      count.clients,
      count.valueMinor / 100,
      count.valueMinor / total,
      count.minutes / MINUTES_PER_HOUR,
    ]),
    show: (value, column) => {
      if (typeof value !== 'number') {
        return value ?? '–';
      }
      const shows = [
        null,
        format.number(value, 1),
        null,
        null,
        format.money(value * 100, 0),
        format.percent(value),
        format.number(value, 1),
      ];
      return shows[column] ?? format.number(value);
    },
  };
}
