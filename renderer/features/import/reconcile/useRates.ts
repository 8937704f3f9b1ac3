import type { NamedProposal } from '../../../../shared/contract/reconcile.ts';
import { RATE_DEFAULTS, type Rate } from '../../../../shared/reconciliation/classes.ts';
import { call, failureOf, useMutation } from '../../../api.ts';
import { useFailureText } from '../../../components/failure-text.ts';
import { notifyFailure, notifyUndo } from '../../../components/notify.tsx';

/** Enters and removes rates in one step, and offers to take it back. */
export function usePutRates() {
  const text = useFailureText();
  const put = useMutation('reconcile.putRates');
  const onError = (error: Error) => notifyFailure(error, text(failureOf(error)));
  return (change: { readonly remove: number[]; readonly put: Rate[] }, said: string, done?: () => void) =>
    put.mutate(change, {
      onError,
      onSuccess: ({ ids, removed }) => {
        done?.();
        let last = { remove: ids, put: removed };
        const turn = async () => {
          const turned = await call('reconcile.putRates', last);
          last = turned.ok ? { remove: turned.value.ids, put: turned.value.removed } : last;
          return turned;
        };
        notifyUndo(said, turn, turn);
      },
    });
}

/** A proposal as a rate, with the tolerances a new rate has. */
export function rateOf({ carrierId, lineId, productId, kind, ratePpm }: NamedProposal): Rate {
  return { carrierId, lineId, productId, kind, basis: 'percent', ratePpm, amountMinor: null, ...RATE_DEFAULTS };
}
