import { ActionIcon, Button } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/contract/settings.ts';
import { useQuery } from '../../api.ts';
import { useFormat } from '../../components/format.ts';
import { Initials } from '../../components/Initials.tsx';
import { smallIcon } from '../../components/icon.ts';
import { ErrorState, LoadingState } from '../../components/Notices.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Leave } from './Leave.tsx';
import { PersonForm } from './PersonForm.tsx';
import classes from './settings.module.css';

/** Hours a year a person has for clients: weekly hours × (52 − weeks off) × share. */
export function hoursAYear(person: Pick<Person, 'weeklyMinutes' | 'weeksOff' | 'clientSharePercent'>): number {
  return (person.weeklyMinutes / 60) * (52 - person.weeksOff) * (person.clientSharePercent / 100);
}

/** Who works here, how many hours they have for clients, and when they are away. */
export function People() {
  const { t } = useTranslation();
  const format = useFormat();
  const people = useQuery('settings.people', {}, { tables: ['person', 'leave', 'client'] });
  const [editing, setEditing] = useState<Person | 'new' | null>(null);
  if (people.isPending) {
    return <LoadingState />;
  }
  if (people.isError) {
    return <ErrorState error={people.error} onRetry={() => void people.refetch()} />;
  }
  const here = people.data.filter((person) => !person.archived);
  const hours = here.reduce((sum, person) => sum + hoursAYear(person), 0);
  return (
    <>
      <Panel
        title={t('settings.people.title', { hours: format.number(hours), count: here.length })}
        body="flush"
        actions={
          <Button leftSection={<IconPlus {...smallIcon} />} onClick={() => setEditing('new')}>
            {t('settings.people.addPerson')}
          </Button>
        }
      >
        <div className={classes.scroll}>
          <table className={classes.table} aria-label={t('settings.sections.people')}>
            <thead>
              <tr>
                <th scope="col">{t('settings.people.name')}</th>
                <th scope="col">{t('settings.people.role')}</th>
                <th scope="col" className={classes.figure}>
                  {t('settings.people.weekly')}
                </th>
                <th scope="col" className={classes.figure}>
                  {t('settings.people.weeksOff')}
                </th>
                <th scope="col" className={classes.figure}>
                  {t('settings.people.share')}
                </th>
                <th scope="col" className={classes.figure}>
                  {t('settings.people.perYear')}
                </th>
                <td />
              </tr>
            </thead>
            <tbody>
              {here.map((person) => (
                <tr key={person.id}>
                  <td className={classes.name}>
                    <Initials initials={person.initials} name={person.name} size="md" /> {person.name}
                  </td>
                  <td>{t(`common.role.${person.role}`)}</td>
                  <td className={classes.figure}>{format.number(person.weeklyMinutes / 60, 1)}</td>
                  <td className={classes.figure}>
                    {format.number(person.weeksOff, person.weeksOff % 1 === 0 ? 0 : 1)}
                  </td>
                  <td className={classes.figure}>{format.percent(person.clientSharePercent / 100, 0)}</td>
                  <td className={classes.figure}>{format.number(hoursAYear(person))}</td>
                  <td className={classes.figure}>
                    <ActionIcon
                      aria-label={t('settings.people.editPerson', { name: person.name })}
                      onClick={() => setEditing(person)}
                    >
                      <IconPencil {...smallIcon} />
                    </ActionIcon>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Panel>
      <Leave people={here} />
      <PersonForm editing={editing} onClose={() => setEditing(null)} />
    </>
  );
}
