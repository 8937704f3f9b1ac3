import type { MatchBook } from '../../shared/import/match-book.ts';
import { emailKey, phoneKey } from '../../shared/import/match-keys.ts';
import type { KnownClient } from './cases.ts';

/** A book in memory that holds clients only: what matching asks of one. */
export function memoryBook(clients: readonly KnownClient[]): MatchBook {
  const byId = new Map(clients.map((client) => [client.id, client]));
  const byContact = new Map<string, number[]>();
  for (const { id, emails, phones } of clients) {
    for (const key of [...emails.map((email) => `email ${email}`), ...phones.map((phone) => `phone ${phone}`)]) {
      byContact.set(key, [...(byContact.get(key) ?? []), id]);
    }
  }
  return {
    policiesByNumber: () => [],
    policiesByPrefix: () => [],
    aliases: () => [],
    meanings: () => [],
    living: () => new Set(),
    speaksOf: () => false,
    clientAliases: () => new Map(),
    clientsByIdentifier: () => [],
    clientsByContact: (kind, key) => byContact.get(`${kind} ${key}`) ?? [],
    client: (id) => byId.get(id) ?? null,
    contactTexts: (id) => {
      const { phoneText = '', emailText = '' } = byId.get(id) ?? {};
      return new Map([
        [phoneKey(phoneText), phoneText],
        [emailKey(emailText), emailText],
      ]);
    },
    linesOf: () => [],
    everyone: () => clients,
    merged: () => new Map(),
  };
}
