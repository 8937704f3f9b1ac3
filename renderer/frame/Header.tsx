import { UnstyledButton } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { icon } from '../components/icon.ts';
import { Kbd, shortcut } from '../components/Kbd.tsx';
import { AsOf } from './AsOf.tsx';
import classes from './Header.module.css';
import { Jobs } from './Jobs.tsx';

/** Search over everything, and work that is running. */
export function Header() {
  const { t } = useTranslation();
  return (
    <section className={classes.bar} aria-label={t('frame.header')}>
      <UnstyledButton className={classes.search} onClick={spotlight.open} aria-keyshortcuts="Control+K Meta+K">
        <IconSearch {...icon} />
        <span className={classes.hint}>{t('frame.search.field')}</span>
        <Kbd>{shortcut('K')}</Kbd>
      </UnstyledButton>
      <div className={classes.end}>
        <Jobs />
        <AsOf />
      </div>
    </section>
  );
}
