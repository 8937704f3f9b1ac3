import { useTranslation } from 'react-i18next';
import { useQuery } from '../../api.ts';
import { useFormat } from '../../components/format.ts';
import { Panel } from '../../components/Panel.tsx';
import classes from './import.module.css';

/** The layouts the office has taught the program. */
export function Recipes() {
  const { t } = useTranslation();
  const format = useFormat();
  const recipes = useQuery('import.recipes', {}, { tables: ['recipe'] });
  const list = recipes.data ?? [];
  return (
    <Panel title={t('importing.recipes.title')}>
      {list.length === 0 ? (
        <p className={classes.quiet}>{t('importing.recipes.empty')}</p>
      ) : (
        <ul className={classes.plain}>
          {list.map((recipe) => (
            <li key={recipe.id} className={classes.changes}>
              <strong>{recipe.name}</strong>
              <span className={classes.quiet}>
                {t('importing.recipes.version', { version: recipe.version })} {'·'}{' '}
                {t(`importing.kinds.${recipe.definition.kind}`)} {'·'} {format.day(recipe.createdAt)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
