import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ResponseOf, useQuery } from '../../api.ts';
import { ChartFrame, type ChartTable } from '../../components/ChartFrame.tsx';
import { useFormat } from '../../components/format.ts';
import { ErrorState, LoadingState } from '../../components/Notices.tsx';
import { SelectionBar } from '../../components/SelectionBar.tsx';
import { type ClientState, isClientState } from '../../components/StateGlyph.tsx';
import { AsOfSlider } from './AsOfSlider.tsx';
import classes from './map.module.css';
import { StateMap, type YearBefore } from './StateMap.tsx';
import { StateStrip } from './StateStrip.tsx';

const TABLES = ['segment_run', 'segment_result', 'tier_override', 'segment_setting'];
/** Rest after the slider before the book is asked, in milliseconds. */
const REST_MS = 200;
/** Minor units of a major one, as files tell money. */
const MINOR = 100;
/** Columns of the table that are shown in words or as money. */
const TIER_COLUMN = 1;
const STATE_COLUMN = 2;
const VALUE_COLUMN = 3;
const NOBODY: ReadonlySet<number> = new Set();

/** Where households are heading: a count of each state that filters, and value by potential; on any day of the book. */
export function MapPanel() {
  const [asOf, setAsOf] = useState<string | null>(null);
  const [asked] = useDebouncedValue(asOf, REST_MS);
  const map = useQuery('segments.map', asked === null ? {} : { asOf: asked }, { tables: TABLES, keep: true });
  if (map.error !== null) {
    return <ErrorState error={map.error} onRetry={() => void map.refetch()} />;
  }
  return map.data === undefined ? <LoadingState /> : <LoadedMap map={map.data} asOf={asOf} onAsOf={setAsOf} />;
}

type MapData = ResponseOf<'segments.map'>;
type LoadedMapProps = {
  readonly map: MapData;
  /** The day the slider stands on; null = the latest run's. */
  readonly asOf: string | null;
  readonly onAsOf: (asOf: string | null) => void;
};

function LoadedMap({ map, asOf, onAsOf }: LoadedMapProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [only, setOnly] = useState<ClientState | null>(null);
  const [chosen, setChosen] = useState(NOBODY);
  const before = useYearBefore(map);
  const points = useMemo(
    () => map.points.filter(({ state }) => isClientState(state) && (only === null || state === only)),
    [map.points, only],
  );
  const falling = map.states.filter(({ state }) => state === 'warm-faller' || state === 'cold-faller');
  const fallingAll = falling.reduce((sum, row) => sum + row.households, 0);
  const top = falling.reduce((sum, row) => sum + (row.tier === 'A' || row.tier === 'B' ? row.households : 0), 0);
  const count = (state: string) => map.states.reduce((sum, row) => sum + (row.state === state ? row.households : 0), 0);
  const prospects = count('prospect');
  const unknown = map.states.reduce((sum, row) => sum + row.households, 0) - map.potentialKnown;
  return (
    <ChartFrame
      title={fallingAll === 0 ? t('segments.map.none') : t('segments.map.finding', { count: fallingAll, top })}
      aside={map.asOf === map.history.last ? t('segments.map.aside') : format.day(map.asOf)}
      table={useMapTable(points, before)}
    >
      <div className={classes.stage}>
        <StateStrip count={count} only={only} onOnly={setOnly} />
        {points.length === 0 ? (
          <p className={classes.empty}>{t('segments.map.nobody')}</p>
        ) : (
          <StateMap
            points={points}
            before={before}
            settings={map.settings}
            medianMinor={map.medianMinor}
            chosen={chosen}
            onChoose={setChosen}
          />
        )}
        {chosen.size > 0 && <Chosen map={map} chosen={chosen} onClear={() => setChosen(NOBODY)} />}
        <AsOfSlider history={map.history} asOf={asOf} onAsOf={onAsOf} />
        <p className={classes.note}>
          {[
            map.drawable > map.points.length
              ? t('segments.map.most', { shown: format.number(map.points.length), all: format.number(map.drawable) })
              : null,
            unknown > 0 ? t('segments.map.unknown', { count: unknown }) : null,
            prospects > 0 ? t('segments.map.prospects', { count: prospects }) : null,
          ]
            .filter((part) => part !== null)
            .join(' ')}
        </p>
      </div>
    </ChartFrame>
  );
}

/** Asked after the map itself: the book of a year ago is worked out anew. */
function useYearBefore(map: MapData): YearBefore {
  const { data } = useQuery(
    'segments.yearBefore',
    { asOf: map.asOf, householdIds: map.points.map(({ householdId }) => householdId) },
    { tables: TABLES, enabled: map.trendKnown && map.points.length > 0 },
  );
  return useMemo(() => new Map((data ?? []).map((own) => [own.householdId, own])), [data]);
}

type ChosenProps = { readonly map: MapData; readonly chosen: ReadonlySet<number>; readonly onClear: () => void };

/** What can be done with the households a line was drawn round. */
function Chosen({ map, chosen, onClear }: ChosenProps) {
  const clients = useQuery('segments.clientsOf', { householdIds: [...chosen] }, { tables: ['client'], keep: true });
  const leads = map.points.filter(({ householdId }) => chosen.has(householdId)).map(({ leadClientId }) => leadClientId);
  return <SelectionBar ids={clients.data ?? leads} planFor={leads} onClear={onClear} />;
}

/** The points as they are drawn: each household with where it stands and where it stood. */
function useMapTable(points: MapData['points'], before: YearBefore): ChartTable {
  const { t } = useTranslation();
  const format = useFormat();
  const right = 'right' as const;
  const money = new Set([VALUE_COLUMN, VALUE_COLUMN + 2]);
  return {
    name: 'map',
    columns: [
      { header: t('segments.map.household') },
      { header: t('segments.map.tier') },
      { header: t('segments.map.state') },
      { header: t('segments.map.value'), align: right },
      { header: t('potential.potential'), align: right },
      { header: t('segments.map.valueBefore'), align: right },
      { header: t('segments.map.potentialBefore'), align: right },
    ],
    rows: points.map(({ householdId, name, tier, state, valueMinor, potential }) => {
      const earlier = before.get(householdId);
      return [
        name,
        tier,
        state,
        valueMinor / MINOR,
        potential,
        earlier === undefined ? null : earlier.valueMinor / MINOR,
        earlier?.potential ?? null,
      ];
    }),
    show: (value, column) => {
      if (value === null) {
        return t(column === TIER_COLUMN ? 'common.unscored' : 'common.notAvailable');
      }
      if (typeof value === 'number') {
        return money.has(column) ? format.money(Math.round(value * MINOR), 0) : format.number(value, 0);
      }
      return column === STATE_COLUMN && isClientState(value) ? t(`common.states.${value}`) : value;
    },
  };
}
