import { useTranslation } from 'react-i18next';
import { useQuery } from '../../api.ts';
import { useFormat } from '../../components/format.ts';
import { ErrorState, LoadingState } from '../../components/Notices.tsx';
import { Panel } from '../../components/Panel.tsx';
import { states } from '../../components/StateGlyph.tsx';
import { TableActions } from '../../components/TableActions.tsx';
import { TierFigures } from './TierFigures.tsx';

const COLUMNS = [...states, 'prospect'] as const;

/** How many households of each tier are in each state. */
export function StatesByTier() {
  const { t } = useTranslation();
  const format = useFormat();
  const map = useQuery(
    'segments.map',
    {},
    { tables: ['segment_run', 'segment_result', 'segment_setting'], keep: true },
  );
  if (map.data === undefined) {
    return map.error === null ? <LoadingState /> : <ErrorState error={map.error} onRetry={() => void map.refetch()} />;
  }
  const title = t('segments.map.byTier');
  const counts = map.data.states;
  const tiers = [...new Set(counts.map(({ tier }) => tier))].sort((a, b) => (a ?? 'Z').localeCompare(b ?? 'Z'));
  const cellsOf = (tier: string | null | undefined) =>
    [...COLUMNS, null].map((state) =>
      format.number(
        counts.reduce(
          (sum, row) =>
            (state === null || row.state === state) && (tier === undefined || row.tier === tier)
              ? sum + row.households
              : sum,
          0,
        ),
      ),
    );
  return (
    <Panel title={title} body="flush" actions={<TableActions title={title} />}>
      <TierFigures
        label={title}
        columns={[...COLUMNS.map((state) => t(`common.states.${state}`)), t('segments.map.all')]}
        rows={tiers.map((tier) => ({ tier, cells: cellsOf(tier) }))}
        foot={{ label: t('segments.tiers.all'), cells: cellsOf(undefined) }}
      />
    </Panel>
  );
}
