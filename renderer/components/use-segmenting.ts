import { useTranslation } from 'react-i18next';
import { failureOf, type RequestOf, useMutation } from '../api.ts';
import { useFailureText } from './failure-text.ts';
import { useFormat } from './format.ts';
import { notifyDone, notifyFailure } from './notify.tsx';

/** Runs a segmentation and says so; a refusal stays on the screen until it is read. */
export function useSegmenting() {
  const { t } = useTranslation();
  const format = useFormat();
  const text = useFailureText();
  const { mutate, isPending } = useMutation('segments.run');
  const run = (request: RequestOf<'segments.run'>) =>
    mutate(request, {
      onSuccess: (made) => notifyDone(t('segments.ran', { day: format.day(made.asOf) })),
      onError: (error) => notifyFailure(error, text(failureOf(error))),
    });
  return { run, isPending };
}
