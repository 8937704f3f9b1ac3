import { useTranslation } from 'react-i18next';
import { demand } from '../../api.ts';
import { announce } from '../../components/announce.ts';
import { change } from './decisions.ts';

/** What a person says about policies that a list leaves out. */
export function useLapsing() {
  const { t } = useTranslation();
  return {
    /** Whether the list holds all policies its carrier has in force. */
    async complete(on: boolean): Promise<void> {
      await change((session) => demand('import.complete', { session, on }));
    },
    /** @param policies null: all that are missing */
    async lapse(policies: readonly number[] | null, on: boolean): Promise<void> {
      await change(
        (session) => demand('import.lapse', { session, policies: policies === null ? null : [...policies], on }),
        ({ missing }) => {
          announce(t('correcting.missing.lapsing', { count: missing?.lapsing ?? 0 }));
          return null;
        },
      );
    },
  };
}
