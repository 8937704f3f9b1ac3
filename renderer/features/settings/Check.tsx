import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMutation } from '../../api.ts';
import { icon } from '../../components/icon.ts';
import { ErrorState, Hint, LoadingState } from '../../components/Notices.tsx';
import { Panel } from '../../components/Panel.tsx';
import classes from './settings.module.css';

/** Whether the file is sound and every kept total agrees with the rows it sums. */
export function Check() {
  const { t } = useTranslation();
  const check = useMutation('book.check');
  return (
    <Panel
      title={t('settings.check.title')}
      actions={
        <Button variant="primary" loading={check.isPending} onClick={() => check.mutate({})}>
          {t('settings.check.run')}
        </Button>
      }
    >
      <div className={classes.rows}>
        <p className={classes.hint}>{t('settings.check.hint')}</p>
        {check.isPending && <LoadingState text={t('settings.check.running')} />}
        {check.isError && <ErrorState error={check.error} />}
        {check.data?.ok && (
          <p className={classes.good} role="status">
            <IconCircleCheck {...icon} />
            {t('settings.check.ok')}
          </p>
        )}
        {check.data !== undefined && !check.data.ok && (
          <div role="status">
            <Hint tone="bad">{t('settings.check.problems', { count: check.data.problems.length })}</Hint>
            <ul className={classes.problems}>
              {check.data.problems.map((problem) => (
                <li key={`${problem.code} ${problem.message}`}>{problem.message}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Panel>
  );
}
