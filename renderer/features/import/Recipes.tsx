import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots, IconFileExport, IconFileImport, IconHistory, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportRecipe } from '../../../shared/contract/import.ts';
import { useQuery } from '../../api.ts';
import { useFormat } from '../../components/format.ts';
import { smallIcon } from '../../components/icon.ts';
import { EmptyState } from '../../components/Notices.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useKindText } from './field-text.ts';
import classes from './import.module.css';
import { RecipeVersions } from './RecipeVersions.tsx';
import { RenameRecipe } from './RenameRecipe.tsx';
import { useRecipeActions } from './recipe-actions.ts';

/** The layouts the office has taught the program: to hand on, to name anew, to drop. */
export function Recipes() {
  const { t } = useTranslation();
  const { takeIn } = useRecipeActions();
  const recipes = useQuery('import.recipes', {}, { tables: ['recipe', 'statement'] });
  const [renaming, setRenaming] = useState<string | null>(null);
  const [looking, setLooking] = useState<string | null>(null);
  const list = recipes.data ?? [];
  const importButton = (
    <Button leftSection={<IconFileImport {...smallIcon} />} onClick={() => void takeIn()}>
      {t('mapping.recipes.import')}
    </Button>
  );
  return (
    <Panel
      title={t('importing.recipes.title')}
      actions={list.length > 0 ? importButton : undefined}
      body={list.length > 0 ? 'flush' : 'padded'}
    >
      {list.length === 0 ? (
        <EmptyState text={t('importing.recipes.empty')} action={importButton} />
      ) : (
        <div className={classes.scroll}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('mapping.recipes.name')}</th>
                <th scope="col">{t('mapping.recipes.version')}</th>
                <th scope="col">{t('mapping.recipes.holds')}</th>
                <th scope="col" className={classes.right}>
                  {t('mapping.recipes.columns')}
                </th>
                <th scope="col" className={classes.right}>
                  {t('mapping.recipes.uses')}
                </th>
                <th scope="col">{t('mapping.recipes.saved')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {list.map((recipe) => (
                <Row
                  key={recipe.id}
                  recipe={recipe}
                  onRename={() => setRenaming(recipe.name)}
                  onVersions={() => setLooking(recipe.name)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {looking !== null && <RecipeVersions name={looking} onClose={() => setLooking(null)} />}
      {renaming !== null && <RenameRecipe name={renaming} onClose={() => setRenaming(null)} />}
    </Panel>
  );
}

type RowProps = { readonly recipe: ImportRecipe; readonly onRename: () => void; readonly onVersions: () => void };

function Row({ recipe, onRename, onVersions }: RowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const kindText = useKindText();
  const { handOn, drop } = useRecipeActions();
  const columns = recipe.definition.tables.flatMap((table) => table.columns);
  const used = columns.filter(({ field }) => field !== null).length;
  return (
    <tr>
      <th scope="row">{recipe.name}</th>
      <td>{format.number(recipe.version)}</td>
      <td>{kindText(recipe.definition.kind)}</td>
      <td className={classes.right}>{t('importing.mapped', { named: used, all: columns.length })}</td>
      <td className={classes.right}>{format.number(recipe.uses)}</td>
      <td>{format.day(recipe.createdAt)}</td>
      <td className={classes.right}>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" aria-label={t('mapping.recipes.more', { name: recipe.name })}>
              <IconDots {...smallIcon} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconFileExport {...smallIcon} />} onClick={() => void handOn(recipe.name)}>
              {t('mapping.recipes.export')}
            </Menu.Item>
            <Menu.Item leftSection={<IconHistory {...smallIcon} />} onClick={onVersions}>
              {t('correcting.versions.menu')}
            </Menu.Item>
            <Menu.Item leftSection={<IconPencil {...smallIcon} />} onClick={onRename}>
              {t('mapping.recipes.rename')}
            </Menu.Item>
            <Menu.Item leftSection={<IconTrash {...smallIcon} />} onClick={() => void drop(recipe.name)}>
              {t('mapping.recipes.remove')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </td>
    </tr>
  );
}
