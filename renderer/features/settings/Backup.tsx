import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { failureOf, useMutation, useQuery } from '../../api.ts';
import { chooseFile } from '../../components/choose-file.ts';
import { DayText } from '../../components/Figures.tsx';
import { useFailureText } from '../../components/failure-text.ts';
import { useFormat } from '../../components/format.ts';
import { EmptyState, ErrorState, LoadingState } from '../../components/Notices.tsx';
import { notifyDone, notifyFailure } from '../../components/notify.tsx';
import { Panel } from '../../components/Panel.tsx';
import classes from './settings.module.css';

/** Verified copies of the book: make one, see them, restore one into a new file. */
export function Backup() {
  const { t } = useTranslation();
  const format = useFormat();
  const text = useFailureText();
  const status = useQuery('book.status', {}, { tables: ['office'] });
  const backups = useQuery('book.backups', {}, { tables: [] });
  const backup = useMutation('book.backup');
  const restore = useMutation('book.restore');
  const onError = (error: Error) => notifyFailure(error, text(failureOf(error)));
  const last = status.data?.book?.lastBackupAt ?? null;

  const backUp = (token: string | null) =>
    backup.mutate(
      { token },
      {
        onSuccess: ({ path }) => {
          notifyDone(t('settings.backup.done', { path }));
          void backups.refetch();
          void status.refetch();
        },
        onError,
      },
    );
  const backUpElsewhere = async () => {
    const file = await chooseFile('backup-target', status.data?.book?.fileName);
    if (file !== null) {
      backUp(file.token);
    }
  };
  const restoreFrom = async (token: string) => {
    const target = await chooseFile('restore-target', status.data?.book?.fileName);
    if (target !== null) {
      restore.mutate(
        { backup: token, target: target.token },
        { onSuccess: ({ path }) => notifyDone(t('settings.backup.restored', { path })), onError },
      );
    }
  };
  const restoreFile = async () => {
    const file = await chooseFile('backup');
    if (file !== null) {
      await restoreFrom(file.token);
    }
  };
  return (
    <>
      <Panel
        title={t('settings.backup.title')}
        aside={
          last === null ? t('settings.backup.never') : t('settings.backup.last', { day: format.day(last.slice(0, 10)) })
        }
      >
        <div className={classes.buttons}>
          <Button variant="primary" loading={backup.isPending} onClick={() => backUp(null)}>
            {t('settings.backup.now')}
          </Button>
          <Button onClick={() => void backUpElsewhere()}>{t('settings.backup.elsewhere')}</Button>
          <Button loading={restore.isPending} onClick={() => void restoreFile()}>
            {t('settings.backup.restoreFile')}
          </Button>
        </div>
        <p className={`${classes.hint} ${classes.below}`}>{t('settings.backup.restoreHint')}</p>
      </Panel>
      <Panel title={t('settings.backup.list')} body="flush">
        {backups.isPending && <LoadingState />}
        {backups.isError && <ErrorState error={backups.error} onRetry={() => void backups.refetch()} />}
        {backups.data?.length === 0 && <EmptyState text={t('settings.backup.none')} />}
        {backups.data !== undefined && backups.data.length > 0 && (
          <table className={classes.table} aria-label={t('settings.backup.list')}>
            <thead>
              <tr>
                <th scope="col">{t('settings.backup.name')}</th>
                <th scope="col">{t('settings.backup.made')}</th>
                <th scope="col" className={classes.figure}>
                  {t('settings.backup.size')}
                </th>
                <td />
              </tr>
            </thead>
            <tbody>
              {backups.data.map((file) => (
                <tr key={file.token}>
                  <td className={classes.name}>{file.name}</td>
                  <td>
                    <DayText day={file.madeAt.slice(0, 10)} /> {file.madeAt.slice(11, 16)}
                  </td>
                  <td className={classes.figure}>{`${format.number(file.bytes / 1_000_000, 1)} MB`}</td>
                  <td className={classes.figure}>
                    <Button size="xs" onClick={() => void restoreFrom(file.token)}>
                      {t('settings.backup.restore')}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Panel>
    </>
  );
}
