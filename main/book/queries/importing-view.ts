import type { BookPolicy } from '../../../shared/import/match-book.ts';
import { carrierKey } from '../../../shared/import/match-keys.ts';
import type { BookClaim, PlanBook } from '../../../shared/import/plan-book.ts';
import type { ReadBook } from '../types.ts';
import { everyone, oneClient } from './importing-clients.ts';
import { importingLines } from './importing-lines.ts';
import { importingMeanings } from './importing-meanings.ts';
import { importingRecords } from './importing-records.ts';
import { importingSatellites } from './importing-satellites.ts';

const NO_POLICIES: readonly BookPolicy[] = [];

type PolicyRow = { id: number; client_id: number; carrier_id: number | null };

/**
 * The book as matching and planning ask it. Everything is read inside the caller's transaction.
 * @param deciding the statement whose held rows are decided: that its content is known says nothing about them
 */
export function planBook(db: ReadBook, deciding: number | null = null): PlanBook {
  const carriers = new Map<number, string>();
  for (const { id, name } of db.prepare<[], { id: number; name: string }>('SELECT id, name FROM carrier').all()) {
    carriers.set(id, carrierKey(name));
  }
  const policies = (rows: readonly PolicyRow[]): readonly BookPolicy[] =>
    rows.map(({ id, client_id, carrier_id }) => ({
      id,
      clientId: client_id,
      carrierKey: carrier_id === null ? null : (carriers.get(carrier_id) ?? null),
    }));
  const byNumber = db.prepare<[string], PolicyRow>(
    'SELECT id, client_id, carrier_id FROM policy WHERE number_key = ? ORDER BY id',
  );
  const byPrefix = db.prepare<[string, string], PolicyRow>(
    'SELECT id, client_id, carrier_id FROM policy WHERE number_key >= ? AND number_key < ? ORDER BY id LIMIT 20',
  );
  const byAlias = db.prepare<[string], PolicyRow>(
    `SELECT p.id, p.client_id, a.carrier_id FROM policy_alias a JOIN policy p ON p.id = a.policy_id
     WHERE a.number_key = ? ORDER BY p.id`,
  );
  const byIdentifier = db.prepare<[string, string], { id: number }>(
    `SELECT i.client_id AS id FROM client_identifier i JOIN client c ON c.id = i.client_id
     WHERE i.scheme = ? AND i.value_key = ? AND c.merged_into_client_id IS NULL ORDER BY i.client_id`,
  );
  const byContact = db.prepare<[string, string], { id: number }>(
    `SELECT DISTINCT p.client_id AS id FROM contact_point p JOIN client c ON c.id = p.client_id
     WHERE p.kind = ? AND p.value_key = ? AND c.merged_into_client_id IS NULL ORDER BY p.client_id`,
  );
  const contactTexts = db.prepare<[number], { key: string; value: string }>(
    'SELECT value_key AS key, value FROM contact_point WHERE client_id = ? ORDER BY id',
  );
  const unnumbered = db.prepare<[number], { id: number }>(
    `SELECT id FROM policy WHERE client_id = ? AND number_key = '' ORDER BY id`,
  );
  const ofClient = db.prepare<[number], { id: number }>('SELECT id FROM policy WHERE client_id = ? ORDER BY id');
  const lines = db.prepare<[number], { code: string }>(
    'SELECT DISTINCT l.code FROM policy p JOIN line l ON l.id = p.line_id WHERE p.client_id = ? ORDER BY l.code',
  );
  const claims = db.prepare<[string], BookClaim>(
    'SELECT id, client_id AS clientId, policy_id AS policyId FROM claim WHERE number_key = ? ORDER BY id',
  );
  const unnumberedClaims = db.prepare<[number], { id: number }>(
    `SELECT id FROM claim WHERE policy_id = ? AND number_key = '' ORDER BY id`,
  );
  const withoutPolicy = db.prepare<[number], { id: number }>(
    `SELECT id FROM claim WHERE client_id = ? AND policy_id IS NULL AND number_key = '' ORDER BY id`,
  );
  const ids = (rows: readonly { id: number }[]) => rows.map(({ id }) => id);
  const unlessEmpty = (table: 'policy' | 'policy_alias', find: (key: string) => readonly BookPolicy[]) => {
    let isEmpty: boolean | null = null;
    // A first list asks a hundred thousand times for what cannot be there.
    return (key: string) => {
      isEmpty ??= db.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get() === undefined;
      return isEmpty ? NO_POLICIES : find(key);
    };
  };
  let clientAliases: ReadonlyMap<string, number> | null = null;
  return {
    policiesByNumber: unlessEmpty('policy', (key) => policies(byNumber.all(key))),
    policiesByPrefix: (prefix) => policies(byPrefix.all(prefix, `${prefix}\uffff`)),
    aliases: unlessEmpty('policy_alias', (key) => policies(byAlias.all(key))),
    clientAliases: () => (clientAliases ??= aliasesOf(db)),
    ...importingMeanings(db),
    clientsByIdentifier: (scheme, key) => ids(byIdentifier.all(scheme, key)),
    clientsByContact: (kind, key) => ids(byContact.all(kind, key)),
    client: (id) => oneClient(db, id),
    contactTexts: (id) => new Map(contactTexts.all(id).map(({ key, value }) => [key, value])),
    linesOf: (id) => lines.all(id).map(({ code }) => code),
    everyone: () => everyone(db),
    merged: () => mergedByHand(db),
    ...importingRecords(db, carriers),
    ...importingSatellites(db),
    ...importingLines(db, deciding),
    unnumberedPolicies: (clientId) => ids(unnumbered.all(clientId)),
    policiesOf: (clientId) => ids(ofClient.all(clientId)),
    claimsByNumber: (key) => claims.all(key),
    unnumberedClaims: (of) =>
      ids('policyId' in of ? unnumberedClaims.all(of.policyId) : withoutPolicy.all(of.clientId)),
  };
}

function mergedByHand(db: ReadBook): ReadonlyMap<number, number> {
  const rows = db
    .prepare<[], { from: number; into: number }>(
      'SELECT merged_client_id AS "from", kept_client_id AS "into" FROM client_merge',
    )
    .all();
  return new Map(rows.map(({ from, into }) => [from, into]));
}

/** A later word about the same row stands over an earlier one. */
function aliasesOf(db: ReadBook): ReadonlyMap<string, number> {
  const rows = db
    .prepare<[], { key: string; id: number }>(
      `SELECT a.alias_key AS key, a.client_id AS id FROM client_alias a JOIN client c ON c.id = a.client_id
       WHERE c.merged_into_client_id IS NULL ORDER BY a.id`,
    )
    .all();
  return new Map(rows.map(({ key, id }) => [key, id]));
}
