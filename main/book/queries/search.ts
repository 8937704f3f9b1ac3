import type { SearchHit } from '../../../shared/contract/search.ts';
import { policyNumberKey } from '../../../shared/import/policy-number.ts';
import { clientIndex } from '../client-index.ts';
import { searchQuestion } from '../search-text.ts';
import type { ReadBook } from '../types.ts';

/** Clients looked at before the best are chosen: what one or two letters find may be the tenth part of the book. */
const MOST_CANDIDATES = 400;

function find(db: ReadBook, args: { readonly text: string; readonly limit: number }): SearchHit[] {
  const question = searchQuestion(args.text);
  if (question === null) {
    return [];
  }
  const policies = findPolicies(db, args.text, args.limit);
  return [...findClients(db, args, question), ...policies].slice(0, args.limit * 2);
}

type Client = Extract<SearchHit, { kind: 'client' }>;

/** Names that begin with what was typed come first, then by value: whoever is looked for is likely someone who counts. */
function findClients(
  db: ReadBook,
  args: { readonly text: string; readonly limit: number },
  question: NonNullable<ReturnType<typeof searchQuestion>>,
): Client[] {
  const { columns } = clientIndex(db);
  const typed = args.text.trim().toLowerCase();
  return candidates(db, question)
    .flatMap((id) => {
      const position = columns.positionOf(id);
      return position === undefined ? [] : [{ id, value: columns.value[position] ?? 0 }];
    })
    .flatMap(({ id, value }) => {
      const hit = clientHit(db, id);
      const begins = hit?.name.toLowerCase().startsWith(typed) === true;
      return hit === null ? [] : [{ hit, rank: (begins ? 1e15 : 0) + (Number.isNaN(value) ? -1 : value) }];
    })
    .sort((one, other) => other.rank - one.rank || one.hit.id - other.hit.id)
    .slice(0, args.limit)
    .map(({ hit }) => hit);
}

function candidates(db: ReadBook, { trigrams, beginnings }: NonNullable<ReturnType<typeof searchQuestion>>): number[] {
  const byTrigrams = 'SELECT rowid AS id FROM client_search WHERE client_search MATCH ?';
  const byBeginnings = 'SELECT rowid AS id FROM client_word WHERE client_word MATCH ?';
  const asked = [trigrams, beginnings].filter((text) => text !== null);
  const source =
    asked.length === 2 ? `${byTrigrams} AND rowid IN (${byBeginnings})` : trigrams === null ? byBeginnings : byTrigrams;
  return db
    .prepare<string[], { id: number }>(`${source} LIMIT ${MOST_CANDIDATES}`)
    .all(...asked)
    .map(({ id }) => id);
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
