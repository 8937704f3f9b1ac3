import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '../../api.ts';
import { useQuery } from '../../api.ts';
import { ChartFrame, type ChartTable } from '../../components/ChartFrame.tsx';
import { useFormat } from '../../components/format.ts';
import { ErrorState, LoadingState } from '../../components/Notices.tsx';
import { type ClientState, isClientState, StateMark, states } from '../../components/StateGlyph.tsx';
import classes from './map.module.css';
import { StateMap } from './StateMap.tsx';

const TABLES = ['segment_run', 'segment_result', 'tier_override'];

/** Where households are heading: a count of each state that filters, and value by change for the most valuable. */
export function MapPanel() {
  const map = useQuery('segments.map', {}, { tables: TABLES, keep: true });
  if (map.error !== null) {
    return <ErrorState error={map.error} onRetry={() => void map.refetch()} />;
  }
  return map.data === undefined ? <LoadingState /> : <LoadedMap map={map.data} />;
}

type MapData = ResponseOf<'segments.map'>;

function LoadedMap({ map }: { readonly map: MapData }) {
  const { t } = useTranslation();
  const [only, setOnly] = useState<ClientState | null>(null);
  const count = (state: string) => map.states.reduce((sum, row) => sum + (row.state === state ? row.households : 0), 0);
  const falling = map.states.filter(({ state }) => state === 'warm-faller' || state === 'cold-faller');
  const fallingAll = falling.reduce((sum, row) => sum + row.households, 0);
  const top = falling.reduce((sum, row) => sum + (row.tier === 'A' || row.tier === 'B' ? row.households : 0), 0);
  const prospects = count('prospect');
  return (
    <ChartFrame
      title={fallingAll === 0 ? t('segments.map.none') : t('segments.map.finding', { count: fallingAll, top })}
      aside={t('segments.map.aside')}
      table={useStateTable(map)}
    >
      <div className={classes.stage}>
        <fieldset className={classes.strip} aria-label={t('segments.map.state')}>
          {states.map((state) => (
            <button
              key={state}
              type="button"
              className={classes.state}
              aria-pressed={only === state}
              title={t('segments.map.filter', { state: t(`common.states.${state}`) })}
              onClick={() => setOnly(only === state ? null : state)}
            >
              <span className={classes.count}>
                <StateMark state={state} />
                {count(state)}
              </span>
              <span className={classes.stateName}>{t(`common.states.${state}`)}</span>
            </button>
          ))}
        </fieldset>
        {map.points.length === 0 ? (
          <p className={classes.note}>{t('segments.map.noTrend')}</p>
        ) : (
          <StateMap points={map.points} medianMinor={map.medianMinor} only={only} />
        )}
        <p className={classes.note}>
          {t('segments.map.potential')} {prospects > 0 && t('segments.map.prospects', { count: prospects })}
        </p>
      </div>
    </ChartFrame>
  );
}

function useStateTable(map: MapData): ChartTable {
  const { t } = useTranslation();
  const format = useFormat();
  const tiers = [...new Set(map.states.map(({ tier }) => tier))].sort((a, b) => (a ?? 'Z').localeCompare(b ?? 'Z'));
  const names = [...states, 'prospect'] as const;
  const of = (state: string, tier: string | null) =>
    map.states.find((row) => row.state === state && row.tier === tier)?.households ?? 0;
  return {
    name: 'states',
    columns: [
      { header: t('segments.map.state') },
      ...tiers.map((tier) => ({ header: tier ?? t('common.unscored'), align: 'right' as const })),
      { header: t('segments.map.all'), align: 'right' },
    ],
    rows: names.map((state) => {
      const counts = tiers.map((tier) => of(state, tier));
      return [state, ...counts, counts.reduce((sum, count) => sum + count, 0)];
    }),
    show: (value) => {
      if (typeof value === 'number') {
        return format.number(value);
      }
      return isClientState(value) || value === 'prospect' ? t(`common.states.${value}`) : value;
    },
  };
}
