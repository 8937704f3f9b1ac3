import { useTranslation } from 'react-i18next';
import type { Failure, Result } from '../../../shared/result.ts';
import { call } from '../../api.ts';
import { chooseFile } from '../../components/choose-file.ts';
import { useFailureText } from '../../components/failure-text.ts';
import { notifyDone, notifyFailure, notifyUndo } from '../../components/notify.tsx';

/** What can be done with recipes; each says what came of it. */
export function useRecipeActions() {
  const { t } = useTranslation();
  const text = useFailureText();

  function tell<Value>(result: Result<Value>, done: (value: Value) => void): boolean {
    if (result.ok) {
      done(result.value);
    } else {
      const failure: Failure = result.error;
      notifyFailure(failure, text(failure));
    }
    return result.ok;
  }

  return {
    /** Writes it to a file. */
    async handOn(name: string): Promise<void> {
      const file = await chooseFile('recipe-target', `${name}.json`);
      if (file !== null) {
        tell(await call('import.exportRecipe', { name, token: file.token }), ({ file: written }) =>
          notifyDone(t('mapping.recipes.exported', { name, file: written })),
        );
      }
    },
    /** Takes one from a file. */
    async takeIn(): Promise<void> {
      const file = await chooseFile('recipe');
      if (file !== null) {
        tell(await call('import.importRecipe', { token: file.token }), ({ name, version }) =>
          notifyDone(t('mapping.recipes.imported', { name, version })),
        );
      }
    },
    /** @returns whether it has the new name now */
    async rename(name: string, to: string): Promise<boolean> {
      return tell(await call('import.renameRecipe', { name, to }), () =>
        notifyDone(t('mapping.recipes.renamed', { name: to })),
      );
    },
    async drop(name: string): Promise<void> {
      tell(await call('import.retireRecipe', { name, on: true }), () =>
        notifyUndo(
          t('mapping.recipes.removed', { name }),
          () => call('import.retireRecipe', { name, on: false }),
          () => call('import.retireRecipe', { name, on: true }),
        ),
      );
    },
  };
}
