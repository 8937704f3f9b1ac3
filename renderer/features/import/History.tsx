import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots, IconDownload, IconMapPin, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StatementInfo } from '../../../shared/contract/import.ts';
import { useQuery } from '../../api.ts';
import { type Format, useFormat } from '../../components/format.ts';
import { smallIcon } from '../../components/icon.ts';
import { EmptyState, ErrorState, Hint, LoadingState } from '../../components/Notices.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useSaveProvenance } from '../../components/save-provenance.ts';
import { Divided } from './Divided.tsx';
import { useKindText } from './field-text.ts';
import classes from './import.module.css';
import { openHeld } from './progress.ts';
import { useRejectedRows } from './rejected.ts';
import { UndoStatement } from './UndoStatement.tsx';

/** Statements shown at first, and so many more each time somebody asks. */
const PAGE = 200;

/** Every statement that ever came in, latest first: what it brought, what waits, what was rejected, and the way back. */
export function History() {
  const { t } = useTranslation();
  const format = useFormat();
  const [undoing, setUndoing] = useState<StatementInfo | null>(null);
  const [divided, setDivided] = useState<StatementInfo | null>(null);
  const [limit, setLimit] = useState(PAGE);
  const history = useQuery('import.history', { limit }, { tables: ['statement'], keep: true });
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
                <th scope="col" className={classes.takesRest}>
                  {t('importing.history.file')}
                </th>
                <th scope="col">{t('importing.history.dated')}</th>
                <th scope="col">{t('importing.history.imported')}</th>
                <th scope="col" className={classes.right}>
                  {t('importing.history.rows')}
                </th>
                <th scope="col" className={`${classes.right} ${classes.nowrap}`}>
                  {t('importing.history.result')}
                </th>
                <th scope="col" className={classes.right}>
                  {t('mapping.history.totals')}
                </th>
                <td />
              </tr>
            </thead>
            <tbody>
              {rows.map((statement) => (
                <Row
                  key={statement.id}
                  statement={statement}
                  onUndo={() => setUndoing(statement)}
                  onDivided={() => setDivided(statement)}
                />
              ))}
            </tbody>
          </table>
          {total > rows.length && (
            <div className={classes.more}>
              <Button loading={history.isFetching} onClick={() => setLimit(limit + PAGE)}>
                {t('mapping.history.older', { shown: format.number(rows.length), total: format.number(total) })}
              </Button>
            </div>
          )}
        </div>
      )}
      {divided !== null && <Divided statement={divided} onClose={() => setDivided(null)} />}
      {undoing !== null && <UndoStatement statement={undoing} onClose={() => setUndoing(null)} />}
    </Panel>
  );
}

type RowProps = {
  readonly statement: StatementInfo;
  readonly onUndo: () => void;
  readonly onDivided: () => void;
};

function Row({ statement, onUndo, onDivided }: RowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const kindText = useKindText();
  const recipeText = useRecipeText();
  const saveRejected = useRejectedRows();
  const saveProvenance = useSaveProvenance();
  const { outcome, undoneAt, held, rejected } = statement;
  const imported = format.day(statement.importedAt);
  return (
    <tr data-undone={undoneAt !== null || undefined}>
      <th scope="row" className={classes.takesRest} title={`${statement.fileName}\n${statement.sha256}`}>
        {statement.fileName}
        <span className={classes.beneath}>
          {[statement.carrier, kindText(statement.kind), recipeText(statement)]
            .filter((word) => word !== null && word !== '')
            .join(' · ')}
        </span>
      </th>
      <td className={classes.nowrap}>{statement.datedOn === null ? '–' : format.day(statement.datedOn)}</td>
      <td className={classes.nowrap}>
        {statement.importedBy === '' ? imported : t('mapping.history.by', { day: imported, who: statement.importedBy })}
      </td>
      <td className={classes.right}>{format.number(statement.rows)}</td>
      <td className={`${classes.right} ${classes.nowrap}`}>
        {[outcome.rowsBy.new, outcome.rowsBy.changed, outcome.rowsBy.same]
          .map((count) => format.number(count))
          .join(' / ')}
      </td>
      <td className={classes.right}>
        {totalText(statement, format)}
        {statement.unexplainedMinor !== null && (
          <Hint tone="warn">
            {t('importing.history.unexplained', { amount: format.money(statement.unexplainedMinor, 2) })}
          </Hint>
        )}
      </td>
      <td className={classes.right}>
        {undoneAt === null ? (
          <span className={classes.rowActions}>
            {held > 0 && (
              <Button
                size="xs"
                aria-label={`${t('mapping.history.decide')} ${format.number(held)} ${statement.fileName}`}
                onClick={() => void openHeld(statement.id, statement.fileName)}
              >
                {t('mapping.history.decide')} {format.number(held)}
              </Button>
            )}
            {rejected > 0 && (
              <Button
                size="xs"
                title={`${t('mapping.history.rejected')}: ${t('deciding.rejected.hint')}`}
                aria-label={`${t('mapping.history.rejected')} ${format.number(rejected)} ${statement.fileName}`}
                leftSection={<IconDownload {...smallIcon} />}
                onClick={() => void saveRejected({ statementId: statement.id })}
              >
                {format.number(rejected)}
              </Button>
            )}
            <Menu position="bottom-end">
              <Menu.Target>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('correcting.figures.more', { file: statement.fileName })}
                >
                  <IconDots {...smallIcon} />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                {outcome.totals.commission !== null && (
                  <Menu.Item leftSection={<IconUsers {...smallIcon} />} onClick={onDivided}>
                    {t('correcting.shares.menu')}
                  </Menu.Item>
                )}
                <Menu.Item
                  leftSection={<IconMapPin {...smallIcon} />}
                  onClick={() => void saveProvenance({ statementId: statement.id }, `${statement.fileName}-figures`)}
                >
                  {t('correcting.figures.save')}
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
            <Button size="xs" onClick={onUndo} aria-label={`${t('importing.history.undo')} ${statement.fileName}`}>
              {t('importing.history.undo')}
            </Button>
          </span>
        ) : (
          <span className={classes.quiet}>{t('importing.history.undone')}</span>
        )}
      </td>
    </tr>
  );
}

/** Its commission, else its premium; a list of clients has neither. */
function totalText({ outcome }: StatementInfo, format: Format): string {
  const amount = outcome.totals.commission ?? outcome.totals.premium;
  return amount === null ? '–' : format.money(amount, 2);
}

/** How a statement was read: by which version of a recipe; empty when without one. */
function useRecipeText(): (statement: StatementInfo) => string {
  const { t } = useTranslation();
  return ({ recipe, recipeVersion }) => {
    if (recipeVersion !== null) {
      return t('mapping.history.version', { name: recipe, version: recipeVersion });
    }
    return recipe === 'gdv' ? t('importing.file.gdv') : '';
  };
}
