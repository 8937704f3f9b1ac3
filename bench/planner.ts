import { performance } from 'node:perf_hooks';
import { planWrites } from '../main/book/queries/plan.ts';
import { plannerReads } from '../main/book/queries/planner.ts';
import { touchWrites } from '../main/book/queries/touches.ts';
import { publicHolidays } from '../main/services/holidays.ts';
import { addDays, day } from '../shared/day.ts';
import { fill, NOW, newBook, YEAR } from './plan-book.ts';

type Asked = 'move' | 'heat' | 'week' | 'month';
type Figures = Readonly<Record<Asked, number>>;

export type PlannerBench = {
  /** Milliseconds, 95th of a hundred. */
  readonly small: Figures;
  readonly large: Figures;
  readonly ratio: Figures;
};

const ROUNDS = 40;
const SMALL = 1_000;
const LARGE = 100_000;

/** What the planner's screen asks of a planned year, of a small and of a large book. */
export async function benchPlanner(): Promise<PlannerBench> {
  const small = await ask(SMALL);
  const large = await ask(LARGE);
  const ratio = (of: Asked) => large[of] / small[of];
  return {
    small,
    large,
    ratio: { move: ratio('move'), heat: ratio('heat'), week: ratio('week'), month: ratio('month') },
  };
}

async function ask(clients: number): Promise<Figures> {
  const holidays = await publicHolidays('NL', null, YEAR);
  const book = newBook(`planner-${clients}`);
  try {
    fill(book.db, clients);
    book.raw.transaction(() => {
      planWrites['plan.apply'](book.db, { year: YEAR, holidays: holidays.map((each) => each.day), now: NOW });
    })();
    const touches = book.raw.prepare('SELECT count(*) FROM touch').pluck().get() as number;
    const filter = { personId: null, tier: null, channel: null };
    const mondayOf = (round: number) => addDays(day(`${YEAR}-01-04`), round * 7);
    return {
      move: p95((round) => {
        const id = 1 + ((round * 7919) % touches);
        book.raw.transaction(() => touchWrites['touch.move'](book.db, { id, to: `${YEAR}-05-1${round % 10}` }))();
      }),
      heat: p95(() => plannerReads['planner.year'](book.db, { year: YEAR, today: day(`${YEAR}-01-04`), holidays })),
      week: p95((round) => {
        const from = mondayOf(round);
        plannerReads['planner.days'](book.db, { ...filter, from, to: addDays(from, 6), each: true });
      }),
      month: p95((round) => {
        const from = mondayOf(round);
        plannerReads['planner.days'](book.db, { ...filter, from, to: addDays(from, 34), each: false });
      }),
    };
  } finally {
    book.close();
  }
}

function p95(work: (round: number) => unknown): number {
  const times = Array.from({ length: ROUNDS }, (_, round) => {
    const began = performance.now();
    work(round);
    return performance.now() - began;
  }).sort((a, b) => a - b);
  return Math.round((times[Math.floor(ROUNDS * 0.95)] ?? 0) * 100) / 100;
}
