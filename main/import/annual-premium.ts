import type { FieldValue } from '../../shared/import/plan-book.ts';

/** Payments a year × premium; a single premium brings nothing every year. */
export function annualPremium(premium: FieldValue, paymentsPerYear: FieldValue): number | null {
  return typeof premium === 'number' ? premium * Number(paymentsPerYear ?? 1) : null;
}
