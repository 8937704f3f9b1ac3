import { useTranslation } from 'react-i18next';
import type { TouchRow, TouchState } from '../../../shared/contract/planner.ts';
import { type ChannelName, call, failureOf, type RequestOf } from '../../api.ts';
import { announce } from '../announce.ts';
import { useFailureText } from '../failure-text.ts';
import { useFormat } from '../format.ts';
import { useNames } from '../names.ts';
import { notifyFailure, notifyUndo } from '../notify.tsx';

type Changed = { readonly touch: TouchRow; readonly before: TouchState };

export type TouchActions = {
  done(touch: TouchRow, outcome?: string): Promise<void>;
  reopen(touch: TouchRow): Promise<void>;
  skip(touch: TouchRow, reason: string): Promise<void>;
  move(touch: TouchRow, to: string, personId?: number): Promise<void>;
  pin(touch: TouchRow): Promise<void>;
  note(touch: TouchRow, note: string): Promise<void>;
};

/** Working a touch off: each act is said, and can be taken back and done again. */
export function useTouchActions(): TouchActions {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const text = useFailureText();
  const failed = (error: unknown) => notifyFailure(error, text(failureOf(error)));
  const act = async <Name extends TouchChannel>(channel: Name, request: RequestOf<Name>, said: string) => {
    try {
      const result = await call(channel, request);
      if (!result.ok) {
        notifyFailure(result.error, text(result.error));
        return;
      }
      const { before } = result.value as Changed;
      announce(said);
      notifyUndo(
        said,
        () => call('touch.restore', before),
        () => call(channel, request),
      );
    } catch (error) {
      failed(error);
    }
  };
  const words = (touch: TouchRow) => ({
    client: touch.client,
    activity: names.activity(touch.activity, touch.activityName),
  });
  return {
    done: (touch, outcome) =>
      act(
        'touch.done',
        { id: touch.id, ...(outcome === undefined || outcome === '' ? {} : { outcome }) },
        t('planner.touch.doneSaid', words(touch)),
      ),
    reopen: (touch) =>
      act(
        'touch.restore',
        {
          id: touch.id,
          plannedOn: touch.plannedOn,
          personId: touch.personId,
          status: 'planned',
          pinned: touch.pinned,
          note: touch.note,
          outcome: null,
          skipReason: null,
          doneOn: null,
          doneMinutes: null,
        },
        t('planner.touch.reopenedSaid', words(touch)),
      ),
    skip: (touch, reason) => act('touch.skip', { id: touch.id, reason }, t('planner.touch.skippedSaid', words(touch))),
    move: (touch, to, personId) =>
      act(
        'touch.move',
        { id: touch.id, to, ...(personId === undefined ? {} : { personId }) },
        t('planner.touch.movedSaid', { ...words(touch), day: format.day(to, 'weekday') }),
      ),
    pin: (touch) =>
      act(
        'touch.pin',
        { id: touch.id, pinned: !touch.pinned },
        t(touch.pinned ? 'planner.touch.unpinnedSaid' : 'planner.touch.pinnedSaid', words(touch)),
      ),
    note: (touch, note) => act('touch.note', { id: touch.id, note }, t('planner.touch.notedSaid')),
  };
}

type TouchChannel = Extract<
  ChannelName,
  'touch.done' | 'touch.skip' | 'touch.move' | 'touch.pin' | 'touch.note' | 'touch.restore'
>;
