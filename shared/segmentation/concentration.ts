import { type Measured, share } from '../evaluation/measured.ts';
import type { Minor } from '../money.ts';

/**
 * Gini coefficient of amounts ≥ 0: 0 = all alike, (n − 1)/n = one holds all. Amounts below 0 count as 0.
 * G = Σ (2i − n − 1)·xᵢ / (n·Σx), x rising, i from 1.
 */
export function gini(amounts: readonly Minor[]): Measured {
  const rising = Float64Array.from(amounts, (amount) => Math.max(0, amount)).sort();
  let weighted = 0;
  let total = 0;
  for (const [index, amount] of rising.entries()) {
    weighted += (2 * (index + 1) - rising.length - 1) * amount;
    total += amount;
  }
  return share(weighted, rising.length * total, 'nothing-earned');
}

/** Share (0–1) held by the top p % of the households, rounded up to whole ones; amounts below 0 count as 0. */
export function topShare(amounts: readonly Minor[], percent: number): Measured {
  const falling = Float64Array.from(amounts, (amount) => Math.max(0, amount))
    .sort()
    .reverse();
  const count = Math.ceil((falling.length * percent) / 100);
  let total = 0;
  let top = 0;
  for (const [index, amount] of falling.entries()) {
    total += amount;
    top += index < count ? amount : 0;
  }
  return share(top, total, 'nothing-earned');
}

/** Herfindahl–Hirschman index: Σ shares², 0–1; amounts ≤ 0 are left out. */
export function hhi(amounts: readonly Minor[]): Measured {
  const positive = amounts.filter((amount) => amount > 0);
  const total = positive.reduce((sum, amount) => sum + amount, 0);
  return total === 0
    ? { na: 'nothing-earned' }
    : { value: positive.reduce((sum, amount) => sum + (amount / total) ** 2, 0) };
}
