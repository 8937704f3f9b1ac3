import type { Field } from '../../../shared/import/fields.ts';

/** Fields that are kept as words of our own, and those words. */
const OWN_WORDS = {
  'policy.status': [
    'quoted',
    'in-force',
    'lapsed',
    'cancelled',
    'surrendered',
    'matured',
    'claimed-out',
    'not-taken-up',
  ],
  'claim.status': ['open', 'settled', 'rejected'],
  'commission.kind': ['first-year', 'renewal', 'advance', 'override', 'bonus', 'chargeback', 'adjustment'],
  'policy.line': [
    'motor',
    'home',
    'liability',
    'life',
    'income-protection',
    'health',
    'pension',
    'investment',
    'commercial',
    'travel',
    'legal',
    'accident',
  ],
  'policy.mode': ['annual', 'half-yearly', 'quarterly', 'monthly', 'single'],
} as const satisfies Partial<Record<Field, readonly string[]>>;

/** Which list of our own words a field is kept in. */
export type OwnWordsField = keyof typeof OWN_WORDS;
export type OwnWords = { readonly field: OwnWordsField; readonly words: readonly string[] };

/** Our own words for a field; null where its text is kept as it stands. */
export function ownWords(field: Field | null): OwnWords | null {
  return field !== null && isOwn(field) ? { field, words: OWN_WORDS[field] } : null;
}

function isOwn(field: Field): field is OwnWordsField {
  return field in OWN_WORDS;
}
