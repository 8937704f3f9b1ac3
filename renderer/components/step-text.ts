import type { i18n } from 'i18next';

/** The name of a step of long work in the reader's language; steps the catalogue does not know are shown as main named them. */
export function stepText(catalogue: i18n, step: string): string {
  const key = `common.steps.${step.replaceAll('.', '-')}`;
  // Step names come from main at run time, so they cannot be typed keys; `exists` checks them.
  return catalogue.exists(key) ? String(catalogue.t(key as 'common.loading')) : step;
}
