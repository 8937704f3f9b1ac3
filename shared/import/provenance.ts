import { columnLetter } from './cell-basics.ts';
import type { Field } from './fields.ts';
import type { Reading } from './reading.ts';

export type TracedEntity = 'client' | 'policy' | 'commission' | 'claim';

export const TRACED_ENTITIES: readonly TracedEntity[] = ['client', 'policy', 'commission', 'claim'];

type Traced = {
  /** As exports and screens name it. */
  readonly name: string;
  /** The columns of a file that can fill it, in the order they read together. */
  readonly from: readonly Field[];
  /** What stands in where the file has none of them. */
  readonly else?: readonly Field[];
};

/** Field of the book (its column, or the satellite's kind) → where a file can have said it. */
const TRACED: Readonly<Record<TracedEntity, Readonly<Record<string, Traced>>>> = {
  client: {
    name: {
      name: 'client',
      from: ['client.name', 'client.givenName', 'client.middleName', 'client.familyName'],
      else: ['client.number', 'policy.number'],
    },
    kind: { name: 'kind', from: ['client.kind'] },
    birth_date: { name: 'birth_date', from: ['client.birthDate'] },
    sex: { name: 'sex', from: ['client.sex'] },
    occupation: { name: 'occupation', from: ['client.occupation'] },
    language: { name: 'language', from: ['client.language'] },
    advisor_id: { name: 'advisor', from: ['client.advisor', 'commission.advisorCode'] },
    since: { name: 'since', from: ['client.since'] },
    source: { name: 'source', from: ['client.source'] },
    referred_by_client_id: { name: 'referred_by', from: ['client.referredBy'] },
    email: { name: 'email', from: ['client.email'] },
    phone: { name: 'phone', from: ['client.phone'] },
    address: {
      name: 'address',
      from: ['client.street', 'client.houseNumber', 'client.postcode', 'client.city', 'client.country'],
    },
  },
  policy: {
    number: { name: 'policy_number', from: ['policy.number'] },
    carrier_id: { name: 'carrier', from: ['policy.carrier'] },
    line_id: { name: 'line', from: ['policy.line', 'policy.product'] },
    product_id: { name: 'product', from: ['policy.product'] },
    status: { name: 'status', from: ['policy.status'] },
    started_on: { name: 'start', from: ['policy.start'] },
    renewal_on: { name: 'renewal', from: ['policy.renewal'] },
    ended_on: { name: 'end', from: ['policy.end'] },
    premium_minor: { name: 'premium', from: ['policy.premium', 'commission.premium'] },
    payments_per_year: { name: 'payments_per_year', from: ['policy.mode'] },
    sum_insured_minor: { name: 'sum_insured', from: ['policy.sumInsured'] },
  },
  commission: {
    amount: { name: 'amount', from: ['commission.amount', 'commission.credit', 'commission.debit', 'commission.sign'] },
    dated_on: { name: 'dated_on', from: ['commission.periodFrom'] },
    kind: { name: 'kind', from: ['commission.kind'] },
    premium: { name: 'premium', from: ['commission.premium'] },
    rate: { name: 'rate', from: ['commission.rate'] },
  },
  claim: {
    number: { name: 'claim_number', from: ['claim.number'] },
    lost_on: { name: 'lost_on', from: ['claim.lossDate'] },
    reported_on: { name: 'reported_on', from: ['claim.reportedOn'] },
    paid_on: { name: 'paid_on', from: ['claim.paidOn'] },
    paid_minor: { name: 'paid', from: ['claim.paid'] },
    reserve_minor: { name: 'reserve', from: ['claim.reserve'] },
    status: { name: 'status', from: ['claim.status'] },
  },
};

/** Fields each commission line speaks of, as far as the file has a column for them. */
export const COMMISSION_FIELDS: readonly string[] = Object.keys(TRACED.commission);

/** The name a stored field has in exports; a field nobody exports keeps its own. */
export function tracedName(entity: TracedEntity, field: string): string {
  return TRACED[entity][field]?.name ?? field;
}

/** The stored field behind a name of the exports. */
export function storedField(entity: TracedEntity, name: string): string {
  return Object.entries(TRACED[entity]).find(([field, traced]) => traced.name === name || field === name)?.[0] ?? name;
}

/** The fields of a file that can fill a stored field. */
export function tracedFields(entity: TracedEntity, field: string): readonly Field[] {
  return TRACED[entity][field]?.from ?? [];
}

export type TracedColumn = { readonly index: number; readonly header: string };

/** The columns of a sheet that a field was read from, left to right; none where the file has no such column. */
export function tracedColumns(
  reading: Reading,
  sheet: string | null,
  entity: TracedEntity,
  field: string,
): readonly TracedColumn[] {
  const traced = TRACED[entity][field];
  const table =
    reading.tables.find((one) => one.sheet === sheet) ?? reading.tables.find(({ columns }) => columns.length > 0);
  const among = (fields: readonly Field[]) =>
    (table?.columns ?? []).filter((column) => column.field !== null && fields.includes(column.field));
  const read = among(traced?.from ?? []);
  const joined = read.flatMap(({ join }) =>
    (join?.with ?? []).flatMap((index) => table?.columns.find((column) => column.index === index) ?? []),
  );
  const columns = read.length > 0 ? [...read, ...joined] : among(traced?.else ?? []).slice(0, 1);
  return columns.map(({ index, header }) => ({ index, header: header === '' ? columnLetter(index) : header }));
}

/** What the cells say together; empty ones say nothing. */
export function rawOf(columns: readonly TracedColumn[], cells: readonly string[]): string {
  return columns
    .map(({ index }) => cells[index] ?? '')
    .filter((cell) => cell.trim() !== '')
    .join(' ');
}
