import type { Field } from '../../../../shared/import/fields.ts';
import { partOf } from './layout.ts';

type Range = readonly [Field, number, number];

/** Where the fields that are imported stand, by record type and part. */
const RANGES: Readonly<Record<string, readonly Range[]>> = {
  '01001': [
    ['client.name', 44, 90],
    ['client.country', 154, 3],
    ['client.postcode', 157, 6],
    ['client.city', 163, 25],
    ['client.street', 188, 30],
    ['client.birthDate', 226, 8],
    ['client.sex', 255, 1],
  ],
  '01002': [
    ['client.carrierNumber', 43, 17],
    ['client.number', 60, 17],
    ['client.phone', 159, 20],
  ],
  '01003': [['client.email', 45, 60]],
  '02001': [
    ['policy.start', 44, 8],
    ['policy.end', 52, 8],
    ['policy.renewal', 60, 8],
    ['policy.mode', 68, 1],
    ['policy.status', 69, 1],
    ['policy.premium', 116, 12],
  ],
  '02002': [['policy.product', 114, 20]],
  '04001': [
    ['commission.kind', 44, 2],
    ['commission.periodFrom', 54, 8],
    ['commission.premium', 110, 12],
    ['commission.amount', 151, 12],
  ],
  '04501': [
    ['commission.periodFrom', 52, 8],
    ['commission.premium', 70, 12],
    ['commission.amount', 138, 12],
  ],
  '05001': [
    ['claim.number', 43, 20],
    ['claim.lossDate', 102, 8],
    ['claim.reportedOn', 110, 8],
    ['claim.paid', 140, 14],
    ['claim.status', 184, 1],
  ],
  '05002': [['claim.reserve', 144, 14]],
};

const EVERYWHERE: readonly Range[] = [
  ['policy.number', 14, 17],
  ['policy.line', 11, 3],
  ['commission.advisorCode', 33, 10],
];

export type GdvPart = { readonly column: string; readonly raw: string };

/** The characters of a record that say one of the fields, and where they stand; null when another of its records says it. */
export function gdvPart(text: string, fields: readonly Field[]): GdvPart | null {
  const ranges = [...(RANGES[`${text.slice(0, 4)}${partOf(text)}`] ?? []), ...EVERYWHERE];
  const range = fields.map((wanted) => ranges.find(([field]) => field === wanted)).find((one) => one !== undefined);
  if (range === undefined) {
    return null;
  }
  const [, start, length] = range;
  return {
    column: length === 1 ? String(start) : `${start}–${start + length - 1}`,
    raw: text.slice(start - 1, start - 1 + length),
  };
}
