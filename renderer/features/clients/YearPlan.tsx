import { useTranslation } from 'react-i18next';
import type { ClientTouch } from '../../../shared/contract/clients.ts';
import { type Day, dayOfMonth, daysInMonth, monthOf, parseDay, yearOf } from '../../../shared/day.ts';
import { monthName } from '../../../shared/day-text.ts';
import { useQuery } from '../../api.ts';
import { ChartFrame } from '../../components/ChartFrame.tsx';
import { useFormat } from '../../components/format.ts';
import { EmptyState, ErrorState, LoadingState } from '../../components/Notices.tsx';
import { useNames } from '../../components/names.ts';
import { Panel } from '../../components/Panel.tsx';
import { linkTo } from '../../navigation.ts';
import classes from './YearPlan.module.css';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
/** Past this share of the year a label stands before its mark, so that it stays inside. */
const LATE = 0.95;
/** Share of the year a mark with its label takes. */
const LABEL_WIDTH = 0.05;
const LANES = ['call', 'visit', 'event', 'gift', 'letter', 'email', 'online'] as const;

/** Where a day stands in its year, 0–1; every month is as wide as the others. */
export function placeInYear(text: string): number {
  const day = parseDay(text);
  if (day === null) {
    return 0;
  }
  const inMonth = (dayOfMonth(day) - 0.5) / daysInMonth(yearOf(day), monthOf(day));
  return (monthOf(day) - 1 + inMonth) / 12;
}

/** A policy of the client that renews in the year. */
export type Renewal = { readonly id: number; readonly on: string; readonly line: string };

type YearPlanProps = {
  readonly id: number;
  readonly year: number;
  readonly today: Day;
  readonly renewals: readonly Renewal[];
};

/** The household's year: one lane a channel, twelve months, what is done and what is to come. */
export function YearPlan({ id, year, today, renewals }: YearPlanProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const touches = useQuery('clients.touches', { id, year }, { tables: ['touch'] });
  if (touches.isPending || touches.isError || touches.data.length === 0) {
    return (
      <Panel title={t('clients.plan.none', { year })} fill>
        {touches.isPending && <LoadingState />}
        {touches.isError && <ErrorState error={touches.error} onRetry={() => void touches.refetch()} />}
        {touches.data?.length === 0 && (
          <EmptyState
            text={t('clients.plan.empty')}
            action={<a href={linkTo('/planner')}>{t('clients.plan.toPlanner')}</a>}
          />
        )}
      </Panel>
    );
  }
  const all = touches.data;
  const done = all.filter((touch) => touch.status === 'done').length;
  const minutes = all.reduce((sum, touch) => sum + touch.minutes, 0);
  return (
    <ChartFrame
      fill
      title={t('clients.plan.title', { year, count: all.length, duration: format.duration(minutes) })}
      aside={t('clients.plan.aside', { done, left: all.filter((touch) => touch.status === 'planned').length })}
      table={{
        name: `${t('clients.yearPlan')} ${year}`,
        columns: [
          { header: t('clients.plan.day') },
          { header: t('clients.plan.what') },
          { header: t('clients.plan.who') },
          { header: t('clients.plan.minutes'), align: 'right' },
          { header: t('clients.columns.status') },
        ],
        rows: all.map((touch) => [
          touch.plannedOn,
          names.activity(touch.activity, touch.activityName),
          touch.person,
          touch.minutes,
          t(`clients.plan.status.${touch.status}`),
        ]),
        show: (value, column) => (column === 0 && typeof value === 'string' ? format.day(value) : value),
      }}
    >
      <Lanes touches={all} today={today} year={year} renewals={renewals} />
    </ChartFrame>
  );
}

function Lanes({
  touches,
  today,
  year,
  renewals,
}: {
  readonly touches: readonly ClientTouch[];
  readonly today: Day;
  readonly year: number;
  readonly renewals: readonly Renewal[];
}) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const used = LANES.filter((lane) => touches.some((touch) => touch.channel === lane));
  const now = yearOf(today) === year ? placeInYear(today) : null;
  return (
    <div className={classes.lanes}>
      <div className={classes.months} aria-hidden="true">
        {MONTHS.map((month) => (
          <span key={month} data-now={(now !== null && monthOf(today) === month) || undefined}>
            {monthName(month, language)}
          </span>
        ))}
      </div>
      {used.map((lane) => (
        <div key={lane} className={classes.lane}>
          <span className={classes.laneName}>{t(`common.channel.${lane}`)}</span>
          <ul className={classes.track}>
            {touches
              .filter((touch) => touch.channel === lane)
              .map((touch, index, inLane) => (
                <Mark
                  key={touch.id}
                  touch={touch}
                  overdue={touch.status === 'planned' && touch.plannedOn < today}
                  crowded={isCrowded(touch, inLane[index + 1])}
                />
              ))}
          </ul>
        </div>
      ))}
      {renewals.length > 0 && (
        <div className={classes.lane}>
          <span className={classes.laneName}>{t('clients.plan.renewals')}</span>
          <ul className={classes.track}>
            {renewals.map((renewal) => (
              <RenewalMark key={renewal.id} renewal={renewal} />
            ))}
          </ul>
        </div>
      )}
      {now !== null && (
        <div className={classes.today} aria-hidden="true">
          <span style={{ insetInlineStart: `${now * 100}%` }} />
        </div>
      )}
    </div>
  );
}

/** Whether the next mark stands where this one's label would. */
function isCrowded(touch: ClientTouch, next: ClientTouch | undefined): boolean {
  return next !== undefined && placeInYear(next.plannedOn) - placeInYear(touch.plannedOn) < LABEL_WIDTH;
}

type MarkProps = { readonly touch: ClientTouch; readonly overdue: boolean; readonly crowded: boolean };

function Mark({ touch, overdue, crowded }: MarkProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const day = parseDay(touch.plannedOn);
  const word = t(`clients.plan.status.${overdue ? 'overdue' : touch.status}`);
  const title = `${format.day(touch.plannedOn)} · ${names.activity(touch.activity, touch.activityName)} · ${word}`;
  return (
    <li
      className={classes.mark}
      data-late={placeInYear(touch.plannedOn) > LATE || undefined}
      style={{ insetInlineStart: `${placeInYear(touch.plannedOn) * 100}%` }}
      title={title}
    >
      <span
        className={classes.dot}
        data-status={overdue ? 'overdue' : touch.status}
        data-anchored={touch.anchor !== null || undefined}
      />
      {day !== null && !crowded && <span aria-hidden="true">{dayOfMonth(day)}</span>}
      <span className={classes.spoken}>{title}</span>
    </li>
  );
}

function RenewalMark({ renewal }: { readonly renewal: Renewal }) {
  const format = useFormat();
  const place = placeInYear(renewal.on);
  const title = `${format.day(renewal.on)} · ${renewal.line}`;
  return (
    <li
      className={classes.mark}
      data-late={place > LATE || undefined}
      style={{ insetInlineStart: `${place * 100}%` }}
      title={title}
    >
      <span className={classes.diamond} />
      <span className={classes.spoken}>{title}</span>
    </li>
  );
}
