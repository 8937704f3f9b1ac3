import { useTranslation } from 'react-i18next';
import { call, type RequestOf } from '../api.ts';
import { chooseFile } from './choose-file.ts';
import { useFailureText } from './failure-text.ts';
import { notifyDone, notifyFailure } from './notify.tsx';

type Order = Omit<RequestOf<'calendar.save'>, 'folder'>;

/** Writes calendar files into a chosen folder. Answers whether they were written: not when the dialog was closed. */
export function useSaveCalendar(): (order: Order) => Promise<boolean> {
  const { t } = useTranslation();
  const text = useFailureText();
  return async (order) => {
    const folder = await chooseFile('print-folder');
    if (folder === null) {
      return false;
    }
    const saved = await call('calendar.save', { ...order, folder: folder.token });
    if (!saved.ok) {
      notifyFailure(saved.error, text(saved.error));
      return false;
    }
    const { files } = saved.value;
    const entries = files.reduce((sum, { events }) => sum + events, 0);
    notifyDone(t('calendar.saved', { count: files.length, entries }));
    return true;
  };
}
