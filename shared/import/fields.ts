/** What a column can mean. The prefix says which part of the row it fills. */
export const FIELDS = [
  'client.name',
  'client.familyName',
  'client.givenName',
  'client.middleName',
  'client.birthDate',
  'client.sex',
  'client.kind',
  'client.email',
  'client.phone',
  'client.street',
  'client.houseNumber',
  'client.postcode',
  'client.city',
  'client.country',
  'client.household',
  'client.tags',
  'client.advisor',
  'client.source',
  'client.referredBy',
  'client.since',
  'client.language',
  'client.occupation',
  'client.number',
  'client.carrierNumber',
  'policy.number',
  'policy.carrier',
  'policy.line',
  'policy.product',
  'policy.status',
  'policy.start',
  'policy.renewal',
  'policy.end',
  'policy.premium',
  'policy.mode',
  'policy.sumInsured',
  'policy.purchaseReason',
  'commission.amount',
  'commission.credit',
  'commission.debit',
  'commission.sign',
  'commission.kind',
  'commission.periodFrom',
  'commission.premium',
  'commission.rate',
  'commission.advisorCode',
  'commission.share',
  'commission.advisorCode2',
  'commission.share2',
  'commission.advisorCode3',
  'commission.share3',
  'claim.number',
  'claim.lossDate',
  'claim.reportedOn',
  'claim.paidOn',
  'claim.paid',
  'claim.reserve',
  'claim.status',
  'row.currency',
] as const;

export type Field = (typeof FIELDS)[number];

/** How a field's text is read. */
export type FieldShape = 'text' | 'name' | 'date' | 'amount' | 'rate' | 'number-text' | 'word';

const AMOUNTS = new Set<Field>([
  'policy.premium',
  'policy.sumInsured',
  'commission.amount',
  'commission.credit',
  'commission.debit',
  'commission.premium',
  'claim.paid',
  'claim.reserve',
]);

/** How a line is divided between advisors, each beside the advisor before it. */
const DIVIDING: ReadonlySet<Field> = new Set([
  'commission.share',
  'commission.advisorCode2',
  'commission.share2',
  'commission.advisorCode3',
  'commission.share3',
]);

export function divides(field: Field): boolean {
  return DIVIDING.has(field);
}

const DATES = new Set<Field>([
  'client.birthDate',
  'client.since',
  'policy.start',
  'policy.renewal',
  'policy.end',
  'commission.periodFrom',
  'claim.lossDate',
  'claim.reportedOn',
  'claim.paidOn',
]);

export function isAmount(field: Field): boolean {
  return AMOUNTS.has(field);
}

export function isDate(field: Field): boolean {
  return DATES.has(field);
}
