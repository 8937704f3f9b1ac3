import { identifierKey, words } from '../../../shared/import/match-keys.ts';
import { nameKey } from '../../../shared/import/match-name.ts';
import type { ReadBook } from '../types.ts';

/** What stands around a client: contact points, address, tags, household, and whom a text names. */
export function importingSatellites(db: ReadBook) {
  const contacts = db.prepare<[number], { kind: 'email' | 'phone'; key: string }>(
    `SELECT kind, value_key AS key FROM contact_point WHERE client_id = ? AND kind IN ('email', 'phone')`,
  );
  const addresses = db.prepare<[number], { key: string; current: number; statement_id: number | null }>(
    'SELECT address_key AS key, is_current AS current, statement_id FROM address WHERE client_id = ? ORDER BY id DESC',
  );
  const tags = db.prepare<[number], { key: string }>(
    'SELECT t.name_key AS key FROM client_tag c JOIN tag t ON t.id = c.tag_id WHERE c.client_id = ?',
  );
  const household = db.prepare<[number], { name: string; typed: number }>(
    `SELECT h.name, EXISTS (SELECT 1 FROM field_source f WHERE f.entity = 'client' AND f.entity_id = c.id
       AND f.field = 'household_id' AND f.statement_id IS NULL) AS typed
     FROM client c JOIN household h ON h.id = c.household_id WHERE c.id = ?`,
  );
  const persons = db.prepare<[], { id: number; name: string; initials: string; code: string | null }>(
    'SELECT id, name, initials, code FROM person ORDER BY id',
  );
  const named = db.prepare<[string], { id: number }>(
    'SELECT id FROM client WHERE name_key = ? AND unnamed = 0 AND merged_into_client_id IS NULL LIMIT 3',
  );
  const numbered = db.prepare<[string], { id: number }>(
    `SELECT client_id AS id FROM client_identifier WHERE scheme = 'broker' AND value_key = ? LIMIT 3`,
  );
  let people: Map<string, number> | null = null;
  return {
    contactsOf: (id: number) => contacts.all(id),
    addressOf: (id: number) => {
      const rows = addresses.all(id);
      const current = rows.find((row) => row.current === 1);
      return {
        current: current?.key ?? null,
        byHand: current !== undefined && current.statement_id === null,
        known: rows.map(({ key }) => key),
      };
    },
    tagsOf: (id: number) => tags.all(id).map(({ key }) => key),
    householdOf: (id: number) => {
      const found = household.get(id);
      return { name: found?.name ?? '', byHand: found?.typed === 1 };
    },
    personByText: (text: string) => {
      if (people === null) {
        people = new Map();
        for (const { id, name, initials, code } of persons.all().toReversed()) {
          for (const key of [words(initials), words(code ?? ''), words(name)]) {
            people.set(key, id);
          }
        }
      }
      return text === '' ? null : (people.get(words(text)) ?? null);
    },
    clientsByText: (by: 'number' | 'name', text: string) =>
      (by === 'number' ? numbered.all(identifierKey(text)) : named.all(nameKey(text))).map(({ id }) => id),
  };
}
