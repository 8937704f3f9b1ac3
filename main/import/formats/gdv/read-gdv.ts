import type { ControlTotal, Reading, Warning } from '../../../../shared/import/reading.ts';
import type { Tally } from '../../../../shared/import/tally.ts';
import type { NormalisedRow, ReadRow } from '../../../../shared/import/types.ts';
import { commissionOf, transportOf } from './bookings.ts';
import { claimKey, type GdvFile, gather } from './contracts.ts';
import { exchangeOf } from './foreign.ts';
import { amount, contractKey, date, field, isPublished, lineOf, partOf } from './layout.ts';
import { cutRecords, type GdvRecord } from './records.ts';

const BATCH = 1000;

type Package = {
  number: number;
  carrier: string;
  premium: number;
  commission: number;
  claims: number;
  records: number;
};

function packageOf(number: number, carrier: string): Package {
  return { number, carrier, premium: 0, commission: 0, claims: 0, records: 0 };
}

/**
 * Reads a GDV file: each 256-character record other than 0001 and 9999 is one row. The parts of a client, a contract or
 * a claim are put together on the first of its records; the others, and record types the product has no place for, are kept
 * and counted. Trailers are held against the sums of their package.
 */
export function* readGdv(bytes: Uint8Array, reading: Reading, tally: Tally): Generator<ReadRow[]> {
  const encoding = reading.encoding ?? 'windows-1252';
  const file = gather(cutRecords(bytes, encoding));
  const given = new Set<string>();
  let pack = packageOf(0, '');
  const unknown = new Map<string, number>();
  let batch: ReadRow[] = [];
  for (const record of cutRecords(bytes, encoding)) {
    tally.records += 1;
    if (record.kind === '0001') {
      if (partOf(record.text) === 1) {
        pack = packageOf(pack.number + 1, field(record.text, 10, 30));
      }
      tally.ignored.title += 1;
      batch.push(ignored(record, 'title'));
    } else if (record.kind === '9999') {
      tally.extra.push(...controls(record, pack));
      tally.ignored.footer += 1;
      batch.push(ignored(record, 'footer'));
    } else if (record.kind === '') {
      tally.ignored.blank += 1;
      batch.push(ignored(record, 'blank'));
    } else {
      tally.rows += 1;
      pack.records += 1;
      if (/^\d{4}$/.test(record.kind) && !isPublished(record.kind)) {
        unknown.set(record.kind, (unknown.get(record.kind) ?? 0) + 1);
      }
      batch.push(rowOf(record, file, given, pack, reading, tally));
    }
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (unknown.size > 0) {
    tally.warnings.push(unpublished(unknown));
  }
  if (batch.length > 0) {
    yield batch;
  }
}

function unpublished(kinds: ReadonlyMap<string, number>): Warning {
  const named = [...kinds].map(([kind, count]) => `${kind} (${count})`).join(', ');
  return {
    code: 'gdv-own-records',
    details: { kinds: named },
    message: `Records of the sender's own types were kept, not read: ${named}. Ask the carrier what they hold if they matter.`,
  };
}

function place(record: GdvRecord) {
  return { index: record.index, sheet: null, row: record.row, offset: record.offset, length: record.length };
}

function ignored(record: GdvRecord, kind: 'title' | 'footer' | 'blank'): ReadRow {
  return { type: 'ignored', ...place(record), kind };
}

function rowOf(
  record: GdvRecord,
  file: GdvFile,
  given: Set<string>,
  pack: Package,
  reading: Reading,
  tally: Tally,
): NormalisedRow {
  const base = { type: 'row' as const, ...place(record), identityText: record.text.trimEnd() };
  if (record.broken || !/^\d{4}$/.test(record.kind)) {
    return {
      ...base,
      problems: [
        {
          column: '1–256',
          value: record.text.slice(0, 40),
          code: 'record-length',
          message: `A GDV record has 256 characters and starts with its type; this one has ${record.text.trimEnd().length}. Ask the carrier for the file again.`,
        },
      ],
    };
  }
  const { text, kind } = record;
  const first = partOf(text) === 1;
  const key = `${pack.number}|${contractKey(text)}`;
  const contract = file.contracts.get(key);
  const carrier = reading.carrier ?? (pack.carrier !== '' ? pack.carrier : `VU ${field(text, 5, 5)}`);
  const line = lineOf(text.slice(10, 13));
  const policy = { number: field(text, 14, 17), carrier, ...(line === null ? {} : { line }) };
  const client =
    contract?.client?.name === undefined && contract?.client?.identifiers === undefined
      ? {}
      : { client: contract.client };
  const once = (part: string) => !given.has(part) && given.add(part) !== undefined;
  if (kind === '0200' && first) {
    addPremium(text, pack, tally);
    const start = date(text, 44);
    if (start !== null) {
      tally.saw(start);
    }
    const { exchanged, problems } = exchangeOf(field(text, 113, 3), '113–115', reading);
    const premium = contract?.policy?.premium;
    const told = { ...policy, ...contract?.policy, ...(premium === undefined ? {} : { premium: exchanged(premium) }) };
    return once(`p${key}`) ? { ...base, ...client, policy: told, problems } : kept(base);
  }
  if (
    kind === '0100' &&
    first &&
    (field(text, 237, 2) === '' || field(text, 237, 2) === '01') &&
    contract?.client &&
    once(`c${key}`)
  ) {
    return { ...base, client: contract.client, ...(policy.number === '' ? {} : { policy }), problems: [] };
  }
  if (kind === '0400' && first) {
    return { ...base, ...client, policy, ...commissionOf(record, pack, reading, tally, file.rates.get(record.index)) };
  }
  if (kind === '0450' && !file.booked.has(key)) {
    return { ...base, ...client, policy, ...transportOf(text, tally) };
  }
  if (kind === '0500' && first) {
    pack.claims += amount(text, 140, 13, true) ?? 0;
  }
  const claim = kind === '0500' && first ? file.claims.get(claimKey(text, pack.number)) : undefined;
  if (claim !== undefined && once(`s${claimKey(text, pack.number)}`)) {
    if (claim.lossDate !== undefined) {
      tally.saw(claim.lossDate);
    }
    return { ...base, ...client, policy, claim, problems: [] };
  }
  return kept(base);
}

function kept(base: Omit<NormalisedRow, 'problems'>): NormalisedRow {
  return { ...base, problems: [], keptOnly: true };
}

function addPremium(text: string, pack: Package, tally: Tally): void {
  const premium = amount(text, 116, 12);
  if (premium !== null) {
    pack.premium += premium;
    tally.sums.premium.add({ units: premium, scale: 2, currency: null });
  }
}

function controls(record: GdvRecord, pack: Package): ControlTotal[] {
  const { text } = record;
  const at = { sheet: null, row: record.row };
  const premium = amount(text, 25, 15);
  const commission = amount(text, 55, 14, true);
  const claims = amount(text, 70, 14, true);
  const records = field(text, 5, 10);
  return [
    ...(premium === null ? [] : [{ ...at, field: 'premium' as const, stated: premium, found: pack.premium }]),
    ...(commission === null
      ? []
      : [{ ...at, field: 'commission' as const, stated: commission, found: pack.commission }]),
    ...(claims === null ? [] : [{ ...at, field: 'claims' as const, stated: claims, found: pack.claims }]),
    ...(/^\d+$/.test(records)
      ? [{ ...at, field: 'records' as const, stated: Number(records), found: pack.records }]
      : []),
  ];
}
