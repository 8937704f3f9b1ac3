import { useTranslation } from 'react-i18next';
import type { ImportDecision, ImportReview, ImportRow } from '../../../shared/contract/import.ts';
import { demand, type RequestOf } from '../../api.ts';
import { announce } from '../../components/announce.ts';
import { become, currentStep } from './progress.ts';
import type { ReviewStep } from './step.ts';

type Many = RequestOf<'import.decideMany'>;
type Last = ReviewStep['last'];
type More = Pick<Many, 'remember' | 'reason'>;

/** Changes asked for so far: only what comes of the latest is shown. */
let asked = 0;

/**
 * Asks main for the review after a change; the one on the screen stays until it comes. Answers to one row after another need
 * not wait for each other: main works out the review once for all that came meanwhile.
 * @param answered the row that is settled by it, so that the next can be looked at already
 */
export async function change<Review extends ImportReview>(
  ask: (session: string) => Promise<Review>,
  said: (review: Review, before: ImportReview) => Last = () => null,
  answered: number | null = null,
): Promise<Review | null> {
  const step = currentStep();
  const before = step.kind === 'review' ? (step.answered ?? []) : [];
  const isNext = answered !== null && before.length > 0;
  if (step.kind !== 'review' || (step.busy && !isNext)) {
    return null;
  }
  asked += 1;
  const mine = asked;
  become({ ...step, busy: true, answered: answered === null ? [] : [...before, answered] });
  const settle = (more: Partial<ReviewStep>) => {
    const now = currentStep();
    if (mine === asked && now.kind === 'review' && now.session === step.session) {
      become({ ...now, busy: false, answered: [], ...more });
    }
  };
  try {
    const review = await ask(step.session);
    const last = said(review, step.review);
    settle({ review, error: null, last: last ?? null });
    if (last) {
      announce(last.message);
    }
    return review;
  } catch (error) {
    settle({ error });
    return null;
  }
}

export type Deciding = {
  decide(row: ImportRow, decision: ImportDecision): Promise<void>;
  /** Takes back what was decided about a row, on whichever row of the same client. */
  takeBack(row: ImportRow): Promise<void>;
  back(rows: readonly number[]): Promise<void>;
  /** @param rows null: all that wait */
  many(rows: readonly number[] | null, choice: Many['choice'], more?: More): Promise<void>;
  accept(keys: readonly string[], on: boolean): Promise<void>;
};

/** What a person can say about rows; each answer offers to take it back. */
export function useDeciding(): Deciding {
  const { t } = useTranslation();

  async function back(rows: readonly number[]): Promise<void> {
    await change(
      (session) => demand('import.decideMany', { session, rows: [...rows], choice: 'undecided' }),
      () => {
        announce(t('deciding.done.back', { count: rows.length }));
        return null;
      },
    );
  }

  return {
    async decide(row, decision) {
      await change(
        (session) => demand('import.decide', { session, decisions: [{ row: row.index, decision }] }),
        // It holds for every row of the same client.
        (after, before) => ({
          message: t(`deciding.done.${decision.kind}`, { count: Math.max(1, after.decided - before.decided) }),
          rows: [row.index],
        }),
        row.index,
      );
    },
    takeBack: (row) => back([row.index]),
    back,
    async many(rows, choice, more = {}) {
      if (choice === 'undecided') {
        await back(rows ?? []);
        return;
      }
      const step = currentStep();
      const waiting = rows ?? (step.kind === 'review' ? step.review.held : []);
      await change(
        (session) => demand('import.decideMany', { session, rows: rows === null ? null : [...rows], choice, ...more }),
        ({ open }) => {
          const done = t(`deciding.done.${choice === 'best' ? 'client' : choice}`, { count: waiting.length - open });
          const left = open > 0 ? ` ${t('deciding.bulk.open', { count: open })}` : '';
          return { message: done + left, rows: waiting };
        },
      );
    },
    async accept(keys, on) {
      await change((session) => demand('import.accept', { session, keys: [...keys], on }));
    },
  };
}
