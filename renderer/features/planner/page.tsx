import { ActionIcon, Button, SegmentedControl, Select } from '@mantine/core';
import { IconCalendarDown, IconCalendarPlus, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DayGroup, PlanYearScreen, TouchRow } from '../../../shared/contract/planner.ts';
import { monthOf, yearOf } from '../../../shared/day.ts';
import { useQuery } from '../../api.ts';
import { useOpenBook } from '../../components/book-info.ts';
import { useFormat } from '../../components/format.ts';
import { icon } from '../../components/icon.ts';
import { EmptyState, ErrorState, LoadingState, WarningLine } from '../../components/Notices.tsx';
import { PageBox } from '../../components/PageBox.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { PlanDialog } from '../../components/plan/PlanDialog.tsx';
import { TouchPanel } from '../../components/plan/TouchPanel.tsx';
import { usePlanYear } from '../../components/plan/usePlanYear.ts';
import { useRemembered } from '../../components/useRemembered.ts';
import { CalendarDialog } from './CalendarDialog.tsx';
import { CoverageView } from './CoverageView.tsx';
import { Filters } from './Filters.tsx';
import { GuestsView } from './GuestsView.tsx';
import { HeatMap } from './HeatMap.tsx';
import { type Heat, heatOf } from './heat.ts';
import { type ListFilter, ListView } from './ListView.tsx';
import { MonthView } from './MonthView.tsx';
import classes from './planner.module.css';
import { ShortfallView } from './ShortfallView.tsx';
import { WeekView } from './WeekView.tsx';

const TABLES = ['touch', 'year_plan', 'person', 'leave', 'office', 'matrix', 'segment_run'];
const VIEWS = ['month', 'week', 'list', 'guests', 'coverage', 'shortfalls'] as const;
const NO_FILTER: ListFilter = { personId: null, tier: null, channel: null, status: null, on: null, activity: null };

/** `/planner`: the year as load against hours, its months, and every touch. */
export default function PlannerPage() {
  const { t } = useTranslation();
  const [chosen, setYear] = useRemembered<number | null>('planner.year', null);
  const planned = usePlanYear();
  const year = chosen ?? planned;
  const [planning, setPlanning] = useState(false);
  const query = useQuery('planner.year', { year }, { tables: TABLES, keep: true });
  const screen = query.data;
  const step = (
    <>
      <ActionIcon aria-label={t('planner.previousYear')} onClick={() => setYear(year - 1)}>
        <IconChevronLeft {...icon} />
      </ActionIcon>
      <strong>{year}</strong>
      <ActionIcon aria-label={t('planner.nextYear')} onClick={() => setYear(year + 1)}>
        <IconChevronRight {...icon} />
      </ActionIcon>
    </>
  );
  return (
    <PageBox layout="fixed">
      {screen === undefined ? (
        <>
          <PageHeader title={t('planner.title')} actions={step} />
          {query.error === null ? (
            <LoadingState />
          ) : (
            <ErrorState error={query.error} onRetry={() => void query.refetch()} />
          )}
        </>
      ) : (
        <Planner key={screen.year} screen={screen} step={step} onPlan={() => setPlanning(true)} />
      )}
      {planning && <PlanDialog year={year} onClose={() => setPlanning(false)} />}
    </PageBox>
  );
}

type PlannerProps = { readonly screen: PlanYearScreen; readonly step: React.ReactNode; readonly onPlan: () => void };

function Planner({ screen, step, onPlan }: PlannerProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useOpenBook();
  const [view, setView] = useRemembered<(typeof VIEWS)[number]>('planner.view', 'month');
  const [filter, setFilter] = useState(NO_FILTER);
  const [month, setMonth] = useState(yearOf(today) === screen.year ? monthOf(today) : 1);
  const [chosen, setChosen] = useState<number | null>(null);
  const heat = useMemo(() => heatOf(screen, t('planner.heat.nobody')), [screen, t]);
  const [exporting, setExporting] = useState(false);
  const [week, setWeek] = useState(() => weekShown(heat, screen, month));
  const showWeek = (index: number) => {
    setWeek(index);
    setMonth(monthOf(heat.weeks[index]?.from ?? today));
  };
  const showMonth = (next: number) => {
    setMonth(next);
    setWeek(weekShown(heat, screen, next));
  };
  const days = {
    screen,
    heat,
    filter: { personId: filter.personId, tier: filter.tier, channel: filter.channel },
    filters: <Filters filter={filter} onFilter={setFilter} withStatus={false} />,
    chosen,
    onChoose: (touch: TouchRow) => setChosen(touch.id),
    onGroup: ({ day, activity, tier, personId }: DayGroup) => {
      setFilter({ ...NO_FILTER, on: day, activity, tier, personId });
      setView('list');
    },
  };
  const outdated = screen.plan?.outdated ?? [];
  const touches = screen.load.reduce((sum, load) => sum + load.touches, 0);
  const done = screen.load.reduce((sum, load) => sum + load.done, 0);
  const actions = (
    <>
      {step}
      <SegmentedControl
        aria-label={t('planner.view.label')}
        value={view}
        onChange={(next) => setView(VIEWS.find((each) => each === next) ?? 'month')}
        data={VIEWS.map((each) => ({ value: each, label: t(`planner.view.${each}`) }))}
      />
      <Select
        aria-label={t('planner.person')}
        w={150}
        value={String(filter.personId ?? '')}
        data={[
          { value: '', label: t('planner.everyone') },
          ...screen.people.map((person) => ({ value: String(person.id), label: person.name })),
        ]}
        onChange={(next) => setFilter({ ...filter, personId: next ? Number(next) : null })}
      />
      <ActionIcon
        aria-label={t('calendar.open')}
        title={t('calendar.open')}
        disabled={touches === 0}
        onClick={() => setExporting(true)}
      >
        <IconCalendarDown {...icon} />
      </ActionIcon>
      <Button variant="primary" leftSection={<IconCalendarPlus {...icon} />} onClick={onPlan}>
        {screen.plan === null ? t('planner.planYear', { year: screen.year }) : t('planner.replan')}
      </Button>
    </>
  );
  const header = (
    <PageHeader
      title={t('planner.title')}
      subtitle={t('planner.sub', {
        year: screen.year,
        touches: format.number(touches),
        done: format.number(done),
        overdue: format.number(screen.overdue),
      })}
      actions={actions}
    />
  );
  if (screen.plan === null && touches === 0) {
    return (
      <>
        {header}
        <EmptyState
          icon={IconCalendarPlus}
          text={t('planner.noPlan', { year: screen.year })}
          action={
            <Button variant="filled" onClick={onPlan}>
              {t('planner.planYear', { year: screen.year })}
            </Button>
          }
        />
      </>
    );
  }
  return (
    <>
      {header}
      {outdated.length > 0 && (
        <WarningLine>
          {t('planner.outdated', {
            year: screen.year,
            what: new Intl.ListFormat(format.language).format(outdated.map((each) => t(`planner.since.${each}`))),
          })}
        </WarningLine>
      )}
      <HeatMap
        heat={heat}
        selected={week}
        onSelect={(index) => {
          showWeek(index);
          setView(view === 'week' ? 'week' : 'month');
        }}
      />
      {view === 'list' && <Filters filter={filter} onFilter={setFilter} withStatus />}
      <div className={classes.split}>
        <div className={classes.main}>
          {view === 'month' && (
            <MonthView
              {...days}
              month={month}
              onMonth={showMonth}
              onDay={(on) => {
                showWeek(heat.weeks.findIndex(({ from, to }) => on >= from && on <= to));
                setView('week');
              }}
            />
          )}
          {view === 'week' && <WeekView {...days} week={week} onWeek={showWeek} />}
          {view === 'list' && (
            <ListView screen={screen} filter={filter} chosen={chosen} onChoose={(touch) => setChosen(touch.id)} />
          )}
          {view === 'guests' && <GuestsView year={screen.year} today={screen.today} />}
          {view === 'coverage' && <CoverageView year={screen.year} />}
          {view === 'shortfalls' && <ShortfallView year={screen.year} />}
        </div>
        {exporting && (
          <CalendarDialog
            year={screen.year}
            people={screen.people}
            personId={filter.personId}
            onClose={() => setExporting(false)}
          />
        )}
        {chosen !== null && <TouchPanel id={chosen} people={screen.people} onClose={() => setChosen(null)} />}
      </div>
    </>
  );
}

/** The week of today in its month, else the month's first. */
function weekShown(heat: Heat, screen: PlanYearScreen, month: number): number {
  const current = heat.weeks.find(({ from, to }) => screen.today >= from && screen.today <= to);
  if (current !== undefined && (monthOf(current.from) === month || monthOf(current.to) === month)) {
    return current.index;
  }
  return heat.weeks.find(({ to }) => monthOf(to) === month)?.index ?? 0;
}
