import { useTranslation } from 'react-i18next';
import { contactChannel } from '../../../shared/contract/matrix.ts';
import { FilterChip, FilterRow } from '../../components/FilterChip.tsx';
import { useFormat } from '../../components/format.ts';
import { useNames } from '../../components/names.ts';
import { useTierText } from '../../components/tier-names.ts';
import type { ListFilter } from './ListView.tsx';

const STATUSES = ['planned', 'overdue', 'done', 'skipped'] as const;

type FiltersProps = {
  readonly filter: ListFilter;
  readonly onFilter: (filter: ListFilter) => void;
  readonly withStatus: boolean;
};

/** What the touches are narrowed to; status and day narrow the list only. */
export function Filters({ filter, onFilter, withStatus }: FiltersProps) {
  const { t } = useTranslation();
  const said = useTierText();
  const format = useFormat();
  const names = useNames();
  const one = (value: string | null) => (value === null ? [] : [value]);
  const on = filter.on === null || filter.activity === null ? null : filter.on;
  return (
    <FilterRow>
      <FilterChip
        single
        label={t('planner.filter.tier')}
        value={one(filter.tier)}
        options={['A', 'B', 'C', 'D', 'E'].map((tier) => ({
          value: tier,
          label: t('common.tier', { tier: said(tier) }),
        }))}
        onChange={([tier]) => onFilter({ ...filter, tier: tier ?? null })}
      />
      <FilterChip
        single
        label={t('planner.filter.channel')}
        value={one(filter.channel)}
        options={contactChannel.options.map((channel) => ({ value: channel, label: names.channel(channel) }))}
        onChange={([value]) =>
          onFilter({ ...filter, channel: contactChannel.options.find((each) => each === value) ?? null })
        }
      />
      {withStatus && (
        <FilterChip
          single
          label={t('planner.filter.status')}
          value={one(filter.status)}
          options={STATUSES.map((status) => ({ value: status, label: t(`planner.status.${status}`) }))}
          onChange={([value]) => onFilter({ ...filter, status: STATUSES.find((each) => each === value) ?? null })}
        />
      )}
      {withStatus && on !== null && (
        <FilterChip
          single
          label={t('planner.column.day')}
          value={[on]}
          options={[{ value: on, label: `${format.day(on)}, ${names.activity(filter.activity ?? '')}` }]}
          onChange={() => onFilter({ ...filter, on: null, activity: null })}
        />
      )}
    </FilterRow>
  );
}
