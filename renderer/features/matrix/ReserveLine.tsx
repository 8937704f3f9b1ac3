import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MatrixScreen } from '../../../shared/contract/matrix.ts';
import { call, demand, failureOf } from '../../api.ts';
import { useFailureText } from '../../components/failure-text.ts';
import { useFormat } from '../../components/format.ts';
import { notifyFailure, notifyUndo } from '../../components/notify.tsx';
import classes from './matrix.module.css';

/** What is kept free for incoming work, beside what the log of the last twelve months says it took; one click takes that. */
export function ReserveLine({ screen }: { readonly screen: MatrixScreen }) {
  const { t } = useTranslation();
  const format = useFormat();
  const text = useFailureText();
  const { incomingLogMinutes: logged } = screen;
  const { incomingReserveMinutes: kept } = screen.overheads;
  if (logged === 0 && kept === 0) {
    return null;
  }
  const hours = (minutes: number) => format.number(minutes / 60, 1);
  const set = (minutes: number) => call('settings.updateOffice', { patch: { incomingReserveMinutes: minutes } });
  const take = async () => {
    try {
      await demand('settings.updateOffice', { patch: { incomingReserveMinutes: logged } });
      notifyUndo(
        t('matrix.reserve.said', { hours: hours(logged) }),
        () => set(kept),
        () => set(logged),
      );
    } catch (error) {
      notifyFailure(error, text(failureOf(error)));
    }
  };
  return (
    <p className={classes.reserve}>
      {t('matrix.reserve.kept', { hours: hours(kept) })} · {t('matrix.reserve.logged', { hours: hours(logged) })}
      {logged !== kept && (
        <Button size="xs" onClick={() => void take()}>
          {t('matrix.reserve.take', { hours: hours(logged) })}
        </Button>
      )}
    </p>
  );
}
