import { type Minor, minor } from '../money.ts';
import { Refusal } from '../result.ts';
import type { Decimal } from './amount.ts';

/** A running sum of decimals of any scale, exact until the end. */
export class ExactSum {
  private readonly byScale = new Map<number, bigint>();
  private cents = 0;
  count = 0;

  add(value: Decimal): void {
    this.count += 1;
    if (value.scale <= 2) {
      const next = this.cents + value.units * 10 ** (2 - value.scale);
      if (Number.isSafeInteger(next)) {
        this.cents = next;
        return;
      }
    }
    this.byScale.set(value.scale, (this.byScale.get(value.scale) ?? 0n) + BigInt(value.units));
  }

  /** The same for an amount in minor units. */
  addMinor(minor: number): void {
    const next = this.cents + minor;
    if (Number.isSafeInteger(next)) {
      this.count += 1;
      this.cents = next;
    } else {
      this.add({ units: minor, scale: 2, currency: null });
    }
  }

  addAll(other: ExactSum): void {
    this.count += other.count;
    this.byScale.set(2, (this.byScale.get(2) ?? 0n) + BigInt(other.cents));
    for (const [scale, units] of other.byScale) {
      this.byScale.set(scale, (this.byScale.get(scale) ?? 0n) + units);
    }
  }

  /**
   * In minor units, rounded once, half away from zero.
   * @throws Refusal `amounts-too-large` when the sum leaves the range money is kept in
   */
  total(): Minor {
    const scale = Math.max(2, ...this.byScale.keys());
    let sum = BigInt(this.cents) * 10n ** BigInt(scale - 2);
    for (const [own, units] of this.byScale) {
      sum += units * 10n ** BigInt(scale - own);
    }
    const divisor = 10n ** BigInt(scale - 2);
    const size = sum < 0n ? -sum : sum;
    const rounded = (size * 2n + divisor) / (divisor * 2n);
    if (rounded > BigInt(Number.MAX_SAFE_INTEGER)) {
      throw new Refusal(
        'amounts-too-large',
        'The amounts of this file add up to more than money is kept in. Look for figures run together, or for numbers in a column of amounts.',
      );
    }
    return minor(Number(sum < 0n ? -rounded : rounded));
  }
}
