import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FIELDS } from '../../../shared/import/fields.ts';
import { type RecipeChange, recipeChanges } from '../../../shared/import/recipe-changes.ts';
import { useQuery } from '../../api.ts';
import { useFormat } from '../../components/format.ts';
import { ErrorState, LoadingState } from '../../components/Notices.tsx';
import { useFieldText } from './field-text.ts';
import classes from './recipe-versions.module.css';

/** Every version of a recipe, the newest first, and what each says otherwise than the one before. */
export function RecipeVersions({ name, onClose }: { readonly name: string; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const changeText = useChangeText();
  const versions = useQuery('import.recipeVersions', { name }, { tables: ['recipe', 'statement'] });
  const list = versions.data ?? [];
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('correcting.versions.title', { name })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {versions.isPending && <LoadingState />}
      {versions.error !== null && <ErrorState error={versions.error} />}
      <ol className={classes.versions} reversed>
        {list.map((version, at) => {
          const before = list[at + 1];
          const changes = before === undefined ? [] : recipeChanges(before.definition, version.definition);
          return (
            <li key={version.id}>
              <h3>
                {t('correcting.versions.version', { version: version.version })}
                <span className={classes.quiet}>
                  {format.day(version.createdAt)} · {t('correcting.versions.uses', { count: version.uses })}
                </span>
              </h3>
              {before === undefined ? (
                <p className={classes.quiet}>
                  {t('correcting.versions.first', {
                    count: version.definition.tables.reduce((sum, { columns }) => sum + columns.length, 0),
                  })}
                </p>
              ) : changes.length === 0 ? (
                <p className={classes.quiet}>{t('correcting.versions.same')}</p>
              ) : (
                <ul>
                  {changes.map((change) => (
                    <li key={`${change.what}${change.column}`}>{changeText(change)}</li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
    </Modal>
  );
}

function useChangeText(): (change: RecipeChange) => string {
  const { t } = useTranslation();
  const fieldText = useFieldText();
  const value = (what: RecipeChange['what'], text: string | null) => {
    if (what === 'complete') {
      return t(text === null ? 'common.no' : 'common.yes');
    }
    const field = FIELDS.find((name) => name === text);
    if (text === null || text === '') {
      return what === 'field' || what === 'added' ? t('importing.map.ignore') : t('correcting.versions.nothing');
    }
    return field === undefined ? text : fieldText(field);
  };
  return ({ what, column, before, after }) => {
    const said = { column: column ?? '', before: value(what, before), after: value(what, after) };
    return t(`correcting.versions.changes.${what}`, said);
  };
}
