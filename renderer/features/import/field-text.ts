import { useTranslation } from 'react-i18next';
import { type Format, useFormat } from '../../components/format.ts';

/** Columns of the book under the name people know them by. */
const COLUMNS: Readonly<Record<string, string>> = {
  birth_date: 'birthDate',
  advisor_id: 'advisor',
  referred_by_client_id: 'referredBy',
  started_on: 'start',
  renewal_on: 'renewal',
  ended_on: 'end',
  premium_minor: 'premium',
  payments_per_year: 'mode',
  sum_insured_minor: 'sumInsured',
  purchase_reason: 'purchaseReason',
  lost_on: 'lossDate',
  reported_on: 'reportedOn',
  paid_on: 'paidOn',
  paid_minor: 'paid',
  reserve_minor: 'reserve',
  amount_minor: 'amount',
};

/** Names of fields in the reader's language; unknown ones as they are. */
export function useFieldText(): (field: string) => string {
  const { i18n } = useTranslation();
  return (field) => {
    const key = `importing.fields.${COLUMNS[field] ?? field.split('.').at(-1) ?? field}`;
    // Field names come from main at run time; `exists` checks them.
    return i18n.exists(key) ? String(i18n.t(key as 'importing.fields.name')) : field;
  };
}

export function valueText(format: Format, field: string, value: string | number | null): string {
  if (value === null || value === '') {
    return '–';
  }
  if (typeof value === 'number') {
    return field.endsWith('_minor') ? format.money(value, 2) : format.number(value);
  }
  return format.day(value.split('|')[0] ?? value);
}

export function useValueText(): (field: string, value: string | number | null) => string {
  const format = useFormat();
  return (field, value) => valueText(format, field, value);
}

const KINDS = ['clients', 'policies', 'commissions', 'claims', 'mixed'] as const;

/** What a list mainly holds, in words. */
export function useKindText(): (kind: string) => string {
  const { t } = useTranslation();
  return (kind) => {
    const known = KINDS.find((name) => name === kind);
    return known === undefined ? kind : t(`importing.kinds.${known}`);
  };
}
