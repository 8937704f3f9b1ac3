import type { FieldValue } from '../../shared/import/plan-book.ts';
import type { ClaimSaying, ClientSaying, PolicySaying } from '../../shared/import/saying.ts';
import type { ReadBook, WriteBook } from '../book/types.ts';

/** What is kept with a saying besides what the statement says. */
type Circumstances = {
  /** Fields whose hand-typed value gave way because a person said so. */
  readonly accepted?: readonly string[];
  /** Fields that people typed, with the instant; only in sayings of people and of creators. */
  readonly byHand?: Readonly<Record<string, string | null>>;
};

export type ClientFacts = Partial<ClientSaying> &
  Circumstances & {
    /** The household he is put in. */
    readonly home?: number | null;
    /** What that was called when he joined it by name; null: it is his own, or a person chose it. */
    readonly homeName?: string | null;
    /** Somebody the client's policies went to: he was only a stand-in for him. */
    readonly left?: number;
  };
export type PolicyFacts = PolicySaying & Circumstances & { readonly client: number };
export type ClaimFacts = ClaimSaying & Circumstances & { readonly policy: number | null; readonly client: number };
export type Facts = { readonly client: ClientFacts; readonly policy: PolicyFacts; readonly claim: ClaimFacts };
export type Entity = keyof Facts;

/** One saying of one thing. */
export type Layer<About extends Entity> = {
  readonly id: number;
  /** Null: people. */
  readonly statementId: number | null;
  readonly line: number | null;
  readonly datedOn: string | null;
  readonly importedAt: string;
  readonly facts: Facts[About];
};

type Stored = {
  id: number;
  statement_id: number | null;
  line_no: number | null;
  dated_on: string | null;
  imported_at: string | null;
  facts: string;
};

/** Everything that was said of a thing, oldest first. Empty: nobody but its creator ever spoke of it. */
export function layersOf<About extends Entity>(db: ReadBook, entity: About, id: number): readonly Layer<About>[] {
  return db
    .prepare<[string, number], Stored>(
      `SELECT said.id, said.statement_id, said.line_no, s.dated_on, s.imported_at, said.facts
       FROM said LEFT JOIN statement s ON s.id = said.statement_id
       WHERE said.entity = ? AND said.entity_id = ? ORDER BY said.id`,
    )
    .all(entity, id)
    .map((row) => ({
      id: row.id,
      statementId: row.statement_id,
      line: row.line_no,
      datedOn: row.dated_on,
      importedAt: row.imported_at ?? '',
      facts: JSON.parse(row.facts) as Facts[About],
    }));
}

/** Adds what a statement (null: people) says of a thing; what its creator said comes first. */
export function say<About extends Entity>(
  db: WriteBook,
  entity: About,
  id: number,
  { statementId, line }: { readonly statementId: number | null; readonly line: number | null },
  facts: Facts[About],
): void {
  keepFirst(db, entity, id);
  db.prepare<FieldValue[]>(
    'INSERT INTO said (statement_id, line_no, entity, entity_id, facts) VALUES (?, ?, ?, ?, ?)',
  ).run(statementId, line, entity, id, JSON.stringify(facts));
}

/** Keeps what the creator of a thing said, as it stands, before anybody else speaks of it. */
export function keepFirst(db: WriteBook, entity: Entity, id: number): void {
  db.prepare<[number]>(FIRST[entity].one).run(id);
}

/** The same for many things at once, in the order given. */
export function keepFirsts(db: WriteBook, entity: Entity, ids: readonly number[]): void {
  db.prepare<[string]>(FIRST[entity].many).run(JSON.stringify(ids));
}

const sources = (entity: Entity) => `
    'at', (SELECT json_group_object(field, line_no) FROM field_source
           WHERE entity = '${entity}' AND entity_id = e.id AND statement_id IS NOT NULL),
    'byHand', (SELECT json_group_object(field, set_at) FROM field_source
           WHERE entity = '${entity}' AND entity_id = e.id AND statement_id IS NULL),
    'fillOnly', json('false')`;
const first = (entity: Entity, facts: string) => {
  const source = `
  INSERT INTO said (statement_id, line_no, entity, entity_id, facts)
  SELECT e.statement_id, NULL, '${entity}', e.id, json_object(${facts}, ${sources(entity)})`;
  const unspoken = `NOT EXISTS (SELECT 1 FROM said WHERE entity = '${entity}' AND entity_id = e.id)`;
  return {
    one: `${source} FROM ${entity} e WHERE e.id = ? AND ${unspoken}`,
    many: `${source} FROM json_each(?) asked CROSS JOIN ${entity} e ON e.id = asked.value WHERE ${unspoken}`,
  };
};
const columns = (names: readonly string[]) => names.map((name) => `'${name}', e.${name}`).join(', ');
const list = (
  parts: string,
  from: string,
  which = 'true',
  order = '1',
) => `(SELECT json_group_array(json_array(${parts}) ORDER BY ${order}) FROM ${from}
    WHERE i.client_id = e.id AND i.statement_id = e.statement_id AND ${which})`;

/** Columns of a client that statements say. */
const CLIENT_COLUMNS = [
  'kind',
  'name',
  'raw_name',
  'family_name',
  'given_name',
  'sort_key',
  'name_key',
  'unnamed',
  'birth_date',
  'sex',
  'occupation',
  'language',
  'since',
  'source',
  'advisor_id',
  'referred_by_client_id',
] as const;

/**
 * Whose a policy or claim is as if nobody were merged: sayings are kept, and statements undone, in those terms. What a
 * merge took over goes back through all merges that took it; most books have none.
 */
const ownerApart = (
  entity: 'policy' | 'claim',
) => `CASE WHEN EXISTS (SELECT 1 FROM client_merge) THEN (WITH RECURSIVE apart (client, at) AS (
      SELECT e.client_id, 9e18
      UNION ALL SELECT m.merged_client_id, m.id FROM apart JOIN client_merge m
        ON m.kept_client_id = apart.client AND m.id < apart.at
        WHERE EXISTS (SELECT 1 FROM json_each(m.moved, '$.rows.${entity}') WHERE value = e.id))
    SELECT client FROM apart ORDER BY at LIMIT 1) ELSE e.client_id END`;

/** Whose a policy or claim of the book is as if nobody were merged. */
export function ownerOfIts(db: ReadBook, entity: 'policy' | 'claim', id: number): number | null {
  return (
    db.prepare<[number], { id: number }>(`SELECT ${ownerApart(entity)} AS id FROM ${entity} e WHERE e.id = ?`).get(id)
      ?.id ?? null
  );
}

/** A person chose where he lives: where his creator put him is not known any more. */
const PLACED = `EXISTS (SELECT 1 FROM field_source f WHERE f.entity = 'client' AND f.entity_id = e.id
      AND f.field = 'household_id' AND f.statement_id IS NULL)`;

const FIRST: Readonly<Record<Entity, { readonly one: string; readonly many: string }>> = {
  client: first(
    'client',
    `'values', json_object(${columns(CLIENT_COLUMNS)}), 'household', NULL,
    'home', iif(${PLACED}, NULL, e.household_id), 'homeName', (SELECT h.name FROM household h
      WHERE h.id = e.household_id AND h.own_client_id IS NOT e.id AND e.statement_id IS NOT NULL AND NOT ${PLACED}),
    'contacts', ${list('i.kind, i.value, i.value_key', 'contact_point i', "i.kind IN ('email', 'phone')", 'i.id')},
    'identifiers', ${list('scheme, value, value_key', 'client_identifier i')},
    'tags', ${list('t.name, t.name_key', 'client_tag i JOIN tag t ON t.id = i.tag_id')},
    'address', (SELECT json_array(street, postcode, city, country, address_key) FROM address i
      WHERE i.client_id = e.id AND i.statement_id = e.statement_id ORDER BY i.id LIMIT 1)`,
  ),
  policy: first(
    'policy',
    `'number', e.number, 'client', ${ownerApart('policy')}, 'values', json_object(
      ${columns(['status', 'started_on', 'renewal_on', 'ended_on', 'premium_minor', 'payments_per_year', 'sum_insured_minor'])},
      'carrier', (SELECT name FROM carrier WHERE id = e.carrier_id), 'line', (SELECT name FROM line WHERE id = e.line_id),
      'product', (SELECT name FROM product WHERE id = e.product_id),
      'purchase_reason', (SELECT r.reason FROM purchase_reason r JOIN import_change c
        ON c.entity = 'purchase_reason' AND c.entity_id = r.policy_id WHERE r.policy_id = e.id LIMIT 1))`,
  ),
  claim: first(
    'claim',
    `'number', e.number, 'policy', e.policy_id, 'client', ${ownerApart('claim')}, 'values', json_object(
      ${columns(['lost_on', 'reported_on', 'paid_on', 'paid_minor', 'reserve_minor', 'status'])})`,
  ),
};
