import { useTranslation } from 'react-i18next';
import { NotAvailable } from '../../components/Figures.tsx';
import { useFormat } from '../../components/format.ts';
import { Panel } from '../../components/Panel.tsx';
import { TierBadge } from '../../components/TierBadge.tsx';
import { HouseholdList } from './HouseholdList.tsx';
import { MINUTES_PER_HOUR, type Segments } from './segments.ts';
import classes from './tabs.module.css';

/** The tiers as a table, and under it the households of each. */
export function TiersTab({ segments }: { readonly segments: Segments }) {
  return (
    <div className={classes.stack}>
      <TierTable segments={segments} />
      <HouseholdList segments={segments} />
    </div>
  );
}

function TierTable({ segments }: { readonly segments: Segments }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { summary } = segments.run;
  const isPoints = summary.definition.method === 'score' || summary.definition.method === 'quantile';
  const total = Math.max(1, summary.totalMinor);
  const hours = (minutes: number) => format.number(minutes / MINUTES_PER_HOUR, 1);
  return (
    <Panel
      title={t('segments.tiers.finding', {
        households: format.number(summary.households - summary.unscored.households),
        tiers: summary.tiers.length,
      })}
      body="flush"
    >
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('segments.tiers.tier')}</th>
              {(
                [
                  'households',
                  'clients',
                  'value',
                  'share',
                  'floor',
                  'touches',
                  'minutes',
                  'hours',
                  'retention',
                  'byHand',
                ] as const
              ).map((column) => (
                <th key={column} scope="col" data-align="right">
                  {t(`segments.tiers.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {summary.tiers.map((tier) => {
              const service = segments.service.tiers.find((own) => own.tier === tier.tier);
              return (
                <tr key={tier.tier}>
                  <th scope="row">
                    <TierBadge tier={tier.tier} />
                  </th>
                  <td>{format.number(tier.households)}</td>
                  <td>{format.number(tier.clients)}</td>
                  <td>{format.money(tier.valueMinor, 0)}</td>
                  <td>{format.percent(tier.valueMinor / total)}</td>
                  <td>
                    {tier.floor === null ? '–' : isPoints ? format.number(tier.floor, 1) : format.money(tier.floor)}
                  </td>
                  <td>{format.number(service?.touches ?? 0)}</td>
                  <td>{format.number(service?.minutesEach ?? 0)}</td>
                  <td>{hours(service?.minutes ?? 0)}</td>
                  <td>
                    {tier.heldYearAgo === 0 ? (
                      <NotAvailable reason={t('segments.tiers.retentionReason')} />
                    ) : (
                      format.percent(tier.kept / tier.heldYearAgo)
                    )}
                  </td>
                  <td>{format.number(tier.overridden)}</td>
                </tr>
              );
            })}
            <tr>
              <th scope="row">
                <TierBadge tier={null} />
              </th>
              <td>{format.number(summary.unscored.households)}</td>
              <td>{format.number(summary.unscored.clients)}</td>
              <td colSpan={5} />
              <td>{hours(segments.service.unscored.minutes)}</td>
              <td colSpan={2} />
            </tr>
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('segments.tiers.all')}</th>
              <td>{format.number(summary.households)}</td>
              <td>{format.number(summary.clients)}</td>
              <td>{format.money(summary.totalMinor, 0)}</td>
              <td colSpan={4} />
              <td>
                {t('segments.curve.hoursOf', {
                  hours: hours(segments.service.minutes),
                  capacity: hours(segments.service.capacityMinutes),
                })}
              </td>
              <td colSpan={2} />
            </tr>
          </tfoot>
        </table>
      </div>
    </Panel>
  );
}
