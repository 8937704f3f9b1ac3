import { type Random, seeded } from '../../build/sample-office/random.ts';
import type { BookClient } from '../../shared/import/match-book.ts';
import { emailKey, phoneKey } from '../../shared/import/match-keys.ts';
import { readName } from '../../shared/import/names.ts';
import type { ClientFields } from '../../shared/import/types.ts';
import { ERROR_KINDS, type Telling } from './errors.ts';
import { COUPLES, OTHER_KINDS } from './others.ts';
import { makeOrganisation, makePerson, type Person, writtenName } from './people.ts';

/** A client of the made-up book, with the texts behind its keys. */
export type KnownClient = BookClient & { readonly phoneText: string; readonly emailText: string };

/** One row of a list, and what is true of it. */
export type LabelledRow = {
  readonly kind: string;
  /** Whom of the book it is about; null: nobody, a new client. */
  readonly truth: number | null;
  /** A row that even somebody who knows all would put before a person. */
  readonly ask: boolean;
  readonly fields: ClientFields;
};

type Kind = {
  readonly name: string;
  readonly same: boolean;
  readonly ask: boolean;
  readonly tell: (random: Random, person: Person) => Telling | null;
};

export type LabelledSet = { readonly book: readonly KnownClient[]; readonly rows: readonly LabelledRow[] };

/** How often the book and a list know a thing at all. */
const KNOWN = {
  book: { birthDate: 0.9, address: 0.95, phone: 0.8, email: 0.7 },
  list: { birthDate: 0.85, address: 0.9, phone: 0.6, email: 0.55 },
} as const;

/**
 * A book of made-up clients and a list about as many: most rows about a client of the book, told with the errors of
 * errors.ts; the others about people who only resemble one. Each client is told of once at most.
 */
export function labelledSet(seed: number, size: number): LabelledSet {
  const random = seeded(seed);
  const people = Array.from({ length: size }, () =>
    random.chance(0.88) ? makePerson(random) : makeOrganisation(random),
  );
  const book = people.map((person, at) => inBook(random, person, at + 1));
  const kinds: (readonly [Kind, number])[] = [
    ...ERROR_KINDS.map((kind) => [{ ...kind, same: true, ask: false }, kind.share] as const),
    ...OTHER_KINDS.map((kind) => [{ ...kind, same: false, ask: false }, kind.share] as const),
    [{ ...COUPLES, same: false, ask: true }, COUPLES.share] as const,
  ];
  const rows = people.map((person, at): LabelledRow => {
    for (;;) {
      const kind = random.weighted(kinds);
      const telling = kind.tell(random, person);
      if (telling !== null) {
        return {
          kind: kind.name,
          truth: kind.same ? at + 1 : null,
          ask: kind.ask,
          fields: inList(random, kind.same ? { ...person, ...withoutNull(telling) } : nobody(person, telling), telling),
        };
      }
    }
  });
  return { book, rows };
}

function withoutNull({ birthDate, ...rest }: Telling): Partial<Person> {
  return birthDate === null || birthDate === undefined ? rest : { ...rest, birthDate };
}

/** Of somebody else only what is told of him, nothing of the client he resembles. */
function nobody(person: Person, telling: Telling): Person {
  return { ...person, email: '', ...withoutNull(telling) };
}

function inBook(random: Random, person: Person, id: number): KnownClient {
  const { name, kind } = readName(writtenName(person));
  const has = (what: keyof typeof KNOWN.book) => random.chance(KNOWN.book[what]);
  const address = has('address');
  const phoneText = has('phone') ? person.phone : '';
  const emailText = has('email') ? person.email : '';
  return {
    id,
    name,
    organisation: kind === 'organisation',
    unnamed: false,
    birthDate: person.kind === 'person' && has('birthDate') ? person.birthDate : null,
    emails: emailText === '' ? [] : [emailKey(emailText)],
    phones: phoneText === '' ? [] : [phoneKey(phoneText)],
    postcode: address ? person.postcode : '',
    street: address ? `${person.street} ${person.houseNumber}` : '',
    identifiers: [],
    phoneText,
    emailText,
  };
}

function inList(random: Random, person: Person, { name: rawName, birthDate }: Telling): ClientFields {
  const has = (what: keyof typeof KNOWN.list) => random.chance(KNOWN.list[what]);
  const { name, familyName, givenName, kind } = readName(rawName);
  const dated = person.kind === 'person' && has('birthDate') && birthDate !== null;
  const address = has('address');
  const bare = address && random.chance(0.1);
  const phone = has('phone') ? spelledPhone(random, person) : '';
  const email = has('email') ? person.email : '';
  return {
    rawName,
    name,
    kind,
    ...(familyName === '' ? {} : { familyName }),
    ...(givenName === '' ? {} : { givenName }),
    ...(dated ? { birthDate: person.birthDate } : {}),
    ...(address ? { postcode: person.postcode.replace(' ', random.chance(0.3) ? '' : ' '), city: person.city } : {}),
    ...(address && !bare ? { street: `${person.street} ${person.houseNumber}` } : {}),
    ...(phone === '' ? {} : { phone }),
    ...(email === '' ? {} : { email }),
  };
}

const PREFIXES: Readonly<Record<Person['land'], string>> = {
  nl: '+31',
  de: '+49',
  gb: '+44',
  es: '+34',
  fr: '+33',
  it: '+39',
  zh: '+86',
};

function spelledPhone(random: Random, { phone, land }: Person): string {
  return random.pick([
    phone,
    `${phone.slice(0, 3)}-${phone.slice(3)}`,
    `${phone.slice(0, 3)} ${phone.slice(3, 6)} ${phone.slice(6)}`,
    `${PREFIXES[land]} ${phone.replace(/^0/, '')}`,
  ]);
}
