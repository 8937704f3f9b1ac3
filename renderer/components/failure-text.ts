import { useTranslation } from 'react-i18next';
import type { Failure } from '../../shared/result.ts';

/** Looks a sentence up by its code at run time; undefined where the catalogue has none. */
type Lookup = (code: string, details: Readonly<Record<string, unknown>>) => string | undefined;

/** The sentence for a failure: the catalogue's, with its details filled in, else the one main wrote. */
export function failureText(failure: Failure, lookup: Lookup): string {
  return lookup(failure.code, failure.details ?? {}) ?? failure.message;
}

/** The sentence for a failure in the language on the screen. */
export function useFailureText(): (failure: Failure) => string {
  const { i18n } = useTranslation();
  // Codes come from main at run time, so they cannot be typed keys; `exists` checks them.
  const lookup: Lookup = (code, details) =>
    i18n.exists(`errors.${code}`) ? String(i18n.t(`errors.${code}` as 'errors.unexpected', details)) : undefined;
  return (failure) => failureText(failure, lookup);
}
