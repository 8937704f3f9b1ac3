import type { BookRecord, FieldValue } from '../../../shared/import/plan-book.ts';
import type { ReadBook } from '../types.ts';

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

/** What the book says of one thing. Who said it is asked when it matters: most lists say of most things what is known. */
class StoredRecord implements BookRecord {
  readonly id: number;
  readonly statementId: number | null;
  readonly values: Readonly<Record<string, FieldValue>>;
  readonly #sources: () => ReadonlyMap<string, boolean>;

  constructor(id: number, row: Record<string, FieldValue>, sources: () => ReadonlyMap<string, boolean>) {
    const { statement_id: statementId, ...values } = row;
    this.id = id;
    this.statementId = typeof statementId === 'number' ? statementId : null;
    this.values = values;
    this.#sources = sources;
  }

  get byHand(): ReadonlyMap<string, boolean> {
    return this.#sources();
  }
}

/** What the book says of a client, policy or claim, field by field, and which of it a person typed. */
export function importingRecords(db: ReadBook, carriers: ReadonlyMap<number, string>) {
  const sources = db.prepare<[string, number], { field: string; hand: number }>(
    'SELECT field, statement_id IS NULL AS hand FROM field_source WHERE entity = ? AND entity_id = ?',
  );
  const sourcesOf = (entity: string, id: number): Map<string, boolean> =>
    new Map(sources.all(entity, id).map(({ field, hand }) => [SOURCE_NAMES[field] ?? field, hand === 1]));
  const rowOf = (source: string, id: number) => db.prepare<[number], Record<string, FieldValue>>(source).get(id);
  const record = (entity: string, source: string, id: number): BookRecord | null => {
    const row = rowOf(source, id);
    return row === undefined ? null : new StoredRecord(id, row, () => sourcesOf(entity, id));
  };
  return {
    clientRecord: (id: number) => record('client', CLIENT_RECORD, id),
    policyRecord: (id: number) => {
      const row = rowOf(POLICY_RECORD, id);
      if (row === undefined) {
        return null;
      }
      row.carrier = typeof row.carrier_id === 'number' ? (carriers.get(row.carrier_id) ?? null) : null;
      // Why it was bought is written down once.
      const bought = ['purchase_reason', row.purchase_reason !== null] as const;
      return new StoredRecord(id, row, () => new Map([...sourcesOf('policy', id), bought]));
    },
    claimRecord: (id: number) => record('claim', CLAIM_RECORD, id),
  };
}
