import { addressKey, emailKey, identifierKey, phoneKey, words } from './match-keys.ts';
import { compareNames, nameKey, nameTokens, sortKey } from './match-name.ts';
import { type FieldValue, isByHand, type PlanBook } from './plan-book.ts';
import { byRank, type Stated } from './plan-facts.ts';
import type { ClientFields } from './types.ts';

/** One field of one thing, as the file wants it. Rows are indexes into the file's columns. */
export type FieldChange = {
  readonly field: string;
  readonly before: FieldValue;
  readonly after: FieldValue;
  readonly row: number;
};

/** Something the file adds to a client, besides its plain fields. */
export type Addition =
  | { readonly kind: 'email' | 'phone'; readonly value: string; readonly key: string; readonly row: number }
  | {
      readonly kind: 'address';
      readonly street: string;
      readonly postcode: string;
      readonly city: string;
      readonly country: string;
      readonly key: string;
      /** False: a hand-typed address stays the current one. */
      readonly current: boolean;
      readonly before: string | null;
      readonly row: number;
    }
  | {
      readonly kind: 'identifier';
      readonly scheme: string;
      readonly value: string;
      readonly key: string;
      readonly row: number;
    }
  | { readonly kind: 'tag'; readonly value: string; readonly row: number }
  | { readonly kind: 'household'; readonly value: string; readonly row: number };

export type ClientPlan = {
  /** The client of the book; null for a new one. */
  readonly id: number | null;
  /** First row that speaks of it. */
  readonly row: number;
  readonly name: string;
  readonly changes: readonly FieldChange[];
  readonly additions: readonly Addition[];
  /** Values of the file that lost against hand-typed ones. */
  readonly kept: readonly FieldChange[];
};

export type ClientStatements = {
  readonly stated: readonly Stated<ClientFields>[];
  readonly row: number;
  /** What a client without a name is called: the number it is known by. */
  readonly fallbackName: string;
};

const PLAIN = {
  kind: 'kind',
  birth_date: 'birthDate',
  sex: 'sex',
  occupation: 'occupation',
  language: 'language',
  since: 'since',
  source: 'source',
} as const;

/** @param fillOnly the file is not about clients (commission, claims): it completes, and changes nothing */
export function planClient(
  id: number | null,
  statements: ClientStatements,
  book: PlanBook,
  fillOnly: boolean,
): ClientPlan {
  const stated = statements.stated.toSorted((left, right) => byRank(right, left));
  const record = id === null ? null : book.clientRecord(id);
  const changes: FieldChange[] = [];
  const kept: FieldChange[] = [];
  const want = (field: string, after: FieldValue, row: number) => {
    const before = record?.values[field] ?? null;
    if (after === before || after === null || (fillOnly && before !== null)) {
      return;
    }
    (record !== null && before !== null && isByHand(record, field) ? kept : changes).push({
      field,
      before,
      after,
      row,
    });
  };
  const name = planName(stated, record?.values ?? null, fillOnly, statements);
  for (const change of name) {
    want(change.field, change.after, change.row);
  }
  for (const [field, key] of Object.entries(PLAIN)) {
    const found = first(stated, (fields) => fields[key]);
    if (found !== null) {
      want(field, found.value, found.row);
    }
  }
  for (const [field, found] of [
    ['advisor_id', first(stated, (fields) => book.personByText(fields.advisor ?? '') ?? undefined)],
    ['referred_by_client_id', first(stated, (fields) => book.clientByText(fields.referredBy ?? '') ?? undefined)],
  ] as const) {
    if (found !== null && found.value !== id) {
      want(field, found.value, found.row);
    }
  }
  // A name that a person typed is one thing: its parts change together or not at all.
  const nameKept = kept.some(({ field }) => field === 'name');
  return {
    id,
    row: statements.row,
    name: String(name.find(({ field }) => field === 'name')?.after ?? record?.values.name ?? statements.fallbackName),
    changes: nameKept ? changes.filter(({ field }) => !NAME_PARTS.has(field)) : changes,
    additions: planAdditions(id, stated, book, fillOnly),
    kept: kept.filter(({ field }) => !NAME_PARTS.has(field) || field === 'name'),
  };
}

const NAME_PARTS = new Set(['name', 'raw_name', 'family_name', 'given_name', 'sort_key', 'name_key', 'unnamed']);

type Found<Value> = { readonly value: Value; readonly row: number };

function first<Value>(
  stated: readonly Stated<ClientFields>[],
  pick: (fields: ClientFields) => Value | undefined,
): Found<Value> | null {
  for (const { fields, row } of stated) {
    const value = pick(fields);
    if (value !== undefined && value !== '') {
      return { value, row };
    }
  }
  return null;
}

type Wanted = { readonly field: string; readonly after: FieldValue; readonly row: number };

function planName(
  stated: readonly Stated<ClientFields>[],
  current: Readonly<Record<string, FieldValue>> | null,
  fillOnly: boolean,
  { fallbackName, row }: ClientStatements,
): readonly Wanted[] {
  const named = stated
    .filter(({ fields }) => (fields.name ?? fields.rawName ?? '') !== '')
    .toSorted(
      (left, right) => fullness(nameOf(right.fields)) - fullness(nameOf(left.fields)) || byRank(right, left),
    )[0];
  if (named === undefined) {
    return current === null ? nameFields(fallbackName, fallbackName, '', '', 1, row) : [];
  }
  const { fields } = named;
  const name = nameOf(fields);
  if (current !== null && current.unnamed !== 1 && (fillOnly || !isBetter(name, String(current.name), fields.kind))) {
    return [];
  }
  return nameFields(name, fields.rawName ?? name, fields.familyName ?? '', fields.givenName ?? '', 0, named.row);
}

function nameOf(fields: ClientFields): string {
  return fields.name ?? fields.rawName ?? '';
}

function nameFields(
  name: string,
  raw: string,
  family: string,
  given: string,
  unnamed: 0 | 1,
  row: number,
): readonly Wanted[] {
  const values = {
    name,
    raw_name: raw,
    family_name: family,
    given_name: given,
    sort_key: sortKey(name, family, given),
    name_key: nameKey(name),
    unnamed,
  };
  return Object.entries(values).map(([field, after]) => ({ field, after, row }));
}

/** Lists shorten names to initials and shout in capitals: the form that says most is the one to keep. */
function fullness(name: string): number {
  const letters = name.match(/\p{L}/gu) ?? [];
  const marked = letters.filter(
    (letter) => letter.normalize('NFKD') !== letter || letter === 'ı' || letter === 'ø',
  ).length;
  const shouted = letters.length > 3 && name === name.toUpperCase() && name !== name.toLowerCase();
  return letters.length * 10 + marked - (shouted ? 5 : 0);
}

function isBetter(file: string, book: string, kind: ClientFields['kind']): boolean {
  const agreement = compareNames(nameTokens(file), nameTokens(book), kind === 'organisation');
  const another = agreement === 'conflict' || agreement === 'other' || agreement === 'near';
  return words(file) === words(book) || !another ? fullness(file) > fullness(book) : file !== book;
}

function planAdditions(
  id: number | null,
  stated: readonly Stated<ClientFields>[],
  book: PlanBook,
  fillOnly: boolean,
): readonly Addition[] {
  const additions = new Map<string, Addition>();
  const known = new Set(id === null ? [] : book.contactsOf(id).map(({ kind, key }) => `${kind}:${key}`));
  const tags = new Set(id === null ? [] : book.tagsOf(id));
  const add = (key: string, addition: Addition) => {
    if (!additions.has(key)) {
      additions.set(key, addition);
    }
  };
  for (const { fields, row } of stated) {
    for (const [kind, value, key] of [
      ['email', fields.email ?? '', emailKey(fields.email ?? '')],
      ['phone', fields.phone ?? '', phoneKey(fields.phone ?? '')],
    ] as const) {
      if (key !== '' && !known.has(`${kind}:${key}`)) {
        add(`${kind}:${key}`, { kind, value, key, row });
      }
    }
    for (const [scheme, value] of Object.entries(fields.identifiers ?? {})) {
      const key = identifierKey(value);
      if (key !== '' && !(id !== null && book.clientsByIdentifier(scheme, key).includes(id))) {
        add(`i:${scheme}:${key}`, { kind: 'identifier', scheme, value, key, row });
      }
    }
    for (const value of fields.tags ?? []) {
      if (value !== '' && !tags.has(words(value))) {
        add(`t:${words(value)}`, { kind: 'tag', value, row });
      }
    }
  }
  planAddress(id, stated, book, fillOnly, add);
  planHousehold(id, stated, book, add);
  return [...additions.values()];
}

function planAddress(
  id: number | null,
  stated: readonly Stated<ClientFields>[],
  book: PlanBook,
  fillOnly: boolean,
  add: (key: string, addition: Addition) => void,
): void {
  const found = stated.find(
    ({ fields }) => addressKey(fields.street ?? '', fields.postcode ?? '', fields.city ?? '') !== '',
  );
  if (found === undefined) {
    return;
  }
  const { street = '', postcode = '', city = '', country = '' } = found.fields;
  const key = addressKey(street, postcode, city);
  const present = id === null ? { current: null, byHand: false, known: [] } : book.addressOf(id);
  if (present.current === key || (present.current !== null && (fillOnly || isPartOf(key, present.current)))) {
    return;
  }
  if (present.byHand && present.known.includes(key)) {
    return;
  }
  add('a', {
    kind: 'address',
    street,
    postcode,
    city,
    country,
    key,
    current: !present.byHand,
    before: present.current,
    row: found.row,
  });
}

/** A list with only a postcode does not contradict the street the book knows. */
function isPartOf(key: string, whole: string): boolean {
  const parts = whole.split('|');
  return key.split('|').every((part, at) => part === '' || part === parts[at]);
}

function planHousehold(
  id: number | null,
  stated: readonly Stated<ClientFields>[],
  book: PlanBook,
  add: (key: string, addition: Addition) => void,
): void {
  const household = first(stated, (fields) => fields.household);
  if (household !== null && (id === null || book.householdOf(id).nameKey !== words(household.value))) {
    add('h', { kind: 'household', ...household });
  }
}
