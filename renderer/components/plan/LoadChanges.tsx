import { useTranslation } from 'react-i18next';
import type { PersonChangeRow, WeekChangeRow } from '../../../shared/contract/planner.ts';
import { day, isoWeek } from '../../../shared/day.ts';
import tables from '../dialog-table.module.css';
import { type Format, useFormat } from '../format.ts';
import { ChangeHead, ChangeRow } from './ChangeRow.tsx';
import type { Ticked } from './usePart.ts';

type PersonChangesProps = { readonly people: readonly PersonChangeRow[]; readonly ticked: Ticked };

/** What a plan would change for each person, and how full their year is then. */
export function PersonChanges({ people, ticked }: PersonChangesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <table className={tables.table}>
      <ChangeHead of={t('planner.person')} last={t('planner.plan.filled')} />
      <tbody>
        {people.map((row) => {
          const name = row.personId === 0 ? t('planner.heat.nobody') : row.name;
          return (
            <ChangeRow
              key={row.personId}
              sums={row}
              name={name}
              label={name}
              checked={ticked.person(row.personId)}
              onTick={(on) => ticked.tickPerson(row.personId, on)}
              last={filled(row, format)}
            />
          );
        })}
      </tbody>
    </table>
  );
}

type WeekChangesProps = { readonly weeks: readonly WeekChangeRow[]; readonly ticked: Ticked };

/** What a plan would change in each week, and how full the office is then. */
export function WeekChanges({ weeks, ticked }: WeekChangesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <table className={tables.table}>
      <ChangeHead of={t('planner.month.week')} last={t('planner.plan.filled')} />
      <tbody>
        {weeks.map((row) => {
          const name = t('planner.plan.week', {
            week: isoWeek(day(row.weekOf)).week,
            from: format.day(row.weekOf, 'day'),
          });
          return (
            <ChangeRow
              key={row.weekOf}
              sums={row}
              name={name}
              label={name}
              checked={ticked.week(row.weekOf)}
              onTick={(on) => ticked.tickWeek(row.weekOf, on)}
              last={filled(row, format)}
            />
          );
        })}
      </tbody>
    </table>
  );
}

function filled(row: { readonly plannedMinutes: number; readonly capacityMinutes: number }, format: Format): string {
  const hours = `${format.number(row.plannedMinutes / 60, 1)} / ${format.number(row.capacityMinutes / 60, 1)}`;
  return row.capacityMinutes > 0 ? `${hours} · ${format.percent(row.plannedMinutes / row.capacityMinutes, 0)}` : hours;
}
