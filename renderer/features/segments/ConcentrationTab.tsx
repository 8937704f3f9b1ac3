import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { figureOf, type Measured } from '../../../shared/evaluation/measured.ts';
import { type ResponseOf, useQuery } from '../../api.ts';
import { ChartFrame } from '../../components/ChartFrame.tsx';
import { Figure } from '../../components/Figures.tsx';
import { useFormat } from '../../components/format.ts';
import { smallIcon } from '../../components/icon.ts';
import { ErrorState, LoadingState } from '../../components/Notices.tsx';
import { navigate } from '../../navigation.ts';
import { LorenzCurve, lorenzPoints } from './LorenzCurve.tsx';
import { TABLES } from './segments.ts';
import classes from './tabs.module.css';
import { WhatIf } from './WhatIf.tsx';

/** How much hangs on few: of the households, of the carriers, and how many households hold one policy only. */
export function ConcentrationTab() {
  const found = useQuery('segments.concentration', {}, { tables: [...TABLES, 'policy', 'commission'], keep: true });
  if (found.error !== null) {
    return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  }
  return found.data === undefined ? (
    <LoadingState />
  ) : (
    <div className={classes.stack}>
      <Few data={found.data} />
      <WhatIf data={found.data} />
      <div className={classes.pair}>
        <Carriers data={found.data} />
        <Policies data={found.data} />
      </div>
    </div>
  );
}

type Data = { readonly data: ResponseOf<'segments.concentration'> };

function Few({ data }: Data) {
  const { t } = useTranslation();
  const format = useFormat();
  const { top, gini } = data.curve;
  const twenty = figureOf(top.twenty);
  const shows = (measured: Measured, how: (value: number) => string) => {
    const value = figureOf(measured);
    return value === null ? t('common.notAvailable') : how(value);
  };
  const decimals = (places: number) => (value: number) => format.number(value, places);
  const percent = (value: number) => format.percent(value, 1);
  return (
    <ChartFrame
      title={
        twenty === null
          ? t('segments.concentration.tops')
          : t('segments.concentration.finding', { share: format.percent(twenty, 0) })
      }
      actions={
        <Button size="xs" leftSection={<IconPrinter {...smallIcon} />} onClick={() => navigate('/print?what=scan')}>
          {t('segments.concentration.scan')}
        </Button>
      }
      table={{
        name: 'concentration',
        columns: [
          { header: t('segments.concentration.measure') },
          { header: t('segments.concentration.share'), align: 'right' },
        ],
        rows: [
          [t('segments.concentration.top', { percent: 1 }), shows(top.one, percent)],
          [t('segments.concentration.top', { percent: 5 }), shows(top.five, percent)],
          [t('segments.concentration.top', { percent: 20 }), shows(top.twenty, percent)],
          [t('segments.concentration.gini'), shows(gini, decimals(2))],
          [t('segments.concentration.hhi'), shows(data.carriers.hhi, decimals(3))],
          ...TENTHS.map((tenth) => [
            t('segments.concentration.least', { percent: tenth * 100 }),
            shows(data.curve.points.length === 0 ? { na: 'no-data' } : { value: leastShare(data, tenth) }, percent),
          ]),
        ],
      }}
    >
      <div className={classes.padded}>
        <div className={classes.figures}>
          <Figure label={t('segments.concentration.top', { percent: 1 })}>{shows(top.one, percent)}</Figure>
          <Figure label={t('segments.concentration.top', { percent: 5 })}>{shows(top.five, percent)}</Figure>
          <Figure label={t('segments.concentration.top', { percent: 20 })}>{shows(top.twenty, percent)}</Figure>
          <Figure label={t('segments.concentration.gini')} note={t('segments.concentration.giniNote')}>
            {shows(gini, decimals(2))}
          </Figure>
          <Figure label={t('segments.concentration.hhi')} note={t('segments.concentration.hhiNote')}>
            {shows(data.carriers.hhi, decimals(3))}
          </Figure>
        </div>
        <h3 className={classes.chartTitle}>{t('segments.concentration.lorenz')}</h3>
        <LorenzCurve curve={data.curve} />
      </div>
    </ChartFrame>
  );
}

const TENTHS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** What share of the value the least valuable share of the households brings: between two points of the curve, a line. */
function leastShare({ curve }: Data['data'], households: number): number {
  const points = lorenzPoints(curve);
  const after = points.findIndex((point) => point.households >= households);
  const [from, to] = [points[Math.max(0, after - 1)], points[after]];
  if (from === undefined || to === undefined || to.households === from.households) {
    return to?.share ?? 1;
  }
  return from.share + ((to.share - from.share) * (households - from.households)) / (to.households - from.households);
}

/** Carriers drawn as bars; the table behind has all. */
const DRAWN = 12;

function Carriers({ data }: Data) {
  const { t } = useTranslation();
  const format = useFormat();
  const { rows, basis } = data.carriers;
  const [first] = rows;
  const widest = Math.max(0.01, first?.share ?? 0);
  const nameOf = (name: string | null) => name ?? t('segments.concentration.unknownCarrier');
  const title =
    first === undefined
      ? t('segments.concentration.noCarriers')
      : t(basis === 'commission' ? 'segments.concentration.carriers' : 'segments.concentration.carriersPremium', {
          share: format.percent(first.share, 0),
        });
  return (
    <ChartFrame
      title={title}
      table={{
        name: 'carriers',
        columns: [
          { header: t('segments.concentration.carrier') },
          { header: t('segments.concentration.amount'), align: 'right' },
          { header: t('segments.concentration.share'), align: 'right' },
        ],
        rows: rows.map((row) => [nameOf(row.name), row.amountMinor / 100, row.share]),
        show: (value, column) =>
          typeof value !== 'number'
            ? value
            : column === 1
              ? format.money(Math.round(value * 100), 2)
              : format.percent(value),
      }}
    >
      <dl className={classes.bars}>
        {rows.slice(0, DRAWN).map((row, index) => (
          <Bar
            key={row.carrierId ?? 'none'}
            name={nameOf(row.name)}
            share={row.share / widest}
            first={index === 0}
            figure={format.money(row.amountMinor, 0)}
            note={format.percent(row.share, 0)}
          />
        ))}
      </dl>
    </ChartFrame>
  );
}

function Policies({ data }: Data) {
  const { t } = useTranslation();
  const format = useFormat();
  const { buckets, average, singleShare } = data.policies;
  const single = figureOf(singleShare);
  const mean = figureOf(average);
  const widest = Math.max(1, ...buckets.map(({ households }) => households));
  const all = Math.max(
    1,
    buckets.reduce((sum, { households }) => sum + households, 0),
  );
  const nameOf = ({ from, to }: (typeof buckets)[number]) =>
    to === null
      ? t('segments.concentration.from', { from })
      : from === to
        ? format.number(from)
        : t('segments.concentration.range', { from, to });
  return (
    <ChartFrame
      title={
        single === null
          ? t('segments.concentration.noPolicies')
          : t('segments.concentration.policies', { share: format.percent(single, 0) })
      }
      {...(mean === null ? {} : { aside: t('segments.concentration.average', { average: format.number(mean, 1) }) })}
      table={{
        name: 'policies',
        columns: [
          { header: t('segments.concentration.policyCount') },
          { header: t('segments.concentration.households'), align: 'right' },
        ],
        rows: buckets.map((bucket) => [nameOf(bucket), bucket.households]),
        show: (value) => (typeof value === 'number' ? format.number(value) : value),
      }}
    >
      <dl className={classes.bars}>
        {buckets.map((bucket, index) => (
          <Bar
            key={bucket.from}
            name={nameOf(bucket)}
            share={bucket.households / widest}
            first={index === 0}
            figure={format.number(bucket.households)}
            note={format.percent(bucket.households / all, 0)}
          />
        ))}
      </dl>
    </ChartFrame>
  );
}

type BarProps = {
  readonly name: string;
  /** Of the widest bar, 0–1. */
  readonly share: number;
  readonly first: boolean;
  readonly figure: string;
  readonly note: string;
};

function Bar({ name, share, first, figure, note }: BarProps) {
  return (
    <>
      <dt>{name}</dt>
      <dd aria-hidden="true">
        <div className={classes.bar} data-first={first || undefined} style={{ inlineSize: `${share * 100}%` }} />
      </dd>
      <dd>{figure}</dd>
      <dd>{note}</dd>
    </>
  );
}
