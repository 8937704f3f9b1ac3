import { Button, Checkbox, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HouseholdProposalRow } from '../../../shared/contract/households.ts';
import { useMutation, useQuery } from '../../api.ts';
import { EmptyState, ErrorState, LoadingState } from '../../components/Notices.tsx';
import { PageBox } from '../../components/PageBox.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useClientUndo } from '../../components/useUndo.ts';
import { navigate } from '../../navigation.ts';
import { ProposalLine } from './ProposalLine.tsx';
import classes from './proposals.module.css';

type Show = 'open' | 'refused';
type Decision = 'join' | 'refuse';

/** Clients who seem to live together and are planned for apart: joined or kept apart one by one or many at once. */
export function HouseholdProposals() {
  const { t } = useTranslation();
  const undoing = useClientUndo();
  const [show, setShow] = useState<Show>('open');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const found = useQuery(
    'households.proposals',
    { show },
    { tables: ['client', 'household', 'household_refusal', 'contact_point', 'address'] },
  );
  const decide = useMutation('households.decide');
  const proposals = found.data?.proposals ?? [];
  const total = found.data?.total ?? 0;
  const chosen = proposals.filter((proposal) => selected.has(keyOf(proposal)));

  const settle = (decision: Decision, which: readonly HouseholdProposalRow[]) =>
    decide.mutate(
      {
        decision,
        groups: which.map(({ householdId, members }) => ({ householdId, clientIds: members.map(({ id }) => id) })),
      },
      {
        onError: undoing.failed,
        onSuccess: ({ undo, clients }) => {
          setSelected(new Set());
          undoing.done(
            decision === 'join' ? t('clients.proposals.joined', { count: clients }) : t('clients.proposals.refused'),
            undo,
          );
        },
      },
    );
  const pick = (proposal: HouseholdProposalRow, on: boolean) =>
    setSelected(new Set(on ? [...selected, keyOf(proposal)] : [...selected].filter((key) => key !== keyOf(proposal))));

  return (
    <PageBox layout="fixed">
      <PageHeader
        title={t('clients.proposals.title')}
        subtitle={
          show === 'open' && total > 0
            ? t('clients.proposals.subtitle', { count: total })
            : t('clients.proposals.subtitleNone')
        }
        actions={
          <>
            <SegmentedControl
              aria-label={t('clients.proposals.which')}
              value={show}
              onChange={(value) => {
                setSelected(new Set());
                setShow(value === 'refused' ? 'refused' : 'open');
              }}
              data={[
                { value: 'open', label: t('clients.proposals.shownOpen') },
                { value: 'refused', label: t('clients.proposals.shownRefused') },
              ]}
            />
            <Button onClick={() => navigate('/clients')}>{t('clients.proposals.back')}</Button>
          </>
        }
      />
      {found.error !== null && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.error === null && found.data === undefined && <LoadingState />}
      {found.data !== undefined && proposals.length === 0 && (
        <EmptyState text={t(show === 'open' ? 'clients.proposals.nobody' : 'clients.proposals.noneRefused')} />
      )}
      {proposals.length > 0 && (
        <Panel
          title={t('clients.proposals.list')}
          body="flush"
          fill
          aside={total > proposals.length ? t('clients.proposals.more', { shown: proposals.length, total }) : undefined}
          actions={
            <div className={classes.bulk}>
              <Button
                size="xs"
                variant="primary"
                disabled={chosen.length === 0 || decide.isPending}
                onClick={() => settle('join', chosen)}
              >
                {t('clients.proposals.joinMany', { count: chosen.length })}
              </Button>
              {show === 'open' && (
                <Button
                  size="xs"
                  disabled={chosen.length === 0 || decide.isPending}
                  onClick={() => settle('refuse', chosen)}
                >
                  {t('clients.proposals.refuseMany', { count: chosen.length })}
                </Button>
              )}
            </div>
          }
        >
          <div className={classes.scroll}>
            <table className={classes.table} aria-label={t('clients.proposals.list')}>
              <thead>
                <tr>
                  <th scope="col" className={classes.pick}>
                    <Checkbox
                      size="xs"
                      aria-label={t('clients.proposals.all')}
                      checked={chosen.length === proposals.length}
                      indeterminate={chosen.length > 0 && chosen.length < proposals.length}
                      onChange={(event) =>
                        setSelected(new Set(event.currentTarget.checked ? proposals.map(keyOf) : []))
                      }
                    />
                  </th>
                  <th scope="col">{t('clients.proposals.together')}</th>
                  <th scope="col">{t('clients.proposals.why')}</th>
                  <td />
                </tr>
              </thead>
              <tbody>
                {proposals.map((proposal) => (
                  <ProposalLine
                    key={keyOf(proposal)}
                    proposal={proposal}
                    refused={show === 'refused'}
                    busy={decide.isPending}
                    selected={selected.has(keyOf(proposal))}
                    onSelect={(on) => pick(proposal, on)}
                    onDecide={(decision) => settle(decision, [proposal])}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </Panel>
      )}
    </PageBox>
  );
}

function keyOf({ members }: HouseholdProposalRow): string {
  return members.map(({ id }) => id).join(' ');
}
