import { useTranslation } from 'react-i18next';
import { addDays } from '../../../shared/day.ts';
import { useQuery } from '../../api.ts';
import { useOpenBook } from '../../components/book-info.ts';
import { FilterChip, FilterRow, ToggleChip } from '../../components/FilterChip.tsx';
import { useFormat } from '../../components/format.ts';
import { useNames } from '../../components/names.ts';
import { StateMark, states } from '../../components/StateGlyph.tsx';
import { TierBadge } from '../../components/TierBadge.tsx';
import { useTierText } from '../../components/tier-names.ts';
import type { ClientFilter, Quick, useListState } from './list-state.ts';

const TIERS = ['A', 'B', 'C', 'D', 'E', 'unscored'] as const;
const STATUSES = ['active', 'prospect', 'lost', 'deceased', 'dissolved'] as const;
const QUICK: readonly (readonly [Quick, 'overdue' | 'fallers' | 'singlePolicy' | 'unscored' | 'unnamed'])[] = [
  ['overdue', 'overdue'],
  ['fallers', 'fallers'],
  ['single-policy', 'singlePolicy'],
  ['unscored', 'unscored'],
  ['unnamed', 'unnamed'],
];
/** Days ahead the filter "next touch" offers. */
const AHEAD = [7, 30, 90] as const;

function among<Value extends string>(all: readonly Value[], chosen: readonly string[]): Value[] {
  return all.filter((value) => chosen.includes(value));
}

type ClientFiltersProps = { readonly list: ReturnType<typeof useListState> };

/** The filters as chips, ready-made ones with their counts on the right. */
export function ClientFilters({ list }: ClientFiltersProps) {
  const { t } = useTranslation();
  const said = useTierText();
  const format = useFormat();
  const names = useNames();
  const { today } = useOpenBook();
  const { filter, setFilter } = list;
  // Households are filtered by what the run says of them; the rest speaks of single clients.
  const households = list.view === 'households';
  const choices = useQuery('clients.choices', {}, { tables: ['person', 'line', 'carrier', 'tag'] });
  const quick = useQuery(
    'clients.quickCounts',
    {},
    { tables: ['client_summary', 'touch', 'segment_result', 'client'] },
  );
  const nextTouch =
    filter.nextTouch === undefined ? [] : [filter.nextTouch === 'none' ? 'none' : filter.nextTouch.until];
  return (
    <FilterRow
      end={
        !households &&
        QUICK.map(([value, count]) => {
          const pressed = filter.quick === value;
          const found = quick.data?.[count] ?? 0;
          return found === 0 && !pressed ? null : (
            <ToggleChip
              key={value}
              label={t(`clients.quick.${count}`)}
              count={format.number(found)}
              pressed={pressed}
              onToggle={() => setFilter({ quick: pressed ? undefined : value })}
            />
          );
        })
      }
    >
      <FilterChip
        single={households}
        label={t('clients.columns.tier')}
        value={filter.tiers ?? []}
        onChange={(value) => setFilter({ tiers: among(TIERS, value) })}
        options={TIERS.map((tier) => ({
          value: tier,
          label: tier === 'unscored' ? t('common.unscored') : said(tier),
          mark: <TierBadge tier={tier === 'unscored' ? null : tier} size="sm" />,
        }))}
      />
      <FilterChip
        single={households}
        label={t('clients.columns.state')}
        value={filter.states ?? []}
        onChange={(value) => setFilter({ states: among(states, value) })}
        options={states.map((state) => ({
          value: state,
          label: t(`common.states.${state}`),
          mark: <StateMark state={state} />,
        }))}
      />
      {!households && (
        <>
          <FilterChip
            label={t('clients.advisor')}
            value={(filter.advisorIds ?? []).map((id) => String(id ?? 'none'))}
            onChange={(value) => setFilter({ advisorIds: value.map((id) => (id === 'none' ? null : Number(id))) })}
            options={[
              ...(choices.data?.advisors ?? []).map((advisor) => ({ value: String(advisor.id), label: advisor.name })),
              { value: 'none', label: t('clients.nobody') },
            ]}
          />
          <FilterChip
            single
            label={t('clients.columns.nextTouch')}
            value={nextTouch}
            onChange={([value]) => setFilter({ nextTouch: touchFilter(value) })}
            options={[
              ...AHEAD.map((days) => ({ value: addDays(today, days), label: t('clients.within', { count: days }) })),
              { value: 'none', label: t('clients.nothingPlanned') },
            ]}
          />
          <FilterChip
            label={t('clients.columns.lines')}
            value={(filter.lineIds ?? []).map(String)}
            onChange={(value) => setFilter({ lineIds: value.map(Number) })}
            options={(choices.data?.lines ?? []).map((line) => ({
              value: String(line.id),
              label: names.line(line.code, line.name),
            }))}
          />
          <FilterChip
            label={t('clients.columns.status')}
            value={filter.statuses ?? []}
            onChange={(value) => setFilter({ statuses: among(STATUSES, value) })}
            options={STATUSES.map((status) => ({ value: status, label: t(`common.status.${status}`) }))}
          />
        </>
      )}
    </FilterRow>
  );
}

function touchFilter(value: string | undefined): ClientFilter['nextTouch'] {
  return value === undefined ? undefined : value === 'none' ? 'none' : { until: value };
}
