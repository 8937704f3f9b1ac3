import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunInfo } from '../../../shared/contract/segments.ts';
import { addMonths, day } from '../../../shared/day.ts';
import { useQuery } from '../../api.ts';
import { useFormat } from '../../components/format.ts';
import { ErrorState, LoadingState } from '../../components/Notices.tsx';
import { Comparison, type NamedSide } from './Comparison.tsx';
import classes from './tabs.module.css';

/** Who is in another tier in one run than in another, or than a year before, worked out on the spot. */
export function MovesTab({ run }: { readonly run: RunInfo }) {
  const runs = useQuery('segments.runs', {}, { tables: ['segment_run'], keep: true });
  if (runs.error !== null) {
    return <ErrorState error={runs.error} onRetry={() => void runs.refetch()} />;
  }
  return runs.data === undefined ? <LoadingState /> : <Chosen runs={runs.data} latest={run} />;
}

type ChosenProps = { readonly runs: readonly RunInfo[]; readonly latest: RunInfo };

const YEAR_BEFORE = 'year-before';

function Chosen({ runs, latest }: ChosenProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const earlier = addMonths(day(latest.asOf), -12);
  const sides: ReadonlyMap<string, NamedSide> = new Map([
    ...runs.map((run): [string, NamedSide] => [
      String(run.id),
      {
        side: { runId: run.id },
        name: t('segments.moves.run', {
          method: t(`segments.methods.${run.summary.definition.method}`),
          version: run.schemeVersion,
          day: format.day(run.asOf),
        }),
      },
    ]),
    [
      YEAR_BEFORE,
      {
        side: { schemeId: latest.schemeId, asOf: earlier },
        name: t('segments.moves.yearBefore', { day: format.day(earlier) }),
      },
    ],
  ]);
  const [chosen, setChosen] = useState({ from: String(runs[1]?.id ?? YEAR_BEFORE), to: String(latest.id) });
  const options = [...sides].map(([value, { name }]) => ({ value, label: name }));
  const [from, to] = [sides.get(chosen.from), sides.get(chosen.to)];
  return (
    <div className={classes.stack}>
      <div className={classes.buttons}>
        {(['from', 'to'] as const).map((end) => (
          <Select
            key={end}
            label={t(`segments.moves.${end}`)}
            data={options}
            value={chosen[end]}
            onChange={(value) => setChosen({ ...chosen, [end]: value ?? chosen[end] })}
            className={classes.side ?? ''}
          />
        ))}
      </div>
      {from !== undefined && to !== undefined && <Comparison from={from} to={to} />}
    </div>
  );
}
