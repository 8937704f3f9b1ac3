import { carrierKey } from './match-keys.ts';
import type { FileClaim, FileFacts, FilePolicy, Party, Signature, Stated } from './plan-facts.ts';
import { type ContentHash, RowWriter } from './plan-rows.ts';
import { policyNumberKey } from './policy-number.ts';
import type { CellProblem, ClientFields, Description, NormalisedRow, PolicyFields, ReadRow } from './types.ts';

const MARK = '\u001f';

/**
 * Collects what a file says, row by row, so that a million commission lines shrink to their policies and clients plus
 * some columns of figures.
 */
export class Gathering {
  readonly #writer: RowWriter;
  readonly #carrier: string | null;
  readonly #signatures: (Omit<Signature, 'rank'> & { rank: string })[] = [];
  readonly #policies: FilePolicy[] = [];
  readonly #parties: (Party & { text: string; last: PolicyFields | null })[] = [];
  /** By policy: its latest party, which most rows of a statement belong to. */
  readonly #lastParty: number[] = [];
  readonly #claims: FileClaim[] = [];
  readonly #problems = new Map<number, readonly CellProblem[]>();
  readonly #signatureByKey = new Map<string, number>();
  /** Carrier → number as written → policy. */
  readonly #policyByText = new Map<string, Map<string, number>>();
  readonly #policyByKey = new Map<string, number>();
  readonly #partyByKey = new Map<string, number>();
  readonly #claimByKey = new Map<string, number>();
  /** By the description's id: where its rows belong, and the latest day they speak of. */
  readonly #described: { readonly description: Description; readonly party: number; latest: string }[] = [];
  #hidden = 0;

  /**
   * @param carrier whose statement this is, for rows that name none
   * @param partial only some rows of the file are gathered; the others are told by `skip`
   */
  constructor(hash: ContentHash, carrier: string | null, partial = false) {
    this.#writer = new RowWriter(hash, partial);
    this.#carrier = carrier;
  }

  /** A row of the file that is not gathered. */
  skip(row: ReadRow): void {
    if (row.type === 'row') {
      this.#writer.skip(row);
    }
  }

  add(row: ReadRow): void {
    if (row.type === 'ignored') {
      this.#writer.addIgnored(row);
      return;
    }
    this.#hidden += row.hidden === true ? 1 : 0;
    const at = this.#writer.rows.count;
    const { description } = row;
    const described = description === undefined ? undefined : this.#described[description.id];
    if (described !== undefined && described.description === description) {
      const date = dateOf(row);
      if (date > described.latest) {
        described.latest = date;
      }
      this.#writer.add(row, described.party, -1);
      return;
    }
    const problems = row.problems.length > 0 ? row.problems : missing(row);
    if (problems.length > 0) {
      this.#problems.set(at, problems);
      this.#writer.add(row.problems.length > 0 ? row : { ...row, problems }, -1, -1);
      return;
    }
    const party = this.#party(row, at);
    if (description !== undefined && party >= 0) {
      this.#date(described);
      this.#described[description.id] = { description, party, latest: dateOf(row) };
    }
    this.#writer.add(row, party, row.claim === undefined ? -1 : this.#claim(row, party, at));
  }

  finish(): FileFacts {
    for (const described of this.#described) {
      this.#date(described);
    }
    return {
      rows: this.#writer.rows,
      signatures: this.#signatures,
      policies: this.#policies,
      parties: this.#parties.map(({ signature, policy, row, stated }) => ({ signature, policy, row, stated })),
      claims: this.#claims,
      problems: this.#problems,
      hiddenRows: this.#hidden,
    };
  }

  #party(row: NormalisedRow, at: number): number {
    const { client, policy } = row;
    const needsPolicy = policy !== undefined || row.commission !== undefined;
    if (client === undefined && !needsPolicy) {
      return -1;
    }
    const clientText = client === undefined ? '' : textOf(client);
    const policyAt =
      needsPolicy && (policy?.number !== undefined || clientText !== '') ? this.#policy(policy, clientText) : -1;
    const last = this.#lastParty[policyAt] ?? -1;
    const index =
      this.#parties[last]?.text === clientText ? last : this.#partyOf(client, clientText, policyAt, row, at);
    this.#lastParty[policyAt] = index;
    this.#date({ party: index, latest: dateOf(row) });
    if (policy !== undefined) {
      this.#state(index, policy, at);
    }
    return index;
  }

  /** Of rows that say the same the latest one tells when it was so. */
  #date(described: { readonly party: number; readonly latest: string } | undefined): void {
    const signature = this.#signatures[this.#parties[described?.party ?? -1]?.signature ?? -1];
    if (signature !== undefined && described !== undefined && described.latest > signature.rank) {
      signature.rank = described.latest;
    }
  }

  #partyOf(client: ClientFields | undefined, text: string, policy: number, row: NormalisedRow, at: number): number {
    const last = this.#lastParty[policy];
    const found = last === undefined ? undefined : this.#otherParty(last, policy, text);
    if (found !== undefined) {
      return found;
    }
    const index = this.#parties.length;
    const signature = client === undefined || text === '' ? -1 : this.#signature(client, text, policy, row, at);
    // The signature's own copy of the text: most policies share their client with others.
    const known = this.#signatures[signature];
    const shared = known === undefined || known.anonymous ? text : known.key;
    this.#parties.push({ signature, policy, row: at, stated: [], text: shared, last: null });
    if (last !== undefined) {
      this.#partyByKey.set(`${policy}${MARK}${text}`, index);
    }
    return index;
  }

  /** A party of a policy besides its latest. Only policies with several parties are kept in a map: few have. */
  #otherParty(last: number, policy: number, text: string): number | undefined {
    this.#partyByKey.set(`${policy}${MARK}${this.#parties[last]?.text ?? ''}`, last);
    return this.#partyByKey.get(`${policy}${MARK}${text}`);
  }

  #signature(client: ClientFields, text: string, policy: number, row: NormalisedRow, at: number): number {
    const anonymous = isAnonymous(client);
    const key = anonymous ? `${text}${MARK}@${policy}` : text;
    let index = this.#signatureByKey.get(key);
    if (index === undefined) {
      index = this.#signatures.length;
      const rank = dateOf(row);
      this.#signatures.push({ fields: client, rank, key, row: at, anonymous });
      this.#signatureByKey.set(key, index);
    }
    return index;
  }

  #policy(fields: PolicyFields | undefined, clientText: string): number {
    const carrier = fields?.carrier ?? this.#carrier;
    const number = fields?.number ?? '';
    const lossy = fields?.numberLossy === true;
    // Numbers that lost digits, or are missing, tell nothing apart by themselves: the client and the product have to.
    const rest =
      lossy || number === ''
        ? `${clientText}${MARK}${fields?.line ?? ''}${MARK}${fields?.product ?? ''}${MARK}${number === '' ? (fields?.start ?? '') : ''}`
        : '';
    let byNumber = this.#policyByText.get(carrier ?? '');
    if (byNumber === undefined) {
      byNumber = new Map();
      this.#policyByText.set(carrier ?? '', byNumber);
    }
    const text = rest === '' ? number : `${number}${MARK}${rest}`;
    let index = byNumber.get(text);
    if (index === undefined) {
      const policy: FilePolicy = {
        carrier,
        carrierKey: carrier === null ? '' : carrierKey(carrier),
        number,
        numberKey: policyNumberKey(number),
        lossy,
      };
      const key = `${policy.carrierKey}${MARK}${policy.numberKey}${MARK}${rest}`;
      index = this.#policyByKey.get(key);
      if (index === undefined) {
        index = this.#policies.length;
        this.#policies.push(policy);
        this.#policyByKey.set(key, index);
      } else {
        this.#keepFuller(index, policy);
      }
      byNumber.set(text, index);
    }
    return index;
  }

  /** Of several ways to write one number or carrier the fullest is shown: leading zeros and legal forms stay. */
  #keepFuller(index: number, other: FilePolicy): void {
    const known = this.#policies[index];
    if (known !== undefined) {
      this.#policies[index] = {
        ...known,
        number: fuller(known.number, other.number),
        carrier: fuller(known.carrier ?? '', other.carrier ?? '') || null,
      };
    }
  }

  #state(index: number, fields: PolicyFields, at: number): void {
    const party = this.#parties[index];
    if (party === undefined || (party.last !== null && equalFields(party.last, fields))) {
      return;
    }
    const key = policyText(fields);
    party.last = fields;
    if (!party.stated.some((stated) => stated.key === key)) {
      party.stated.push({ fields, rank: `${fields.start ?? ''}${fields.renewal ?? fields.end ?? ''}`, key, row: at });
    }
  }

  #claim(row: NormalisedRow, party: number, at: number): number {
    const fields = row.claim ?? {};
    const key = policyNumberKey(fields.number ?? '');
    const policy = this.#parties[party]?.policy ?? -1;
    const owner = policy < 0 ? `party${party}` : String(policy);
    const place = `${owner}${MARK}${key === '' ? `@${fields.lossDate ?? ''}` : key}`;
    let index = this.#claimByKey.get(place);
    if (index === undefined) {
      index = this.#claims.length;
      this.#claims.push({ party, numberKey: key, stated: [] });
      this.#claimByKey.set(place, index);
    }
    const stated: Stated<typeof fields> = {
      fields,
      rank: `${fields.paidOn ?? ''}${fields.reportedOn ?? fields.lossDate ?? ''}`,
      key: row.identityText,
      row: at,
    };
    this.#claims[index]?.stated.push(stated);
    return index;
  }
}

/** Gathers a whole file's rows at once: tests and short files. */
export function gather(rows: Iterable<ReadRow>, hash: ContentHash, carrier: string | null = null): FileFacts {
  const gathering = new Gathering(hash, carrier);
  for (const row of rows) {
    gathering.add(row);
  }
  return gathering.finish();
}

/** The day a row speaks of: of rival statements the later one wins. */
function dateOf(row: NormalisedRow): string {
  return row.commission?.periodFrom ?? row.claim?.lossDate ?? row.policy?.start ?? '';
}

function fuller(left: string, right: string): string {
  const difference = left.length - right.length;
  return difference > 0 || (difference === 0 && left < right) ? left : right;
}

function isAnonymous(client: ClientFields): boolean {
  return (
    (client.name ?? client.rawName ?? '') === '' &&
    client.email === undefined &&
    client.phone === undefined &&
    Object.keys(client.identifiers ?? {}).length === 0
  );
}

/** Money and claims have to belong to somebody. */
function missing(row: NormalisedRow): readonly CellProblem[] {
  const nobody = row.client === undefined || isAnonymous(row.client);
  if (row.keptOnly === true || !nobody || (row.policy?.number ?? '') !== '') {
    return [];
  }
  if (row.commission === undefined && row.claim === undefined && row.policy === undefined && row.client === undefined) {
    return [];
  }
  return [
    {
      column: '',
      value: '',
      code: 'required',
      message: 'The row names neither a policy nor a client, so nothing in the book can hold it. Add one of the two.',
    },
  ];
}

/** Everything a client's fields say, as one text. The parts of a name follow from its raw form. */
function textOf(client: ClientFields): string {
  let text = '';
  for (const field in client) {
    if (field === 'identifiers') {
      text += `${MARK}${identifierText(client.identifiers ?? {})}`;
    } else if (client.rawName === undefined || !FROM_RAW_NAME.has(field)) {
      text += `${MARK}${field}${MARK}${String(client[field as keyof ClientFields])}`;
    }
  }
  return text;
}

const FROM_RAW_NAME = new Set(['name', 'familyName', 'givenName', 'kind']);

function identifierText(identifiers: Readonly<Record<string, string>>): string {
  let text = '';
  for (const scheme in identifiers) {
    text += `${scheme}=${identifiers[scheme] ?? ''}${MARK}`;
  }
  return text;
}

function policyText(fields: PolicyFields): string {
  let text = '';
  for (const field in fields) {
    text += `${MARK}${field}${MARK}${String(fields[field as keyof PolicyFields])}`;
  }
  return text;
}

function equalFields(left: PolicyFields, right: PolicyFields): boolean {
  for (const field in right) {
    if (left[field as keyof PolicyFields] !== right[field as keyof PolicyFields]) {
      return false;
    }
  }
  for (const field in left) {
    if (right[field as keyof PolicyFields] === undefined) {
      return false;
    }
  }
  return true;
}
