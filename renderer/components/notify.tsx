import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import { failureOf } from '../api.ts';
import { announce } from './announce.ts';
import { failureSentence } from './failure-text.ts';
import { CopyDetail } from './Notices.tsx';
import { ownHistory, redoLatest, rememberAct, type Step, type Turned, undoLatest } from './undo.ts';

/** The cross that closes a notice, named for screen readers. */
function closing() {
  return { closeButtonProps: { 'aria-label': i18next.t('common.close') } };
}

/** How long an undo is offered, in milliseconds. */
const UNDO_MS = 8000;

type Slot = 'act' | 'done';
type Offer = { readonly word: string; readonly onClick: () => void };
const shown = new Map<Slot, { readonly autoClose: number }>();

/** Shows a notice in its place: one that is there already changes its words, and has its whole time again. */
function showIn(slot: Slot, text: string, duration: number, offer: Offer | null): void {
  const before = shown.get(slot);
  // A notice counts down anew only when its time changes: one millisecond is enough.
  const autoClose = before?.autoClose === duration ? duration + 1 : duration;
  const notice = {
    id: slot,
    ...closing(),
    autoClose,
    onClose: () => {
      shown.delete(slot);
      if (slot === 'act') {
        said = [];
      }
    },
    message:
      offer === null ? (
        text
      ) : (
        <Group justify="space-between" wrap="nowrap" gap="sm">
          <span>{text}</span>
          <Button size="xs" onClick={offer.onClick}>
            {offer.word}
          </Button>
        </Group>
      ),
  };
  shown.set(slot, { autoClose });
  if (before === undefined) {
    notifications.show(notice);
  } else {
    notifications.update(notice);
  }
}

/** What was done since the notice of acts appeared, the latest last. */
let said: readonly string[] = [];

/**
 * Says what was done and offers to take it back, in place of asking beforehand. Several acts in a row share one notice
 * that counts them; Ctrl Z takes them back long after it is gone.
 * @param redo does it again after it was taken back; left out, it can only be done again by hand
 */
export function notifyUndo(message: string, undo: Step, redo: Step | null = null): void {
  rememberAct({ said: message, undo, redo });
  said = [...said, message];
  showActs();
}

function showActs(): void {
  const latest = said.at(-1) ?? '';
  const text = said.length < 2 ? latest : `${latest} ${i18next.t('common.moreActs', { count: said.length - 1 })}`;
  showIn('act', text, UNDO_MS, { word: i18next.t('common.undo'), onClick: () => void undoAct() });
}

/** Takes back the latest act, of the screen's own history where it has one, and says so. */
export async function undoAct(): Promise<void> {
  if (ownHistory()?.undo() !== true) {
    await sayTurned(undoLatest, ({ act }) => {
      said = said.slice(0, -1);
      const text = i18next.t('common.takenBack', { what: act.said });
      if (said.length > 0) {
        showActs();
      } else if (act.redo === null) {
        showIn('act', text, UNDO_MS / 2, null);
      } else {
        showIn('act', text, UNDO_MS / 2, { word: i18next.t('common.redo'), onClick: () => void redoAct() });
      }
      announce(text);
    });
  }
}

/** Does again what was taken back last, and says so. */
export async function redoAct(): Promise<void> {
  if (ownHistory()?.redo() !== true) {
    await sayTurned(redoLatest, ({ act }) => {
      said = [...said, act.said];
      showActs();
      announce(act.said);
    });
  }
}

async function sayTurned(turn: () => Promise<Turned | null>, say: (turned: Turned) => void): Promise<void> {
  try {
    const turned = await turn();
    if (turned?.result.ok === false) {
      said = said.slice(0, -1);
      notifyFailure(turned.result.error, failureSentence(turned.result.error));
    } else if (turned !== null) {
      say(turned);
    }
  } catch (error) {
    notifyFailure(error, failureSentence(failureOf(error)));
  }
}

/** Says what was done. */
export function notifyDone(message: string): void {
  showIn('done', message, UNDO_MS / 2, null);
}

/** Says what failed, with the detail to copy; stays until it is closed. */
export function notifyFailure(error: unknown, sentence: string): void {
  notifications.show({
    ...closing(),
    autoClose: false,
    color: 'bad',
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <span>{sentence}</span>
        <CopyDetail failure={failureOf(error)} />
      </Group>
    ),
  });
}
