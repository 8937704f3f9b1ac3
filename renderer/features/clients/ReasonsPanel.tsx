import { useTranslation } from 'react-i18next';
import type { ClientPolicy } from '../../../shared/contract/clients.ts';
import { useMutation } from '../../api.ts';
import { FieldEdit } from '../../components/FieldEdit.tsx';
import { useNames } from '../../components/names.ts';
import { Panel } from '../../components/Panel.tsx';
import { useClientUndo } from '../../components/useUndo.ts';
import classes from './panels.module.css';

/** Why they bought: the reason behind each policy, in the client's own words; it speaks when they want to cancel. */
export function ReasonsPanel({ policies }: { readonly policies: readonly ClientPolicy[] }) {
  const { t } = useTranslation();
  const names = useNames();
  const undoing = useClientUndo();
  const set = useMutation('clients.setPurchaseReason');
  const held = policies.filter((policy) => policy.status === 'in-force');
  const missing = held.filter((policy) => policy.purchaseReason === null).length;
  if (held.length === 0) {
    return null;
  }
  return (
    <Panel
      title={t('clients.reasons.title')}
      aside={missing === 0 ? undefined : t('clients.reasons.missing', { count: missing })}
    >
      <dl className={classes.reasons}>
        {held.map((policy) => {
          const line =
            policy.lineCode === null && policy.line === null ? null : names.line(policy.lineCode, policy.line);
          const label = line === null ? policy.number : `${line} · ${policy.number}`;
          return (
            <div key={policy.id}>
              <dt>{label}</dt>
              <dd>
                <FieldEdit
                  kind="area"
                  label={t('clients.reasons.of', { policy: label })}
                  value={policy.purchaseReason ?? ''}
                  shown={policy.purchaseReason === null ? t('clients.reasons.none') : undefined}
                  onSave={(reason) =>
                    set.mutate(
                      { policyId: policy.id, reason },
                      {
                        onSuccess: ({ undo }) => undoing.done(t('clients.reasons.saved'), undo),
                        onError: undoing.failed,
                      },
                    )
                  }
                />
              </dd>
            </div>
          );
        })}
      </dl>
    </Panel>
  );
}
