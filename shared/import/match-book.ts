import type { Day } from '../day.ts';
import type { Meanings } from './match-again.ts';
import { emailKey, identifierKey, phoneKey, postcodeKey, streetKey } from './match-keys.ts';
import { calledOf } from './match-name.ts';
import type { ClientProfile } from './match-score.ts';
import type { ClientFields, StatementKind } from './types.ts';

/** A client as the book holds it, for matching. */
export type BookClient = {
  readonly id: number;
  readonly name: string;
  readonly organisation: boolean;
  readonly unnamed: boolean;
  readonly birthDate: Day | null;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly postcode: string;
  readonly street: string;
  readonly identifiers: readonly (readonly [scheme: string, key: string])[];
};

export type BookPolicy = { readonly id: number; readonly clientId: number; readonly carrierKey: string | null };

/** What matching asks of the book. Answers are in the order of ids, so that equal books give equal answers. */
export type MatchBook = {
  policiesByNumber(numberKey: string): readonly BookPolicy[];
  /** Policies whose number begins with the digits a damaged number still has. */
  policiesByPrefix(prefix: string): readonly BookPolicy[];
  aliases(numberKey: string): readonly BookPolicy[];
  /** What people said of rows before: alias key (match-alias.ts) → client. The latest word counts. */
  clientAliases(): ReadonlyMap<string, number>;
  /** Whom the lists of a kind that still count meant, oldest first. */
  meanings(kind: StatementKind): Iterable<Meanings>;
  /** Everybody but stand-ins who turned out to be somebody else. */
  living(): ReadonlySet<number>;
  /** Whether a statement brought a client along or says something of him. */
  speaksOf(statementId: number, clientId: number): boolean;
  clientsByIdentifier(scheme: string, key: string): readonly number[];
  clientsByContact(kind: 'email' | 'phone', key: string): readonly number[];
  client(id: number): BookClient | null;
  /** Telephone numbers and e-mail addresses of a client as they are written: key → text. */
  contactTexts(id: number): ReadonlyMap<string, string>;
  /** Lines of business a client holds: one more thing to compare by. */
  linesOf(id: number): readonly string[];
  /** Everyone who was not merged into somebody else, except by people: by his own name he is found still. */
  everyone(): Iterable<BookClient>;
  /** Clients that people merged, and into whom: what is matched to one of them goes to the other. */
  merged(): ReadonlyMap<number, number>;
};

const NO_TEXTS: ReadonlyMap<string, string> = new Map();

export function profileOfBook(
  client: BookClient,
  lines: readonly string[] = [],
  texts: ClientProfile['texts'] = () => NO_TEXTS,
): ClientProfile {
  const identifiers = new Map<string, Set<string>>();
  for (const [scheme, key] of client.identifiers) {
    identifiers.set(scheme, (identifiers.get(scheme) ?? new Set()).add(key));
  }
  return {
    name: client.name,
    called: calledOf(client.name, client.organisation),
    unnamed: client.unnamed,
    birthDate: client.birthDate,
    emails: client.emails,
    phones: client.phones,
    postcode: postcodeKey(client.postcode),
    postcodeText: client.postcode,
    street: streetKey(client.street),
    streetText: client.street,
    identifiers,
    lines,
    texts,
  };
}

/** One profile from everything a file says of one client; the first statement that names a thing counts. */
export function profileOfFile(statements: readonly ClientFields[], lines: readonly string[] = []): ClientProfile {
  const first = <Value>(pick: (fields: ClientFields) => Value | undefined): Value | undefined => {
    for (const fields of statements) {
      const value = pick(fields);
      if (value !== undefined && value !== '') {
        return value;
      }
    }
    return undefined;
  };
  const name = first((fields) => fields.name ?? fields.rawName) ?? '';
  const identifiers = statements.some((fields) => fields.identifiers !== undefined)
    ? identifiersOf(statements)
    : NO_IDENTIFIERS;
  const street = first((fields) => fields.street) ?? '';
  const postcode = first((fields) => fields.postcode) ?? '';
  return {
    name,
    called: calledOf(name, first((fields) => fields.kind) === 'organisation'),
    unnamed: name === '',
    birthDate: first((fields) => fields.birthDate) ?? null,
    emails: keys(statements, (fields) => emailKey(fields.email ?? '')),
    phones: keys(statements, (fields) => phoneKey(fields.phone ?? '')),
    postcode: postcodeKey(postcode),
    postcodeText: postcode,
    street: streetKey(street),
    streetText: street,
    identifiers,
    lines,
    texts: () =>
      new Map(
        statements.flatMap(({ email = '', phone = '' }) => [
          [emailKey(email), email] as const,
          [phoneKey(phone), phone] as const,
        ]),
      ),
  };
}

/** Shared by all profiles without any: there may be very many of them. */
const NO_IDENTIFIERS: ClientProfile['identifiers'] = new Map();
const NO_KEYS: readonly string[] = [];

function identifiersOf(statements: readonly ClientFields[]): ClientProfile['identifiers'] {
  const identifiers = new Map<string, Set<string>>();
  for (const fields of statements) {
    for (const [scheme, value] of Object.entries(fields.identifiers ?? {})) {
      const key = identifierKey(value);
      if (key !== '') {
        identifiers.set(scheme, (identifiers.get(scheme) ?? new Set()).add(key));
      }
    }
  }
  return identifiers;
}

function keys(statements: readonly ClientFields[], pick: (fields: ClientFields) => string): readonly string[] {
  const found = statements.map(pick).filter((key) => key !== '');
  return found.length === 0 ? NO_KEYS : [...new Set(found)];
}
