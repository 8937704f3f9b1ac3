import { UnstyledButton } from '@mantine/core';
import { IconBook2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../api.ts';
import { DayText } from '../../components/Figures.tsx';
import { icon } from '../../components/icon.ts';
import { Panel } from '../../components/Panel.tsx';
import classes from './StartScreen.module.css';
import type { Opening } from './useOpening.tsx';

/** Books opened before, latest first; one that is gone says so instead of failing. */
export function RecentBooks({ opening }: { readonly opening: Opening }) {
  const { t } = useTranslation();
  const recent = useQuery('book.recent', {});
  if (recent.data === undefined || recent.data.length === 0) {
    return null;
  }
  return (
    <Panel title={t('frame.start.recent')} body="flush">
      <ul className={classes.list}>
        {recent.data.map((book) => (
          <li key={book.token}>
            <UnstyledButton
              className={classes.recent}
              disabled={opening.busy || book.missing}
              onClick={() => opening.open(book.token, book.name)}
            >
              <IconBook2 {...icon} />
              <span className={classes.words}>
                <span className={classes.name}>{book.name}</span>
                <span className={classes.folder}>{book.folder}</span>
              </span>
              <span className={classes.when}>
                {book.missing ? t('frame.start.missing') : <DayText day={book.openedAt.slice(0, 10)} />}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
