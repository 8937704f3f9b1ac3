import type { Inspection, ReadSummary } from '../../shared/import/reading.ts';
import { Refusal } from '../../shared/result.ts';
import { inspectFile, readRows } from './read.ts';

/** Spoils files in seeded ways and holds what the pipeline does with each against what it must: for the tests (few) and the bench (many). */

/** What became of one spoilt file. */
export type Spoilt = {
  readonly seed: number;
  readonly file: string;
  readonly mutations: readonly string[];
  readonly outcome: 'read' | 'refused';
  readonly milliseconds: number;
};

/** A file that the pipeline did not take as it must: with its seed it can be made again. */
export class FuzzFault extends Error {
  readonly seed: number;
  readonly file: string;

  constructor(seed: number, file: string, mutations: readonly string[], what: string) {
    super(`${file}, seed ${seed} (${mutations.join(', ')}): ${what}`);
    this.seed = seed;
    this.file = file;
  }
}

/** Numbers from 0 up to 1, the same for a seed for ever (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Mutation = (bytes: Buffer, random: () => number) => Buffer;

const at = (bytes: Buffer, random: () => number) => Math.floor(random() * Math.max(1, bytes.length));

function spliced(bytes: Buffer, place: number, removed: number, put: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place + removed)]);
}

const ODD = [
  '"',
  '""',
  '\r',
  '\n',
  '\r\n\r\n',
  ',',
  ';',
  '\t',
  '|',
  '\uFEFF',
  '\u0000',
  '\u202E',
  '1e308',
  '-0',
  '99999999999999999999999',
  '31.02.2026',
  '0000-00-00',
  '=1+1',
  '#N/A',
  '１２３',
  '€',
  'Total',
  'Policy Number,Client,Commission\n',
  '\uD83D\uDE00',
];

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'bits flipped': (bytes, random) => {
    const copy = Buffer.from(bytes);
    for (let count = 1 + Math.floor(random() * 8); count > 0 && copy.length > 0; count -= 1) {
      const place = at(copy, random);
      copy[place] = (copy[place] ?? 0) ^ (1 << Math.floor(random() * 8));
    }
    return copy;
  },
  'cut off': (bytes, random) => bytes.subarray(0, at(bytes, random)),
  'beginning lost': (bytes, random) => bytes.subarray(at(bytes, random)),
  'piece lost': (bytes, random) => spliced(bytes, at(bytes, random), Math.floor(random() * 400), Buffer.alloc(0)),
  'piece twice': (bytes, random) => {
    const place = at(bytes, random);
    return spliced(bytes, place, 0, bytes.subarray(place, place + Math.floor(random() * 2000)));
  },
  'zero bytes': (bytes, random) => spliced(bytes, at(bytes, random), 0, Buffer.alloc(1 + Math.floor(random() * 50))),
  'odd text': (bytes, random) =>
    spliced(bytes, at(bytes, random), 0, Buffer.from(ODD[Math.floor(random() * ODD.length)] ?? '')),
  'random bytes': (bytes, random) =>
    spliced(bytes, at(bytes, random), 4, Buffer.from(Array.from({ length: 12 }, () => Math.floor(random() * 256)))),
  'other delimiter': (bytes, random) => {
    const [from = ',', to = ';'] = [',;', ';,', ',\t', ';|', '\t '][Math.floor(random() * 5)] ?? '';
    return Buffer.from(bytes.map((byte) => (byte === from.charCodeAt(0) ? to.charCodeAt(0) : byte)));
  },
  'other delimiter from here on': (bytes, random) => {
    const place = at(bytes, random);
    const rest = bytes.subarray(place).map((byte) => (byte === 44 ? 59 : byte === 59 ? 44 : byte));
    return Buffer.concat([bytes.subarray(0, place), rest]);
  },
  'huge field': (bytes, random) =>
    spliced(bytes, at(bytes, random), 0, Buffer.alloc(20_000 + Math.floor(random() * 200_000), 'x')),
  'another encoding from here on': (bytes, random) => {
    const place = at(bytes, random);
    return Buffer.concat([bytes.subarray(0, place), Buffer.from('Zürich Ø 王', 'utf16le'), bytes.subarray(place)]);
  },
  'lines without ends': (bytes) => Buffer.from(bytes.filter((byte) => byte !== 10)),
  'quotes gone': (bytes) => Buffer.from(bytes.filter((byte) => byte !== 34)),
};
const NAMES = Object.keys(MUTATIONS);

/** The file spoilt one to three times, as the seed says. */
export function spoil(bytes: Buffer, seed: number): { readonly bytes: Buffer; readonly mutations: readonly string[] } {
  const random = seeded(seed);
  let spoilt = bytes;
  const mutations: string[] = [];
  for (let count = 1 + Math.floor(random() * 3); count > 0; count -= 1) {
    const name = NAMES[Math.floor(random() * NAMES.length)] ?? 'cut off';
    spoilt = MUTATIONS[name]?.(spoilt, random) ?? spoilt;
    mutations.push(name);
  }
  return { bytes: spoilt, mutations };
}

/**
 * Inspects and reads one spoilt file.
 * @param limit milliseconds of the processor it may take, over all threads: a busy machine is no fault
 * @throws FuzzFault where it is not refused with a sentence and not read with every record accounted for, or takes too long
 */
export async function fuzzOne(file: string, original: Buffer, seed: number, limit: number): Promise<Spoilt> {
  const { bytes, mutations } = spoil(original, seed);
  const started = process.cpuUsage();
  const fault = (what: string) => new FuzzFault(seed, file, mutations, what);
  let outcome: Spoilt['outcome'];
  try {
    outcome = await take(bytes, file, fault);
  } catch (cause) {
    throw cause instanceof FuzzFault
      ? cause
      : fault(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
  }
  const { user, system } = process.cpuUsage(started);
  const milliseconds = (user + system) / 1000;
  if (milliseconds > limit) {
    throw fault(`took ${Math.round(milliseconds)} ms`);
  }
  return { seed, file, mutations, outcome, milliseconds };
}

async function take(bytes: Buffer, file: string, fault: (what: string) => FuzzFault): Promise<Spoilt['outcome']> {
  const inspected = await inspectFile(bytes, file, { country: 'NL', currency: 'EUR' });
  if (!inspected.ok) {
    told(inspected.error, fault);
    return 'refused';
  }
  try {
    const slow = await readAll(bytes, inspected.value, false);
    accounted(slow, inspected.value, fault);
    const quick = await readAll(bytes, inspected.value, true);
    if (JSON.stringify(quick.summary) !== JSON.stringify(slow.summary) || quick.places.length !== slow.places.length) {
      throw fault('read otherwise where lines that repeat are read the short way');
    }
    return 'read';
  } catch (cause) {
    if (cause instanceof Refusal) {
      told(cause, fault);
      return 'refused';
    }
    throw cause;
  }
}

type Place = { readonly index: number; readonly offset: number | null; readonly length: number | null };
type WholeFile = { readonly places: readonly Place[]; readonly summary: ReadSummary };

async function readAll(bytes: Buffer, inspection: Inspection, short: boolean): Promise<WholeFile> {
  const places: Place[] = [];
  const keep = ({ index, offset, length }: Place) => places.push({ index, offset, length });
  const summary = await readRows(bytes, inspection.reading, inspection, {
    row: keep,
    ...(short ? { plain: keep } : {}),
  });
  return { places, summary };
}

/** Every record of the file is a row or told why it is none, once, in the order of the file, and none of its bytes is passed over. */
function accounted({ places, summary }: WholeFile, { reading }: Inspection, fault: (what: string) => FuzzFault): void {
  const headers = reading.tables.reduce((sum, table) => sum + (table.headerRow === null ? 0 : table.headerRows), 0);
  const { ignored, records, rows } = summary;
  const told = rows + Object.values(ignored).reduce((sum, count) => sum + count, 0);
  if (places.length !== told || told > records || told < records - headers) {
    throw fault(`${records} records, ${headers} of them headers, but ${told} counted and ${places.length} given out`);
  }
  let index = -1;
  let end = 0;
  let gaps = 0;
  for (const place of places) {
    if (place.index <= index) {
      throw fault(`record ${place.index} comes after record ${index}`);
    }
    index = place.index;
    if (place.offset !== null && place.length !== null) {
      gaps += place.offset > end + LONGEST_MARK ? 1 : 0;
      end = Math.max(end, place.offset + place.length);
    }
  }
  if (gaps > headers + 1) {
    throw fault(`${gaps} pieces of the file belong to no record`);
  }
}

/** Bytes of a byte order mark. */
const LONGEST_MARK = 3;

function told(
  { code, message }: { readonly code: string; readonly message: string },
  fault: (what: string) => FuzzFault,
): void {
  if (
    code === '' ||
    code === 'unexpected' ||
    message.length < 20 ||
    (!/[.!?][)”]?$/.test(message.trim()) && !/\. .*\)$/s.test(message))
  ) {
    throw fault(`refused as ${code} with “${message}”, which is no sentence`);
  }
}
