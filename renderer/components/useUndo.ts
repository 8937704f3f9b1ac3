import { useTranslation } from 'react-i18next';
import { call, failureOf } from '../api.ts';
import { useFailureText } from './failure-text.ts';
import { notifyDone, notifyFailure, notifyUndo } from './notify.tsx';

export type Undoing = {
  /** Says what was done and offers to take it back with the token main gave for it. */
  done(message: string, undo: string): void;
  failed(error: Error): void;
};

/** Edits of clients answer with what takes them back. */
export function useClientUndo(): Undoing {
  const { t } = useTranslation();
  const text = useFailureText();
  const failed = (error: Error) => notifyFailure(error, text(failureOf(error)));
  return {
    failed,
    done: (message, undo) =>
      notifyUndo(message, t('common.undo'), () => {
        call('clients.undo', { undo }).then((result) => {
          if (result.ok) {
            notifyDone(t('common.undone'));
          } else {
            notifyFailure(result.error, text(result.error));
          }
        }, failed);
      }),
  };
}
