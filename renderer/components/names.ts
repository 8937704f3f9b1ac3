import { useTranslation } from 'react-i18next';

export type Names = {
  /** A built-in activity by its code in the reader's language, one of the office's own by its name. */
  activity(code: string, own?: string | null): string;
  /** A line of business the same way. */
  line(code: string | null, own?: string | null): string;
  /** The status of a policy. */
  policyStatus(code: string): string;
  /** How a contact is made. */
  channel(code: string): string;
  /** Why a touch was skipped: somebody's own words, or one of the reasons the book gives by itself. */
  skipReason(reason: string): string;
};

/** Words for codes that come from the book at run time. */
export function useNames(): Names {
  const { i18n } = useTranslation();
  const word = (group: string, code: string): string | undefined => {
    const key = `common.${group}.${code}`;
    // The code is known only at run time, so the key cannot be typed; `exists` checks it.
    return i18n.exists(key) ? String(i18n.t(key as 'common.none')) : undefined;
  };
  const english = (group: string, code: string) =>
    String(i18n.t(`common.${group}.${code}` as 'common.none', { lng: 'en' }));
  return {
    activity: (code, own) => own ?? word('activities', code) ?? code,
    line: (code, own) => {
      const built = code === null ? undefined : word('lines', code);
      // A starting line is stored under its English name; another name is the office's own.
      const renamed = built !== undefined && own && own !== english('lines', code ?? '') ? own : undefined;
      return renamed ?? built ?? own ?? code ?? i18n.t('common.none');
    },
    policyStatus: (code) => word('policyStatus', code) ?? code,
    channel: (code) => word('channel', code) ?? code,
    skipReason: (reason) => word('skipReason', reason) ?? reason,
  };
}
