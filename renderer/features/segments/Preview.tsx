import { useTranslation } from 'react-i18next';
import type { SchemeDefinition } from '../../../shared/segmentation/scheme.ts';
import { useQuery } from '../../api.ts';
import { useFormat } from '../../components/format.ts';
import { ErrorState, LoadingState } from '../../components/Notices.tsx';
import { Panel } from '../../components/Panel.tsx';
import { TableActions } from '../../components/TableActions.tsx';
import { MINUTES_PER_HOUR, TABLES } from './segments.ts';
import { TierFigures } from './TierFigures.tsx';

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
      actions={<TableActions title={t('segments.editor.preview')} />}
      body="flush"
    >
      <TierFigures
        label={t('segments.editor.preview')}
        columns={(['households', 'clients', 'value', 'share'] as const).map((column) => t(`segments.tiers.${column}`))}
        rows={[
          ...summary.tiers.map((tier) => ({
            tier: tier.tier,
            cells: [
              format.number(tier.households),
              format.number(tier.clients),
              format.money(tier.valueMinor, 0),
              format.percent(tier.valueMinor / total),
            ],
          })),
          {
            tier: null,
            cells: [format.number(summary.unscored.households), format.number(summary.unscored.clients)],
          },
        ]}
      />
    </Panel>
  );
}
