import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '../../api.ts';
import { useFormat } from '../../components/format.ts';
import { Panel } from '../../components/Panel.tsx';
import { TableActions } from '../../components/TableActions.tsx';
import { TierBadge } from '../../components/TierBadge.tsx';
import { MINUTES_PER_HOUR } from './segments.ts';
import classes from './tabs.module.css';

type SideBySideProps = { readonly from: string; readonly to: string; readonly data: ResponseOf<'segments.compare'> };

/** Households, value and hours of two divisions, tier by tier, and what the service of each costs. */
export function SideBySide({ from, to, data }: SideBySideProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const sides = [data.from, data.to];
  const hoursText = (minutes: number) =>
    t('segments.compare.hours', { hours: format.number(minutes / MINUTES_PER_HOUR) });
  const tiers = [...new Set(sides.flatMap(({ summary }) => summary.tiers.map(({ tier }) => tier)))].sort();
  const tierOf = (side: (typeof sides)[number], tier: string) =>
    side.summary.tiers.find((each) => each.tier === tier) ?? null;
  return (
    <Panel
      title={t('segments.compare.title')}
      body="flush"
      actions={<TableActions title={t('segments.compare.title')} />}
    >
      <div className={classes.scroll}>
        <table className={classes.table} aria-label={t('segments.compare.title')}>
          <thead>
            <tr>
              <th scope="col">{t('segments.tiers.tier')}</th>
              {[from, to].map((name, side) => (
                <th key={side === 0 ? 'from' : 'to'} scope="colgroup" colSpan={3} data-align="right">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tiers.map((tier) => (
              <tr key={tier}>
                <th scope="row">
                  <TierBadge tier={tier} />
                </th>
                {sides.map((side, at) => (
                  <Cells key={at === 0 ? 'from' : 'to'} side={side} found={tierOf(side, tier)} />
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">
                <TierBadge tier={null} />
              </th>
              {sides.map(({ summary, unscoredMinutes }, at) => (
                <Fragment key={at === 0 ? 'from' : 'to'}>
                  <td>{t('segments.compare.households', { count: summary.unscored.households })}</td>
                  <td>–</td>
                  <td>{hoursText(unscoredMinutes)}</td>
                </Fragment>
              ))}
            </tr>
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('segments.tiers.hours')}</th>
              {sides.map(({ minutes }, at) => (
                <td key={at === 0 ? 'from' : 'to'} colSpan={3}>
                  {hoursText(minutes)}
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{t('segments.compare.cost')}</th>
              {sides.map(({ costMinor, costPartial }, at) => (
                <td key={at === 0 ? 'from' : 'to'} colSpan={3}>
                  {t(costPartial ? 'segments.compare.partial' : 'segments.compare.whole', {
                    cost: format.money(costMinor, 0),
                  })}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </Panel>
  );
}

type Side = ResponseOf<'segments.compare'>['from'];

/** Households, value and hours of one tier of one division. */
function Cells({ side, found }: { readonly side: Side; readonly found: Side['summary']['tiers'][number] | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const minutes = side.service.find(({ tier }) => tier === found?.tier)?.minutes ?? 0;
  return found === null ? (
    <td colSpan={3}>–</td>
  ) : (
    <>
      <td>{t('segments.compare.households', { count: found.households })}</td>
      <td>{format.money(found.valueMinor, 0)}</td>
      <td>{t('segments.compare.hours', { hours: format.number(minutes / MINUTES_PER_HOUR) })}</td>
    </>
  );
}
