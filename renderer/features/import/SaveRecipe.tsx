import { Button, Popover, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedImport } from '../../../shared/contract/import.ts';
import { call } from '../../api.ts';
import { useFailureText } from '../../components/failure-text.ts';
import { notifyDone, notifyFailure } from '../../components/notify.tsx';
import classes from './import.module.css';
import type { MappingChoices } from './mapping-choices.ts';

type SaveRecipeProps = {
  readonly opened: OpenedImport;
  readonly corrections: MappingChoices['corrections'];
  readonly disabled: boolean;
};

/** Keeps how this file is read, under a name, for every later file with the same headers. */
export function SaveRecipe({ opened, corrections, disabled }: SaveRecipeProps) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const [shown, setShown] = useState(false);
  const known = opened.drift?.recipe ?? (opened.recipeVersion === null ? null : opened.recipe);
  const [name, setName] = useState(known ?? opened.inspection.carrier ?? '');
  const save = async () => {
    const saved = await call('import.saveRecipe', { session: opened.session, name, ...corrections });
    if (saved.ok) {
      setShown(false);
      notifyDone(t('importing.map.saved', { name, version: saved.value.version }));
    } else {
      notifyFailure(saved.error, failureText(saved.error));
    }
  };
  return (
    <Popover opened={shown} onChange={setShown} trapFocus withinPortal>
      <Popover.Target>
        <Button disabled={disabled} onClick={() => setShown(!shown)}>
          {t('importing.map.save')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          className={classes.asking}
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <TextInput
            required
            data-autofocus
            maxLength={80}
            label={t('importing.map.recipeName')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" variant="primary">
            {t('common.save')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
