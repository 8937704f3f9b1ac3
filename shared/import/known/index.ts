import { abridged } from './abridged.ts';
import { african } from './african.ts';
import { american } from './american.ts';
import { americanCommissions } from './american-commissions.ts';
import { asian } from './asian.ts';
import { chinese } from './chinese.ts';
import { commonwealth } from './commonwealth.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { further } from './further.ts';
import { german } from './german.ts';
import { germanic } from './germanic.ts';
import { hispanic } from './hispanic.ts';
import { italian } from './italian.ts';
import type { KnownTable } from './known.ts';
import { latin } from './latin.ts';
import { lowCountries } from './low-countries.ts';
import { portuguese } from './portuguese.ts';
import { refused } from './refused.ts';
import { spanish } from './spanish.ts';
import { untaughtAmerican } from './untaught-american.ts';
import { untaughtAmerican2 } from './untaught-american-2.ts';
import { untaughtChinese } from './untaught-chinese.ts';
import { untaughtCommonwealth } from './untaught-commonwealth.ts';
import { untaughtGermanic } from './untaught-germanic.ts';
import { untaughtGermanic2 } from './untaught-germanic-2.ts';
import { untaughtHispanic } from './untaught-hispanic.ts';
import { untaughtLatin } from './untaught-latin.ts';
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
  ...american,
  ...americanCommissions,
  ...african,
  ...commonwealth,
  ...hispanic,
  ...latin,
  ...germanic,
  ...lowCountries,
  ...asian,
  ...untaughtAmerican,
  ...untaughtAmerican2,
  ...untaughtCommonwealth,
  ...untaughtGermanic,
  ...untaughtGermanic2,
  ...untaughtLatin,
  ...untaughtHispanic,
  ...untaughtChinese,
];

/** Tables of banks, shops and payrolls: reading one without a question would be a mistake. */
export const foreignTables: readonly KnownTable[] = refused;
