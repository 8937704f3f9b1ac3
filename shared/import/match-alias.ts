import { profileOfFile } from './match-book.ts';
import { words } from './match-keys.ts';
import type { FileFacts } from './plan-facts.ts';

const MARK = '\u001f';

/**
 * What a match is remembered by: carrier, policy number, and everything the row says of its client. The same words again
 * mean the same client; any other word asks again. Null where there is neither a number nor a description.
 */
export function aliasKey(facts: FileFacts, signature: number, policy: number): string | null {
  const { carrierKey = '', numberKey = '' } = facts.policies[policy] ?? {};
  const stated = facts.signatures[signature];
  const description = stated === undefined || stated.anonymous ? '' : wordsOfClient(facts, signature);
  return numberKey === '' && description === '' ? null : [carrierKey, numberKey, description].join(MARK);
}

function wordsOfClient(facts: FileFacts, signature: number): string {
  const stated = facts.signatures[signature];
  if (stated === undefined) {
    return '';
  }
  const { name, birthDate, emails, phones, postcode, street, identifiers } = profileOfFile([stated.fields]);
  const numbers = [...identifiers].map(([scheme, keys]) => `${scheme}=${[...keys].toSorted().join(',')}`).toSorted();
  return [words(name), birthDate ?? '', emails.join(','), phones.join(','), postcode, street, numbers.join(';')].join(
    '|',
  );
}
