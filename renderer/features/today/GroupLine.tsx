import { ActionIcon, Checkbox } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconStack2 } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TouchRow } from '../../../shared/contract/planner.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { call, failureOf } from '../../api.ts';
import { ChannelIcon } from '../../components/ChannelIcon.tsx';
import { useFailureText } from '../../components/failure-text.ts';
import { useFormat } from '../../components/format.ts';
import { icon, smallIcon } from '../../components/icon.ts';
import { useNames } from '../../components/names.ts';
import { notifyFailure, notifyUndo } from '../../components/notify.tsx';
import classes from './today.module.css';

/** From so many on, letters and mails of one kind stand as one line: they are done in one go. */
const ALIKE = 4;
const MASS: readonly TouchRow['channel'][] = ['letter', 'email', 'event'];

export type DayLine = { readonly key: string; readonly touches: readonly TouchRow[] };

/** A day's touches in order, mailings of one activity taken together. */
export function linesOf(rows: readonly TouchRow[]): readonly DayLine[] {
  const alike = Map.groupBy(rows, (row) => row.activity);
  const taken = new Set<string>();
  return rows.flatMap((row) => {
    const touches = alike.get(row.activity) ?? [];
    if (!MASS.includes(row.channel) || touches.length < ALIKE) {
      return [{ key: String(row.id), touches: [row] }];
    }
    if (taken.has(row.activity)) {
      return [];
    }
    taken.add(row.activity);
    return [{ key: row.activity, touches }];
  });
}

type GroupLineProps = {
  readonly touches: readonly TouchRow[];
  /** The single lines, shown when it is opened. */
  readonly children: ReactNode;
};

/** Many alike touches as one line that ticks them all; it opens to tick them one by one. */
export function GroupLine({ touches, children }: GroupLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const text = useFailureText();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [first] = touches;
  if (first === undefined) {
    return null;
  }
  const activity = names.activity(first.activity, first.activityName);
  const left = touches.filter((touch) => touch.status === 'planned');
  const done = left.length === 0;
  const who = t('today.week.group', { count: touches.length });
  const tickAll = async () => {
    setBusy(true);
    try {
      const all = () => everyOf(left.map(({ id }) => call('touch.done', { id })));
      const changed = await all();
      if (!changed.ok) {
        notifyFailure(changed.error, text(changed.error));
        return;
      }
      notifyUndo(
        t('planner.touch.doneSaid', { client: who, activity }),
        () => everyOf(changed.value.map(({ before }) => call('touch.restore', before))),
        all,
      );
    } catch (error) {
      notifyFailure(error, text(failureOf(error)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <div className={classes.line} data-done={done || undefined}>
        <Checkbox
          checked={done}
          indeterminate={!done && left.length < touches.length}
          disabled={done || busy}
          onChange={() => void tickAll()}
          aria-label={t('today.week.check', { client: who, activity })}
        />
        <IconStack2 {...icon} />
        <span className={classes.name}>{who}</span>
        <span className={classes.what}>
          <ChannelIcon channel={first.channel} activity={first.activity} />
          <span>{activity}</span>
        </span>
        <span className={classes.note}>
          {t('today.week.done', { done: touches.length - left.length, total: touches.length })}
        </span>
        <span className={classes.minutes}>
          {format.duration(touches.reduce((sum, touch) => sum + touch.minutes, 0))}
        </span>
        <ActionIcon aria-label={`${who}, ${activity}`} aria-expanded={open} size={22} onClick={() => setOpen(!open)}>
          {open ? <IconChevronDown {...smallIcon} /> : <IconChevronRight {...smallIcon} />}
        </ActionIcon>
      </div>
      {open && children}
    </>
  );
}

/** All answers, or the first refusal among them. */
async function everyOf<Value>(answers: readonly Promise<Result<Value>>[]): Promise<Result<readonly Value[]>> {
  const settled = await Promise.all(answers);
  const refused = settled.find((answer) => !answer.ok);
  return refused ?? ok(settled.flatMap((answer) => (answer.ok ? [answer.value] : [])));
}
