import type { Random } from '../../build/sample-office/random.ts';
import { type Day, dayFrom, dayOfMonth, monthOf, yearOf } from '../../shared/day.ts';
import { emailOf, homeOf, landOf, type Person, phoneOf, writtenName } from './people.ts';
import { SHORT_FORMS } from './words.ts';

/** How a list tells of somebody the book has: the name as written, and what else is different. */
export type Telling = Partial<Pick<Person, 'street' | 'houseNumber' | 'postcode' | 'city' | 'phone' | 'email'>> & {
  readonly name: string;
  readonly birthDate?: Day | null;
};

export type ErrorKind = {
  readonly name: string;
  readonly share: number;
  /** Null: nothing of this kind can happen to this person. */
  readonly tell: (random: Random, person: Person) => Telling | null;
};

const isPerson = ({ kind, land }: Person) => kind === 'person' && land !== 'zh';
const firstLast = (given: string, family: string) => `${given} ${family}`;

/** One slip at a random place behind the first letter: swapped, left out, doubled or another letter. */
export function mistype(random: Random, text: string): string {
  const letters = [...text];
  const places = letters.flatMap((letter, at) => (at > 0 && /\p{L}/u.test(letter) ? [at] : []));
  const at = places[random.int(0, places.length - 1)];
  if (at === undefined) {
    return text;
  }
  const letter = letters[at] ?? '';
  const next = letters[at + 1] ?? '';
  const neighbour = NEIGHBOURS[letter.toLowerCase()] ?? 'e';
  const kind = random.int(0, 3);
  if (kind === 0 && /\p{L}/u.test(next) && next !== letter) {
    letters.splice(at, 2, next, letter);
  } else {
    letters.splice(at, 1, ...(kind === 1 ? [] : kind === 2 ? [letter, letter] : [neighbour]));
  }
  return letters.join('');
}

/** Keys beside one another. */
const NEIGHBOURS: Readonly<Record<string, string>> = Object.fromEntries(
  'as bv cx ds er fg gh hj io jk kl lk mn nm op po qw rt sd tr ui vb we xc yu zx'
    .split(' ')
    .map(([from, to]) => [from, to]),
);

const UMLAUTS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ø: 'oe',
  å: 'aa',
};

function withoutAccents(random: Random, text: string): string {
  const spelled = random.chance(0.5) ? text.replace(/[äöüßÄÖÜøå]/g, (letter) => UMLAUTS[letter] ?? letter) : text;
  return spelled.replaceAll('ß', 'ss').normalize('NFKD').replace(/\p{M}/gu, '');
}

function moved(random: Random, person: Person): Telling {
  const { street, houseNumber, postcode, city } = homeOf(random, landOf(person.land));
  return { name: writtenName(person), street, houseNumber, postcode, city };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Everything that is said differently of one and the same client, with how often it happens. */
export const ERROR_KINDS: readonly ErrorKind[] = [
  { name: 'as it stands', share: 20, tell: (_random, person) => ({ name: writtenName(person) }) },
  {
    name: 'capitals',
    share: 5,
    tell: (_random, person) => ({ name: writtenName(person).toUpperCase() }),
  },
  {
    name: 'Last, First',
    share: 10,
    tell: (_random, person) => (isPerson(person) ? { name: `${person.family}, ${person.given}` } : null),
  },
  {
    name: 'LAST FIRST',
    share: 5,
    tell: (_random, person) => (isPerson(person) ? { name: `${person.family} ${person.given}`.toUpperCase() } : null),
  },
  {
    name: 'title before the name',
    share: 3,
    tell: (random, person) =>
      isPerson(person)
        ? { name: `${random.pick(TITLES[person.land]?.[person.sex] ?? ['Dr.'])} ${writtenName(person)}` }
        : null,
  },
  {
    name: 'initials',
    share: 4,
    tell: (_random, person) =>
      isPerson(person) ? { name: firstLast(`${person.given.slice(0, 1)}.`, person.family) } : null,
  },
  {
    name: 'further given name',
    share: 4,
    tell: (random, person) => {
      const { given, middle, family } = person;
      return !isPerson(person) || middle === ''
        ? null
        : { name: firstLast(`${given} ${random.chance(0.5) ? middle : `${middle.slice(0, 1)}.`}`, family) };
    },
  },
  {
    name: 'short form of the given name',
    share: 5,
    tell: (random, person) => {
      const [first, ...more] = SHORT_FORMS[person.given] ?? [];
      return !isPerson(person) || first === undefined
        ? null
        : { name: firstLast(random.pick([first, ...more]), person.family) };
    },
  },
  {
    name: 'slip in the surname',
    share: 5,
    tell: (random, person) =>
      isPerson(person) ? { name: firstLast(person.given, mistype(random, person.family)) } : null,
  },
  {
    name: 'slip in the given name',
    share: 3,
    tell: (random, person) =>
      isPerson(person) ? { name: firstLast(mistype(random, person.given), person.family) } : null,
  },
  {
    name: 'accents lost or spelled out',
    share: 4,
    tell: (random, person) => {
      const plain = withoutAccents(random, writtenName(person));
      return plain === writtenName(person) || person.land === 'zh' ? null : { name: plain };
    },
  },
  {
    name: 'particles shortened or behind',
    share: 2,
    tell: (random, person) => {
      const particles = /^(?:(?:van|de|der|den|ter)\s)+/.exec(person.family)?.[0].trim();
      if (particles === undefined || !isPerson(person)) {
        return null;
      }
      const bare = person.family.slice(particles.length + 1);
      const short = particles
        .split(' ')
        .map((word) => `${word[0]}.`)
        .join('');
      return {
        name: random.chance(0.5) ? `${person.given} ${short} ${bare}` : `${bare}, ${person.given} ${particles}`,
      };
    },
  },
  {
    name: 'one of two surnames',
    share: 2,
    tell: (_random, person) => {
      const [first, second] = person.family.split(' ');
      return person.land !== 'es' || second === undefined ? null : { name: firstLast(person.given, first ?? '') };
    },
  },
  {
    name: 'surname of husband or wife added',
    share: 1.5,
    tell: (random, person) => {
      const land = landOf(person.land);
      return !isPerson(person) || land === null || person.land === 'es'
        ? null
        : {
            name: firstLast(
              person.given,
              `${random.pick([land.surnames[0] ?? '', ...land.surnames])}-${person.family}`,
            ),
          };
    },
  },
  {
    name: 'another surname since marriage',
    share: 0.6,
    tell: (random, person) => {
      const land = landOf(person.land);
      return !isPerson(person) || land === null || person.sex === 'm'
        ? null
        : { name: firstLast(person.given, random.pick([land.surnames[0] ?? '', ...land.surnames])) };
    },
  },
  {
    name: 'legal form otherwise or missing',
    share: 5,
    tell: (random, { kind, land, given, forms }) => {
      const form = forms.length < 2 || random.chance(0.2) ? '' : (forms[random.int(1, forms.length - 1)] ?? '');
      return kind === 'person' ? null : { name: land === 'zh' ? `${given}${form}` : `${given} ${form}`.trim() };
    },
  },
  {
    name: 'slip in a firm’s name',
    share: 1,
    tell: (random, person) =>
      person.kind === 'person' || person.land === 'zh'
        ? null
        : { name: `${mistype(random, person.given)} ${person.forms[0] ?? ''}` },
  },
  {
    name: 'pinyin for characters',
    share: 1.2,
    tell: (random, { pinyin }) => {
      if (pinyin === null) {
        return null;
      }
      const [given, family] = pinyin;
      const together = capital(given.join(''));
      const apart = given.map(capital).join(' ');
      return {
        name: random.pick([
          `${together} ${family}`,
          `${family} ${together}`,
          `${family.toUpperCase()} ${together}`,
          `${family} ${apart}`,
          `${family}, ${apart}`,
        ]),
      };
    },
  },
  {
    name: 'characters spaced or with a title',
    share: 1,
    tell: (random, { land, kind, family, given, sex }) =>
      land !== 'zh' || kind !== 'person'
        ? null
        : { name: random.chance(0.5) ? `${family} ${given}` : `${family}${given}${sex === 'f' ? '女士' : '先生'}` },
  },
  { name: 'moved', share: 5, tell: moved },
  {
    name: 'moved, and a slip in the name',
    share: 1,
    tell: (random, person) =>
      isPerson(person)
        ? { ...moved(random, person), name: firstLast(person.given, mistype(random, person.family)) }
        : null,
  },
  {
    name: 'new telephone and e-mail',
    share: 4,
    tell: (random, person) => ({
      name: writtenName(person),
      phone: phoneOf(random, person.land),
      email: emailOf(random, person.given, person.family),
    }),
  },
  {
    name: 'slip in the street',
    share: 2,
    tell: (random, person) => ({ name: writtenName(person), street: mistype(random, person.street) }),
  },
  {
    name: 'slip in the e-mail',
    share: 1,
    tell: (random, person) => ({
      name: writtenName(person),
      email: `${mistype(random, person.email.split('@')[0] ?? '')}@${person.email.split('@')[1] ?? ''}`,
    }),
  },
  { name: 'birth date missing', share: 5, tell: (_random, person) => ({ name: writtenName(person), birthDate: null }) },
  {
    name: 'day and month swapped',
    share: 0.3,
    tell: (_random, person) => {
      const { birthDate } = person;
      const swapped = dayFrom(yearOf(birthDate), dayOfMonth(birthDate), monthOf(birthDate));
      return person.kind !== 'person' || swapped === null || swapped === birthDate
        ? null
        : { name: writtenName(person), birthDate: swapped };
    },
  },
];

const TITLES: Partial<Record<Person['land'], Record<'f' | 'm', readonly [string, ...string[]]>>> = {
  nl: { f: ['Mevr.', 'Mw.', 'mevrouw'], m: ['Dhr.', 'de heer', 'drs.'] },
  de: { f: ['Frau', 'Frau Dr.'], m: ['Herr', 'Herr Dr.'] },
  gb: { f: ['Mrs', 'Ms', 'Miss'], m: ['Mr', 'Mr.', 'Dr'] },
  es: { f: ['Sra.', 'Dña.', 'Doña'], m: ['Sr.', 'Don', 'D.'] },
  fr: { f: ['Mme', 'Mlle'], m: ['M.'] },
  it: { f: ['Sig.ra', 'Dott.ssa'], m: ['Sig.', 'Dott.'] },
};
