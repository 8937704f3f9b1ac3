import type { Day } from '../day.ts';
import { foldSpelling } from './match-keys.ts';
import type { Called } from './match-name.ts';
import { compareNames, type NameAgreement, type WordPair } from './name-agreement.ts';
import type { Rarity } from './name-stock.ts';
import { slips } from './slips.ts';

/** What matching knows of a client, from the book or from one file. Keys are normalised, texts are for showing. */
export type ClientProfile = {
  readonly name: string;
  readonly called: Called;
  readonly unnamed: boolean;
  readonly birthDate: Day | null;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly postcode: string;
  readonly postcodeText: string;
  readonly street: string;
  readonly streetText: string;
  /** scheme → keys. */
  readonly identifiers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly lines: readonly string[];
  /** Telephone numbers and e-mail addresses as they are written: key → text. Asked for only to show them. */
  readonly texts: () => ReadonlyMap<string, string>;
};

export type MatchField = 'name' | 'alone' | 'birthDate' | 'postcode' | 'street' | 'phone' | 'email' | 'line';

/** How two values agree: names in their own ways, everything else alike, nearly, not at all, or known on one side only. */
export type Agreement = NameAgreement | 'equal' | 'close' | 'differs' | 'oneSided' | 'onlyOne' | 'common';

/** One row of the explanation: both sides as text, how they agree, and what that weighs. */
export type FieldWeight = {
  readonly field: MatchField;
  readonly file: string;
  readonly book: string;
  readonly how: Agreement;
  /** Words of the name that stand for one another without being equal: `Bob = Robert`. */
  readonly words: readonly (readonly [file: string, book: string])[];
  readonly weight: number;
};

export type Comparison = {
  readonly score: number;
  readonly weight: number;
  readonly fields: readonly FieldWeight[];
  /** Why the two cannot be one, whatever else agrees. */
  readonly ruledOut: 'birthDate' | 'identifier' | 'name' | null;
};

/** Below: a new client. From `settled` on: the same client without asking. Between: a person decides. */
export type Thresholds = { readonly plausible: number; readonly settled: number };
export const THRESHOLDS: Thresholds = { plausible: 0.6, settled: 0.95 };

/**
 * Weights in the manner of Fellegi and Sunter (1969), log-odds in bits: agreement on what few share weighs most,
 * disagreement on what people change (address, phone, e-mail) weighs little. Set by hand and checked on labelled pairs
 * (`npm run bench -- matching`).
 */
const NAME_WEIGHTS: Readonly<Record<NameAgreement, number>> = {
  full: 12,
  near: 12,
  unsure: 10,
  nickname: 11,
  part: 10,
  generation: 6,
  translit: 4,
  initials: 4,
  short: 4,
  surname: 1.5,
  firm: 1,
  sister: 1,
  form: 1,
  joint: -3,
  married: -3,
  lookalike: -16,
  conflict: -32,
  legal: -32,
  other: -50,
  unknown: 0,
};
/** Names that may be two clients however much of the rest agrees: a person decides. */
const ASKS: ReadonlySet<NameAgreement> = new Set(['firm', 'sister', 'form', 'joint']);
/** Names that a whole family may bear: a person decides, unless the birth date agrees too. */
const ASKS_UNLESS_BORN: ReadonlySet<NameAgreement> = new Set([
  'initials',
  'surname',
  'short',
  'generation',
  'married',
  'lookalike',
]);
const AGREE = { birthDate: 14, postcode: 6, street: 7, phone: 7, email: 9, line: 0.9 } as const;
const CLOSE = { postcode: 3, street: 4, email: 6 } as const;
const DIFFER = { birthDate: -50, postcode: -2.4, street: -0.8, phone: -0.4, email: -1.4, line: -0.6 } as const;
/** A full name that nobody else in the book bears settles the matter unless something speaks against it. */
const ALONE = 13;
/** The same where its words are so frequent in the book that a stranger may well be called so. */
const COMMON = 4;
/** The highest score of names that ask. */
const BELOW_SETTLED = THRESHOLDS.settled - 0.01;

/** Logistic over the sum of weights: no evidence at all stays below `plausible`, 25 bits reach `settled`. */
export function scoreOf(weight: number): number {
  return Math.round(1000 / (1 + Math.exp(-(0.391 + 0.1025 * weight)))) / 1000;
}

/**
 * Compares what a file says with what the book holds, field by field. But for `alone` it does not matter which is which.
 * @param alone whether nobody else in the book bears this full name, and how frequent its words are; null: others do
 */
export function compareClients(file: ClientProfile, book: ClientProfile, alone: Rarity | null): Comparison {
  const { agreement, pairs } = compareNames(file.called, known(book));
  const fields: FieldWeight[] = [
    {
      field: 'name',
      file: file.name,
      book: book.name,
      how: agreement,
      words: wordsOf(pairs, file.name, book.name),
      weight: NAME_WEIGHTS[agreement],
    },
  ];
  if (alone !== null && agreement === 'full') {
    const weight = alone === 'rare' ? ALONE : COMMON;
    fields.push({
      field: 'alone',
      file: '',
      book: '',
      how: alone === 'rare' ? 'onlyOne' : 'common',
      words: [],
      weight,
    });
  }
  compareOne(fields, 'birthDate', [file.birthDate ?? ''], [book.birthDate ?? '']);
  compareOne(fields, 'postcode', [file.postcode, file.postcodeText], [book.postcode, book.postcodeText]);
  compareOne(fields, 'street', [file.street, file.streetText], [book.street, book.streetText]);
  compareSets(fields, 'phone', file.phones, book.phones);
  compareSets(fields, 'email', file.emails, book.emails);
  compareSets(fields, 'line', file.lines, book.lines);
  const weight = Math.round(fields.reduce((sum, row) => sum + row.weight, 0) * 10) / 10;
  const born = file.birthDate !== null && file.birthDate === book.birthDate;
  const asks = ASKS.has(agreement) || (!born && ASKS_UNLESS_BORN.has(agreement));
  const score = asks ? Math.min(scoreOf(weight), BELOW_SETTLED) : scoreOf(weight);
  return { score, weight, fields, ruledOut: contradiction(file, book, agreement) };
}

/** The explanation with contacts as the file and the book write them, not as they are compared. */
export function asShown(
  fields: readonly FieldWeight[],
  file: ClientProfile,
  book: ClientProfile,
): readonly FieldWeight[] {
  const shown = (keys: string, texts: ReadonlyMap<string, string>) =>
    keys
      .split(', ')
      .map((key) => texts.get(key) ?? key)
      .join(', ');
  return fields.map((weight) =>
    weight.field === 'phone' || weight.field === 'email'
      ? { ...weight, file: shown(weight.file, file.texts()), book: shown(weight.book, book.texts()) }
      : weight,
  );
}

const NOBODY: Called = { tokens: [], organisation: false, generation: '', form: '', couple: false };

function known({ unnamed, called }: ClientProfile): Called {
  return unnamed ? NOBODY : called;
}

/** How the names of two profiles agree. */
export function namesOf(left: ClientProfile, right: ClientProfile): NameAgreement {
  return compareNames(known(left), known(right)).agreement;
}

/** What makes two records two people for sure, or their names strangers to each other. */
export function contradiction(
  file: ClientProfile,
  book: ClientProfile,
  agreement: NameAgreement | null = null,
): Comparison['ruledOut'] {
  if (file.birthDate !== null && book.birthDate !== null && file.birthDate !== book.birthDate) {
    return 'birthDate';
  }
  const own = file.identifiers.get('broker');
  const theirs = book.identifiers.get('broker');
  if (
    own !== undefined &&
    theirs !== undefined &&
    own.size > 0 &&
    theirs.size > 0 &&
    [...own].every((key) => !theirs.has(key))
  ) {
    return 'identifier';
  }
  return (agreement ?? namesOf(file, book)) === 'other' ? 'name' : null;
}

/**
 * Whether both sides say exactly the same of somebody, neither knowing more: a list that comes again means whom it meant
 * before, also where its words are too few to know a stranger by.
 */
export function sameDescription(file: ClientProfile, book: ClientProfile | null): boolean {
  return book !== null && descriptionOf(file) === descriptionOf(book);
}

/** All that tells somebody from others, as one text. */
export function descriptionOf(profile: ClientProfile): string {
  return JSON.stringify([
    profile.called.tokens.toSorted(),
    profile.called.organisation,
    profile.called.form,
    profile.called.generation,
    profile.called.couple,
    profile.birthDate,
    profile.postcode,
    profile.street,
    profile.emails.toSorted(),
    profile.phones.toSorted(),
    [...profile.identifiers].map(([scheme, keys]) => [scheme, [...keys].toSorted()]).toSorted(),
  ]);
}

/** The words that agree without being equal, as they stand in the names. */
function wordsOf(pairs: readonly WordPair[], file: string, book: string): FieldWeight['words'] {
  return pairs.flatMap(({ left, right, how }) =>
    how === 'equal' ? [] : [[asWritten(left, file), asWritten(right, book)] as const],
  );
}

function asWritten(token: string, name: string): string {
  return name.split(/[\s,;&/.]+/).find((word) => foldSpelling(word) === token) ?? token;
}

type Side = readonly [key: string, text?: string];

function compareOne(
  fields: FieldWeight[],
  field: 'birthDate' | 'postcode' | 'street',
  [file, fileText = file]: Side,
  [book, bookText = book]: Side,
): void {
  if (file === '' && book === '') {
    return;
  }
  const how =
    file === '' || book === ''
      ? 'oneSided'
      : file === book
        ? 'equal'
        : isClose(field, file, book)
          ? 'close'
          : 'differs';
  const weight =
    how === 'oneSided'
      ? 0
      : how === 'equal'
        ? AGREE[field]
        : how === 'close' && field !== 'birthDate'
          ? CLOSE[field]
          : DIFFER[field];
  fields.push({ field, file: fileText, book: bookText, how, words: [], weight });
}

/** A street with a slip in it but the same house number; a postcode of which one list writes only the beginning. */
function isClose(field: 'birthDate' | 'postcode' | 'street', file: string, book: string): boolean {
  if (field === 'street') {
    const [own, theirs] = [file, book].map((street) => street.replace(/\D+/g, ' ').trim());
    return own === theirs && own !== '' && Math.min(file.length, book.length) > 6 && slips(file, book) <= 2;
  }
  const [short, long] = file.length < book.length ? [file, book] : [book, file];
  return field === 'postcode' && short.length >= 4 && long.startsWith(short);
}

function compareSets(
  fields: FieldWeight[],
  field: 'phone' | 'email' | 'line',
  file: readonly string[],
  book: readonly string[],
): void {
  const shared = file.find((value) => book.includes(value));
  if (shared !== undefined) {
    fields.push({ field, file: shared, book: shared, how: 'equal', words: [], weight: AGREE[field] });
  } else if (file.length > 0 || book.length > 0) {
    const oneSided = file.length === 0 || book.length === 0;
    const close = field === 'email' && file.some((one) => book.some((other) => isMistyped(one, other)));
    const how = oneSided ? 'oneSided' : close ? 'close' : 'differs';
    const weight = oneSided ? 0 : close ? CLOSE.email : DIFFER[field];
    fields.push({ field, file: file.join(', '), book: book.join(', '), how, words: [], weight });
  }
}

/** One slip in an e-mail address; a figure counts, because `jan1@` and `jan2@` are two people. */
function isMistyped(left: string, right: string): boolean {
  return (
    Math.min(left.length, right.length) > 9 &&
    left.replace(/\D/g, '') === right.replace(/\D/g, '') &&
    slips(left, right) === 1
  );
}
