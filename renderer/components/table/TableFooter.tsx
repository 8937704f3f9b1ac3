import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format.ts';
import { Kbd } from '../Kbd.tsx';
import classes from './DataTable.module.css';

type TableFooterProps = {
  /** Rows of the filtered list, and of the list without filter. */
  readonly shown: number;
  readonly of: number;
  /** Sum of what is filtered. */
  readonly sum?: ReactNode;
  readonly selectable?: boolean;
};

/** Under a table: rows shown of all, their sum, and the keys that work. */
export function TableFooter({ shown, of, sum, selectable }: TableFooterProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <span aria-live="polite">
        {t('common.rowsOf', { shown: format.number(shown), all: format.number(of), count: of })}
      </span>
      {sum !== undefined && <span>{sum}</span>}
      <span className={classes.keys}>
        <Kbd>↑↓</Kbd>
        {t('common.keys.move')}
        {selectable && (
          <>
            <Kbd>{t('common.keys.space')}</Kbd>
            {t('common.keys.select')}
          </>
        )}
        <Kbd>↵</Kbd>
        {t('common.keys.open')}
        <Kbd>/</Kbd>
        {t('common.keys.search')}
      </span>
    </>
  );
}
