import type { CSSProperties } from 'react';
import { addDays, type Day, day, dayOfMonth, daysInMonth, isoWeek, weekday } from '../../shared/day.ts';
import { monthName, weekdayName } from '../../shared/day-text.ts';
import { paper as words } from '../../shared/i18n/en/paper.ts';
import type { Letterhead } from '../../shared/print/document.ts';
import type { WallSize } from '../../shared/print/kinds.ts';
import type { WallDay, WallRest, WallTouch, WallView } from '../../shared/print/wall-view.ts';
import { useTierText } from '../components/tier-names.ts';
import { officeActivity } from './entry-text.ts';
import { useSheetWords } from './language.tsx';
import { Sheet } from './Sheet.tsx';
import classes from './Wall.module.css';

/** Millimetres that the bars of leave take of a day at most. */
const LEAVE_ROOM = 4.5;

type WallSheetProps = { readonly wall: WallView; readonly letterhead: Letterhead; readonly size: WallSize };

/** The office's year on one lying sheet: month columns, day rows, by name who is seen, counted what is sent. */
export function WallSheet({ wall, letterhead, size }: WallSheetProps) {
  const { t, format } = useSheetWords();
  const days = new Map(wall.days.map((one) => [one.day, one]));
  const holidays = new Map(wall.holidays.map((one) => [one.day, one.name]));
  const pitch = Math.min(0.9, LEAVE_ROOM / Math.max(1, wall.people.length));
  const slots = { '--pitch': `${pitch}mm`, '--people': wall.people.length } as CSSProperties;
  const people = wall.people.map(({ name, initials }) => `${name} ${initials}`).join(' · ');
  return (
    <Sheet
      size={size}
      letterhead={letterhead}
      language={format.language}
      footer={[
        `${t('print.internal.mark')}. ${t('print.plan.planOf', { day: format.day(wall.printedOn) })}. ${people}`,
        t('paper.wall.sums', { touches: format.number(wall.touches), hours: format.number(wall.minutes / 60, 1) }),
      ]}
    >
      <header className={classes.head}>
        <h1 className={classes.year}>{wall.year}</h1>
        <div>
          <div className={classes.office}>{letterhead.office}</div>
          <div className={classes.about}>{wall.person ?? t('paper.wall.whole')}</div>
        </div>
        <Legend wall={wall} counts={size !== 'A2'} />
      </header>
      <div className={classes.months} style={slots}>
        {Array.from({ length: 12 }, (_, index) => index + 1).map((month) => (
          <section key={month} className={classes.month}>
            <h2 className={classes.monthName}>{monthName(month, format.language, 'long')}</h2>
            <ol className={classes.days}>
              {daysOf(wall.year, month).map((date) => (
                <DayCell
                  key={date}
                  date={date}
                  holiday={holidays.get(date)}
                  filled={days.get(date)}
                  wall={wall}
                  room={size === 'A2' ? 'list' : 'pair'}
                />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </Sheet>
  );
}

function daysOf(year: number, month: number): readonly Day[] {
  const first = day(`${year}-${String(month).padStart(2, '0')}-01`);
  return Array.from({ length: daysInMonth(year, month) }, (_, index) => addDays(first, index));
}

type DayCellProps = {
  readonly date: Day;
  readonly holiday: string | undefined;
  readonly filled: WallDay | undefined;
  readonly wall: WallView;
  readonly room: DayRoom;
};

function DayCell({ date, holiday, filled, wall, room }: DayCellProps) {
  const { t, format } = useSheetWords();
  const nth = weekday(date);
  const away = wall.people.map(({ id }) =>
    wall.leave.some(({ personId, from, to }) => personId === id && from <= date && date <= to),
  );
  const absent = wall.people.filter((_, index) => away[index]).map(({ initials }) => initials);
  return (
    <li className={classes.day} data-off={nth > 5 || undefined} data-holiday={holiday !== undefined || undefined}>
      <span className={classes.number}>{dayOfMonth(date)}</span>
      <span className={classes.weekday}>
        {weekdayName(nth, format.language, 'short').slice(0, 2)}
        {nth === 1 && <span className={classes.week}>{t('paper.wall.week', { week: isoWeek(date).week })}</span>}
      </span>
      <div className={classes.lines}>
        {holiday !== undefined && <div className={classes.holiday}>{holiday}</div>}
        {filled !== undefined && (
          <Lines filled={filled} short={holiday !== undefined} ofAll={wall.person === null} room={room} />
        )}
      </div>
      {absent.length > 0 && (
        <span className={classes.leave} role="img" aria-label={t('paper.wall.away', { who: absent.join(', ') })}>
          {away.map((gone, index) => (
            <span key={wall.people[index]?.id} data-gone={gone || undefined} />
          ))}
        </span>
      )}
    </li>
  );
}

type LinesProps = {
  readonly filled: WallDay;
  /** A holiday's name takes the room of the names. */
  readonly short: boolean;
  /** Everybody's calendar says who; one's own need not. */
  readonly ofAll: boolean;
  readonly room: DayRoom;
};

/** Two lines of type to a day, or as many as a list needs. */
type DayRoom = 'pair' | 'list';

/** What a day has room for: names, and a last line that counts whatever they leave out. */
function Lines({ filled, short, ofAll, room }: LinesProps) {
  const { named, rest } = filled;
  const spill = rest.highest + rest.next + rest.others > 0;
  const shown = short ? [] : spill ? named.slice(0, Math.max(1, named.length - 1)) : named;
  const left: WallRest = {
    highest: rest.highest + named.filter((touch) => touch.rank === 0 && !shown.includes(touch)).length,
    next: rest.next + named.filter((touch) => touch.rank === 1 && !shown.includes(touch)).length,
    others: rest.others,
  };
  const [only] = shown;
  if (room === 'pair' && shown.length === 1 && only !== undefined) {
    return <Sole touch={only} who={ofAll} besides={left.highest + left.next + left.others} />;
  }
  return (
    <>
      {shown.map((touch) => (
        <Named key={touch.id} touch={touch} who={ofAll} />
      ))}
      {left.highest + left.next + left.others > 0 && <Rest rest={left} />}
    </>
  );
}

type SoleProps = { readonly touch: WallTouch; readonly who: boolean; readonly besides: number };

/** The one name of a small day has both its lines; who goes, and how many stand behind it, end the second. */
function Sole({ touch, who, besides }: SoleProps) {
  return (
    <div className={classes.sole}>
      <span className={classes.besides}>
        {who && <span className={classes.who}>{touch.initials}</span>}
        {besides > 0 && ` +${besides}`}
      </span>
      <span className={classes.mark} data-rank={touch.rank} /> <Called touch={touch} />
    </div>
  );
}

function Called({ touch }: { readonly touch: WallTouch }) {
  const { t } = useSheetWords();
  const word = hasShort(touch.activity) ? t(`paper.wall.short.${touch.activity}`) : officeActivity(touch, t);
  return (
    <>
      {word} <bdi>{touch.client}</bdi>
    </>
  );
}

function Named({ touch, who }: { readonly touch: WallTouch; readonly who: boolean }) {
  return (
    <div className={classes.touch}>
      <span className={classes.mark} data-rank={touch.rank} />
      <span className={classes.text}>
        <Called touch={touch} />
      </span>
      {who && <span className={classes.who}>{touch.initials}</span>}
    </div>
  );
}

function hasShort(code: string): code is keyof typeof words.wall.short {
  return Object.hasOwn(words.wall.short, code);
}

function Rest({ rest }: { readonly rest: WallRest }) {
  return (
    <div className={classes.rest}>
      {rest.highest > 0 && <Count rank={0} count={rest.highest} />}
      {rest.next > 0 && <Count rank={1} count={rest.next} />}
      {rest.others > 0 && <Count rank={2} count={rest.others} />}
    </div>
  );
}

function Count({ rank, count }: { readonly rank: 0 | 1 | 2; readonly count: number }) {
  return (
    <span>
      <span className={classes.mark} data-rank={rank} />
      {count}
    </span>
  );
}

function Legend({ wall, counts }: { readonly wall: WallView; readonly counts: boolean }) {
  const { t } = useSheetWords();
  const said = useTierText();
  return (
    <ul className={classes.legend}>
      {wall.tiers.map((tier, rank) => (
        <li key={tier}>
          <span className={classes.mark} data-rank={rank} />
          {t('paper.wall.tier', { tier: said(tier) })}
        </li>
      ))}
      <li>
        <span className={classes.mark} data-rank={2} />
        {t('paper.wall.others')}
      </li>
      {counts && <li>{t('paper.wall.besides')}</li>}
      {wall.leave.length > 0 && (
        <li>
          <span className={classes.bar} />
          {t('paper.wall.leave', { who: wall.people.map(({ initials }) => initials).join(' ') })}
        </li>
      )}
      <li>
        <span className={classes.tint} />
        {t('paper.wall.holiday')}
      </li>
    </ul>
  );
}
