import { call, type RequestOf } from '../../api.ts';
import { saveText } from '../../components/csv.ts';
import { useFailureText } from '../../components/failure-text.ts';
import { notifyFailure } from '../../components/notify.tsx';

/** Hands out the rejected rows of a file with their reasons, to be corrected and dropped again. */
export function useRejectedRows(): (of: RequestOf<'import.rejected'>) => Promise<void> {
  const text = useFailureText();
  return async (of) => {
    const found = await call('import.rejected', of);
    if (found.ok) {
      saveText(found.value.name, found.value.text);
    } else {
      notifyFailure(found.error, text(found.error));
    }
  };
}
