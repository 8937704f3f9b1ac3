import { Button, Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HouseholdProposalRow } from '../../../shared/contract/households.ts';
import { DayText } from '../../components/Figures.tsx';
import { Hint } from '../../components/Notices.tsx';
import { linkTo } from '../../navigation.ts';
import classes from './proposals.module.css';

type ProposalLineProps = {
  readonly proposal: HouseholdProposalRow;
  /** It was turned down before: it can only be taken up. */
  readonly refused: boolean;
  readonly busy: boolean;
  readonly selected: boolean;
  readonly onSelect: (on: boolean) => void;
  readonly onDecide: (decision: 'join' | 'refuse') => void;
};

/** One proposal: who, why, and what to do with it. */
export function ProposalLine({ proposal, refused, busy, selected, onSelect, onDecide }: ProposalLineProps) {
  const { t } = useTranslation();
  const { members, reasons, household } = proposal;
  return (
    <tr data-selected={selected || undefined}>
      <td className={classes.pick}>
        <Checkbox
          size="xs"
          aria-label={t('clients.proposals.pick', { names: members.map(({ name }) => name).join(', ') })}
          checked={selected}
          onChange={(event) => onSelect(event.currentTarget.checked)}
        />
      </td>
      <td>
        <ul className={classes.list}>
          {members.map((member) => (
            <li key={member.id} className={classes.member}>
              <a className={classes.name} href={linkTo(`/clients/${member.id}`)}>
                {member.name}
              </a>
              <span className={classes.quiet}>
                {member.birthDate === null ? t(`clients.kind.${member.kind}`) : <DayText day={member.birthDate} />}
              </span>
              <span className={classes.quiet}>{member.address}</span>
              {member.settled && <Hint tone="accent">{t('clients.proposals.stays', { name: household })}</Hint>}
            </li>
          ))}
        </ul>
      </td>
      <td>
        <ul className={classes.list}>
          {reasons.map(({ kind, text }) => (
            <li key={`${kind} ${text}`}>{t(`clients.proposals.reasons.${kind}`, { text })}</li>
          ))}
        </ul>
      </td>
      <td>
        <div className={classes.actions}>
          <Button size="xs" disabled={busy} onClick={() => onDecide('join')}>
            {t('clients.proposals.join')}
          </Button>
          {!refused && (
            <Button size="xs" variant="subtle" disabled={busy} onClick={() => onDecide('refuse')}>
              {t('clients.proposals.refuse')}
            </Button>
          )}
        </div>
      </td>
    </tr>
  );
}
