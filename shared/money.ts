/** Money is a safe integer of minor units (cents) of the book's currency. */
export type Minor = number;

/**
 * Guards an amount before it is stored or added up.
 * Doubles hold integers exactly only to 2^53; 90 071 992 547 409.91 major units is the most one amount may be.
 * @throws RangeError when the value is not a safe integer.
 */
export function minor(value: number): Minor {
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(`${value} is not a whole number of minor units within ±(2^53 − 1)`);
  }
  return Object.is(value, -0) ? 0 : value;
}

/** Exact sum of amounts in minor units. @throws RangeError on leaving the safe range. */
export function sumMinor(amounts: Iterable<Minor>): Minor {
  let sum = 0;
  for (const amount of amounts) {
    sum = minor(sum + amount);
  }
  return sum;
}

/**
 * Integer division rounded half away from zero, exact for safe integers.
 * @param denominator a positive integer
 */
export function divideHalfAway(numerator: number, denominator: number): number {
  const quotient = Math.trunc(numerator / denominator);
  const rest = Math.abs(numerator - quotient * denominator);
  return rest * 2 >= denominator ? quotient + Math.sign(numerator) : quotient;
}

/** `123456` → `"1234.56"`, `-5` → `"-0.05"`: the export form, decimal point, two decimals. */
export function toDecimal(amount: Minor): string {
  const sign = amount < 0 ? '-' : '';
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * Money for a reader: `€ 1,234` (narrow no-break space after the sign, minus U+2212).
 * @param decimals 0 in lists above 100 major units, 2 in statements
 */
export function formatMoney(amount: Minor, currency: string, language: string, decimals: 0 | 2 = 2): string {
  const figure = formatMinor(amount, language, decimals);
  const sign = currencySign(currency, language);
  return figure.startsWith('−') ? `−${sign}\u202f${figure.slice(1)}` : `${sign}\u202f${figure}`;
}

/** The figure alone, grouped for the reader's language, minus U+2212. */
export function formatMinor(amount: Minor, language: string, decimals: 0 | 2 = 2): string {
  const figure = new Intl.NumberFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    roundingMode: 'halfExpand',
  }).format(amount / 100);
  return figure.replace(/^-/, '−');
}

function currencySign(currency: string, language: string): string {
  const parts = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(0);
  return parts.find((part) => part.type === 'currency')?.value ?? currency;
}
