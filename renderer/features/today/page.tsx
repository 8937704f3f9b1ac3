import { Button, Select } from '@mantine/core';
import { IconKeyboard, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TodayScreen } from '../../../shared/contract/today.ts';
import { day, isoWeek } from '../../../shared/day.ts';
import { useQuery } from '../../api.ts';
import { useFormat } from '../../components/format.ts';
import { icon } from '../../components/icon.ts';
import { Kbd } from '../../components/Kbd.tsx';
import { ErrorState, LoadingState } from '../../components/Notices.tsx';
import { PageBox } from '../../components/PageBox.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useKeys } from '../../components/useKeys.ts';
import { useRemembered } from '../../components/useRemembered.ts';
import { DeskDialog } from './DeskDialog.tsx';
import { LoadPanel } from './LoadPanel.tsx';
import { LogContact } from './LogContact.tsx';
import { OverduePanel } from './OverduePanel.tsx';
import { StatePanel } from './StatePanel.tsx';
import classes from './today.module.css';
import { WaitingPanel } from './WaitingPanel.tsx';
import { WeekPanel } from './WeekPanel.tsx';

const TABLES = ['touch', 'client', 'client_summary', 'year_plan', 'person', 'leave', 'statement', 'interaction'];

/** `/today`: what has waited too long, what this week holds, and what the week still takes. */
export default function TodayPage() {
  const { t } = useTranslation();
  const [personId, setPersonId] = useRemembered<number | null>('today.person', null);
  const query = useQuery('today.get', { personId }, { tables: TABLES, keep: true });
  if (query.data === undefined) {
    return (
      <PageBox>
        <PageHeader title={t('today.title')} />
        {query.error === null ? (
          <LoadingState />
        ) : (
          <ErrorState error={query.error} onRetry={() => void query.refetch()} />
        )}
      </PageBox>
    );
  }
  return <Today screen={query.data} personId={personId} onPerson={setPersonId} />;
}

/** The key that opens "Log contact". */
const LOG_KEY = 'L';

type TodayProps = {
  readonly screen: TodayScreen;
  readonly personId: number | null;
  readonly onPerson: (id: number | null) => void;
};

function Today({ screen, personId, onPerson }: TodayProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [logging, setLogging] = useState(false);
  const [typing, setTyping] = useState(false);
  useKeys(true, (key) => {
    setLogging((now) => now || key === LOG_KEY);
    return key === LOG_KEY;
  });
  const own = screen.days.find((each) => each.day === screen.today);
  return (
    <PageBox>
      <PageHeader
        title={format.day(screen.today, 'weekday')}
        subtitle={t('today.sub', {
          week: isoWeek(day(screen.today)).week,
          overdue: format.number(screen.overdue.total),
          left: format.number((own?.total ?? 0) - (own?.done ?? 0)),
        })}
        actions={
          <>
            <Select
              aria-label={t('today.person')}
              w={150}
              value={String(personId ?? '')}
              data={[
                { value: '', label: t('today.office') },
                ...screen.people.map((person) => ({ value: String(person.id), label: person.name })),
              ]}
              onChange={(next) => onPerson(next ? Number(next) : null)}
            />
            <Button leftSection={<IconKeyboard {...icon} />} onClick={() => setTyping(true)}>
              {t('workOff.desk.open')}
            </Button>
            <Button
              variant="primary"
              leftSection={<IconPlus {...icon} />}
              rightSection={<Kbd>{'L'}</Kbd>}
              onClick={() => setLogging(true)}
            >
              {t('today.logContact')}
            </Button>
          </>
        }
      />
      <div className={classes.split}>
        <div className={classes.column}>
          <OverduePanel screen={screen} />
          <WeekPanel screen={screen} />
        </div>
        <div className={classes.side}>
          <WaitingPanel />
          <LoadPanel screen={screen} personId={personId} />
          <StatePanel screen={screen} />
        </div>
      </div>
      {typing && <DeskDialog today={day(screen.today)} onClose={() => setTyping(false)} />}
      {logging && <LogContact screen={screen} personId={personId} onClose={() => setLogging(false)} />}
    </PageBox>
  );
}
