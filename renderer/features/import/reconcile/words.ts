import type { TFunction } from 'i18next';
import { reconcile } from '../../../../shared/i18n/en/reconcile.ts';
import type { Rate } from '../../../../shared/reconciliation/classes.ts';
import type { RateRow } from '../../../../shared/reconciliation/view.ts';
import type { Format } from '../../../components/format.ts';
import type { Names } from '../../../components/names.ts';

/** What an answer about reconciling depends on. */
export const TABLES = ['commission', 'policy', 'client', 'statement', 'commission_rate', 'money_claim', 'deposit'];

/** First year, renewal, chargeback … in the reader's words. */
export function kindText(kind: string, t: TFunction): string {
  return Object.hasOwn(reconcile.kinds, kind) ? t(`reconcile.kinds.${kind as keyof typeof reconcile.kinds}`) : kind;
}

/** First year, or renewal; where a rate holds from a policy year on, from which. */
export function yearText({ kind, fromYear }: Pick<Rate, 'kind' | 'fromYear'>, t: TFunction): string {
  return fromYear === null ? kindText(kind, t) : t('reconcile.rate.from', { kind: kindText(kind, t), year: fromYear });
}

/** `13 %`, `€ 80.00`. */
export function rateText(rate: Pick<Rate, 'ratePpm' | 'amountMinor'>, format: Format): string {
  return rate.ratePpm === null ? format.money(rate.amountMinor ?? 0, 2) : format.percent(rate.ratePpm / 1_000_000, 2);
}

type Reach = Pick<RateRow, 'carrier' | 'lineCode' | 'lineName' | 'product'>;

/** What a rate holds for: carrier, line, product; what is open is left out. */
export function reachText({ carrier, lineCode, lineName, product }: Reach, names: Names, t: TFunction): string {
  const parts = [carrier, lineCode === null ? null : names.line(lineCode, lineName), product];
  return parts.filter((part) => part !== null).join(' · ') || t('reconcile.anywhere');
}
