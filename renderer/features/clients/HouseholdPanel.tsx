import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClientPage } from '../../../shared/contract/clients.ts';
import { useMutation } from '../../api.ts';
import { FieldEdit } from '../../components/FieldEdit.tsx';
import { DayText } from '../../components/Figures.tsx';
import { Hint } from '../../components/Notices.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useClientUndo } from '../../components/useUndo.ts';
import { linkTo } from '../../navigation.ts';
import classes from './panels.module.css';

/** Who is planned for together; the lead client is the one plans and letters are addressed to. */
export function HouseholdPanel({ client }: { readonly client: ClientPage }) {
  const { t } = useTranslation();
  const undoing = useClientUndo();
  const update = useMutation('clients.updateHousehold');
  const split = useMutation('clients.splitHousehold');
  const { household } = client;
  if (household.members.length < 2) {
    return null;
  }
  const done = { onError: undoing.failed };
  return (
    <Panel
      title={t('clients.household.title', { count: household.members.length })}
      body="flush"
      actions={
        <Button
          size="xs"
          variant="subtle"
          onClick={() =>
            split.mutate(
              { id: client.id },
              { ...done, onSuccess: ({ undo }) => undoing.done(t('clients.household.splitDone'), undo) },
            )
          }
        >
          {t('clients.household.split')}
        </Button>
      }
    >
      <div className={classes.household}>
        <span className={classes.quiet}>{t('clients.household.name')}</span>
        <FieldEdit
          label={t('clients.household.name')}
          value={household.name}
          onSave={(name) =>
            update.mutate(
              { householdId: household.id, name },
              {
                ...done,
                onSuccess: ({ undo }) => undoing.done(t('common.saved', { field: t('clients.household.name') }), undo),
              },
            )
          }
        />
      </div>
      <ul className={classes.members}>
        {household.members.map((member) => (
          <li key={member.id}>
            {member.id === client.id ? (
              <span className={classes.strong}>{member.name}</span>
            ) : (
              <a className={classes.strong} href={linkTo(`/clients/${member.id}`)}>
                {member.name}
              </a>
            )}
            {member.id === household.leadClientId ? (
              <Hint tone="accent">{t('clients.household.lead')}</Hint>
            ) : (
              member.id === client.id && (
                <Button
                  size="xs"
                  variant="subtle"
                  onClick={() =>
                    update.mutate(
                      { householdId: household.id, leadClientId: member.id },
                      { ...done, onSuccess: ({ undo }) => undoing.done(t('clients.household.leadDone'), undo) },
                    )
                  }
                >
                  {t('clients.household.makeLead')}
                </Button>
              )
            )}
            <span className={classes.quiet}>
              {member.birthDate === null ? t(`clients.kind.${member.kind}`) : <DayText day={member.birthDate} />}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
