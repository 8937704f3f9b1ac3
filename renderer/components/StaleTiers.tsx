import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../api.ts';
import { useFormat } from './format.ts';
import { WarningLine } from './Notices.tsx';
import { useSegmenting } from './use-segmenting.ts';

/** Tables a run was measured from. */
const MEASURED = ['segment_run', 'client', 'client_summary', 'policy', 'policy_event', 'commission', 'statement'];

/** Says where tiers no longer stand on the book as it is, by how many clients, and brings them up to date at once. */
export function StaleTiers() {
  const { t } = useTranslation();
  const format = useFormat();
  const { run, isPending } = useSegmenting();
  const { data } = useQuery('segments.stale', {}, { tables: MEASURED, keep: true });
  if (data === undefined || data === null || (data.clients === 0 && data.newerDay === null)) {
    return null;
  }
  const { asOf, clients, newerDay } = data;
  return (
    <WarningLine
      action={
        <Button size="xs" loading={isPending} onClick={() => run({ asOf: newerDay ?? asOf })}>
          {newerDay === null ? t('segments.stale.again') : t('segments.stale.newer', { day: format.day(newerDay) })}
        </Button>
      }
    >
      {[
        clients > 0 ? t('segments.stale.changed', { count: clients, shown: format.number(clients) }) : null,
        newerDay === null ? null : t('segments.newer', { day: format.day(newerDay), asOf: format.day(asOf) }),
      ]
        .filter((part) => part !== null)
        .join(' ')}
    </WarningLine>
  );
}
