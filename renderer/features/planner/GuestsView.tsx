import { Button, Group, Select } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Guest, GuestAnswer, GuestEvent } from '../../../shared/contract/guests.ts';
import { monthName } from '../../../shared/day-text.ts';
import { call, demand, failureOf, useQuery } from '../../api.ts';
import tables from '../../components/dialog-table.module.css';
import { useFailureText } from '../../components/failure-text.ts';
import { useFormat } from '../../components/format.ts';
import { smallIcon } from '../../components/icon.ts';
import { EmptyState, ErrorState, LoadingState } from '../../components/Notices.tsx';
import { useNames } from '../../components/names.ts';
import { notifyFailure, notifyUndo } from '../../components/notify.tsx';
import { Panel } from '../../components/Panel.tsx';
import { TableActions } from '../../components/TableActions.tsx';
import { TierBadge } from '../../components/TierBadge.tsx';
import { linkTo } from '../../navigation.ts';
import classes from './coverage.module.css';

const ANSWERS = ['accepted', 'declined', 'came', 'absent'] as const;
const TABLES = ['touch', 'client_summary'];

/** Group activities: who is invited, what they answered, and who was there. */
export function GuestsView({ year, today }: { readonly year: number; readonly today: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const events = useQuery('guests.events', { year }, { tables: TABLES, keep: true });
  const [chosen, setChosen] = useState<string | null>(null);
  const [chosenMonth, setChosenMonth] = useState<string | null>(null);
  const { language } = useFormat();
  if (events.data === undefined) {
    return events.error === null ? <LoadingState /> : <ErrorState error={events.error} />;
  }
  const all = events.data.events;
  const event = all.find((each) => each.activity === chosen) ?? all[0];
  if (event === undefined) {
    return <EmptyState text={t('guests.none', { year })} />;
  }
  const { activity, months } = event;
  const month = chosenMonth === ALL_YEAR ? null : monthOf(event, chosenMonth, year, today);
  const choice = (
    <>
      <Select
        aria-label={t('guests.event')}
        w={240}
        value={activity}
        data={all.map((each) => ({
          value: each.activity,
          label: t('guests.option', { name: names.activity(each.activity, each.activityName), count: each.invited }),
        }))}
        allowDeselect={false}
        onChange={setChosen}
      />
      {months.length > 1 && (
        <Select
          aria-label={t('guests.month')}
          w={160}
          value={month === null ? ALL_YEAR : String(month)}
          data={[
            { value: ALL_YEAR, label: t('guests.allYear') },
            ...months.map((each) => ({
              value: String(each.month),
              label: t('guests.ofMonth', { month: monthName(each.month, language, 'long'), count: each.invited }),
            })),
          ]}
          allowDeselect={false}
          onChange={setChosenMonth}
        />
      )}
    </>
  );
  return <GuestList key={`${activity}/${month}`} year={year} activity={activity} month={month} choice={choice} />;
}

const ALL_YEAR = 'all';

/** The month somebody chose, else the next one that has the activity, else the last; null where there is only one. */
function monthOf({ months }: GuestEvent, chosen: string | null, year: number, today: string): number | null {
  if (months.length < 2) {
    return null;
  }
  const next = months.find(({ month }) => `${year}-${String(month).padStart(2, '0')}` >= today.slice(0, 7));
  return (months.find(({ month }) => String(month) === chosen) ?? next ?? months.at(-1))?.month ?? null;
}

type GuestListProps = {
  readonly year: number;
  readonly activity: string;
  readonly month: number | null;
  readonly choice: React.ReactNode;
};

function GuestList({ year, activity, month, choice }: GuestListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const text = useFailureText();
  const query = useQuery('guests.list', { year, activity, month }, { tables: TABLES, keep: true });
  if (query.data === undefined) {
    return query.error === null ? <LoadingState /> : <ErrorState error={query.error} />;
  }
  const { guests, ...counts } = query.data;
  const word = (answer: GuestAnswer) => (answer === null ? t('guests.open') : t(`guests.${answer}`));
  const write = async (who: readonly Guest[], answer: GuestAnswer) => {
    const answers = who.map(({ id }) => ({ id, answer }));
    try {
      const { before } = await demand('guests.answer', { answers });
      notifyUndo(
        t('guests.said', { count: who.length, answer: word(answer) }),
        () => call('guests.answer', { answers: before }),
        () => call('guests.answer', { answers }),
      );
    } catch (error) {
      notifyFailure(error, text(failureOf(error)));
    }
  };
  const accepted = guests.filter(({ answer }) => answer === 'accepted');
  const title = t('guests.title', counts);
  return (
    <Panel
      fill
      body="flush"
      title={title}
      actions={
        <Group gap="xs">
          {choice}
          {accepted.length > 0 && (
            <Button size="xs" onClick={() => void write(accepted, 'came')}>
              {t('guests.allCame', { count: accepted.length })}
            </Button>
          )}
          <TableActions
            title={title}
            table={{
              name: 'guests',
              columns: [
                t('planner.column.client'),
                t('planner.column.tier'),
                t('planner.column.day'),
                t('guests.answer'),
              ],
              rows: guests.map((guest) => [guest.client, guest.tier, guest.plannedOn, word(guest.answer)]),
            }}
          />
          <Button
            size="xs"
            variant="subtle"
            component="a"
            href={linkTo(
              `/print?what=invitations&year=${year}&activity=${encodeURIComponent(activity)}${month === null ? '' : `&month=${month}`}`,
            )}
            leftSection={<IconPrinter {...smallIcon} />}
          >
            {t('guests.labels')}
          </Button>
        </Group>
      }
    >
      <div className={classes.guests}>
        <table className={tables.table}>
          <thead>
            <tr>
              <th scope="col">{t('planner.column.client')}</th>
              <th scope="col">{t('planner.column.day')}</th>
              <th scope="col">{t('guests.answer')}</th>
            </tr>
          </thead>
          <tbody>
            {guests.map((guest) => (
              <tr key={guest.id}>
                <th scope="row">
                  <TierBadge tier={guest.tier} size="sm" />{' '}
                  <a href={linkTo(`/clients/${guest.clientId}`)}>{guest.client}</a>
                </th>
                <td>{format.day(guest.plannedOn)}</td>
                <td>
                  <select
                    className={classes.answer}
                    aria-label={t('guests.answerOf', { client: guest.client })}
                    value={guest.answer ?? ''}
                    onChange={(event) => {
                      const { value } = event.currentTarget;
                      void write([guest], ANSWERS.find((each) => each === value) ?? null);
                    }}
                  >
                    <option value="">{word(null)}</option>
                    {ANSWERS.map((each) => (
                      <option key={each} value={each}>
                        {word(each)}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
