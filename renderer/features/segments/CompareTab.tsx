import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunInfo, SchemeRow } from '../../../shared/contract/segments.ts';
import { useQuery } from '../../api.ts';
import { EmptyState, ErrorState, LoadingState } from '../../components/Notices.tsx';
import { linkTo } from '../../navigation.ts';
import { Comparison } from './Comparison.tsx';
import { useSchemeName } from './scheme-name.ts';
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
  return schemes.data.length < 2 ? (
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
  );
}

type ChosenProps = { readonly schemes: readonly SchemeRow[]; readonly run: RunInfo };

function Chosen({ schemes, run }: ChosenProps) {
  const { t } = useTranslation();
  const nameOf = useSchemeName();
  const inUse = schemes.find(({ id }) => id === run.schemeId) ?? schemes[0];
  const other = schemes.find(({ id }) => id !== inUse?.id);
  const [chosen, setChosen] = useState({ from: String(inUse?.id ?? ''), to: String(other?.id ?? '') });
  const options = schemes.map((scheme) => ({ value: String(scheme.id), label: nameOf(scheme) }));
  const sideOf = (value: string) => {
    const scheme = schemes.find(({ id }) => String(id) === value);
    return scheme === undefined ? null : { side: { schemeId: scheme.id, asOf: run.asOf }, name: nameOf(scheme) };
  };
  const [from, to] = [sideOf(chosen.from), sideOf(chosen.to)];
  return (
    <div className={classes.stack}>
      <div className={classes.buttons}>
        {(['from', 'to'] as const).map((end) => (
          <Select
            key={end}
            label={t(`segments.compare.${end}`)}
            data={options}
            value={chosen[end]}
            onChange={(value) => setChosen({ ...chosen, [end]: value ?? chosen[end] })}
            className={classes.side ?? ''}
          />
        ))}
      </div>
      {from !== null && to !== null && <Comparison from={from} to={to} figures />}
    </div>
  );
}
