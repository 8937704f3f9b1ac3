/** 2 016 surnames of two or three parts; the n-th is borne by about 1/n of the people, as names are. */
const BEGIN = 'Berg Bos Dijk Veld Meer Hout Kamp Brug Water Land Haven Molen Kerk Akker Heide Zand Duin Beek'.split(
  ' ',
);
const END = 'man stra sma huis inga horst wijk hoven beek dam bergen kamp ema sen'.split(' ');
const BEFORE = ['', 'van ', 'de ', 'van der ', 'ter ', 'op den ', 'ten ', 'van den '];

function surname(rank: number): string {
  const begin = BEGIN[rank % BEGIN.length] ?? '';
  const end = END[Math.floor(rank / BEGIN.length) % END.length] ?? '';
  return `${BEFORE[Math.floor(rank / BEGIN.length / END.length) % BEFORE.length]}${begin}${end}`;
}

const GIVEN = ['Jan', 'Piet', 'Klaas', 'Sanne', 'Emma', 'Lotte', 'Daan', 'Lucas', 'Noa', 'Fleur', 'Ruben', 'Anouk'];
const FAMILIES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗';
const CHARACTERS = '小明晓雯建国志强丽华伟芳娜秀英敏静磊洋艳勇军杰涛超平刚桂兰';

/** Names of people both books know: the generator begins alike. */
const NAMES = Array.from({ length: 400 }, nameFrom(seeded(11)));
export const PEOPLE = NAMES.filter((name) => name.includes(' '));
export const HAN = NAMES.filter((name) => !name.includes(' ')).map((name) => name.slice(1));

/** Every eighth person has a Chinese name. */
export function nameFrom(random: () => number): () => string {
  return () => {
    if (random() < 0.125) {
      const pick = (from: string) => from[Math.floor(random() * from.length)] ?? '';
      return `${pick(FAMILIES)}${pick(CHARACTERS)}${pick(CHARACTERS)}`;
    }
    const rank = Math.floor(2016 ** random()) - 1;
    return `${GIVEN[Math.floor(random() * GIVEN.length)]} ${surname(rank)}`;
  };
}

/** The same numbers from 0 to 1 for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
