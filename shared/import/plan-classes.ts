import type { CommissionKind, IgnoredKind } from './types.ts';

/** What a row does to the book, strongest first: a row that does several things has the strongest class. */
export const DATA_CLASSES = ['rejected', 'review', 'new', 'changed', 'same'] as const;
export type DataClass = (typeof DATA_CLASSES)[number];
export type RowClass = DataClass | 'ignored';

export const IGNORED_KINDS = [
  'title',
  'subtotal',
  'repeatedHeader',
  'footer',
  'blank',
] as const satisfies readonly IgnoredKind[];

export const COMMISSION_KINDS = [
  'first-year',
  'renewal',
  'override',
  'bonus',
  'chargeback',
  'advance',
  'adjustment',
] as const satisfies readonly CommissionKind[];

export type RowCounts = Record<DataClass, number>;

/** One count for each kind of thing the book holds. */
export type EntityCounts = { clients: number; policies: number; commissions: number; claims: number };

export function noCounts(): EntityCounts {
  return { clients: 0, policies: 0, commissions: 0, claims: 0 };
}
