import { Button, Group, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from '../../api.ts';
import { ErrorState, LoadingState } from '../../components/Notices.tsx';
import { notifyDone } from '../../components/notify.tsx';
import { useThingsText } from './field-text.ts';
import classes from './import.module.css';

type UndoStatementProps = {
  readonly statement: { readonly id: number; readonly fileName: string };
  readonly onClose: (undone: boolean) => void;
};

/** What goes, what comes back and what stays if a statement is undone; then undoes it. */
export function UndoStatement({ statement, onClose }: UndoStatementProps) {
  const { t } = useTranslation();
  const thingsText = useThingsText();
  const dependents = useQuery('import.dependents', { statementId: statement.id });
  const undo = useMutation('import.undo');
  const confirm = async () => {
    await undo.mutateAsync({ statementId: statement.id });
    notifyDone(t('importing.undo.done', { id: statement.id }));
    onClose(true);
  };
  const found = dependents.data;
  return (
    <Modal
      opened
      onClose={() => onClose(false)}
      title={t('importing.undo.title', { id: statement.id, file: statement.fileName })}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {dependents.error !== null && <ErrorState error={dependents.error} />}
      {dependents.isPending && <LoadingState />}
      {found !== undefined && (
        <div className={classes.told}>
          <p>
            {t('importing.undo.removes', {
              things: thingsText({
                clients: found.clients.total - found.clients.needed,
                policies: found.policies.total - found.policies.needed,
                commissions: found.commissions,
                claims: found.claims.total - found.claims.needed,
              }),
            })}
          </p>
          {found.changed > 0 && <p>{t('importing.undo.restores', { count: found.changed })}</p>}
          {found.clients.needed + found.policies.needed + found.claims.needed > 0 && (
            <p>
              {t('importing.undo.keeps', {
                things: thingsText({
                  clients: found.clients.needed,
                  policies: found.policies.needed,
                  claims: found.claims.needed,
                }),
              })}
            </p>
          )}
          {found.later.length > 0 && (
            <p>
              {t('importing.undo.later', {
                files: found.later.map(({ id, fileName }) => `${fileName} (${id})`).join(', '),
              })}
            </p>
          )}
        </div>
      )}
      {undo.error !== null && <ErrorState error={undo.error} />}
      <Group justify="flex-end" gap="sm">
        <Button onClick={() => onClose(false)}>{t('importing.undo.cancel')}</Button>
        <Button
          variant="filled"
          color="bad"
          loading={undo.isPending}
          disabled={found === undefined}
          onClick={() => void confirm()}
        >
          {t('importing.undo.confirm')}
        </Button>
      </Group>
    </Modal>
  );
}
