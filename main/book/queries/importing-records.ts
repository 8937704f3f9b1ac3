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

/** What the book says of a client, policy or claim, field by field, and which of it a person typed. */
export function importingRecords(db: ReadBook, carriers: ReadonlyMap<number, string>) {
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
        // Why it was bought is written down once.
        byHand: new Map([...found.byHand, ['purchase_reason', found.values.purchase_reason !== null] as const]),
      };
    },
    claimRecord: (id: number) => record('claim', CLAIM_RECORD, id),
  };
}
