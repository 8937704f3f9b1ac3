import { Menu, UnstyledButton } from '@mantine/core';
import { IconLock, IconLockOpen, IconLogout } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { failureOf, useMutation, useQuery } from '../api.ts';
import { useFailureText } from '../components/failure-text.ts';
import { useFormat } from '../components/format.ts';
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
  const counts = useCounts();
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
            <PageLink key={page.name} page={page} current={current} count={counts[page.name]} />
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

type Counts = Partial<Readonly<Record<PageName, { readonly count: number; readonly meaning: string }>>>;

/** What waits behind a page, where that is more than nothing. */
function useCounts(): Counts {
  const { t } = useTranslation();
  const counts = useQuery(
    'today.counts',
    {},
    { tables: ['touch', 'client', 'client_summary', 'statement', 'statement_line'], keep: true },
  );
  if (counts.data === undefined) {
    return {};
  }
  const { waiting, clients, toDecide } = counts.data;
  return {
    today: { count: waiting, meaning: t('frame.counts.waiting', { count: waiting }) },
    clients: { count: clients, meaning: t('frame.counts.clients', { count: clients }) },
    import: { count: toDecide, meaning: t('frame.counts.toDecide', { count: toDecide }) },
  };
}

type PageLinkProps = {
  readonly page: Page;
  readonly current: PageName | undefined;
  readonly count?: Counts[PageName];
};

function PageLink({ page, current, count }: PageLinkProps) {
  const { t } = useTranslation();
  const format = useFormat();
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
      {count !== undefined && count.count > 0 && (
        <span className={classes.count} title={count.meaning}>
          <span aria-hidden="true">{format.number(count.count)}</span>
          <span className={classes.hidden}>{count.meaning}</span>
        </span>
      )}
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
