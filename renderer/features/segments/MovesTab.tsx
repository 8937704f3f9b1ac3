import { useTranslation } from 'react-i18next';
import type { RunInfo } from '../../../shared/contract/segments.ts';
import { addMonths, day } from '../../../shared/day.ts';
import { useQuery } from '../../api.ts';
import { useFormat } from '../../components/format.ts';
import { ErrorState, LoadingState } from '../../components/Notices.tsx';
import type { NamedSide } from './Comparison.tsx';
import { TwoSides } from './TwoSides.tsx';

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
          method: run.summary.definition.title ?? t(`segments.methods.${run.summary.definition.method}`),
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
  return (
    <TwoSides
      sides={sides}
      first={{ from: String(runs[1]?.id ?? YEAR_BEFORE), to: String(latest.id) }}
      labels={{ from: t('segments.moves.from'), to: t('segments.moves.to') }}
    />
  );
}
