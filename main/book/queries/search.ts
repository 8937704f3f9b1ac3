import type { SearchHit } from '../../../shared/contract/search.ts';
import { policyNumberKey } from '../../../shared/import/policy-number.ts';
import { positionsOf } from '../bits.ts';
import { clientIndex } from '../client-index.ts';
import { foldText, type SearchTerms, searchTerms } from '../search-text.ts';
import type { ReadBook } from '../types.ts';

function find(db: ReadBook, args: { readonly text: string; readonly limit: number }): SearchHit[] {
  const terms = searchTerms(args.text);
  if (terms === null) {
    return [];
  }
  const policies = findPolicies(db, args.text, args.limit);
  return [...findClients(db, args, terms), ...policies].slice(0, args.limit * 2);
}

type Client = Extract<SearchHit, { kind: 'client' }>;

/** Names that begin with what was typed come first, then by value: whoever is looked for is likely someone who counts. */
function findClients(
  db: ReadBook,
  { text, limit }: { readonly text: string; readonly limit: number },
  terms: SearchTerms,
): Client[] {
  const { columns, search } = clientIndex(db);
  const typed = foldText(text.trim());
  const found = positionsOf(search().find(terms));
  const ranks = new Float64Array(columns.capacity);
  for (const slot of found) {
    const begins = foldText(columns.name[slot] ?? '').startsWith(typed);
    const value = columns.value[slot] ?? Number.NaN;
    ranks[slot] = (begins ? 1e15 : 0) + (Number.isNaN(value) ? -1 : value);
  }
  const before = (one: number, other: number) =>
    (ranks[other] ?? 0) - (ranks[one] ?? 0) || (columns.ids[one] ?? 0) - (columns.ids[other] ?? 0);
  return best(found, before, limit).flatMap((slot) => clientHit(db, columns.ids[slot] ?? 0) ?? []);
}

/** The first of many, in order, without sorting the others. */
function best(slots: Int32Array, before: (one: number, other: number) => number, limit: number): number[] {
  const first: number[] = [];
  for (const slot of slots) {
    const last = first[limit - 1];
    if (last === undefined || before(slot, last) < 0) {
      const place = first.findIndex((other) => before(slot, other) < 0);
      first.splice(place === -1 ? first.length : place, 0, slot);
      first.length = Math.min(first.length, limit);
    }
  }
  return first;
}

function clientHit(db: ReadBook, id: number): Client | null {
  return (
    db
      .prepare<[number], Client>(
        `SELECT 'client' AS kind, client.id, client.name, summary.tier, household.name AS household,
           (SELECT city FROM address WHERE client_id = client.id AND is_current = 1 ORDER BY id DESC LIMIT 1) AS city
         FROM client JOIN household ON household.id = client.household_id
         JOIN client_summary AS summary ON summary.client_id = client.id
         WHERE client.id = ?`,
      )
      .get(id) ?? null
  );
}

/** Policies by the beginning of their number, written with or without blanks, dashes and leading zeros. */
function findPolicies(db: ReadBook, text: string, limit: number): SearchHit[] {
  const key = policyNumberKey(text);
  if (key.length < 2 || !/\d/.test(key)) {
    return [];
  }
  return db
    .prepare<[string, string, number], SearchHit>(
      `SELECT 'policy' AS kind, policy.id, policy.client_id AS clientId, client.name AS client, policy.number,
         carrier.name AS carrier, policy.status
       FROM policy JOIN client ON client.id = policy.client_id LEFT JOIN carrier ON carrier.id = policy.carrier_id
       WHERE policy.number_key >= ? AND policy.number_key < ? ORDER BY policy.number_key, policy.id LIMIT ?`,
    )
    .all(key, `${key}\u{10FFFF}`, limit);
}

export const searchReads = { 'search.find': find };
