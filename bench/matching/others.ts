import type { Random } from '../../build/sample-office/random.ts';
import { type Day, day, yearOf } from '../../shared/day.ts';
import type { Telling } from './errors.ts';
import {
  birthDateOf,
  emailOf,
  givenOf,
  homeOf,
  landOf,
  makeOrganisation,
  makePerson,
  type Person,
  phoneOf,
  writtenName,
} from './people.ts';

/** Somebody a list tells of who is not the client of the book he resembles. */
export type OtherKind = {
  readonly name: string;
  readonly share: number;
  /** Null: this client has nobody like that. */
  readonly tell: (random: Random, person: Person) => (Telling & { readonly birthDate: Day | null }) | null;
};

const home = ({ street, houseNumber, postcode, city, phone }: Person) => ({
  street,
  houseNumber,
  postcode,
  city,
  phone,
});

function relative(
  random: Random,
  person: Person,
  sex: 'f' | 'm',
  years: number,
): { readonly given: string; readonly birthDate: Day } | null {
  const land = landOf(person.land);
  if (land === null || person.kind === 'organisation') {
    return null;
  }
  const given = givenOf(random, land, sex);
  const birthDate = birthDateOf(random);
  const year = yearOf(person.birthDate) + years;
  return given === person.given ? null : { given, birthDate: day(`${year}${birthDate.slice(4)}`) };
}

/** A family's shared e-mail address, or one of one's own. */
function mailOf(random: Random, person: Person, given: string): string {
  return random.chance(0.4) ? person.email : emailOf(random, given, person.family);
}

export const OTHER_KINDS: readonly OtherKind[] = [
  {
    name: 'stranger',
    share: 12,
    tell: (random) => {
      const other = random.chance(0.88) ? makePerson(random) : makeOrganisation(random);
      return { ...home(other), name: writtenName(other), birthDate: other.birthDate, email: other.email };
    },
  },
  {
    name: 'stranger of the same common name and town',
    share: 1,
    tell: (random, person) => {
      const land = landOf(person.land);
      if (land === null || person.kind === 'organisation' || !land.surnames.slice(0, 20).includes(person.family)) {
        return null;
      }
      return {
        ...homeOf(random, land),
        city: person.city,
        name: writtenName(person),
        birthDate: birthDateOf(random),
        email: emailOf(random, person.given, person.family),
      };
    },
  },
  {
    name: 'son called like his father, same address',
    share: 0.3,
    tell: (random, person) =>
      person.kind === 'organisation' || person.sex === 'f' || person.land === 'zh'
        ? null
        : {
            ...home(person),
            phone: random.chance(0.4) ? person.phone : phoneOf(random, person.land),
            name: writtenName(person),
            birthDate: day(`${yearOf(person.birthDate) + 28}-${birthDateOf(random).slice(5)}`),
            email: random.chance(0.2) ? person.email : emailOf(random, person.given, person.family),
          },
  },
  {
    name: 'junior and senior, said so',
    share: 0.2,
    tell: (random, person) =>
      person.land !== 'gb' || person.sex === 'f' || person.kind === 'organisation'
        ? null
        : {
            ...home(person),
            name: `${writtenName(person)} Jr.`,
            birthDate: random.chance(0.5) ? day(`${yearOf(person.birthDate) + 30}-05-05`) : null,
            email: emailOf(random, person.given, person.family),
          },
  },
  {
    name: 'husband or wife',
    share: 2.5,
    tell: (random, person) => {
      const other = relative(random, person, person.sex === 'f' ? 'm' : 'f', random.int(-3, 3));
      return other === null
        ? null
        : {
            ...home(person),
            name: random.chance(0.15)
              ? `${other.given.slice(0, 1)}. ${person.family}`
              : `${other.given} ${person.family}`,
            birthDate: other.birthDate,
            email: mailOf(random, person, other.given),
          };
    },
  },
  {
    name: 'child or brother or sister',
    share: 1.5,
    tell: (random, person) => {
      const other = relative(random, person, random.chance(0.5) ? 'f' : 'm', random.chance(0.6) ? 27 : 2);
      return other === null
        ? null
        : {
            ...home(person),
            name: `${other.given} ${person.family}`,
            birthDate: other.birthDate,
            email: mailOf(random, person, other.given),
          };
    },
  },
  {
    name: 'twin',
    share: 0.2,
    tell: (random, person) => {
      const other = relative(random, person, person.sex, 0);
      return other === null
        ? null
        : {
            ...home(person),
            name: `${other.given} ${person.family}`,
            birthDate: person.birthDate,
            email: mailOf(random, person, other.given),
          };
    },
  },
  {
    name: 'firm of the same owner',
    share: 0.6,
    tell: (random, person) => {
      const land = landOf(person.land);
      if (person.kind === 'organisation' || land === null) {
        return null;
      }
      const form = land.forms[0]?.[0] ?? '';
      const name = random.chance(0.4) ? `${writtenName(person)} ${form}` : `${land.trades[0]} ${person.family} ${form}`;
      return { ...home(person), name, birthDate: null, email: person.email };
    },
  },
  {
    name: 'sister company',
    share: 0.5,
    tell: (random, person) => {
      const land = landOf(person.land);
      if (person.kind !== 'organisation' || land === null) {
        return null;
      }
      const other = land.forms.find(([first]) => first !== person.forms[0])?.[0] ?? '';
      const name = random.chance(0.6)
        ? `${person.given} ${random.pick(['Holding', 'Beheer', 'Immobilien', 'Trading', 'Services', 'Nord'])} ${person.forms[0] ?? ''}`
        : `${person.given} ${other}`;
      return { ...home(person), name, birthDate: null, email: person.email };
    },
  },
  {
    name: 'telephone of an agency',
    share: 0.5,
    tell: (random, person) => {
      const other = makePerson(random);
      return {
        ...home(other),
        phone: person.phone,
        name: writtenName(other),
        birthDate: other.birthDate,
        email: other.email,
      };
    },
  },
  {
    name: 'unrelated, same e-mail of an intermediary',
    share: 0.3,
    tell: (random, person) => {
      const other = makePerson(random);
      return { ...home(other), email: person.email, name: writtenName(other), birthDate: other.birthDate };
    },
  },
];

/** A couple where the book has one of the two: whose row it is, a person says. */
export const COUPLES: OtherKind = {
  name: 'a couple, the book has one of the two',
  share: 0.8,
  tell: (random, person) => {
    const other = relative(random, person, person.sex === 'f' ? 'm' : 'f', 2);
    return other === null
      ? null
      : {
          ...home(person),
          name: random.pick([
            `${person.given} & ${other.given} ${person.family}`,
            `${other.given} and ${person.given} ${person.family}`,
            `${person.family}, ${person.given} & ${other.given}`,
          ]),
          birthDate: null,
          email: person.email,
        };
  },
};
