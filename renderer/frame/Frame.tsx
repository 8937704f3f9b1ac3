import { AppShell, UnstyledButton } from '@mantine/core';
import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BookStatus } from '../../shared/contract/book.ts';
import { useQuery } from '../api.ts';
import { announceIn } from '../components/announce.ts';
import { ErrorBoundary } from '../components/ErrorBoundary.tsx';
import { LoadingState } from '../components/Notices.tsx';
import { PageBox } from '../components/PageBox.tsx';
import { PageHeader } from '../components/PageHeader.tsx';
import { type TierNames, TierNamesProvider } from '../components/tier-names.ts';
import { forgetActs } from '../components/undo.ts';
import { linkTo, useRoute } from '../navigation.ts';
import { pages } from '../pages.tsx';
import { Sheets } from './commands/Sheets.tsx';
import { useCommands } from './commands/useCommands.ts';
import classes from './Frame.module.css';
import { Header } from './Header.tsx';
import { Navigation } from './Navigation.tsx';
import { Search } from './Search.tsx';
import { AnotherBook } from './start/AnotherBook.tsx';
import type { Opening } from './start/useOpening.tsx';
import { useDropAnywhere } from './useDropAnywhere.ts';
import { useFigureChoice } from './useFigureChoice.ts';

const NO_NAMES: TierNames = {};

export type OpenBook = NonNullable<BookStatus['book']>;

/** Navigation, header and the page of the current route. */
export function Frame({ book, opening }: { readonly book: OpenBook; readonly opening: Opening }) {
  const { t } = useTranslation();
  const route = useRoute();
  const dropping = useDropAnywhere();
  // What was done in another book cannot be taken back in this one.
  useEffect(forgetActs, []);
  useFigureChoice();
  const [making, setMaking] = useState(false);
  const commands = useCommands(true, { choose: opening.choose, open: opening.open, make: () => setMaking(true) });
  const names = useQuery('segments.tierNames', {}, { tables: ['segment_run', 'scheme'], keep: true });
  const page = route.page === '' ? pages[0] : pages.find((candidate) => candidate.name === route.page);
  return (
    <TierNamesProvider value={names.data ?? NO_NAMES}>
      <AppShell
        className={classes.shell ?? ''}
        layout="alt"
        padding={0}
        withBorder={false}
        transitionDuration={120}
        header={{ height: 'var(--tb-header-height)' }}
        navbar={{ width: { base: 'var(--tb-nav-width-narrow)', md: 'var(--tb-nav-width)' }, breakpoint: 0 }}
      >
        <UnstyledButton className={classes.skip ?? ''} onClick={() => document.getElementById('main')?.focus()}>
          {t('frame.skip')}
        </UnstyledButton>
        <AppShell.Navbar className={classes.navigation ?? ''}>
          <Navigation book={book} current={page?.name} />
        </AppShell.Navbar>
        {/* Dialogs bring a header of their own: two would be two banners. */}
        <AppShell.Header role="none" className={classes.header ?? ''}>
          <Header />
        </AppShell.Header>
        <AppShell.Main className={classes.main ?? ''} id="main" tabIndex={-1}>
          <ErrorBoundary resetKey={route.path}>
            <Suspense fallback={<LoadingState />}>
              {page === undefined ? (
                <PageBox>
                  <PageHeader title={t('frame.notFound')} />
                  <a href={linkTo('/')}>{t('frame.toStart')}</a>
                </PageBox>
              ) : (
                <page.component route={route} />
              )}
            </Suspense>
          </ErrorBoundary>
        </AppShell.Main>
        {dropping && (
          <div className={classes.drop} aria-hidden="true">
            {t('frame.drop')}
          </div>
        )}
        <Search run={commands.run} />
        <AnotherBook opening={opening} making={making} onClose={() => setMaking(false)} />
        <Sheets commands={commands} />
        <output className={classes.announcer} aria-live="polite" ref={announceIn} />
      </AppShell>
    </TierNamesProvider>
  );
}
