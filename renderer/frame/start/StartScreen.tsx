import { Title, UnstyledButton } from '@mantine/core';
import { IconBuildingStore, IconFilePlus, IconFolderOpen, type TablerIcon } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../api.ts';
import { forgetRemembered } from '../../components/useRemembered.ts';
import { LanguageSwitch } from '../LanguageSwitch.tsx';
import { Mark } from '../Mark.tsx';
import { NewBook } from './NewBook.tsx';
import { RecentBooks } from './RecentBooks.tsx';
import classes from './StartScreen.module.css';
import { type Opening, OpeningNotice, useOpening } from './useOpening.tsx';

/** The first screen: open a book, make one, or look around in the sample office. */
export function StartScreen() {
  const { t } = useTranslation();
  const [making, setMaking] = useState(false);
  const opening = useOpening();
  useAskedBook(opening);
  // Filters and sorts of a book that was closed mean nothing in the next one.
  useEffect(forgetRemembered, []);
  return (
    <main className={classes.screen}>
      <div className={classes.column}>
        <header className={classes.brand}>
          <Mark size={34} />
          <div>
            <Title order={1}>{making ? t('frame.newBook.title') : t('frame.start.title')}</Title>
            <p className={classes.subtitle}>{t('frame.start.subtitle')}</p>
          </div>
        </header>
        {making ? (
          <NewBook opening={opening} onBack={() => setMaking(false)} />
        ) : (
          <>
            <OpeningNotice opening={opening} />
            <div className={classes.choices}>
              <Choice
                sign={IconFolderOpen}
                word={t('frame.start.openBook')}
                hint={t('frame.start.openHint')}
                busy={opening.busy}
                onClick={opening.choose}
              />
              <Choice
                sign={IconFilePlus}
                word={t('frame.start.newBook')}
                hint={t('frame.start.newHint')}
                busy={opening.busy}
                onClick={() => setMaking(true)}
              />
              <Choice
                sign={IconBuildingStore}
                word={t('frame.start.sample')}
                hint={t('frame.start.sampleHint')}
                busy={opening.busy}
                onClick={opening.sample}
              />
            </div>
            <RecentBooks opening={opening} />
          </>
        )}
        <footer className={classes.footer}>
          <LanguageSwitch />
        </footer>
      </div>
    </main>
  );
}

/** A book double-clicked or named on the command line opens by itself, once. */
function useAskedBook(opening: Opening): void {
  const asked = useQuery('files.asked', {}, { tables: [] });
  const taken = useRef(false);
  const { data } = asked;
  useEffect(() => {
    if (data && !taken.current) {
      taken.current = true;
      opening.open(data.token, data.name);
    }
  }, [data, opening]);
}

type ChoiceProps = {
  readonly sign: TablerIcon;
  readonly word: string;
  readonly hint: string;
  readonly busy: boolean;
  readonly onClick: () => void;
};

function Choice({ sign: Sign, word, hint, busy, onClick }: ChoiceProps) {
  return (
    <UnstyledButton className={classes.choice} disabled={busy} onClick={onClick}>
      <Sign size={22} stroke={1.5} aria-hidden="true" />
      <span className={classes.word}>{word}</span>
      <span className={classes.hint}>{hint}</span>
    </UnstyledButton>
  );
}
