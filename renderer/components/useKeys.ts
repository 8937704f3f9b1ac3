import { useEffect, useRef } from 'react';

/** Letters and digits that answer wherever the focus is on the page, except while somebody types or a dialog is open. */
export function useKeys(enabled: boolean, onKey: (key: string) => boolean): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    if (!enabled) {
      return;
    }
    const listen = (event: KeyboardEvent) => {
      const { target } = event;
      const typing =
        target instanceof HTMLElement &&
        (target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, [role="dialog"]') !== null ||
          // Between radio buttons the arrows choose.
          (target.matches('[type="radio"]') && event.key.startsWith('Arrow')));
      if (!typing && !event.ctrlKey && !event.metaKey && !event.altKey && latest.current(event.key.toUpperCase())) {
        event.preventDefault();
      }
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [enabled]);
}
