import { looksLikeOrganisation } from '../../../../shared/import/names.ts';
import type { ClaimFields, ClientFields, PolicyFields } from '../../../../shared/import/types.ts';
import { amount, contractKey, date, field, lineOf, modeOf, partOf, statusOf, wholeDate } from './layout.ts';
import type { GdvRecord } from './records.ts';

type Open<T> = { -readonly [K in keyof T]: T[K] };

/** Everything the file says about one contract, from all its partial records in whatever order they come. */
export type Contract = { client: Open<ClientFields> | null; policy: Open<PolicyFields> | null };

/** What is known about the file before its rows are given out. */
export type GdvFile = {
  readonly contracts: ReadonlyMap<string, Contract>;
  readonly claims: ReadonlyMap<string, ClaimFields>;
  /** Of a booking (0400) by its position: the one rate, in parts per million, that its details (0410) name. */
  readonly rates: ReadonlyMap<number, number>;
  /** Contracts with a booking of their own. */
  readonly booked: ReadonlySet<string>;
};

/** Gathers contracts and claims over all records of the file. Keys include the package, so that packages stay apart. */
export function gather(records: Iterable<GdvRecord>): GdvFile {
  const contracts = new Map<string, Contract>();
  const claims = new Map<string, Open<ClaimFields>>();
  const rates = new Map<number, number>();
  const booked = new Set<string>();
  let booking: { readonly index: number; readonly key: string } | null = null;
  let pack = 0;
  for (const record of records) {
    if (record.kind === '0001' && partOf(record.text) === 1) {
      pack += 1;
    }
    if (record.broken || record.kind === '') {
      continue;
    }
    if (record.kind === '0400' && partOf(record.text) === 1) {
      booking = { index: record.index, key: `${pack}|${contractKey(record.text)}` };
      booked.add(booking.key);
    } else if (record.kind === '0410' && booking?.key === `${pack}|${contractKey(record.text)}`) {
      gatherRate(record.text, booking.index, rates);
    }
    if (record.kind === '0500') {
      gatherClaim(record.text, claims, pack);
      continue;
    }
    if (record.kind !== '0100' && record.kind !== '0200') {
      continue;
    }
    const key = `${pack}|${contractKey(record.text)}`;
    const contract = contracts.get(key) ?? { client: null, policy: null };
    contracts.set(key, contract);
    if (record.kind === '0200') {
      contract.policy = policyPart(record.text, contract.policy ?? {});
    } else {
      contract.client = clientPart(record.text, contract.client);
    }
  }
  return { contracts, claims, rates, booked };
}

/** Details with different rates leave none to the booking as a whole (NaN, which stays). */
function gatherRate(text: string, booking: number, rates: Map<number, number>): void {
  for (const start of [99, 129, 159]) {
    const hundredths = amount(text, start, 5);
    if (hundredths !== null && hundredths > 0) {
      const rate = hundredths * 100;
      rates.set(booking, (rates.get(booking) ?? rate) === rate ? rate : Number.NaN);
    }
  }
}

/** Only the policyholder (role 01) becomes a client; of several the first. */
function clientPart(text: string, held: Open<ClientFields> | null): Open<ClientFields> | null {
  switch (partOf(text)) {
    case 1: {
      const role = field(text, 237, 2);
      return (role !== '' && role !== '01') || held?.name !== undefined ? held : { ...held, ...identity(text) };
    }
    case 2: {
      const client: Open<ClientFields> = { ...held };
      const identifiers = {
        ...client.identifiers,
        ...(field(text, 60, 17) === '' ? {} : { broker: field(text, 60, 17) }),
        ...(field(text, 43, 17) === '' ? {} : { [`carrier:${field(text, 5, 5)}`]: field(text, 43, 17) }),
      };
      if (Object.keys(identifiers).length > 0) {
        client.identifiers = identifiers;
      }
      for (const start of [157, 179, 201, 223]) {
        reach(client, field(text, start, 2), field(text, start + 2, 20));
      }
      return client;
    }
    case 3: {
      const client: Open<ClientFields> = { ...held };
      for (const start of [43, 105, 167]) {
        reach(client, field(text, start, 2), field(text, start + 2, 60));
      }
      return client;
    }
    default:
      return held;
  }
}

function reach(client: Open<ClientFields>, kind: string, value: string): void {
  if (value.includes('@')) {
    client.email ??= value.toLowerCase();
  } else if (/^[1-3]/.test(kind) && /\d{3}/.test(value)) {
    client.phone ??= value;
  }
}

function identity(text: string): Open<ClientFields> {
  const family = field(text, 44, 30);
  const second = field(text, 74, 30);
  const given = field(text, 104, 30) || second;
  const salutation = text[42] ?? ' ';
  const firm =
    salutation === '3' ||
    salutation === '6' ||
    (salutation !== '1' && salutation !== '2' && looksLikeOrganisation(family));
  const whole = firm ? [family, second, field(text, 104, 30)] : [given, family];
  const name = whole.filter((part) => part !== '').join(' ');
  const sex = field(text, 255, 1);
  const born = wholeDate(text, 226);
  return {
    rawName: [family, second, field(text, 104, 30)].filter((part) => part !== '').join(', '),
    name,
    kind: firm ? 'organisation' : 'person',
    ...(firm ? {} : { familyName: family, givenName: given }),
    ...(born === null || firm ? {} : { birthDate: born }),
    ...(!firm && sex === '1' ? { sex: 'm' as const } : !firm && sex === '2' ? { sex: 'f' as const } : {}),
    ...filled({
      street: field(text, 188, 30),
      postcode: field(text, 157, 6),
      city: field(text, 163, 25),
      country: countryOf(field(text, 154, 3)),
    }),
  };
}

function countryOf(plate: string): string {
  const codes: Readonly<Record<string, string>> = { D: 'DE', A: 'AT', L: 'LU', F: 'FR', I: 'IT', B: 'BE', E: 'ES' };
  return codes[plate] ?? plate;
}

function filled<T extends Readonly<Record<string, string>>>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')) as Partial<T>;
}

function policyPart(text: string, held: Open<PolicyFields>): Open<PolicyFields> {
  const policy: Open<PolicyFields> = { ...held, number: field(text, 14, 17) };
  if (partOf(text) === 2) {
    const product = field(text, 114, 20);
    return product === '' ? policy : { ...policy, product };
  }
  if (partOf(text) !== 1) {
    return policy;
  }
  const status = statusOf(text[68] ?? '');
  const left = date(text, 72);
  const mode = modeOf(text[67] ?? '');
  const premium = amount(text, 116, 12);
  const line = lineOf(text.slice(10, 13));
  const start = date(text, 44);
  const end = left ?? date(text, 52);
  const renewal = date(text, 60);
  return {
    ...policy,
    ...(line === null ? {} : { line }),
    ...(status === null ? {} : { status }),
    ...(start === null ? {} : { start }),
    ...(end === null || (start !== null && end < start) ? {} : { end }),
    ...(renewal === null ? {} : { renewal }),
    ...(premium === null ? {} : { premium }),
    ...(mode === null ? {} : { paymentsPerYear: mode }),
  };
}

/** Which claim a 0500 record belongs to. */
export function claimKey(text: string, pack: number): string {
  return `${pack}|${contractKey(text)}|${field(text, 43, 20)}`;
}

/** Several 0500 records of one claim add up: each states a payment. */
function gatherClaim(text: string, claims: Map<string, Open<ClaimFields>>, pack: number): void {
  if (partOf(text) === 2) {
    const last = [...claims.keys()].findLast((key) => key.startsWith(`${pack}|${contractKey(text)}|`));
    const held = last === undefined ? undefined : claims.get(last);
    const reserve = amount(text, 144, 14);
    if (held !== undefined && reserve !== null) {
      held.reserve = (held.reserve ?? 0) + reserve;
    }
    return;
  }
  const key = claimKey(text, pack);
  const claim: Open<ClaimFields> = claims.get(key) ?? {};
  claims.set(key, claim);
  const number = field(text, 43, 20) || field(text, 76, 20);
  const lossDate = date(text, 102);
  const reportedOn = date(text, 110);
  const paid = amount(text, 140, 13, true);
  if (number !== '') {
    claim.number = number;
  }
  if (lossDate !== null) {
    claim.lossDate = lossDate;
  }
  if (reportedOn !== null) {
    claim.reportedOn = reportedOn;
  }
  if (paid !== null) {
    claim.paid = (claim.paid ?? 0) + paid;
  }
  claim.status = text[183] === '1' || text[183] === 'J' ? 'settled' : 'open';
}
