import { bookCurrency, converted, rateOf } from '../../../../shared/import/exchange.ts';
import type { Reading } from '../../../../shared/import/reading.ts';
import type { CellProblem } from '../../../../shared/import/types.ts';
import { type Minor, minor } from '../../../../shared/money.ts';

/** What a record's currency makes of its amounts: the book's own, by the rate the recipe gives, or nothing that can be kept. */
export function exchangeOf(
  currency: string,
  column: string,
  reading: Reading,
): { readonly exchanged: (amount: Minor) => Minor; readonly problems: readonly CellProblem[] } {
  const own = bookCurrency(reading);
  if (!/^[A-Z]{3}$/.test(currency) || currency === own) {
    return { exchanged: (amount) => amount, problems: [] };
  }
  const rate = rateOf(currency, reading);
  const message = `The amounts are in ${currency}; the book is kept in ${own}. Give a rate for ${currency}, or ask the carrier for the amounts in ${own}.`;
  return {
    exchanged: (amount) => {
      const exact = rate === null ? null : converted({ units: amount, scale: 2, currency: null }, rate);
      return exact === null ? amount : minor(exact.units);
    },
    problems: rate === null ? [{ column, value: currency, code: 'currency', message }] : [],
  };
}
