import { abridged } from './abridged.ts';
import { chinese } from './chinese.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { further } from './further.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import type { KnownTable } from './known.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import { varied } from './varied.ts';

/** Every known table, in eight languages. */
export const knownTables: readonly KnownTable[] = [
  ...english,
  ...chinese,
  ...dutch,
  ...german,
  ...french,
  ...spanish,
  ...portuguese,
  ...italian,
  ...abridged,
  ...varied,
  ...further,
];
