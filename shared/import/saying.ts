import { carrierKey, foldSpelling, words } from './match-keys.ts';
import { calledOf, inHan } from './match-name.ts';
import { compareNames, type NameAgreement } from './name-agreement.ts';
import type { FieldValue } from './plan-book.ts';

/**
 * What one statement says of one thing: its rows taken together, rivals settled. The book keeps it for every statement
 * that speaks of what was there before, so that undoing one of them leaves what the others say (main/import/undo.ts).
 */
type Saying = {
  /** The statement is not about these things (commission, claims): it completes, and changes nothing. */
  readonly fillOnly: boolean;
  readonly values: Readonly<Record<string, FieldValue>>;
  /** Field → where it is said: the row of the file in a plan, the line of the statement in the book. */
  readonly at: Readonly<Record<string, number>>;
};

export type ClientSaying = Saying & {
  readonly contacts: readonly (readonly [kind: 'email' | 'phone', value: string, key: string])[];
  readonly identifiers: readonly (readonly [scheme: string, value: string, key: string])[];
  readonly tags: readonly (readonly [text: string, key: string])[];
  readonly address: readonly [street: string, postcode: string, city: string, country: string, key: string] | null;
  readonly household: string | null;
};

export type PolicySaying = Saying & { readonly number: string };
export type ClaimSaying = Saying & { readonly number: string };

export type Want = { readonly field: string; readonly after: FieldValue };
type Current = Readonly<Record<string, FieldValue>>;

/** A name is one thing, though it fills several columns. */
export const NAME_PARTS: ReadonlySet<string> = new Set([
  'name',
  'raw_name',
  'family_name',
  'given_name',
  'sort_key',
  'name_key',
  'unnamed',
]);

/**
 * What a statement wants of a client's columns, given what stands there; null: a new client. A name is completed or made
 * fuller, never shortened; a number in a name's place gives way to any name.
 */
export function clientWants(
  current: Current | null,
  { values, fillOnly }: Pick<ClientSaying, 'values' | 'fillOnly'>,
): readonly Want[] {
  const nameless = current === null || current.unnamed === 1;
  const renamed =
    current === null ||
    (values.unnamed === 0 &&
      (nameless || (!fillOnly && isBetter(String(values.name), String(current.name), values.kind === 'organisation'))));
  const wants: Want[] = [];
  for (const [field, after] of Object.entries(values)) {
    const before = current?.[field] ?? null;
    const completed = fillOnly && before !== null && !(field === 'kind' && nameless);
    if (after !== null && after !== before && (NAME_PARTS.has(field) ? renamed : !completed)) {
      wants.push({ field, after });
    }
  }
  return wants;
}

/** Lists shorten names to initials and shout in capitals: the form that says most is the one to keep. */
export function fullness(name: string): number {
  const letters = name.match(/\p{L}/gu) ?? [];
  const marked = letters.filter(
    (letter) => letter.normalize('NFKD') !== letter || letter === 'ı' || letter === 'ø',
  ).length;
  const shouted = letters.length > 3 && name === name.toUpperCase() && name !== name.toLowerCase();
  // `Mueller` says no more than `Müller`.
  return (foldSpelling(name).match(/\p{L}/gu) ?? []).length * 10 + marked - (shouted ? 5 : 0);
}

function isBetter(file: string, book: string, organisation: boolean): boolean {
  // `Wang Xiaoming` is how others write `王小明`: neither is a fuller form of the other.
  if (inHan(file) !== inHan(book)) {
    return false;
  }
  const { agreement } = compareNames(calledOf(file, organisation), calledOf(book, organisation));
  if (words(file) === words(book) || !ANOTHER.has(agreement)) {
    return agreement !== 'joint' && fullness(file) > fullness(book);
  }
  return file !== book;
}

/** A name written differently, not more or less of it: the latest list is right. */
const ANOTHER: ReadonlySet<NameAgreement> = new Set(['conflict', 'other', 'near', 'unsure', 'married', 'form']);

/** The current address of a client, whether a person typed it, and every address ever known. */
type KnownAddresses = {
  readonly current: string | null;
  readonly byHand: boolean;
  readonly known: readonly string[];
};

/** What becomes of the address a statement gives: null where it says nothing new. */
export function addressWant(
  present: KnownAddresses,
  { address, fillOnly }: Pick<ClientSaying, 'address' | 'fillOnly'>,
): { readonly current: boolean } | null {
  const key = address?.[4] ?? '';
  if (key === '' || present.current === key) {
    return null;
  }
  if (present.current !== null && (fillOnly || isPartOf(key, present.current))) {
    return null;
  }
  return present.byHand && present.known.includes(key) ? null : { current: !present.byHand };
}

/** A list with only a postcode does not contradict the street the book knows. */
function isPartOf(key: string, whole: string): boolean {
  const parts = whole.split('|');
  return key.split('|').every((part, at) => part === '' || part === parts[at]);
}

/** References are compared as words: `Motor` is `motor`. */
const BY_WORDS = new Set(['line', 'product', 'carrier']);

/** What a statement wants of a policy's or claim's columns. A carrier once known is never changed by a list. */
export function contractWants(current: Current | null, { values, fillOnly }: Saying): readonly Want[] {
  return Object.entries(values).flatMap(([field, after]): Want[] => {
    const before = current?.[field] ?? null;
    return after === null || sameValue(field, before, after) || (before !== null && (fillOnly || field === 'carrier'))
      ? []
      : [{ field, after }];
  });
}

/** Whether two values of a field are one, references by the words they are called by. */
export function sameValue(field: string, before: FieldValue, after: FieldValue): boolean {
  return before === after || (BY_WORDS.has(field) && sameWords(field, before, after));
}

function sameWords(field: string, before: FieldValue, after: FieldValue): boolean {
  if (typeof before !== 'string' || typeof after !== 'string') {
    return false;
  }
  const key = field === 'carrier' ? carrierKey : words;
  // A line is known by its code and by its name: `income-protection|Income protection`.
  const names = before.split('|').map(key);
  return after.split('|').some((name) => names.includes(key(name)));
}
