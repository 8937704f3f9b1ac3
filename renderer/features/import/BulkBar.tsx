import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportReview } from '../../../shared/contract/import.ts';
import { Kbd } from '../../components/Kbd.tsx';
import { useKeys } from '../../components/useKeys.ts';
import { useDeciding } from './decisions.ts';
import { KEYS } from './keys.ts';
import { LeaveOut } from './LeaveOut.tsx';
import classes from './review.module.css';
import type { ReviewStep } from './step.ts';
import { useTyping } from './typing.ts';

type BulkBarProps = {
  readonly review: ImportReview;
  readonly busy: boolean;
  readonly selected: readonly number[];
  readonly onClear: () => void;
  /** What was said last. */
  readonly last: ReviewStep['last'];
};

/** The same answer for many rows: those that are ticked, else all that wait. */
export function BulkBar({ review, busy, selected, onClear, last }: BulkBarProps) {
  const { t } = useTranslation();
  const { many, accept, back } = useDeciding();
  const { untype } = useTyping();
  const [asking, setAsking] = useState(false);
  const ticked = selected.length > 0;
  const rows = ticked ? selected : null;
  const say = (...args: Parameters<typeof many> extends [unknown, ...infer Rest] ? Rest : never) => {
    onClear();
    void many(rows, ...args);
  };
  useKeys(ticked && !busy, (key) => {
    if (key === KEYS.best) {
      say('best', { remember: true });
    } else if (key === KEYS.isNew) {
      say('new', { remember: true });
    } else if (key === KEYS.skip) {
      setAsking(true);
    } else if (key === KEYS.back) {
      say('undecided');
    } else {
      return false;
    }
    return true;
  });
  const said = last ?? null;
  if (said === null && !ticked && review.held.length < 2 && review.kept.length === 0 && review.accepted.length === 0) {
    return null;
  }
  const answers = ticked || review.held.length > 1;
  return (
    <div className={classes.bulk}>
      {answers && (
        <>
          <strong aria-live="polite">
            {ticked
              ? t('deciding.bulk.selected', { count: selected.length })
              : t('deciding.bulk.waiting', { count: review.held.length })}
          </strong>
          <Button
            size="xs"
            disabled={busy}
            rightSection={ticked ? <Kbd>{KEYS.best}</Kbd> : undefined}
            onClick={() => say('best', { remember: true })}
          >
            {t('deciding.bulk.best')}
          </Button>
          <Button
            size="xs"
            disabled={busy}
            rightSection={ticked ? <Kbd>{KEYS.isNew}</Kbd> : undefined}
            onClick={() => say('new', { remember: true })}
          >
            {t('deciding.bulk.new')}
          </Button>
          <LeaveOut opened={asking} onOpened={setAsking} onLeave={(reason) => say('skip', { reason })}>
            <Button
              size="xs"
              disabled={busy}
              rightSection={ticked ? <Kbd>{KEYS.skip}</Kbd> : undefined}
              onClick={() => setAsking(!asking)}
            >
              {t('deciding.bulk.skip')}
            </Button>
          </LeaveOut>
        </>
      )}
      {ticked && (
        <>
          <Button size="xs" disabled={busy} rightSection={<Kbd>{KEYS.back}</Kbd>} onClick={() => say('undecided')}>
            {t('deciding.bulk.back')}
          </Button>
          <Button size="xs" variant="subtle" color="gray" onClick={onClear}>
            {t('deciding.bulk.clear')}
          </Button>
        </>
      )}
      {review.kept.length > 0 && (
        <Button size="xs" disabled={busy} onClick={() => void accept(review.kept, true)}>
          {t('deciding.bulk.accept')}
        </Button>
      )}
      {review.kept.length === 0 && review.accepted.length > 0 && (
        <Button size="xs" disabled={busy} onClick={() => void accept(review.accepted, false)}>
          {t('deciding.keepMine')}
        </Button>
      )}
      {said !== null && (
        <span className={classes.last}>
          {said.message}
          <Button
            size="xs"
            disabled={busy}
            onClick={() => void (said.typed === true ? untype(said.rows[0] ?? -1) : back(said.rows))}
          >
            {t('common.undo')}
          </Button>
        </span>
      )}
    </div>
  );
}
