/** A figure, or the reason why there is none: a division by zero or a cohort too young is never shown as 0. */
export type Measured = { readonly value: number } | { readonly na: NotAvailable };

export type NotAvailable =
  | 'nothing-at-start'
  | 'not-yet-measurable'
  | 'no-cohort'
  | 'below-floor'
  | 'nothing-earned'
  | 'no-data';

/** `numerator / denominator`, or the reason when the denominator is 0. The value is a share: 0.9 = 90 %. */
export function share(numerator: number, denominator: number, reason: NotAvailable): Measured {
  return denominator === 0 ? { na: reason } : { value: numerator / denominator };
}

/** The figure, or null where there is none. */
export function figureOf(measured: Measured): number | null {
  return 'value' in measured ? measured.value : null;
}
