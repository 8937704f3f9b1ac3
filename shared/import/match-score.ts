import type { Day } from '../day.ts';
import { compareNames, type NameAgreement } from './match-name.ts';

/** What matching knows of a client, from the book or from one file. Keys are normalised, texts are for showing. */
export type ClientProfile = {
  readonly name: string;
  readonly tokens: readonly string[];
  readonly organisation: boolean;
  readonly unnamed: boolean;
  readonly birthDate: Day | null;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly postcode: string;
  readonly street: string;
  readonly streetText: string;
  /** scheme → keys. */
  readonly identifiers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly lines: readonly string[];
};

export type MatchField = 'name' | 'alone' | 'birthDate' | 'postcode' | 'street' | 'phone' | 'email' | 'line';

/** One row of the explanation: both sides as text and what their agreement weighs. */
export type FieldWeight = {
  readonly field: MatchField;
  readonly file: string;
  readonly book: string;
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
export const THRESHOLDS = { plausible: 0.6, settled: 0.95 } as const;

/**
 * Weights in the manner of Fellegi and Sunter (1969), log-odds in bits, set by hand: agreement on what few share weighs
 * most, disagreement on what people change (address, phone, e-mail) weighs little.
 */
const NAME_WEIGHTS: Readonly<Record<NameAgreement, number>> = {
  full: 9,
  near: 6,
  short: 4,
  initials: 2.9,
  surname: 1.5,
  conflict: -4,
  other: -12,
  unknown: 0,
};
const AGREE = { birthDate: 6.1, postcode: 3.6, street: 1.8, phone: 5, email: 7, line: 0.9 } as const;
const DIFFER = { postcode: -2.4, street: -0.8, phone: -0.4, email: -1.4, line: -0.6 } as const;
/** A full name that nobody else in the book bears settles the matter unless something speaks against it. */
const ALONE = 16;

/** Logistic over the sum of weights: no evidence at all stays below `plausible`, 25 bits reach `settled`. */
export function scoreOf(weight: number): number {
  return Math.round(1000 / (1 + Math.exp(-(0.391 + 0.1025 * weight)))) / 1000;
}

/**
 * Compares what a file says with what the book holds, field by field.
 * @param alone nobody else in the book bears this full name
 */
export function compareClients(file: ClientProfile, book: ClientProfile, alone: boolean): Comparison {
  const organisation = file.organisation || book.organisation;
  const agreement = compareNames(file.tokens, book.unnamed ? [] : book.tokens, organisation);
  const fields: FieldWeight[] = [{ field: 'name', file: file.name, book: book.name, weight: NAME_WEIGHTS[agreement] }];
  if (alone && agreement === 'full') {
    fields.push({ field: 'alone', file: '', book: '', weight: ALONE });
  }
  compareOne(fields, 'birthDate', file.birthDate ?? '', book.birthDate ?? '', AGREE.birthDate, -20);
  compareOne(fields, 'postcode', file.postcode, book.postcode, AGREE.postcode, DIFFER.postcode);
  compareOne(fields, 'street', file.street, book.street, AGREE.street, DIFFER.street, file.streetText, book.streetText);
  compareSets(fields, 'phone', file.phones, book.phones, AGREE.phone, DIFFER.phone);
  compareSets(fields, 'email', file.emails, book.emails, AGREE.email, DIFFER.email);
  compareSets(fields, 'line', file.lines, book.lines, AGREE.line, DIFFER.line);
  const weight = Math.round(fields.reduce((sum, row) => sum + row.weight, 0) * 10) / 10;
  return { score: scoreOf(weight), weight, fields, ruledOut: contradiction(file, book, agreement) };
}

/** What makes two records two people for sure, or their names strangers to each other. */
export function contradiction(
  file: ClientProfile,
  book: ClientProfile,
  agreement: NameAgreement = compareNames(
    file.tokens,
    book.unnamed || file.unnamed ? [] : book.tokens,
    file.organisation || book.organisation,
  ),
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
  return agreement === 'other' ? 'name' : null;
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
    profile.tokens.toSorted(),
    profile.organisation,
    profile.birthDate,
    profile.postcode,
    profile.street,
    profile.emails.toSorted(),
    profile.phones.toSorted(),
    [...profile.identifiers].map(([scheme, keys]) => [scheme, [...keys].toSorted()]).toSorted(),
  ]);
}

function compareOne(
  fields: FieldWeight[],
  field: MatchField,
  file: string,
  book: string,
  agree: number,
  differ: number,
  fileText = file,
  bookText = book,
): void {
  if (file === '' && book === '') {
    return;
  }
  const weight = file === '' || book === '' ? 0 : file === book ? agree : differ;
  fields.push({ field, file: fileText, book: bookText, weight });
}

function compareSets(
  fields: FieldWeight[],
  field: MatchField,
  file: readonly string[],
  book: readonly string[],
  agree: number,
  differ: number,
): void {
  const shared = file.find((value) => book.includes(value));
  if (shared !== undefined) {
    fields.push({ field, file: shared, book: shared, weight: agree });
  } else if (file.length > 0 || book.length > 0) {
    const weight = file.length === 0 || book.length === 0 ? 0 : differ;
    fields.push({ field, file: file.join(', '), book: book.join(', '), weight });
  }
}
