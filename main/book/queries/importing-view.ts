import type { Day } from '../../../shared/day.ts';
import type { BookClient, BookPolicy } from '../../../shared/import/match-book.ts';
import { carrierKey, identifierKey, words } from '../../../shared/import/match-keys.ts';
import { nameKey } from '../../../shared/import/match-name.ts';
import type { BookClaim, BookRecord, EarlierLines, FieldValue, PlanBook } from '../../../shared/import/plan-book.ts';
import type { ReadBook } from '../types.ts';

type PolicyRow = { id: number; client_id: number; carrier_id: number | null };
type ClientRow = { id: number; name: string; kind: string; unnamed: number; birth_date: string | null };

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
  let clientAliases: ReadonlyMap<string, number> | null = null;
  return {
    policiesByNumber: (key) => policies(byNumber.all(key)),
    policiesByPrefix: (prefix) => policies(byPrefix.all(prefix, `${prefix}\uffff`)),
    aliases: (key) => policies(byAlias.all(key)),
    clientAliases: () => (clientAliases ??= aliasesOf(db)),
    clientsByIdentifier: (scheme, key) => ids(byIdentifier.all(scheme, key)),
    clientsByContact: (kind, key) => ids(byContact.all(kind, key)),
    client: (id) => oneClient(db, id),
    contactTexts: (id) => new Map(contactTexts.all(id).map(({ key, value }) => [key, value])),
    linesOf: (id) => lines.all(id).map(({ code }) => code),
    everyone: () => everyone(db),
    merged: () => mergedByHand(db),
    ...records(db, carriers),
    ...satellites(db),
    ...lineMemory(db, deciding),
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

function oneClient(db: ReadBook, id: number): BookClient | null {
  const row = db
    .prepare<[number], ClientRow>('SELECT id, name, kind, unnamed, birth_date FROM client WHERE id = ?')
    .get(id);
  if (row === undefined) {
    return null;
  }
  const contacts = db
    .prepare<[number], { kind: string; key: string }>(
      'SELECT kind, value_key AS key FROM contact_point WHERE client_id = ? ORDER BY id',
    )
    .all(id);
  const address = db
    .prepare<[number], { street: string; postcode: string }>(
      'SELECT street, postcode FROM address WHERE client_id = ? AND is_current = 1 ORDER BY id DESC LIMIT 1',
    )
    .get(id);
  const identifiers = db
    .prepare<[number], { scheme: string; key: string }>(
      'SELECT scheme, value_key AS key FROM client_identifier WHERE client_id = ? ORDER BY scheme, value_key',
    )
    .all(id);
  return asClient(row, contacts, address, identifiers);
}

function asClient(
  row: ClientRow,
  contacts: readonly { kind: string; key: string }[],
  address: { street: string; postcode: string } | undefined,
  identifiers: readonly { scheme: string; key: string }[],
): BookClient {
  return {
    id: row.id,
    name: row.name,
    organisation: row.kind === 'organisation',
    unnamed: row.unnamed === 1,
    birthDate: row.birth_date as Day | null,
    emails: contacts.filter(({ kind }) => kind === 'email').map(({ key }) => key),
    phones: contacts.filter(({ kind }) => kind === 'phone').map(({ key }) => key),
    postcode: address?.postcode ?? '',
    street: address?.street ?? '',
    identifiers: identifiers.map(({ scheme, key }) => [scheme, key] as const),
  };
}

function everyone(db: ReadBook): readonly BookClient[] {
  const group = <Row extends { client_id: number }>(rows: Iterable<Row>) => {
    const groups = new Map<number, Row[]>();
    for (const row of rows) {
      const found = groups.get(row.client_id);
      if (found === undefined) {
        groups.set(row.client_id, [row]);
      } else {
        found.push(row);
      }
    }
    return groups;
  };
  const contacts = group(
    db
      .prepare<[], { client_id: number; kind: string; key: string }>(
        'SELECT client_id, kind, value_key AS key FROM contact_point ORDER BY id',
      )
      .iterate(),
  );
  const addresses = group(
    db
      .prepare<[], { client_id: number; street: string; postcode: string }>(
        'SELECT client_id, street, postcode FROM address WHERE is_current = 1 ORDER BY id DESC',
      )
      .iterate(),
  );
  const identifiers = group(
    db
      .prepare<[], { client_id: number; scheme: string; key: string }>(
        'SELECT client_id, scheme, value_key AS key FROM client_identifier ORDER BY scheme, value_key',
      )
      .iterate(),
  );
  return db
    .prepare<[], ClientRow>(
      `SELECT id, name, kind, unnamed, birth_date FROM client
       WHERE merged_into_client_id IS NULL OR id IN (SELECT merged_client_id FROM client_merge) ORDER BY id`,
    )
    .all()
    .map((row) => asClient(row, contacts.get(row.id) ?? [], addresses.get(row.id)?.[0], identifiers.get(row.id) ?? []));
}

const CLIENT_RECORD = `SELECT statement_id, kind, name, raw_name, family_name, given_name, sort_key, name_key, birth_date,
  sex, occupation, language, since, source, unnamed, advisor_id, referred_by_client_id FROM client WHERE id = ?`;
const POLICY_RECORD = `SELECT p.statement_id, p.carrier_id, l.code || '|' || l.name AS line, d.name AS product, p.status,
  p.started_on, p.renewal_on, p.ended_on, p.premium_minor, p.payments_per_year, p.sum_insured_minor,
  r.reason AS purchase_reason
  FROM policy p LEFT JOIN line l ON l.id = p.line_id LEFT JOIN product d ON d.id = p.product_id
  LEFT JOIN purchase_reason r ON r.policy_id = p.id WHERE p.id = ?`;
const CLAIM_RECORD = `SELECT statement_id, lost_on, reported_on, paid_on, paid_minor, reserve_minor, status
  FROM claim WHERE id = ?`;

/** Plans name references by what they stand for; the sources are recorded under the column's name. */
const SOURCE_NAMES: Readonly<Record<string, string>> = {
  carrier_id: 'carrier',
  line_id: 'line',
  product_id: 'product',
};

function records(db: ReadBook, carriers: ReadonlyMap<number, string>) {
  const sources = db.prepare<[string, number], { field: string; hand: number }>(
    'SELECT field, statement_id IS NULL AS hand FROM field_source WHERE entity = ? AND entity_id = ?',
  );
  const record = (entity: string, source: string, id: number): BookRecord | null => {
    const row = db.prepare<[number], Record<string, FieldValue>>(source).get(id);
    if (row === undefined) {
      return null;
    }
    const byHand = new Map<string, boolean>();
    for (const { field, hand } of sources.all(entity, id)) {
      byHand.set(SOURCE_NAMES[field] ?? field, hand === 1);
    }
    const { statement_id: statementId, ...values } = row;
    return { id, statementId: typeof statementId === 'number' ? statementId : null, values, byHand };
  };
  return {
    clientRecord: (id: number) => record('client', CLIENT_RECORD, id),
    policyRecord: (id: number) => {
      const found = record('policy', POLICY_RECORD, id);
      if (found === null) {
        return null;
      }
      const carrier = found.values.carrier_id;
      return {
        ...found,
        values: { ...found.values, carrier: typeof carrier === 'number' ? (carriers.get(carrier) ?? null) : null },
        byHand: new Map([...found.byHand, ['purchase_reason', true] as const]),
      };
    },
    claimRecord: (id: number) => record('claim', CLAIM_RECORD, id),
  };
}

function satellites(db: ReadBook) {
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

function lineMemory(db: ReadBook, deciding: number | null) {
  const blocks = db.prepare<[], { dated_on: string | null; date_source: string; entries: Buffer }>(
    `SELECT s.dated_on, s.date_source, i.entries FROM statement_identity i JOIN statement s ON s.id = i.statement_id
     WHERE s.undone_at IS NULL`,
  );
  const whole = db.prepare<[string, number | null], { id: number; dated_on: string | null; date_source: string }>(
    `SELECT id, dated_on, date_source FROM statement WHERE content_key = ? AND undone_at IS NULL AND id IS NOT ?
     ORDER BY id DESC`,
  );
  const latest = db.prepare<[], { id: number | null }>('SELECT max(id) AS id FROM statement WHERE undone_at IS NULL');
  const own = db.prepare<[number], { entries: Buffer }>(
    'SELECT entries FROM statement_identity WHERE statement_id = ? ORDER BY seq',
  );
  return {
    *earlierLines(): Generator<EarlierLines> {
      for (const { dated_on, date_source, entries } of blocks.iterate()) {
        yield { datedOn: date_source === 'stated' ? dated_on : null, entries: wordsOf(entries) };
      }
    },
    sameContent: (key: string, datedOn: string | null) => {
      const found = whole
        .all(key, deciding)
        .find((row) => datedOn === null || row.date_source !== 'stated' || row.dated_on === datedOn);
      return found === undefined
        ? null
        : {
            latest: found.id === latest.get()?.id,
            lines: own.all(found.id).map(({ entries }) => ({ datedOn: null, entries: wordsOf(entries) })),
          };
    },
  };
}

/** A block's bytes as words; copied, because a buffer out of a pool need not begin on a word. */
export function wordsOf(bytes: Buffer): Uint32Array {
  return new Uint32Array(new Uint8Array(bytes).buffer);
}
