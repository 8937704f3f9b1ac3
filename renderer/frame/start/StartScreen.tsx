import { Title, UnstyledButton } from '@mantine/core';
import { IconBuildingStore, IconFilePlus, IconFolderOpen, type TablerIcon } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/Panel.tsx';
import { forgetRemembered } from '../../components/useRemembered.ts';
import { Sheets } from '../commands/Sheets.tsx';
import { useCommands } from '../commands/useCommands.ts';
import { LanguageSwitch } from '../LanguageSwitch.tsx';
import { Mark } from '../Mark.tsx';
import { NewBook } from './NewBook.tsx';
import { RecentBooks } from './RecentBooks.tsx';
import classes from './StartScreen.module.css';
import { type Opening, OpeningNotice } from './useOpening.tsx';

/** The first screen: open a book, make one, or look around in the sample office. */
export function StartScreen({ opening }: { readonly opening: Opening }) {
  const { t } = useTranslation();
  const [making, setMaking] = useState(false);
  const commands = useCommands(false, { choose: opening.choose, open: opening.open, make: () => setMaking(true) });
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
          <Panel title={t('frame.newBook.office')}>
            <NewBook opening={opening} onBack={() => setMaking(false)} />
          </Panel>
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
      <Sheets commands={commands} />
    </main>
  );
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
