import { useTranslation } from 'react-i18next';
import { call, demand, failureOf, type RequestOf } from '../../api.ts';
import { announce } from '../announce.ts';
import { useFailureText } from '../failure-text.ts';
import { notifyFailure, notifyUndo } from '../notify.tsx';

type Acts = RequestOf<'touches.act'>['acts'];

/** Works many touches off in one go, says so, and offers to take it back. @returns whether it went through */
export function useBulk(): (acts: Acts) => Promise<boolean> {
  const { t } = useTranslation();
  const text = useFailureText();
  return async (acts) => {
    try {
      let done = await demand('touches.act', { acts });
      const said = t('workOff.said', { count: acts.length });
      announce(said);
      notifyUndo(
        said,
        () => call('touches.takeBack', done),
        async () => {
          const again = await call('touches.act', { acts });
          done = again.ok ? again.value : done;
          return again;
        },
      );
      return true;
    } catch (error) {
      notifyFailure(error, text(failureOf(error)));
      return false;
    }
  };
}
