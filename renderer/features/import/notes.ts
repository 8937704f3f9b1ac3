import { useTranslation } from 'react-i18next';

type Noted = {
  readonly code: string;
  readonly message: string;
  readonly details?: Readonly<Record<string, string | number>> | undefined;
};

/** A warning in the reader's language; one the catalogue does not know as main wrote it. */
export function useWarningText(): (warning: Noted) => string {
  const { i18n } = useTranslation();
  const reasonText = useColumnReason();
  return ({ code, message, details = {} }) => {
    const key = `importNotes.warnings.${code}`;
    const told = 'reason' in details ? { ...details, reason: reasonText(String(details.reason)) } : details;
    // Codes come from main at run time, so they cannot be typed keys; `exists` checks them.
    return i18n.exists(key) ? String(i18n.t(key as 'importNotes.warnings.no-rows', told)) : message;
  };
}

/** Why a cell is rejected, in the reader's language; in English the sentence says more of the cell itself. */
export function useProblemText(): (problem: Noted & { readonly value: string }) => string {
  const { i18n } = useTranslation();
  return ({ code, message, value }) => {
    const key = `importNotes.problems.${code}`;
    if (i18n.language.startsWith('en') || !i18n.exists(key)) {
      return message;
    }
    const text = String(i18n.t(key as 'importNotes.problems.date'));
    return value === '' ? text : `“${value}”: ${text}`;
  };
}

/** Why a column was taken for what it is. */
export function useColumnReason(): (reason: string) => string {
  const { i18n } = useTranslation();
  return (reason) => {
    const key = `importNotes.columnReasons.${reason}`;
    return i18n.exists(key) ? String(i18n.t(key as 'importNotes.columnReasons.recipe')) : reason;
  };
}
