import { useTranslation } from 'react-i18next';
import { HouseholdGrid } from '../../components/households/HouseholdGrid.tsx';
import { EmptyState } from '../../components/Notices.tsx';
import { linkTo } from '../../navigation.ts';
import classes from './clients.module.css';
import type { ClientFilter } from './list-state.ts';

type HouseholdTableProps = {
  readonly filter: ClientFilter;
  readonly current: number | null;
  readonly onCurrent: (leadClientId: number) => void;
};

/** The households of the latest run beside the peek. Filters by one tier and one state. */
export function HouseholdTable({ filter, current, onCurrent }: HouseholdTableProps) {
  const { t } = useTranslation();
  const [tier] = filter.tiers ?? [];
  const [state] = filter.states ?? [];
  return (
    <HouseholdGrid
      name="households"
      primary
      filter={{ ...(tier === undefined ? {} : { tier }), ...(state === undefined ? {} : { state }) }}
      current={current}
      onCurrent={onCurrent}
      empty={
        <EmptyState
          text={t('clients.noRun')}
          action={
            <a className={classes.link} href={linkTo('/segments')}>
              {t('clients.toSegments')}
            </a>
          }
        />
      }
    />
  );
}
