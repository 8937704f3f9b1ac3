import type { Random } from '../../build/sample-office/random.ts';
import { type Day, day } from '../../shared/day.ts';
import { CHINESE, LANDS, type Land } from './words.ts';

/** Somebody made up, with everything that is true of them; lists and the book each know some of it. */
export type Person = {
  readonly kind: 'person' | 'organisation';
  readonly land: Land['code'];
  readonly sex: 'f' | 'm';
  readonly given: string;
  readonly middle: string;
  readonly family: string;
  /** Pinyin of a Chinese name, given name first; empty for others. */
  readonly pinyin: readonly [given: readonly string[], family: string] | null;
  /** Of organisations: the form, and other ways to write it. */
  readonly forms: readonly string[];
  readonly birthDate: Day;
  readonly street: string;
  readonly houseNumber: string;
  readonly postcode: string;
  readonly city: string;
  readonly phone: string;
  readonly email: string;
};

/** By rank, the way names are spread: the first about three times as frequent as the tenth. */
function byRank(random: Random, items: readonly string[]): string {
  const rank = Math.floor(SHIFT * ((items.length + SHIFT) / SHIFT) ** random.next() - SHIFT);
  return items[Math.min(rank, items.length - 1)] ?? '';
}

/** In Zipf's law as Mandelbrot wrote it: how flat the head of the ranking is. */
const SHIFT = 6;

function anyOf(random: Random, items: readonly string[]): string {
  return items[random.int(0, items.length - 1)] ?? '';
}

function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.int(0, 9)).join('');
}

/** One in four people has one of the frequent surnames of the land: the first of them 2 %, as in life at most. */
function surnameOf(random: Random, land: Land): string {
  if (random.chance(0.25)) {
    return byRank(random, land.surnames);
  }
  const [beginnings, ends] = land.rare;
  const middle = random.chance(0.6) ? anyOf(random, MIDDLES) : anyOf(random, beginnings).toLowerCase();
  const rare = `${anyOf(random, beginnings)}${middle}${anyOf(random, ends)}`;
  return land.code === 'nl' && random.chance(0.3)
    ? `${anyOf(random, ['van', 'van der', 'van den', 'ter'])} ${rare}`
    : rare;
}

const MIDDLES = ['', '', 'e', 'er', 'el', 'en', 'a', 'o', 'i', 'in', 'ber', 'le', 'ra'];

export function birthDateOf(random: Random): Day {
  return day(`${random.int(1935, 2004)}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

export function phoneOf(random: Random, land: Land['code']): string {
  return land === 'zh' ? `13${digits(random, 9)}` : `0${random.int(1, 9)}${digits(random, 8)}`;
}

export function postcodeOf(random: Random, land: Land['code']): string {
  if (land === 'nl') {
    return `${random.int(1000, 9999)} ${letter(random)}${letter(random)}`;
  }
  return land === 'gb'
    ? `${letter(random)}${letter(random)}${random.int(1, 29)} ${random.int(1, 9)}${letter(random)}${letter(random)}`
    : digits(random, land === 'zh' ? 6 : 5);
}

function letter(random: Random): string {
  return anyOf(random, 'ABCDEFGHJKLMNPRSTUVWXYZ'.split(''));
}

/** Address and telephone: what a household shares. */
export function homeOf(
  random: Random,
  land: Land | null,
): Pick<Person, 'street' | 'houseNumber' | 'postcode' | 'city' | 'phone'> {
  const code = land?.code ?? 'zh';
  return {
    street: anyOf(random, land?.streets ?? CHINESE.streets),
    houseNumber: `${random.int(1, 180)}${random.chance(0.1) ? anyOf(random, ['a', 'b', ' bis']) : ''}`,
    postcode: postcodeOf(random, code),
    city: anyOf(random, land?.towns ?? CHINESE.towns),
    phone: phoneOf(random, code),
  };
}

export function emailOf(random: Random, given: string, family: string): string {
  const plain = (text: string) =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z]/g, '') || `u${digits(random, 6)}`;
  const name = random.chance(0.5) ? `${plain(given)}.${plain(family)}` : `${plain(given).slice(0, 1)}${plain(family)}`;
  return `${name}${digits(random, random.int(0, 3))}@${anyOf(random, ['post.example', 'mail.example', 'net.example', 'home.example'])}`;
}

export function landOf(code: Land['code']): Land | null {
  return LANDS.find((land) => land.code === code) ?? null;
}

/** A given name, in some lands now and then two of them. */
export function givenOf(random: Random, land: Land, sex: 'f' | 'm'): string {
  const names = sex === 'f' ? land.women : land.men;
  const first = byRank(random, names);
  if (land.code === 'gb' || random.chance(0.85)) {
    return first;
  }
  const second = byRank(random, names);
  return second === first ? first : `${first}${random.chance(0.5) ? '-' : ' '}${second}`;
}

export function makePerson(random: Random): Person {
  if (random.chance(0.05)) {
    return chinesePerson(random);
  }
  const land = random.weighted(LANDS.map((one) => [one, one.weight] as const));
  const sex = random.chance(0.5) ? 'f' : 'm';
  const given = givenOf(random, land, sex);
  const family = land.code === 'es' ? `${surnameOf(random, land)} ${surnameOf(random, land)}` : surnameOf(random, land);
  return {
    kind: 'person',
    land: land.code,
    sex,
    given,
    middle: random.chance(0.3) ? givenOf(random, land, sex) : '',
    family,
    pinyin: null,
    forms: [],
    birthDate: birthDateOf(random),
    ...homeOf(random, land),
    email: emailOf(random, given, family),
  };
}

function chinesePerson(random: Random): Person {
  const [surname = '', latin = ''] = CHINESE.surnames[random.int(0, CHINESE.surnames.length - 1)] ?? [];
  const given = Array.from(
    { length: random.chance(0.8) ? 2 : 1 },
    () => CHINESE.given[random.int(0, CHINESE.given.length - 1)] ?? [],
  );
  return {
    kind: 'person',
    land: 'zh',
    sex: random.chance(0.5) ? 'f' : 'm',
    given: given.map(([character = '']) => character).join(''),
    middle: '',
    family: surname,
    pinyin: [given.map(([, syllable = '']) => syllable), latin],
    forms: [],
    birthDate: birthDateOf(random),
    ...homeOf(random, null),
    email: emailOf(random, given.map(([, syllable = '']) => syllable).join(''), latin),
  };
}

export function makeOrganisation(random: Random): Person {
  const land = random.chance(0.06) ? null : random.weighted(LANDS.map((one) => [one, one.weight] as const));
  const trade = anyOf(random, land?.trades ?? CHINESE.trades);
  const owner =
    land === null
      ? `${anyOf(random, CHINESE.towns)}${anyOf(random, ['华', '新', '东', '金'])}${anyOf(random, ['达', '盛', '源', '泰'])}`
      : surnameOf(random, land);
  const before = land !== null && land.code !== 'gb';
  const given = land === null ? `${owner}${trade}` : before ? `${trade} ${owner}` : `${owner} ${trade}`;
  return {
    kind: 'organisation',
    land: land?.code ?? 'zh',
    sex: 'm',
    given,
    middle: '',
    family: owner,
    pinyin: null,
    forms: land === null ? ['有限公司', '有限责任公司'] : (land.forms[random.int(0, land.forms.length - 1)] ?? []),
    birthDate: day('1970-01-01'),
    ...homeOf(random, land),
    email: emailOf(random, 'info', owner),
  };
}

/** A name as an office writes it: given name first, organisations with their form, Chinese names unspaced. */
export function writtenName({ kind, land, given, family, forms }: Person): string {
  if (kind === 'organisation') {
    return land === 'zh' ? `${given}${forms[0] ?? ''}` : `${given} ${forms[0] ?? ''}`.trim();
  }
  return land === 'zh' ? `${family}${given}` : `${given} ${family}`;
}
