import { Menu, UnstyledButton } from '@mantine/core';
import { IconLock, IconLockOpen, IconLogout } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { failureOf, useMutation } from '../api.ts';
import { useFailureText } from '../components/failure-text.ts';
import { icon } from '../components/icon.ts';
import { notifyFailure } from '../components/notify.tsx';
import { linkTo } from '../navigation.ts';
import { type Page, type PageName, pages } from '../pages.tsx';
import classes from './Frame.module.css';
import type { OpenBook } from './Frame.tsx';
import { Mark } from './Mark.tsx';

type NavigationProps = { readonly book: OpenBook; readonly current: PageName | undefined };

/** The pages by icon and word; Settings and the open book stand at the bottom. */
export function Navigation({ book, current }: NavigationProps) {
  const { t } = useTranslation();
  return (
    <>
      <div className={classes.brand}>
        <Mark />
        <span className={classes.word}>{t('common.product')}</span>
      </div>
      <nav className={classes.links} aria-label={t('frame.navigation')}>
        {pages
          .filter((page) => page.name !== 'settings')
          .map((page) => (
            <PageLink key={page.name} page={page} current={current} />
          ))}
      </nav>
      <div className={classes.bottom}>
        {pages
          .filter((page) => page.name === 'settings')
          .map((page) => (
            <PageLink key={page.name} page={page} current={current} />
          ))}
        <BookMenu book={book} />
      </div>
    </>
  );
}

function PageLink({ page, current }: { readonly page: Page; readonly current: PageName | undefined }) {
  const { t } = useTranslation();
  const word = t(`frame.pages.${page.name}`);
  return (
    <a
      className={classes.link}
      href={linkTo(`/${page.name}`)}
      title={word}
      aria-current={page.name === current ? 'page' : undefined}
    >
      <page.icon {...icon} />
      <span className={classes.word}>{word}</span>
    </a>
  );
}

function BookMenu({ book }: { readonly book: OpenBook }) {
  const { t } = useTranslation();
  const close = useMutation('book.close');
  const text = useFailureText();
  return (
    <Menu position="top-start" width={200}>
      <Menu.Target>
        <UnstyledButton className={classes.book} title={book.path}>
          {book.encrypted ? <IconLock {...icon} /> : <IconLockOpen {...icon} />}
          <span className={`${classes.word} ${classes.words}`}>
            <span className={classes.bookName} style={{ display: 'block' }}>
              {book.office}
            </span>
            <span className={classes.bookState} style={{ display: 'block' }}>
              {book.encrypted ? t('frame.book.encrypted') : t('frame.book.open')}
            </span>
          </span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconLogout {...icon} />}
          onClick={() => close.mutate({}, { onError: (error) => notifyFailure(error, text(failureOf(error))) })}
        >
          {t('frame.book.close')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
