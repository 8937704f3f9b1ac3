import { useTranslation } from 'react-i18next';
import type { Applied } from '../../../shared/contract/segments.ts';
import type { SchemeDefinition } from '../../../shared/segmentation/scheme.ts';
import { failureOf, useMutation } from '../../api.ts';
import { useFailureText } from '../../components/failure-text.ts';
import { notifyDone, notifyFailure, notifyUndo } from '../../components/notify.tsx';

/** Brings a scheme into use, at once and with a way back for eight seconds. */
export function useApplying() {
  const { t } = useTranslation();
  const text = useFailureText();
  const applying = useMutation('segments.apply');
  const activating = useMutation('segments.activate');
  const onError = (error: Error) => notifyFailure(error, text(failureOf(error)));
  const back = (schemeId: number) =>
    activating.mutate({ schemeId }, { onSuccess: () => notifyDone(t('segments.takenBack')), onError });
  const done = ({ moved, previousSchemeId }: Applied) =>
    notifyUndo(t('segments.applied', { count: moved }), t('common.undo'), () => back(previousSchemeId));
  return {
    apply: (definition: SchemeDefinition) => applying.mutate({ definition }, { onSuccess: done, onError }),
    activate: (schemeId: number) => activating.mutate({ schemeId }, { onSuccess: done, onError }),
    isPending: applying.isPending || activating.isPending,
  };
}
