import { useTranslation } from 'react-i18next';
import { call, failureOf } from '../../api.ts';
import { useFailureText } from '../../components/failure-text.ts';
import { notifyDone, notifyFailure, notifyUndo } from '../../components/notify.tsx';

/** Says that clients were merged and offers to take it back; the timeline offers it for ever. */
export function useMergeUndo() {
  const { t } = useTranslation();
  const text = useFailureText();
  const failed = (error: Error) => notifyFailure(error, text(failureOf(error)));
  return {
    failed,
    takeBack: (mergeId: number) => {
      call('clients.unmerge', { mergeId }).then((result) => {
        if (result.ok) {
          notifyDone(t('clients.merge.undone'));
        } else {
          notifyFailure(result.error, text(result.error));
        }
      }, failed);
    },
    done: (message: string, mergeId: number) => notifyUndo(message, () => call('clients.unmerge', { mergeId })),
  };
}
