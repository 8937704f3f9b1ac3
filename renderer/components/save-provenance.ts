import { useTranslation } from 'react-i18next';
import { call } from '../api.ts';
import { chooseFile } from './choose-file.ts';
import { useFailureText } from './failure-text.ts';
import { notifyDone, notifyFailure } from './notify.tsx';

type Of = { readonly statementId: number } | { readonly clientId: number };

/** Writes every imported figure of a statement or client with file, sheet, row, column and raw text to a chosen CSV. */
export function useSaveProvenance(): (of: Of, name: string) => Promise<void> {
  const { t } = useTranslation();
  const text = useFailureText();
  return async (of, name) => {
    const file = await chooseFile('export-csv', `${name}.csv`);
    if (file === null) {
      return;
    }
    const written = await call('export.table', { what: 'provenance', token: file.token, ...of });
    if (written.ok) {
      notifyDone(t('correcting.figures.saved', { count: written.value.rows, file: file.name }));
    } else {
      notifyFailure(written.error, text(written.error));
    }
  };
}
