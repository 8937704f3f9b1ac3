import { useTranslation } from 'react-i18next';
import type { NamedProposal } from '../../../../shared/contract/reconcile.ts';
import { RATE_DEFAULTS, type Rate } from '../../../../shared/reconciliation/classes.ts';
import { failureOf, useMutation } from '../../../api.ts';
import { useFailureText } from '../../../components/failure-text.ts';
import { notifyDone, notifyFailure, notifyUndo } from '../../../components/notify.tsx';

/** Enters and removes rates in one step, and offers to take it back. */
export function usePutRates() {
  const { t } = useTranslation();
  const text = useFailureText();
  const put = useMutation('reconcile.putRates');
  const onError = (error: Error) => notifyFailure(error, text(failureOf(error)));
  return (change: { readonly remove: number[]; readonly put: Rate[] }, said: string, done?: () => void) =>
    put.mutate(change, {
      onError,
      onSuccess: ({ ids, removed }) => {
        done?.();
        notifyUndo(said, t('common.undo'), () =>
          put.mutate({ remove: ids, put: removed }, { onError, onSuccess: () => notifyDone(t('common.undone')) }),
        );
      },
    });
}

/** A proposal as a rate, with the tolerances a new rate has. */
export function rateOf({ carrierId, lineId, productId, kind, ratePpm }: NamedProposal): Rate {
  return { carrierId, lineId, productId, kind, basis: 'percent', ratePpm, amountMinor: null, ...RATE_DEFAULTS };
}
