import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RunInfo, SchemeRow } from '../../../shared/contract/segments.ts';
import { useQuery } from '../../api.ts';
import { EmptyState, ErrorState, LoadingState } from '../../components/Notices.tsx';
import { linkTo } from '../../navigation.ts';
import { BacktestPanel } from './BacktestPanel.tsx';
import type { NamedSide } from './Comparison.tsx';
import { useSchemeName } from './scheme-name.ts';
import { TwoSides } from './TwoSides.tsx';
import classes from './tabs.module.css';

/** Two schemes on the same book and day: what each makes of it, and who would change tier between them. */
export function CompareTab({ run }: { readonly run: RunInfo }) {
  const { t } = useTranslation();
  const schemes = useQuery('segments.schemes', {}, { tables: ['scheme'], keep: true });
  if (schemes.error !== null) {
    return <ErrorState error={schemes.error} onRetry={() => void schemes.refetch()} />;
  }
  if (schemes.data === undefined) {
    return <LoadingState />;
  }
  return (
    <div className={classes.stack}>
      {schemes.data.length < 2 ? (
        <EmptyState
          text={t('segments.compare.one')}
          action={
            <Button component="a" href={linkTo('/segments/scheme')}>
              {t('segments.tabs.scheme')}
            </Button>
          }
        />
      ) : (
        <Chosen schemes={schemes.data} run={run} />
      )}
      <BacktestPanel schemes={schemes.data} run={run} />
    </div>
  );
}

type ChosenProps = { readonly schemes: readonly SchemeRow[]; readonly run: RunInfo };

function Chosen({ schemes, run }: ChosenProps) {
  const { t } = useTranslation();
  const nameOf = useSchemeName();
  const inUse = schemes.find(({ id }) => id === run.schemeId) ?? schemes[0];
  const other = schemes.find(({ id }) => id !== inUse?.id);
  const sides = new Map(
    schemes.map((scheme): [string, NamedSide] => [
      String(scheme.id),
      { side: { schemeId: scheme.id, asOf: run.asOf }, name: nameOf(scheme) },
    ]),
  );
  return (
    <TwoSides
      sides={sides}
      first={{ from: String(inUse?.id ?? ''), to: String(other?.id ?? '') }}
      labels={{ from: t('segments.compare.from'), to: t('segments.compare.to') }}
      figures
    />
  );
}
