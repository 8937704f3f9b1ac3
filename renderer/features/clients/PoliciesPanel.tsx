import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClientPolicy } from '../../../shared/contract/clients.ts';
import { addDays, type Day } from '../../../shared/day.ts';
import { DayText, Money, NotAvailable } from '../../components/Figures.tsx';
import { useFormat } from '../../components/format.ts';
import { EmptyState } from '../../components/Notices.tsx';
import { type Names, useNames } from '../../components/names.ts';
import { Panel } from '../../components/Panel.tsx';
import { Provenance } from '../../components/Provenance.tsx';
import { navigate, useRoute } from '../../navigation.ts';
import classes from './panels.module.css';

/** Days before a renewal from which it is marked. */
const SOON = 45;
/** Policies shown on the overview. */
const FEW = 8;

type PoliciesPanelProps = {
  readonly policies: readonly ClientPolicy[];
  readonly today: Day;
  /** Every policy instead of the first few in force. */
  readonly all?: boolean;
};

/** A client's policies, in force first; every figure leads to the file and cell it came from. */
export function PoliciesPanel({ policies, today, all }: PoliciesPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const { rest } = useRoute();
  const inForce = policies.filter((policy) => policy.status === 'in-force');
  const ordered = [...inForce, ...policies.filter((policy) => policy.status !== 'in-force')];
  const shown = all ? ordered : ordered.slice(0, FEW);
  // On the overview a column that says "in force" on every row only costs the others their width.
  const statuses = all === true || shown.some((policy) => policy.status !== 'in-force');
  const premium = inForce.reduce((sum, policy) => sum + (policy.annualPremiumMinor ?? 0), 0);
  return (
    <Panel
      title={t('clients.tabs.policies')}
      aside={t('clients.policies.aside', { count: inForce.length, premium: format.money(premium) })}
      body="flush"
      actions={
        !all &&
        ordered.length > FEW && (
          <Button size="xs" variant="subtle" onClick={() => navigate(`/clients/${rest[0] ?? ''}/policies`)}>
            {t('clients.policies.all', { count: ordered.length })}
          </Button>
        )
      }
    >
      {ordered.length === 0 ? (
        <EmptyState text={t('clients.policies.none')} />
      ) : (
        <div className={classes.scroll}>
          <table className={classes.table} aria-label={t('clients.tabs.policies')}>
            <thead>
              <tr>
                <th scope="col">{t('clients.policies.number')}</th>
                <th scope="col">{t('clients.policies.carrier')}</th>
                <th scope="col">{t('clients.policies.line')}</th>
                {all && <th scope="col">{t('clients.policies.product')}</th>}
                {all && <th scope="col">{t('clients.policies.started')}</th>}
                <th scope="col" data-align="right">
                  {t('clients.policies.premium')}
                </th>
                <th scope="col">{t('clients.policies.renews')}</th>
                {statuses && <th scope="col">{t('clients.columns.status')}</th>}
              </tr>
            </thead>
            <tbody>
              {shown.map((policy) => (
                <tr key={policy.id}>
                  <td className={classes.strong}>
                    <Provenance entity="policy" id={policy.id} field="number" label={t('clients.policies.number')}>
                      {policy.number}
                    </Provenance>
                  </td>
                  <td className={all ? undefined : classes.narrow} title={policy.carrier ?? undefined}>
                    {policy.carrier ?? <NotAvailable reason={t('clients.policies.noCarrier')} />}
                  </td>
                  <td
                    className={all ? undefined : classes.narrow}
                    title={lineText(policy, names) ?? policy.product ?? undefined}
                  >
                    {lineText(policy, names) ?? (all ? undefined : policy.product) ?? (
                      <NotAvailable reason={t('clients.policies.noLine')} />
                    )}
                  </td>
                  {all && <td>{policy.product ?? '–'}</td>}
                  {all && (
                    <td>
                      <Provenance
                        entity="policy"
                        id={policy.id}
                        field="started_on"
                        label={t('clients.policies.started')}
                      >
                        <DayText day={policy.startedOn} />
                      </Provenance>
                    </td>
                  )}
                  <td data-align="right">
                    <Provenance
                      entity="policy"
                      id={policy.id}
                      field="premium_minor"
                      label={t('clients.policies.premium')}
                    >
                      <Money amount={policy.annualPremiumMinor} reason={t('clients.policies.noPremium')} />
                    </Provenance>
                  </td>
                  <td className={isSoon(policy, today) ? classes.soon : undefined}>
                    {policy.status === 'in-force' && policy.renewalOn !== null ? (
                      <Provenance
                        entity="policy"
                        id={policy.id}
                        field="renewal_on"
                        label={t('clients.policies.renews')}
                      >
                        <DayText day={policy.renewalOn} form={all ? 'short' : 'day'} />
                      </Provenance>
                    ) : policy.endedOn !== null ? (
                      <span className={classes.quiet}>
                        <Provenance entity="policy" id={policy.id} field="ended_on" label={t('clients.policies.ended')}>
                          {t('clients.policies.ended')} <DayText day={policy.endedOn} />
                        </Provenance>
                      </span>
                    ) : (
                      '–'
                    )}
                  </td>
                  {statuses && (
                    <td>
                      <Provenance entity="policy" id={policy.id} field="status" label={t('clients.columns.status')}>
                        <span className={classes.policyStatus} data-status={policy.status}>
                          {names.policyStatus(policy.status)}
                        </span>
                      </Provenance>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}

/** The line of business in words; null where the statement named none. */
export function lineText(policy: Pick<ClientPolicy, 'line' | 'lineCode'>, names: Names): string | null {
  return policy.lineCode === null && policy.line === null ? null : names.line(policy.lineCode, policy.line);
}

function isSoon(policy: ClientPolicy, today: Day): boolean {
  return (
    policy.status === 'in-force' &&
    policy.renewalOn !== null &&
    policy.renewalOn >= today &&
    policy.renewalOn <= addDays(today, SOON)
  );
}
