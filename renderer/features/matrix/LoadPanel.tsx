import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isoWeek, parseDay } from '../../../shared/day.ts';
import { type Forecast, forecastOf, type Workforce } from '../../../shared/planning/forecast.ts';
import { useQuery } from '../../api.ts';
import { ChartFrame } from '../../components/ChartFrame.tsx';
import { useFormat } from '../../components/format.ts';
import { LoadBar } from '../../components/LoadBar.tsx';
import { usePlanYear } from '../../components/plan/usePlanYear.ts';
import classes from './load.module.css';
import type { MatrixEdits } from './useMatrix.ts';

const TABLES = ['person', 'leave', 'office', 'segment_run', 'client_summary', 'household'];
const VIEWS = ['week', 'person', 'role'] as const;

type Line = { readonly key: string; readonly name: string; readonly minutes: number; readonly capacity: number };

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** What the matrix on the screen will bring each week, person and role, before anything is planned: it moves while one types. */
export function LoadPanel({ edits }: { readonly edits: MatrixEdits }) {
  const { t } = useTranslation();
  const year = usePlanYear();
  const query = useQuery('matrix.workforce', { year }, { tables: TABLES, keep: true });
  const force = query.data;
  const load = useMemo(
    () => (force === undefined ? null : forecastOf(edits.matrix, force, edits.screen.overheads)),
    [edits.matrix, edits.screen.overheads, force],
  );
  return force === undefined || load === null ? null : (
    <Shown key={t('matrix.load.title', { year })} title={t('matrix.load.title', { year })} force={force} load={load} />
  );
}

type ShownProps = { readonly title: string; readonly force: Workforce; readonly load: Forecast };

function Shown({ title, force, load }: ShownProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [view, setView] = useState<(typeof VIEWS)[number]>('week');
  const linesOf = useLines(force, load);
  const lines = linesOf[view];
  const over = lines.filter(({ minutes, capacity }) => minutes > capacity + 0.5).length;
  const hours = (minutes: number) => format.number(minutes / 60, 1);
  const share = ({ minutes, capacity }: Line) => (capacity > 0 ? format.percent(minutes / capacity, 0) : '–');
  const label = (line: Line) =>
    t('matrix.load.line', {
      name: line.name,
      hours: hours(line.minutes),
      capacity: hours(line.capacity),
      share: share(line),
    });
  return (
    <ChartFrame
      title={title}
      aside={over === 0 ? t('matrix.load.fits') : t(`matrix.load.over.${view}`, { count: over })}
      actions={
        <SegmentedControl
          size="xs"
          aria-label={t('matrix.load.by')}
          value={view}
          onChange={(next) => setView(VIEWS.find((each) => each === next) ?? 'week')}
          data={VIEWS.map((each) => ({ value: each, label: t(`matrix.load.${each}`) }))}
        />
      }
      table={{
        name: 'load-forecast',
        columns: [
          { header: t(`matrix.load.${view}`) },
          { header: t('planner.heat.column.hours'), align: 'right' },
          { header: t('planner.heat.column.capacity'), align: 'right' },
          { header: t('planner.heat.column.share'), align: 'right' },
        ],
        rows: lines.map((line) => [
          line.name,
          Math.round(line.minutes / 6) / 10,
          Math.round(line.capacity / 6) / 10,
          share(line),
        ]),
      }}
    >
      {view === 'week' ? (
        <Weeks lines={lines} label={label} />
      ) : (
        <ul className={classes.lines}>
          {lines.map((line) => (
            <li key={line.key}>
              <span>{line.name}</span>
              <LoadBar share={line.capacity > 0 ? line.minutes / line.capacity : 0} label={label(line)} />
              <span className={classes.figure} data-over={line.minutes > line.capacity + 0.5 || undefined}>
                {`${hours(line.minutes)} / ${hours(line.capacity)} · ${share(line)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </ChartFrame>
  );
}

type WeeksProps = { readonly lines: readonly Line[]; readonly label: (line: Line) => string };

/** A bar for each week against a line at its hours. */
function Weeks({ lines, label }: WeeksProps) {
  const most = Math.max(1, ...lines.map(({ minutes, capacity }) => Math.max(minutes, capacity)));
  return (
    <ol className={classes.weeks}>
      {lines.map((line, index) => (
        <li key={line.key} title={label(line)} aria-label={label(line)}>
          <span className={classes.column}>
            <span
              className={classes.fill}
              data-over={line.minutes > line.capacity + 0.5 || undefined}
              style={{ blockSize: `${(line.minutes / most) * 100}%` }}
            />
            <span className={classes.tick} style={{ insetBlockEnd: `${(line.capacity / most) * 100}%` }} />
          </span>
          <small aria-hidden="true">{index % 5 === 0 ? line.key : ''}</small>
        </li>
      ))}
    </ol>
  );
}

function useLines(
  { weeks, people }: Workforce,
  load: Forecast,
): Readonly<Record<(typeof VIEWS)[number], readonly Line[]>> {
  const { t } = useTranslation();
  const persons = people.map(({ id, name, weekCapacity }, index) => ({
    key: String(id),
    name,
    minutes: total(load[index] ?? []),
    capacity: total(weekCapacity),
  }));
  const roles = [...new Set(people.map(({ role }) => role))];
  return {
    week: weeks.map(({ from }, week) => {
      const on = parseDay(from);
      const number = on === null ? '' : String(isoWeek(on).week);
      return {
        key: number,
        name: t('matrix.load.weekName', { week: number }),
        minutes: total(load.map((own) => own[week] ?? 0)),
        capacity: total(people.map(({ weekCapacity }) => weekCapacity[week] ?? 0)),
      };
    }),
    person: persons,
    role: roles.map((role) => {
      const own = persons.filter((_, index) => people[index]?.role === role);
      return {
        key: role,
        name: t(`matrix.load.roles.${role}`),
        minutes: total(own.map(({ minutes }) => minutes)),
        capacity: total(own.map(({ capacity }) => capacity)),
      };
    }),
  };
}
