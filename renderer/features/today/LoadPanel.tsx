import { useTranslation } from 'react-i18next';
import type { TodayScreen } from '../../../shared/contract/today.ts';
import { ChartFrame } from '../../components/ChartFrame.tsx';
import { useFormat } from '../../components/format.ts';
import { Initials } from '../../components/Initials.tsx';
import { LoadBar } from '../../components/LoadBar.tsx';
import classes from './load.module.css';

const WORKING_DAYS = 5;

type LoadPanelProps = { readonly screen: TodayScreen; readonly personId: number | null };

/** Hours planned and left this week, by day and by person, against the hours there are. */
export function LoadPanel({ screen, personId }: LoadPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { days, people } = screen;
  const planned = days.reduce((sum, day) => sum + day.minutes, 0);
  const left = planned - days.reduce((sum, day) => sum + day.doneMinutes, 0);
  const mine = people.filter((person) => personId === null || person.id === personId);
  const daily = mine.reduce((sum, person) => sum + person.capacityMinutes, 0) / WORKING_DAYS;
  const most = Math.max(daily * 1.15, 1, ...days.map((day) => day.minutes));
  const hours = (minutes: number) => format.number(minutes / 60, 1);
  const weekday = new Intl.DateTimeFormat(format.language, { weekday: 'short', timeZone: 'UTC' });
  const nameOf = (day: string) =>
    weekday.format(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))));
  return (
    <ChartFrame
      title={
        planned === 0
          ? t('today.load.nothing')
          : t('today.load.left', { left: format.duration(left), planned: format.duration(planned) })
      }
      table={{
        name: 'week',
        columns: [
          { header: t('today.load.day') },
          { header: t('today.load.done'), align: 'right' },
          { header: t('today.load.open'), align: 'right' },
        ],
        rows: days.map((day) => [day.day, day.doneMinutes, day.minutes - day.doneMinutes]),
        show: (value, column) => (column === 0 ? format.day(String(value), 'weekday') : hours(Number(value))),
      }}
    >
      <div className={classes.chart}>
        <div className={classes.bars}>
          {days.map((day) => (
            <div key={day.day} className={classes.day} data-today={day.day === screen.today || undefined}>
              <div className={classes.track}>
                <div
                  className={classes.left}
                  style={{ blockSize: `${((day.minutes - day.doneMinutes) / most) * 100}%` }}
                />
                <div className={classes.done} style={{ blockSize: `${(day.doneMinutes / most) * 100}%` }} />
              </div>
              <span className={classes.label}>{`${nameOf(day.day)} ${hours(day.minutes)}`}</span>
            </div>
          ))}
          {daily > 0 && (
            <div className={classes.capacity} style={{ insetBlockEnd: `calc(18px + ${daily / most} * 84px)` }}>
              <span>{t('today.load.capacity', { hours: hours(daily) })}</span>
            </div>
          )}
        </div>
        <div className={classes.legend}>
          <span data-kind="done">{t('today.load.done')}</span>
          <span data-kind="left">{t('today.load.open')}</span>
        </div>
      </div>
      <div className={classes.people}>
        {people.map((person) => (
          <div key={person.id} className={classes.person}>
            <Initials initials={person.initials} name={person.name} />
            <LoadBar
              share={person.capacityMinutes > 0 ? person.minutes / person.capacityMinutes : person.minutes > 0 ? 2 : 0}
              label={t('today.load.person', {
                name: person.name,
                hours: hours(person.minutes),
                capacity: hours(person.capacityMinutes),
              })}
            />
            <span data-over={person.minutes > person.capacityMinutes || undefined}>
              {t('today.load.hours', { done: hours(person.minutes), total: hours(person.capacityMinutes) })}
            </span>
          </div>
        ))}
      </div>
    </ChartFrame>
  );
}
