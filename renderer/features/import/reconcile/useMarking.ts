import { useTranslation } from 'react-i18next';
import type { ClaimState } from '../../../../shared/reconciliation/claims.ts';
import type { FindingRow } from '../../../../shared/reconciliation/view.ts';
import { call, failureOf, useMutation } from '../../../api.ts';
import { useFailureText } from '../../../components/failure-text.ts';
import { notifyFailure, notifyUndo } from '../../../components/notify.tsx';

/** Says what became of claims, and offers to take it back. */
export function useMarking(asOf: string | null): (rows: readonly FindingRow[], state: ClaimState) => void {
  const { t } = useTranslation();
  const text = useFailureText();
  const mark = useMutation('reconcile.mark');
  const onError = (error: Error) => notifyFailure(error, text(failureOf(error)));
  return (rows, state) => {
    const claims = rows.flatMap(({ policyId, claim }) => (claim === null ? [] : [{ policyId, key: claim.key }]));
    if (claims.length === 0) {
      return;
    }
    mark.mutate(
      { asOf, claims, state },
      {
        onError,
        onSuccess: ({ before }) => {
          const said = t('reconcile.marked', { count: claims.length, state: t(`reconcile.states.${state}`) });
          notifyUndo(
            said,
            () => call('reconcile.restore', { claims: [...before] }),
            () => call('reconcile.mark', { asOf, claims, state }),
          );
        },
      },
    );
  };
}
