import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import { failureOf } from '../api.ts';
import { CopyDetail } from './Notices.tsx';

/** The cross that closes a notice, named for screen readers. */
function closing() {
  return { closeButtonProps: { 'aria-label': i18next.t('common.close') } };
}

/** How long an undo is offered, in milliseconds. */
const UNDO_MS = 8000;

/**
 * Says what was done and offers to take it back for 8 seconds, in place of asking beforehand.
 * @param word the word "Undo" in the reader's language
 */
export function notifyUndo(message: string, word: string, undo: () => void): void {
  const id = notifications.show({
    ...closing(),
    autoClose: UNDO_MS,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <span>{message}</span>
        <Button
          size="xs"
          onClick={() => {
            notifications.hide(id);
            undo();
          }}
        >
          {word}
        </Button>
      </Group>
    ),
  });
}

/** Says what was done. */
export function notifyDone(message: string): void {
  notifications.show({ ...closing(), autoClose: UNDO_MS / 2, message });
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
