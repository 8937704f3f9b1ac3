import { call, useEvent } from '../api.ts';
import { useFailureText } from '../components/failure-text.ts';
import { notifyFailure } from '../components/notify.tsx';

/** A book double-clicked while another one is open, which could not be opened in its place: says why. */
export function useAskedBook(): void {
  const text = useFailureText();
  useEvent('session', ({ state }) => {
    if (state === 'open') {
      void call('files.asked', {}).then(async (asked) => {
        const opened = asked.ok && asked.value !== null ? await call('book.open', { token: asked.value.token }) : null;
        if (opened !== null && !opened.ok) {
          notifyFailure(opened.error, text(opened.error));
        }
      });
    }
  });
}
