import type { Field } from './fields.ts';
import type { ColumnReading } from './reading.ts';
import type { StatementKind } from './types.ts';

/** Identity fields a client list needs one more of than a name. */
export const CONTACT_FIELDS: readonly Field[] = [
  'client.email',
  'client.phone',
  'client.birthDate',
  'client.street',
  'client.postcode',
  'client.city',
  'client.number',
  'client.household',
];

/** What only a list of somebody's clients holds. */
const OFFICE_FIELDS: readonly Field[] = [
  'client.birthDate',
  'client.household',
  'client.advisor',
  'client.source',
  'client.referredBy',
  'client.since',
  'client.tags',
  'client.kind',
  'client.carrierNumber',
];
/** Ways to reach somebody; an address counts once. */
const WAYS: readonly (readonly Field[])[] = [
  ['client.email'],
  ['client.phone'],
  ['client.street', 'client.postcode', 'client.city'],
];
const CLIENT_LIST =
  /\b(?:clients?|customers?|policy ?holders?|insureds?|contacts?|klant\w*|relatie\w*|kunden?\w*|mandant\w*|clientes?|clienti|segurados?|asegurados?|assures?|adherents?|members?)\b|客户|投保人/;

/** Names with an e-mail address are any list of people; a client list says what it is or holds more. */
function isClientList(held: ReadonlyMap<Field, number>, about: string): boolean {
  return (
    CLIENT_LIST.test(about) ||
    OFFICE_FIELDS.some((field) => held.has(field)) ||
    WAYS.filter((fields) => fields.some((field) => held.has(field))).length >= 2
  );
}

/**
 * Whether the mapping is enough to read the table as what it seems to be, and how sure that is (0 = not).
 * @param foreign how many headers belong to other trades' tables
 * @param about words of the file name, the titles and the headers
 */
export function confidenceOf(
  kind: StatementKind,
  columns: readonly ColumnReading[],
  foreign: number,
  forced: boolean,
  about: string,
): number {
  const held = new Map(columns.flatMap((column) => (column.field === null ? [] : [[column.field, column.confidence]])));
  const has = (...fields: readonly Field[]) => Math.max(0, ...fields.map((field) => held.get(field) ?? 0));
  const who = Math.max(has('client.name'), Math.min(has('client.familyName'), 1));
  // `ID` may be a policy's; among columns of a bank or a shop it is theirs.
  const number = has('policy.number');
  const policy = foreign > 0 && number < 0.85 ? 0 : number;
  if (kind === 'commissions') {
    const amount = has('commission.amount', 'commission.credit', 'commission.debit');
    // A bank has columns for debit and credit too: a reference beside them is no policy's number.
    const sides = has('commission.amount', 'commission.rate', 'commission.premium') === 0 && number < 0.85;
    if (sides && !forced) {
      return 0;
    }
    const whose = Math.max(policy, foreign > 0 ? 0 : who, has('client.number') >= 0.9 ? has('client.number') : 0);
    return Math.min(amount, whose);
  }
  if (kind === 'claims' || kind === 'mixed') {
    return Math.min(
      has('claim.number', 'claim.lossDate'),
      Math.max(policy, who),
      has('claim.paid', 'claim.reserve', 'claim.status', 'claim.lossDate'),
    );
  }
  const extras = columns.filter(
    (column) => column.field?.startsWith('policy.') && column.field !== 'policy.number',
  ).length;
  if (kind === 'policies') {
    const strong = policy > 0 && (extras > 0 || who > 0 || has('client.number') > 0) ? policy : 0;
    const customerBook = Math.min(has('client.number', 'client.name', 'client.familyName'), has('policy.premium'));
    return foreign > 1 && policy === 0 ? 0 : Math.max(strong, customerBook);
  }
  if (columns.length === 1) {
    // A column of names alone: that they are clients stands over them or in the name of the file.
    return forced || CLIENT_LIST.test(about) || has('client.name') >= 0.9 ? has('client.name') : 0;
  }
  const client = columns.filter((column) => column.field?.startsWith('client.')).length;
  const contacts = CONTACT_FIELDS.filter((field) => held.has(field)).length;
  const named = who > 0 && contacts > 0;
  const numbered = has('client.number') > 0.9 && client > 1;
  if (!forced && !isClientList(held, about)) {
    return 0;
  }
  const enough = client >= 3 || (client >= 2 && columns.length <= 4) || forced;
  if (!(named || numbered) || (!enough && !numbered) || (foreign > 0 && !forced)) {
    return forced && who > 0 ? who : 0;
  }
  return client / columns.length < 0.2 && !forced ? 0 : Math.max(who, has('client.number'));
}
