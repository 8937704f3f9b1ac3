import { dateEvidence } from './dates.ts';
import { type Field, isAmount, isDate } from './fields.ts';
import { GUESSED, type HeaderMeaning, headerMeaning, isForeignHeader, type OpenMeaning } from './headers.ts';
import { cleanCell, isUnknown } from './text.ts';

/** The header is looked for in this many rows. */
export const HEADER_SEARCH = 40;

export type FoundHeader = {
  /** Position of its first row in the rows looked at. */
  readonly at: number;
  readonly rows: 1 | 2;
  readonly headers: readonly string[];
  /** Columns whose header is known. */
  readonly known: number;
};

const FIGURES: ReadonlySet<OpenMeaning> = new Set(['amount', 'date', 'premium', 'rate', 'period']);
/** Columns of a row that are asked what they mean; wider tables show what they are before that. */
const MOST_ASKED = 500;

/** `weight` counts a header with one meaning twice, one with several once. */
type Score = { readonly known: number; readonly weight: number; readonly filled: number };

function scoreRow(cells: readonly string[]): Score | null {
  const texts = cells.map(cleanCell).filter((cell) => cell !== '');
  const filled = texts.length;
  const values = texts.filter(isValue).length;
  if (filled < 2 || values > Math.max(0, filled * 0.1)) {
    return null;
  }
  let known = 0;
  let weight = 0;
  const seen = new Set<string>();
  for (const cell of texts.slice(0, MOST_ASKED)) {
    const meaning = seen.has(cell) ? null : headerMeaning(cell);
    if (meaning !== null) {
      known += 1;
      weight += 'field' in meaning ? 2 : 1;
    }
    seen.add(cell);
  }
  return { known, weight, filled };
}

/** An amount, a date or an address of the post: headers hold none. */
function isValue(cell: string): boolean {
  return /^[-(]?[\d.,]+[)-]?$/.test(cell) || dateEvidence(cell) !== null || cell.includes('@');
}

/**
 * Finds the header among the first rows: the row with most known words that holds no values. Titles above it and a
 * second line below it are allowed. Null when no row has at least two known words (one, in a table of up to three columns).
 */
export function findHeader(rows: readonly (readonly string[])[]): FoundHeader | null {
  let best: FoundHeader | null = null;
  let bestWeight = 0;
  for (let at = 0; at < Math.min(rows.length, HEADER_SEARCH); at += 1) {
    const cells = rows[at] ?? [];
    const score = scoreRow(cells);
    if (score === null || !isEnough(score) || (best !== null && score.weight <= bestWeight)) {
      continue;
    }
    best = { at, rows: 1, headers: cells.map(cleanCell), known: score.known };
    bestWeight = score.weight;
    const below = rows[at + 1] ?? [];
    const joined = areTitles(cells, below) ? null : joinLines(cells, below);
    const both = joined === null ? null : scoreRow(joined);
    if (joined !== null && both !== null && both.weight > score.weight + 1) {
      bestWeight = both.weight;
      best = { at, rows: 2, headers: joined, known: both.known };
    } else if (joined !== null && goesOn(cells, below)) {
      best = { at, rows: 2, headers: best.headers, known: score.known };
    }
  }
  return best ?? onlyHeader(rows);
}

/** In a table of one column a word for the client is enough: a list of names. */
function onlyHeader(rows: readonly (readonly string[])[]): FoundHeader | null {
  if (rows.some((cells) => cells.slice(1).some((cell) => cell.trim() !== ''))) {
    return null;
  }
  let at = -1;
  for (const [index, [cell = '']] of rows.slice(0, HEADER_SEARCH).entries()) {
    if (cleanCell(cell) !== '' && namesClients(headerMeaning(cleanCell(cell)))) {
      // A title may be such a word, too: `Clients` over `Name`.
      at = index;
    } else if (cleanCell(cell) !== '' && at >= 0) {
      break;
    }
  }
  return at < 0 ? null : { at, rows: 1, headers: [cleanCell(rows[at]?.[0] ?? '')], known: 1 };
}

function namesClients(meaning: HeaderMeaning | null): boolean {
  return (
    meaning !== null &&
    meaning.confidence > GUESSED &&
    ('field' in meaning ? meaning.field === 'client.name' : meaning.open === 'client' || meaning.open === 'name')
  );
}

function isEnough(score: Score): boolean {
  return score.known >= 2
    ? score.known >= 3 || score.known / score.filled >= 0.25
    : score.known === 1 && score.filled <= 3;
}

/** A word or two over headers that all come twice: titles of tables side by side, no part of their headers. */
function areTitles(upper: readonly string[], lower: readonly string[]): boolean {
  const headers = lower.map(cleanCell).filter((cell) => cell !== '');
  const once = new Set(headers).size;
  return upper.filter((cell) => cell.trim() !== '').length <= headers.length / once && once * 2 <= headers.length;
}

function joinLines(upper: readonly string[], lower: readonly string[]): string[] | null {
  if (lower.some((cell) => /\d/.test(cell)) || lower.every((cell) => cell.trim() === '')) {
    return null;
  }
  let held = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const [above = '', below = ''] = [upper[index], lower[index]];
    // What stands over several columns is written over the first of them: `Premium` over `gross` and `net`.
    held = above.trim() !== '' ? (isCut(above) ? '' : above) : below.trim() === '' ? '' : held;
    return joinCells(above.trim() === '' ? held : above, below);
  });
}

/** A word cut in two goes on below itself alone: `Vertrags-` over `Nr.`. */
function isCut(above: string): boolean {
  return /\p{L}-\s*$/u.test(above);
}

/** `Netto-` and `beitrag` are one word, `Vertrags-` and `Nr.` one with a hyphen. */
function joinCut(above: string, below: string): string {
  const start = /^\p{Ll}/u.test(below.trim()) ? above.trim().slice(0, -1) : above.trim();
  return cleanCell(`${start}${below.trim()}`);
}

/**
 * What two lines of a header say together; only the lower one where that says more than both: how a premium is paid, under
 * `Beitrag`, is no premium.
 */
function joinCells(above: string, below: string): string {
  if (isCut(above) && below.trim() !== '') {
    return joinCut(above, below);
  }
  const [upper, lower] = [headerMeaning(cleanCell(above)), headerMeaning(cleanCell(below))];
  const narrower =
    upper !== null &&
    lower !== null &&
    'field' in lower &&
    NARROWER.has(lower.field) &&
    ('open' in upper ? upper.open === 'premium' || upper.open === 'policy' : upper.field.startsWith('policy.'));
  return cleanCell(above === below || narrower ? below : `${above} ${below}`);
}

/** Under a word for premium or policy these say all by themselves. */
const NARROWER: ReadonlySet<Field> = new Set(['policy.mode', 'policy.status', 'policy.line', 'row.currency']);

/** The line below a header is part of it where words stand under a header of amounts or dates: `Premium` over `gross`. */
function goesOn(upper: readonly string[], lower: readonly string[]): boolean {
  return upper.some((header, index) => {
    const below = cleanCell(lower[index] ?? '');
    const meaning = isUnknown(below) ? null : headerMeaning(cleanCell(header));
    return (
      meaning !== null &&
      ('field' in meaning ? isAmount(meaning.field) || isDate(meaning.field) : FIGURES.has(meaning.open)) &&
      !isValue(below) &&
      /\p{L}{2}/u.test(below)
    );
  });
}

/** Rows below a guessed header that are looked at, and how many of them have to hold figures where it has words. */
const BELOW = 10;
const MOSTLY = 0.6;

/** Figures stand under words in some column: a row of a list without headers is followed by rows like itself. */
function standsOver(cells: readonly string[], below: readonly (readonly string[])[]): boolean {
  const rows = below.filter((row) => row.some((cell) => cell.trim() !== '')).slice(0, BELOW);
  return cells.some(
    (cell, at) =>
      /\p{L}/u.test(cell) &&
      !/\d/.test(cell) &&
      rows.filter((row) => /\d/.test(row[at] ?? '')).length > rows.length * MOSTLY,
  );
}

/** For the mapping screen of a file without a known header: the first row of texts over rows of values, if there is one. */
export function guessHeader(rows: readonly (readonly string[])[]): FoundHeader | null {
  const widest = Math.max(0, ...rows.map((row) => row.length));
  for (let at = 0; at < Math.min(rows.length - 1, HEADER_SEARCH); at += 1) {
    const cells = rows[at] ?? [];
    const score = scoreRow(cells);
    if (score !== null && score.filled >= widest * 0.6 && standsOver(cells, rows.slice(at + 1))) {
      return { at, rows: 1, headers: cells.map(cleanCell), known: score.known };
    }
  }
  return null;
}

/** Headers that are years, as of columns of figures. */
const YEAR = /^(?:19|20)\d\d$/;
/** So many cells of a row that stand again below it, or are values, make it a row of data. */
const AS_DATA = 0.3;

/**
 * The header a person pointed at; null for a position outside the rows looked at. Of a row that is data itself only known
 * words are taken for headers: headers are kept in recipes, which hold nothing of a client.
 */
export function headerAt(rows: readonly (readonly string[])[], at: number): FoundHeader | null {
  const cells = rows[at]?.map(cleanCell);
  if (cells === undefined) {
    return null;
  }
  const below = rows.slice(at + 1);
  const values = cells.filter(
    (cell, index) =>
      cell !== '' &&
      !YEAR.test(cell) &&
      (isValue(cell) || /\d{4}/.test(cell) || below.some((row) => cleanCell(row[index] ?? '') === cell)) &&
      headerMeaning(cell) === null,
  ).length;
  const isData = values > 0 && values >= cells.filter((cell) => cell !== '').length * AS_DATA;
  const headers = isData ? onlyKnown(cells) : cells;
  return { at, rows: 1, headers, known: headers.filter((header) => headerMeaning(header) !== null).length };
}

/** The headers, without those whose words are not known. */
export function onlyKnown(headers: readonly string[]): readonly string[] {
  return headers.map((header) => (headerMeaning(header) === null ? '' : header));
}

/** How many headers belong to tables of other trades. */
export function foreignHeaders(headers: readonly string[]): number {
  return headers.filter((header) => isForeignHeader(header)).length;
}

/** True when a row repeats the header (reports print it again on each page). */
export function repeatsHeader(cells: readonly string[], headers: readonly string[]): boolean {
  let same = 0;
  let filled = 0;
  for (let index = 0; index < headers.length; index += 1) {
    const header = headers[index] ?? '';
    if (header === '') {
      continue;
    }
    filled += 1;
    const cell = cells[index];
    if (cell !== undefined && (cell === header || cleanCell(cell) === header)) {
      same += 1;
    } else if (filled - same > 2 && same === 0) {
      return false;
    }
  }
  return same >= 2 && same >= filled * 0.8;
}
