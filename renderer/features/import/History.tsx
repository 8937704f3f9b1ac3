import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StatementInfo } from '../../../shared/contract/import.ts';
import { useQuery } from '../../api.ts';
import { useFormat } from '../../components/format.ts';
import { EmptyState, ErrorState, Hint, LoadingState } from '../../components/Notices.tsx';
import { Panel } from '../../components/Panel.tsx';
import classes from './import.module.css';
import { UndoStatement } from './UndoStatement.tsx';

/** Every statement that ever came in, latest first, with what it brought and the way back. */
export function History() {
  const { t } = useTranslation();
  const format = useFormat();
  const kindText = useKindText();
  const [undoing, setUndoing] = useState<StatementInfo | null>(null);
  const history = useQuery('import.history', { limit: 200 }, { tables: ['statement'] });
  if (history.error !== null) {
    return <ErrorState error={history.error} onRetry={() => void history.refetch()} />;
  }
  if (history.isPending) {
    return <LoadingState />;
  }
  const { rows, total } = history.data;
  return (
    <Panel
      title={t('importing.history.title')}
      aside={total > 0 ? format.number(total) : undefined}
      body={total > 0 ? 'flush' : 'padded'}
    >
      {total === 0 ? (
        <EmptyState text={t('importing.history.empty')} />
      ) : (
        <div className={classes.scroll}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('importing.history.file')}</th>
                <th scope="col">{t('importing.history.carrier')}</th>
                <th scope="col">{t('importing.map.kind')}</th>
                <th scope="col">{t('importing.history.dated')}</th>
                <th scope="col">{t('importing.history.imported')}</th>
                <th scope="col" className={classes.right}>
                  {t('importing.history.rows')}
                </th>
                <th scope="col" className={classes.right}>
                  {t('importing.history.result')}
                </th>
                <th scope="col" className={classes.right}>
                  {t('importing.history.waiting')}
                </th>
                <td />
              </tr>
            </thead>
            <tbody>
              {rows.map((statement) => (
                <tr key={statement.id} data-undone={statement.undoneAt !== null || undefined}>
                  <th scope="row">{statement.fileName}</th>
                  <td>{statement.carrier ?? '–'}</td>
                  <td>{kindText(statement.kind)}</td>
                  <td>{statement.datedOn === null ? '–' : format.day(statement.datedOn)}</td>
                  <td>{format.day(statement.importedAt)}</td>
                  <td className={classes.right}>{format.number(statement.rows)}</td>
                  <td className={classes.right}>
                    {[statement.outcome.rowsBy.new, statement.outcome.rowsBy.changed, statement.outcome.rowsBy.same]
                      .map((count) => format.number(count))
                      .join(' / ')}
                  </td>
                  <td className={classes.right}>
                    {statement.held > 0 && <Hint tone="warn">{format.number(statement.held)}</Hint>}
                    {statement.unexplainedMinor !== null && (
                      <Hint tone="warn">
                        {t('importing.history.unexplained', { amount: format.money(statement.unexplainedMinor, 2) })}
                      </Hint>
                    )}
                  </td>
                  <td className={classes.right}>
                    {statement.undoneAt === null ? (
                      <Button
                        size="xs"
                        onClick={() => setUndoing(statement)}
                        aria-label={`${t('importing.history.undo')} ${statement.fileName}`}
                      >
                        {t('importing.history.undo')}
                      </Button>
                    ) : (
                      <span className={classes.quiet}>{t('importing.history.undone')}</span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {undoing !== null && <UndoStatement statement={undoing} onClose={() => setUndoing(null)} />}
    </Panel>
  );
}

const KINDS = ['clients', 'policies', 'commissions', 'claims', 'mixed'] as const;

function useKindText(): (kind: string) => string {
  const { t } = useTranslation();
  return (kind) => {
    const known = KINDS.find((name) => name === kind);
    return known === undefined ? kind : t(`importing.kinds.${known}`);
  };
}
