import * as names from './names.ts';
import type { Random } from './random.ts';

export type Country = 'NL' | 'DE' | 'CN';

/** One client of the sample, as the office's own list knows it. */
export type SampleClient = {
  /** The office's own client number. */
  readonly number: string;
  readonly household: number;
  readonly kind: 'person' | 'organisation';
  readonly name: string;
  readonly family: string;
  readonly given: string;
  /** The name in Han characters, where there is one. */
  readonly han: string;
  readonly birth: string;
  readonly sex: 'f' | 'm' | '';
  readonly email: string;
  readonly phone: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly country: Country;
  readonly occupation: string;
  readonly child: boolean;
};

export type Origin = 'dutch' | 'german' | 'chinese' | 'chinese-nl';

/** Where a household lives; every member shares it. */
export type Home = Pick<SampleClient, 'street' | 'postcode' | 'city' | 'country'>;

function pair(text: string): readonly [string, string] {
  const [left = '', right = ''] = text.split('=');
  return [left, right];
}

export function homeOf(random: Random, origin: Origin): Home {
  const house = random.int(1, 180);
  if (origin === 'german') {
    const [city, postcode] = pair(random.pick(names.germanTowns));
    return { street: `${random.pick(names.germanStreets)} ${house}`, postcode, city, country: 'DE' };
  }
  if (origin === 'chinese') {
    const [city, postcode] = pair(random.pick(names.chineseTowns));
    return { street: `${random.pick(names.chineseStreets)}${house}号`, postcode, city, country: 'CN' };
  }
  const [city, digits] = pair(random.pick(names.dutchTowns));
  const letters = `${random.pick(['A', 'B', 'C', 'D', 'E', 'G', 'H', 'K'])}${random.pick(['A', 'B', 'E', 'K', 'L', 'P', 'T'])}`;
  return {
    street: `${random.pick(names.dutchStreets)} ${house}`,
    postcode: `${digits} ${letters}`,
    city,
    country: 'NL',
  };
}

export type Person = Pick<SampleClient, 'name' | 'family' | 'given' | 'han' | 'sex'>;

export function familyNameOf(random: Random, origin: Origin): string {
  switch (origin) {
    case 'dutch':
      return random.pick(names.dutchFamilies);
    case 'german':
      return random.pick(names.germanFamilies);
    default:
      return random.pick(names.chineseFamilies);
  }
}

/** `Jan van der Berg`: particles are written small behind a given name. */
function smallParticles(family: string): string {
  return family.replace(/^(Van der|Van den|Van|De|Ter|Ten) /, (particle) => particle.toLowerCase());
}

/** A person of the given family; Chinese residents of the Netherlands go by both scripts. */
export function personOf(random: Random, origin: Origin, family: string, sex: 'f' | 'm'): Person {
  if (origin === 'chinese' || origin === 'chinese-nl') {
    const [pinyin, character] = pair(family);
    const [given, givenHan] = pair(random.pick(names.chineseGiven));
    const han = `${character}${givenHan}`;
    const name = origin === 'chinese' ? han : `${pinyin} ${given} ${han}`;
    return { name, family: pinyin, given, han, sex };
  }
  const women = origin === 'german' ? names.germanWomen : names.dutchWomen;
  const men = origin === 'german' ? names.germanMen : names.dutchMen;
  const given = random.pick(sex === 'f' ? women : men);
  return { name: `${given} ${smallParticles(family)}`, family, given, han: '', sex };
}

/** A firm named after its owner, and the owner's trade. */
export function firmOf(
  random: Random,
  origin: Origin,
  owner: Person,
): { readonly name: string; readonly trade: string } {
  const trades = { dutch: names.dutchTrades, german: names.germanTrades, chinese: names.chineseTrades }[
    origin === 'chinese-nl' ? 'chinese' : origin
  ];
  const [pattern, trade] = pair(random.pick(trades));
  return { name: pattern.replace('%', owner.family), trade };
}

/** Small letters, digits and dots only, for e-mail addresses under the reserved domain .example. */
export function addressPart(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '.')
    .replaceAll(/^\.|\.$/g, '');
}

/** Telephone numbers of ranges set aside or unassigned, so that none of them can ring anywhere. */
export function phoneOf(random: Random, country: Country, serial: number): string {
  const digits = String(serial).padStart(4, '0');
  switch (country) {
    case 'NL':
      return random.chance(0.5) ? `06 1155 ${digits}` : `+31 6 1155 ${digits}`;
    case 'DE':
      return `+49 171 39${digits.slice(0, 2)} ${digits.slice(2)}0`;
    default:
      return `+86 138 0000 ${digits}`;
  }
}
