import { useTranslation } from 'react-i18next';
import type { Applied } from '../../../shared/contract/segments.ts';
import type { SchemeDefinition } from '../../../shared/segmentation/scheme.ts';
import { call, failureOf, useMutation } from '../../api.ts';
import { useFailureText } from '../../components/failure-text.ts';
import { notifyFailure, notifyUndo } from '../../components/notify.tsx';

/** Brings a scheme into use, at once and with a way back. */
export function useApplying() {
  const { t } = useTranslation();
  const text = useFailureText();
  const applying = useMutation('segments.apply');
  const activating = useMutation('segments.activate');
  const onError = (error: Error) => notifyFailure(error, text(failureOf(error)));
  const done = ({ moved, previousSchemeId, run }: Applied) =>
    notifyUndo(
      t('segments.applied', { count: moved }),
      () => call('segments.activate', { schemeId: previousSchemeId }),
      () => call('segments.activate', { schemeId: run.schemeId }),
    );
  return {
    apply: (definition: SchemeDefinition) => applying.mutate({ definition }, { onSuccess: done, onError }),
    activate: (schemeId: number) => activating.mutate({ schemeId }, { onSuccess: done, onError }),
    isPending: applying.isPending || activating.isPending,
  };
}
