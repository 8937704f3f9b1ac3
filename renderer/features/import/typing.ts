import { useTranslation } from 'react-i18next';
import type { ImportReview, ImportRow } from '../../../shared/contract/import.ts';
import { call, demand, type RequestOf } from '../../api.ts';
import { announce } from '../../components/announce.ts';
import { change } from './decisions.ts';

type Cells = NonNullable<RequestOf<'import.type'>['cells']>;

/** Typing into cells that could not be read, and taking it back. */
export function useTyping() {
  const { t } = useTranslation();

  /** The row's class after it was read anew; null where it cannot be asked. */
  async function outcomeOf(session: string, row: number): Promise<ImportRow | null> {
    const found = await call('import.row', { session, row });
    return found.ok ? found.value.row : null;
  }

  /** @param row its index */
  async function untype(row: number): Promise<void> {
    let after: ImportRow | null = null;
    await change(
      async (session): Promise<ImportReview> => {
        const review = await demand('import.type', { session, row, cells: null });
        after = await outcomeOf(session, row);
        return review;
      },
      () => {
        announce(t('correcting.done.back', { row: after?.row ?? row + 1 }));
        return null;
      },
    );
  }

  return {
    untype,
    takeBack: (row: ImportRow) => untype(row.index),
    async type(row: ImportRow, cells: Cells): Promise<void> {
      let after: ImportRow | null = null;
      await change(
        async (session): Promise<ImportReview> => {
          const review = await demand('import.type', { session, row: row.index, cells });
          after = await outcomeOf(session, row.index);
          return review;
        },
        () => {
          const read = after !== null && after.class !== 'rejected';
          const message = read
            ? t('correcting.done.read', { row: row.row, outcome: t(`importing.classes.${after?.class ?? 'new'}`) })
            : t('correcting.done.still', { row: row.row });
          return { message, rows: [row.index], typed: true };
        },
      );
    },
  };
}
