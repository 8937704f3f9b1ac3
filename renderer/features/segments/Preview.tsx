import { useTranslation } from 'react-i18next';
import type { SchemeDefinition } from '../../../shared/segmentation/scheme.ts';
import { useQuery } from '../../api.ts';
import { useFormat } from '../../components/format.ts';
import { ErrorState, LoadingState } from '../../components/Notices.tsx';
import { Panel } from '../../components/Panel.tsx';
import { TierBadge } from '../../components/TierBadge.tsx';
import { MINUTES_PER_HOUR, TABLES } from './segments.ts';
import classes from './tabs.module.css';

type PreviewProps = { readonly definition: SchemeDefinition; readonly capacityMinutes: number };

/** What a scheme would make of the book: tiers, hours, who moves. Nothing is written. */
export function Preview({ definition, capacityMinutes }: PreviewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const preview = useQuery('segments.preview', { definition }, { tables: TABLES, keep: true });
  if (preview.error !== null) {
    return <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />;
  }
  if (preview.data === undefined) {
    return <LoadingState />;
  }
  const { summary, moved, minutes } = preview.data;
  const count = moved.reduce((sum, move) => sum + (move.from === move.to ? 0 : move.households), 0);
  const hours = (of: number) => format.number(of / MINUTES_PER_HOUR);
  const total = Math.max(1, summary.totalMinor);
  return (
    <Panel
      title={t('segments.editor.moving', { count })}
      aside={t('segments.editor.hours', { hours: hours(minutes), capacity: hours(capacityMinutes) })}
      body="flush"
    >
      <div className={classes.scroll}>
        <table className={classes.table} aria-label={t('segments.editor.preview')}>
          <thead>
            <tr>
              <th scope="col">{t('segments.tiers.tier')}</th>
              <th scope="col" data-align="right">
                {t('segments.tiers.households')}
              </th>
              <th scope="col" data-align="right">
                {t('segments.tiers.clients')}
              </th>
              <th scope="col" data-align="right">
                {t('segments.tiers.value')}
              </th>
              <th scope="col" data-align="right">
                {t('segments.tiers.share')}
              </th>
            </tr>
          </thead>
          <tbody>
            {summary.tiers.map((tier) => (
              <tr key={tier.tier}>
                <th scope="row">
                  <TierBadge tier={tier.tier} />
                </th>
                <td>{format.number(tier.households)}</td>
                <td>{format.number(tier.clients)}</td>
                <td>{format.money(tier.valueMinor, 0)}</td>
                <td>{format.percent(tier.valueMinor / total)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">
                <TierBadge tier={null} />
              </th>
              <td>{format.number(summary.unscored.households)}</td>
              <td>{format.number(summary.unscored.clients)}</td>
              <td colSpan={2} />
            </tr>
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
