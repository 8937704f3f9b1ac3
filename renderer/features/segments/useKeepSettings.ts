import { useTranslation } from 'react-i18next';
import { call, failureOf, type RequestOf, useMutation } from '../../api.ts';
import { useFailureText } from '../../components/failure-text.ts';
import { notifyFailure, notifyUndo } from '../../components/notify.tsx';

type Settings = RequestOf<'segments.keepSettings'>;

/** Keeps what the office set for potential or states, with a way back. */
export function useKeepSettings() {
  const { t } = useTranslation();
  const text = useFailureText();
  const keeping = useMutation('segments.keepSettings');
  const onError = (error: Error) => notifyFailure(error, text(failureOf(error)));
  return {
    isPending: keeping.isPending,
    keep: (settings: Settings) =>
      keeping.mutate(settings, {
        onSuccess: ({ before }) =>
          notifyUndo(
            t('potential.kept'),
            () => call('segments.keepSettings', before),
            () => call('segments.keepSettings', settings),
          ),
        onError,
      }),
  };
}
