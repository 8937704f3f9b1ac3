import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartFrame } from '../../components/ChartFrame.tsx';
import { useFormat } from '../../components/format.ts';
import classes from './heat.module.css';
import { type Heat, type HeatCell, stepOf } from './heat.ts';

type HeatMapProps = {
  readonly heat: Heat;
  /** Index of the week that is looked at. */
  readonly selected: number;
  readonly onSelect: (week: number) => void;
};

/** Weeks × people: how full each week is; under it the office's hours against its capacity. Arrows walk, Enter opens. */
export function HeatMap({ heat, selected, onSelect }: HeatMapProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [place, setPlace] = useState({ row: 0, week: selected });
  const grid = useRef<HTMLDivElement>(null);
  const { weeks, rows, office } = heat;
  const over = office.map((cell, index) => ({ cell, index })).filter(({ cell }) => (cell.share ?? 0) > 1);
  const fullest = over.toSorted((a, b) => (b.cell.share ?? 0) - (a.cell.share ?? 0))[0];
  const finding =
    fullest === undefined
      ? t('planner.heat.fits')
      : t('planner.heat.over', { count: over.length, week: weeks[fullest.index]?.number ?? '' });
  const hours = (minutes: number) => format.number(minutes / 60, 1);
  const share = (cell: HeatCell) =>
    cell.share === null || !Number.isFinite(cell.share) ? '–' : format.percent(cell.share, 0);
  const label = (name: string, cell: HeatCell, week: number) =>
    stepOf(cell) === 'leave'
      ? t('planner.heat.free', { name, week })
      : t('planner.heat.cell', {
          name,
          week,
          hours: hours(cell.minutes),
          capacity: hours(cell.capacity),
          share: share(cell),
        });
  const go = (row: number, week: number) => {
    const next = {
      row: Math.min(Math.max(row, 0), rows.length - 1),
      week: Math.min(Math.max(week, 0), weeks.length - 1),
    };
    setPlace(next);
    grid.current?.querySelector<HTMLElement>(`[data-place="${next.row}/${next.week}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, row: number, week: number) => {
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      go(row + step[0], week + step[1]);
    }
  };
  const monthName = new Intl.DateTimeFormat(format.language, { month: 'short', timeZone: 'UTC' });
  const most = Math.max(1, ...office.map((cell) => Math.max(cell.minutes, cell.capacity)));
  const columns = { gridTemplateColumns: `150px repeat(${weeks.length}, minmax(0, 1fr))` };
  return (
    <ChartFrame
      title={t('planner.heat.title')}
      aside={finding}
      actions={<Legend />}
      table={{
        name: 'load',
        columns: [
          { header: t('planner.heat.column.person') },
          { header: t('planner.heat.column.week'), align: 'right' },
          { header: t('planner.heat.column.hours'), align: 'right' },
          { header: t('planner.heat.column.capacity'), align: 'right' },
          { header: t('planner.heat.column.share'), align: 'right' },
        ],
        rows: rows.flatMap((row) =>
          row.cells.map((cell, index) => [
            row.name,
            weeks[index]?.number ?? 0,
            Math.round(cell.minutes / 6) / 10,
            Math.round(cell.capacity / 6) / 10,
            share(cell),
          ]),
        ),
      }}
    >
      <div className={classes.frame} ref={grid}>
        <div className={classes.row} style={columns} aria-hidden="true">
          <span />
          {weeks.map((week) => (
            <span key={week.index} className={classes.month}>
              {week.month === null ? '' : monthName.format(Date.UTC(2027, week.month - 1, 1))}
            </span>
          ))}
        </div>
        {rows.map((row, at) => (
          <div key={row.id ?? 'nobody'} className={classes.row} style={columns}>
            <span className={classes.name}>{row.name}</span>
            {row.cells.map((cell, index) => (
              <button
                key={weeks[index]?.from}
                type="button"
                className={classes.cell}
                data-step={stepOf(cell)}
                data-selected={index === selected || undefined}
                data-place={`${at}/${index}`}
                tabIndex={place.row === at && place.week === index ? 0 : -1}
                title={label(row.name, cell, weeks[index]?.number ?? 0)}
                aria-label={label(row.name, cell, weeks[index]?.number ?? 0)}
                onFocus={() => setPlace({ row: at, week: index })}
                onKeyDown={(event) => onKeyDown(event, at, index)}
                onClick={() => onSelect(index)}
              >
                {stepOf(cell) === 'x' ? overText(cell.share ?? 0) : ''}
              </button>
            ))}
          </div>
        ))}
        <div className={classes.row} style={columns} aria-hidden="true">
          <span className={classes.name}>
            {t('planner.heat.office')}
            <small>{t('planner.heat.line')}</small>
          </span>
          {office.map((cell, index) => (
            <span
              key={weeks[index]?.from}
              className={classes.bar}
              title={label(t('planner.heat.office'), cell, weeks[index]?.number ?? 0)}
            >
              <span
                className={classes.fill}
                data-over={(cell.share ?? 0) > 1 || undefined}
                style={{ blockSize: `${(cell.minutes / most) * 100}%` }}
              />
              <span className={classes.line} style={{ insetBlockEnd: `${(cell.capacity / most) * 100}%` }} />
            </span>
          ))}
        </div>
        <div className={classes.row} style={columns} aria-hidden="true">
          <span />
          {weeks.map((week) => (
            <span key={week.index} className={classes.week} data-selected={week.index === selected || undefined}>
              {week.number % 5 === 0 || week.number === 1 || week.index === selected ? week.number : ''}
            </span>
          ))}
        </div>
      </div>
    </ChartFrame>
  );
}

/** A cell is three figures wide: from ten times the hours on it says how many times. */
function overText(share: number): string {
  return !Number.isFinite(share) ? '' : share < 9.995 ? String(Math.round(share * 100)) : `×\u200a${Math.round(share)}`;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function Legend() {
  const { t } = useTranslation();
  const steps = [
    ['2', t('planner.heat.legend.to70')],
    ['3', t('planner.heat.legend.to85')],
    ['4', t('planner.heat.legend.to100')],
    ['x', t('planner.heat.legend.over')],
    ['leave', t('planner.heat.legend.leave')],
  ] as const;
  return (
    <span className={classes.legend}>
      {steps.map(([step, word]) => (
        <span key={step}>
          <span className={classes.swatch} data-step={step} />
          {word}
        </span>
      ))}
    </span>
  );
}
