import { type Decimal, readDecimal } from './amount.ts';
import { sameCurrency } from './cell-basics.ts';
import type { Reading } from './reading.ts';

/** The currency the book is kept in; amounts of others need a rate. */
export function bookCurrency({ bookCurrency: own, currency }: Reading): string {
  return own ?? currency;
}

/** What one unit of a currency is worth in the book's, as the recipe says; null where it does not. */
export function rateOf(currency: string, { rates = {} }: Reading): string | null {
  return Object.entries(rates).find(([code]) => code === currency || sameCurrency(currency, code))?.[1] ?? null;
}

/**
 * An amount in the book's currency, in whole minor units: multiplied exactly, then rounded once, half away from zero.
 * @param rate decimal digits with a point, such as `1.0845`
 * @returns null where the rate is none, or the amount leaves what money is kept in
 */
export function converted(amount: Decimal, rate: string): Decimal | null {
  const factor = /^\d+(?:\.\d+)?$/.test(rate) ? readDecimal(rate, '.') : null;
  if (factor === null || factor.units <= 0) {
    return null;
  }
  const product = BigInt(amount.units) * BigInt(factor.units);
  const scale = amount.scale + factor.scale - 2;
  const units = Number(scale <= 0 ? product * 10n ** BigInt(-scale) : divided(product, 10n ** BigInt(scale)));
  return Number.isSafeInteger(units) ? { units, scale: 2, currency: null } : null;
}

function divided(value: bigint, by: bigint): bigint {
  const half = (value < 0n ? -by : by) / 2n;
  return (value + half) / by;
}
