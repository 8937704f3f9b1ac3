import { useTranslation } from 'react-i18next';
import type { catalogue } from '../../../shared/i18n/en/index.ts';
import type { ClaimFields, ClientFields, CommissionFields, PolicyFields } from '../../../shared/import/types.ts';
import { useFormat } from '../../components/format.ts';

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

type Stated = keyof ClientFields | keyof PolicyFields | keyof CommissionFields | keyof ClaimFields;
type Named = keyof typeof catalogue.importing.fields;

/** What a row can say under another name than people know it by; a field without any name does not compile. */
const STATED = {
  rawName: 'name',
  identifiers: 'identifier',
  numberLossy: 'number',
  paymentsPerYear: 'mode',
  ratePpm: 'rate',
} satisfies Readonly<Record<Exclude<Stated, Named>, Named>>;

const NAMES: Readonly<Record<string, string>> = { ...COLUMNS, ...STATED };

function nameOf(field: string): string {
  const name = field.split('.').at(-1) ?? field;
  return NAMES[name] ?? name;
}

/** Names of fields in the reader's language; unknown ones as they are. */
export function useFieldText(): (field: string) => string {
  const { i18n } = useTranslation();
  return (field) => {
    const key = `importing.fields.${nameOf(field)}`;
    // Field names come from main at run time; `exists` checks them.
    return i18n.exists(key) ? String(i18n.t(key as 'importing.fields.name')) : field;
  };
}

/** Whole numbers of cents, under the names the book and the file have for them. */
const MONEY: ReadonlySet<string> = new Set(['premium', 'sumInsured', 'amount', 'paid', 'reserve']);

/** Words of lists that the program knows, by the field or by its thing and name. */
const CATALOGUES: Readonly<Record<string, string>> = {
  'client.kind': 'clients.kind',
  'policy.status': 'common.policyStatus',
  status: 'common.policyStatus',
  'claim.status': 'common.claimStatus',
  line: 'common.lines',
  sex: 'clients.merge.sexes',
  'commission.kind': 'reconcile.kinds',
};

const PARTS_PER_MILLION = 1e6;

/** A value in the reader's language: money, dates, and the words of lists that the program knows. */
export function useValueText(): (field: string, value: string | number | null) => string {
  const { i18n } = useTranslation();
  const format = useFormat();
  return (field, value) => {
    if (value === null || value === '') {
      return '–';
    }
    const name = field.split('.').at(-1) ?? field;
    if (typeof value === 'number' || (MONEY.has(name) && /^-?\d+$/.test(value))) {
      return name.endsWith('_minor') || MONEY.has(name) ? format.money(Number(value), 2) : format.number(Number(value));
    }
    if (name === 'ratePpm') {
      return format.percent(Number(value) / PARTS_PER_MILLION, 2);
    }
    const text = value.split('|')[0] ?? value;
    const catalogue = CATALOGUES[field] ?? CATALOGUES[name];
    const key = `${catalogue ?? ''}.${text}`;
    // Values come from files at run time, so they cannot be typed keys; `exists` checks them.
    return catalogue !== undefined && i18n.exists(key) ? String(i18n.t(key as 'common.lines.motor')) : format.day(text);
  };
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

const THINGS = ['clients', 'policies', 'commissions', 'claims'] as const;

/** `1 client, 3 policies`: what there is of each kind, in words; "nothing" where there is none. */
export function useThingsText(): (counts: Partial<Readonly<Record<(typeof THINGS)[number], number>>>) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (counts) => {
    const parts = THINGS.flatMap((name) => {
      const count = counts[name] ?? 0;
      return count === 0 ? [] : [t(`deciding.things.${name}`, { count, shown: format.number(count) })];
    });
    return parts.length === 0 ? t('deciding.things.nothing') : parts.join(', ');
  };
}
