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

/** Households, value and hours of two divisions, tier by tier. */
export function SideBySide({ from, to, data }: SideBySideProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const sides = [data.from, data.to];
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
                <th key={side === 0 ? 'from' : 'to'} scope="colgroup" colSpan={2} data-align="right">
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
                  <Cells key={at === 0 ? 'from' : 'to'} found={tierOf(side, tier)} />
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">
                <TierBadge tier={null} />
              </th>
              {sides.map(({ summary }, at) => (
                <Fragment key={at === 0 ? 'from' : 'to'}>
                  <td>{t('segments.compare.households', { count: summary.unscored.households })}</td>
                  <td>–</td>
                </Fragment>
              ))}
            </tr>
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('segments.tiers.hours')}</th>
              {sides.map(({ minutes }, at) => (
                <td key={at === 0 ? 'from' : 'to'} colSpan={2}>
                  {format.number(minutes / MINUTES_PER_HOUR)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </Panel>
  );
}

type Found = ResponseOf<'segments.compare'>['from']['summary']['tiers'][number] | null;

function Cells({ found }: { readonly found: Found }) {
  const { t } = useTranslation();
  const format = useFormat();
  return found === null ? (
    <td colSpan={2}>–</td>
  ) : (
    <>
      <td>{t('segments.compare.households', { count: found.households })}</td>
      <td>{format.money(found.valueMinor, 0)}</td>
    </>
  );
}
