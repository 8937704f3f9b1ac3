import { addressKey, emailKey, identifierKey, phoneKey, words } from './match-keys.ts';
import { nameKey, sortKey } from './match-name.ts';
import { type FieldValue, isByHand, type PlanBook } from './plan-book.ts';
import { byRank, type Stated } from './plan-facts.ts';
import { addressWant, type ClientSaying, clientWants, fullness, NAME_PARTS } from './saying.ts';
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
  /** Of a new client no more than his household. */
  readonly says: ClientSaying;
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
  /** Who is meant by the words for a referrer: a client's id, or −1 − the index of one who is new in the same plan. */
  readonly referrer: (text: string) => number | null;
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

const NONE: ReadonlySet<string> = new Set();
const NOTHING: readonly never[] = [];
const PLAIN_FIELDS = Object.entries(PLAIN);

/** @param fillOnly the file is not about clients (commission, claims): it completes, and changes nothing */
export function planClient(
  id: number | null,
  statements: ClientStatements,
  book: PlanBook,
  fillOnly: boolean,
): ClientPlan {
  const says = sayClient(id, statements, book, fillOnly);
  const additions = planAdditions(id, says, book, statements.row);
  if (id === null) {
    return new NewClientPlan(statements.row, says, additions);
  }
  const record = book.clientRecord(id);
  const changes: FieldChange[] = [];
  const kept: FieldChange[] = [];
  for (const { field, after } of clientWants(record?.values ?? null, says)) {
    const before = record?.values[field] ?? null;
    const byHand = record !== null && isByHand(record, field);
    (byHand ? kept : changes).push({ field, before, after, row: says.at[field] ?? statements.row });
  }
  // A name that a person typed is one thing: its parts change together or not at all.
  const nameKept = kept.some(({ field }) => field === 'name');
  const name = changes.find(({ field }) => field === 'name')?.after;
  return {
    id,
    row: statements.row,
    name: String((nameKept ? undefined : name) ?? record?.values.name ?? statements.fallbackName),
    says,
    changes: nameKept ? changes.filter(({ field }) => !NAME_PARTS.has(field)) : changes,
    additions,
    kept: [
      ...kept.filter(({ field }) => !NAME_PARTS.has(field) || field === 'name'),
      ...keptHousehold(id, says, book, statements.row),
    ],
  };
}

/** A client the book does not have: there may be very many of them, so that what follows from what is said is not kept. */
class NewClientPlan implements ClientPlan {
  readonly id = null;
  readonly row: number;
  readonly name: string;
  readonly says: ClientSaying;
  readonly additions: readonly Addition[];
  readonly kept = NOTHING;
  readonly #values: ClientSaying['values'];
  /** Null where all is said by the one row. */
  readonly #at: ClientSaying['at'] | null;

  constructor(row: number, says: ClientSaying, additions: readonly Addition[]) {
    const { values, at, household } = says;
    this.row = row;
    this.name = String(values.name);
    this.says = household === null ? UNKEPT : { ...UNKEPT, household };
    this.additions = additions;
    this.#values = values;
    this.#at = Object.keys(values).every((field) => at[field] === row) ? null : at;
  }

  get changes(): readonly FieldChange[] {
    return clientWants(null, { values: this.#values, fillOnly: true }).map(({ field, after }) => ({
      field,
      before: null,
      after,
      row: this.#at?.[field] ?? this.row,
    }));
  }
}

/** What is said of a new client stands in his rows until somebody else speaks of him; there may be very many of them. */
const UNKEPT: ClientSaying = {
  fillOnly: true,
  values: {},
  at: {},
  contacts: [],
  identifiers: [],
  tags: [],
  address: null,
  household: null,
};

/** What a file says of one client: of rival rows the later wins, of rival names the fullest. */
function sayClient(
  id: number | null,
  { stated: unordered, row, fallbackName, referrer: find }: ClientStatements,
  book: PlanBook,
  fillOnly: boolean,
): ClientSaying {
  const stated = unordered.length < 2 ? unordered : unordered.toSorted((left, right) => byRank(right, left));
  const values: Record<string, FieldValue> = {};
  const at: Record<string, number> = {};
  const put = (field: string, found: Found<FieldValue> | null) => {
    if (found !== null) {
      values[field] = found.value;
      at[field] = found.row;
    }
  };
  const name = nameSaid(stated, fallbackName, row);
  for (const [field, value] of Object.entries(name.values)) {
    put(field, { value, row: name.row });
  }
  for (const [field, key] of PLAIN_FIELDS) {
    put(
      field,
      first(stated, (fields) => fields[key]),
    );
  }
  const advisor = first(stated, (fields) => book.personByText(fields.advisor ?? '') ?? undefined);
  const referrer = first(stated, (fields) => find(fields.referredBy ?? '') ?? undefined);
  put('advisor_id', advisor);
  put('referred_by_client_id', referrer?.value === id ? null : referrer);
  const household = first(stated, (fields) => fields.household);
  const address = stated.find(
    ({ fields }) => addressKey(fields.street ?? '', fields.postcode ?? '', fields.city ?? '') !== '',
  );
  if (household !== null) {
    at.household = household.row;
  }
  if (address !== undefined) {
    at.address = address.row;
  }
  return {
    fillOnly,
    values,
    at,
    ...sets(stated, at),
    household: household?.value ?? null,
    address: addressSaid(address),
  };
}

function addressSaid(stated: Stated<ClientFields> | undefined): ClientSaying['address'] {
  if (stated === undefined) {
    return null;
  }
  const { street = '', postcode = '', city = '', country = '' } = stated.fields;
  return [street, postcode, city, country, addressKey(street, postcode, city)];
}

/** Things a client can have several of, each once. */
function sets(
  stated: readonly Stated<ClientFields>[],
  at: Record<string, number>,
): Pick<ClientSaying, 'contacts' | 'identifiers' | 'tags'> {
  const seen = new Set<string>();
  const once = (key: string, row: number) => {
    const isNew = !seen.has(key);
    if (isNew) {
      seen.add(key);
      at[key] = row;
    }
    return isNew;
  };
  const contacts: ClientSaying['contacts'][number][] = [];
  const identifiers: ClientSaying['identifiers'][number][] = [];
  const tags: ClientSaying['tags'][number][] = [];
  for (const { fields, row } of stated) {
    for (const [kind, value, key] of [
      ['email', fields.email ?? '', emailKey(fields.email ?? '')],
      ['phone', fields.phone ?? '', phoneKey(fields.phone ?? '')],
    ] as const) {
      if (key !== '' && once(`${kind}:${key}`, row)) {
        contacts.push([kind, value, key]);
      }
    }
    for (const [scheme, value] of Object.entries(fields.identifiers ?? {})) {
      const key = identifierKey(value);
      if (key !== '' && once(`i:${scheme}:${key}`, row)) {
        identifiers.push([scheme, value, key]);
      }
    }
    for (const value of fields.tags ?? []) {
      if (value !== '' && once(`t:${words(value)}`, row)) {
        tags.push([value, words(value)]);
      }
    }
  }
  return { contacts, identifiers, tags };
}

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

type NameSaid = { readonly values: Readonly<Record<string, FieldValue>>; readonly row: number };

function nameSaid(stated: readonly Stated<ClientFields>[], fallbackName: string, row: number): NameSaid {
  const named = stated
    .filter(({ fields }) => nameOf(fields) !== '')
    .toSorted(
      (left, right) => fullness(nameOf(right.fields)) - fullness(nameOf(left.fields)) || byRank(right, left),
    )[0];
  if (named === undefined) {
    return { values: nameColumns(fallbackName, fallbackName, '', '', 1), row };
  }
  const { fields } = named;
  const name = nameOf(fields);
  return {
    values: nameColumns(name, fields.rawName ?? name, fields.familyName ?? '', fields.givenName ?? '', 0),
    row: named.row,
  };
}

function nameOf(fields: ClientFields): string {
  return fields.name ?? fields.rawName ?? '';
}

function nameColumns(name: string, raw: string, family: string, given: string, unnamed: 0 | 1) {
  return {
    name,
    raw_name: raw,
    family_name: family,
    given_name: given,
    sort_key: sortKey(name, family, given),
    name_key: nameKey(name),
    unnamed,
  };
}

type Household = ReturnType<PlanBook['householdOf']>;

/** Whether somebody lives in the household of a name already, or has to stay where a person put him. */
function isIn(now: Household | null, name: string): boolean {
  return now !== null && (now.byHand || words(now.name) === words(name));
}

function keptHousehold(id: number | null, says: ClientSaying, book: PlanBook, row: number): readonly FieldChange[] {
  const now = id === null || says.household === null ? null : book.householdOf(id);
  return now === null || !now.byHand || words(now.name) === words(says.household ?? '')
    ? []
    : [{ field: 'household', before: now.name, after: says.household, row: says.at.household ?? row }];
}

function planAdditions(id: number | null, says: ClientSaying, book: PlanBook, row: number): readonly Addition[] {
  const additions: Addition[] = [];
  // A list of money says none of this of anybody: nothing is asked then.
  const known =
    id === null || says.contacts.length === 0
      ? NONE
      : new Set(book.contactsOf(id).map(({ kind, key }) => `${kind}:${key}`));
  const tags = id === null || says.tags.length === 0 ? NONE : new Set(book.tagsOf(id));
  for (const [kind, value, key] of says.contacts) {
    if (!known.has(`${kind}:${key}`)) {
      additions.push({ kind, value, key, row: says.at[`${kind}:${key}`] ?? row });
    }
  }
  for (const [scheme, value, key] of says.identifiers) {
    if (!(id !== null && book.clientsByIdentifier(scheme, key).includes(id))) {
      additions.push({ kind: 'identifier', scheme, value, key, row: says.at[`i:${scheme}:${key}`] ?? row });
    }
  }
  for (const [value, key] of says.tags) {
    if (!tags.has(key)) {
      additions.push({ kind: 'tag', value, row: says.at[`t:${key}`] ?? row });
    }
  }
  const present =
    id === null || says.address === null ? { current: null, byHand: false, known: [] } : book.addressOf(id);
  const moved = addressWant(present, says);
  if (moved !== null && says.address !== null) {
    const [street, postcode, city, country, key] = says.address;
    const { current: before } = present;
    additions.push({
      kind: 'address',
      street,
      postcode,
      city,
      country,
      key,
      ...moved,
      before,
      row: says.at.address ?? row,
    });
  }
  if (says.household !== null && !isIn(id === null ? null : book.householdOf(id), says.household)) {
    additions.push({ kind: 'household', value: says.household, row: says.at.household ?? row });
  }
  return additions.length === 0 ? NOTHING : additions;
}
