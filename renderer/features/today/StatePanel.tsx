import { IconArrowRight, IconDeviceFloppy, IconFileImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TodayScreen } from '../../../shared/contract/today.ts';
import { useQuery } from '../../api.ts';
import { useFormat } from '../../components/format.ts';
import { icon } from '../../components/icon.ts';
import { Hint } from '../../components/Notices.tsx';
import { linkTo } from '../../navigation.ts';
import classes from './today.module.css';

/** The last import and the state of the backup. */
export function StatePanel({ screen }: { readonly screen: TodayScreen }) {
  const { t } = useTranslation();
  const format = useFormat();
  const status = useQuery('book.status', {});
  const last = screen.lastImport;
  const backup = status.data?.book?.lastBackupAt ?? null;
  const total =
    last === null || last.unexplainedMinor === null || last.unexplainedMinor === 0
      ? t('today.import.agrees')
      : t('today.import.unexplained', { amount: format.money(last.unexplainedMinor, 2) });
  return (
    <section className={classes.state} aria-label={t('today.import.title')}>
      <a className={classes.stateRow} href={linkTo('/import')}>
        <IconFileImport {...icon} />
        <span>
          <strong>{t('today.import.title')}</strong>{' '}
          {last !== null && <span className={classes.quiet}>{format.day(last.importedAt)}</span>}
          <small>
            {last === null
              ? t('today.import.none')
              : [last.fileName, t('today.import.rows', { count: last.rows }), total].join(' · ')}
          </small>
        </span>
        {last !== null && last.toDecide > 0 ? (
          <Hint tone="warn">{t('today.import.review', { count: last.toDecide })}</Hint>
        ) : (
          <IconArrowRight {...icon} />
        )}
      </a>
      <a className={classes.stateRow} href={linkTo('/settings')}>
        <IconDeviceFloppy {...icon} />
        <span>
          <strong>{t('today.backup.title')}</strong>
          <small>
            {backup === null ? t('today.backup.none') : t('today.backup.last', { day: format.day(backup) })}
          </small>
        </span>
        <IconArrowRight {...icon} />
      </a>
    </section>
  );
}
