import i18next, { type i18n as Catalogue } from 'i18next';
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
  return (failure) => failureText(failure, lookupIn(i18n));
}

/** The same outside components, for notices. */
export function failureSentence(failure: Failure): string {
  return failureText(failure, lookupIn(i18next));
}

/**
 * Codes come from main at run time, so they cannot be typed keys; `exists` checks them. A file that is something else than a
 * table has a sentence by what it is.
 */
function lookupIn(catalogue: Catalogue): Lookup {
  return (code, details) =>
    [`bringing.what.${String(details.what)}`, `errors.${code}`]
      .filter((key) => catalogue.exists(key))
      .map((key) => String(catalogue.t(key as 'errors.unexpected', details)))[0];
}
