import { Descriptions } from './gather-descriptions.ts';
import { FilePolicies } from './gather-policies.ts';
import { isAnonymous, missing, textOf } from './gather-text.ts';
import { PartyGathering } from './parties.ts';
import type { FileClaim, FileFacts, Signature, Stated } from './plan-facts.ts';
import { policyNumberKey } from './policy-number.ts';
import type { PlainLine, RowSink } from './row-sink.ts';
import { type ContentHash, RowWriter } from './row-writer.ts';
import type { CellProblem, ClientFields, NormalisedRow, ReadRow } from './types.ts';

const MARK = '\u001f';

/**
 * Collects what a file says, row by row, so that a million commission lines shrink to their policies and clients plus
 * some columns of figures.
 */
export class Gathering implements RowSink {
  /** Lines of a description that was met before; not for part of a file, whose first lines may not be gathered. */
  readonly plain: RowSink['plain'];
  readonly #writer: RowWriter;
  readonly #only: ReadonlySet<number> | null;
  readonly #signatures: (Omit<Signature, 'rank'> & { rank: string })[] = [];
  readonly #policies: FilePolicies;
  readonly #parties = new PartyGathering();
  /** By party: the client's text. */
  readonly #texts: string[] = [];
  /** By policy: its latest party, which most rows of a statement belong to. */
  readonly #lastParty: number[] = [];
  readonly #claims: FileClaim[] = [];
  readonly #problems = new Map<number, readonly CellProblem[]>();
  readonly #signatureByKey = new Map<string, number>();
  readonly #partyByKey = new Map<string, number>();
  readonly #claimByKey = new Map<string, number>();
  readonly #descriptions = new Descriptions();
  readonly #unread = new Map<number, { readonly number: string; readonly name: string }>();
  #hidden = 0;

  /**
   * @param carrier whose statement this is, for rows that name none
   * @param only the lines to gather, by their index in the file; null for all
   */
  constructor(hash: ContentHash, carrier: string | null, only: ReadonlySet<number> | null = null) {
    this.#writer = new RowWriter(hash, only !== null);
    this.#policies = new FilePolicies(carrier);
    this.#only = only;
    this.plain = only === null ? (line) => this.#addPlain(line) : undefined;
  }

  row(row: ReadRow): void {
    if (this.#only !== null && !this.#only.has(row.index)) {
      if (row.type === 'row') {
        this.#writer.skip(row);
      }
    } else if (row.type === 'ignored') {
      this.#writer.addIgnored(row);
    } else {
      this.#add(row);
    }
  }

  #add(row: NormalisedRow): void {
    this.#hidden += row.hidden === true ? 1 : 0;
    const at = this.#writer.rows.count;
    const problems = row.problems.length > 0 ? row.problems : missing(row);
    if (problems.length > 0) {
      this.#problems.set(at, problems);
      this.#unread.set(at, { number: row.policy?.number ?? '', name: row.client?.name ?? row.client?.rawName ?? '' });
      this.#writer.add(row.problems.length > 0 ? row : { ...row, problems }, -1, -1);
      return;
    }
    const party = this.#party(row, at);
    if (row.description !== undefined) {
      this.#descriptions.add(row.description, party, row.policy?.start ?? '', dateOf(row));
    }
    this.#writer.add(row, party, row.claim === undefined ? -1 : this.#claim(row, party, at));
  }

  #addPlain(line: PlainLine): void {
    this.#writer.addPlain(line, this.#descriptions.meet(line));
  }

  finish(): FileFacts {
    for (const [party, latest] of this.#descriptions.latest()) {
      this.#date(party, latest);
    }
    return {
      ...this.#writer.finish(),
      signatures: this.#signatures,
      policies: this.#policies.all,
      parties: this.#parties.finish(this.#policies.all),
      claims: this.#claims,
      problems: this.#problems,
      unread: this.#unread,
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
      needsPolicy && (policy?.number !== undefined || clientText !== '') ? this.#policies.find(policy, clientText) : -1;
    const last = this.#lastParty[policyAt] ?? -1;
    const index = this.#texts[last] === clientText ? last : this.#partyOf(client, clientText, policyAt, row, at);
    this.#lastParty[policyAt] = index;
    this.#date(index, dateOf(row));
    if (policy !== undefined) {
      this.#parties.state(index, policy, at);
    }
    return index;
  }

  /** Of rows that say the same the latest one tells when it was so. */
  #date(party: number, latest: string): void {
    const signature = this.#signatures[this.#parties.signatureOf(party)];
    if (signature !== undefined && latest > signature.rank) {
      signature.rank = latest;
    }
  }

  #partyOf(client: ClientFields | undefined, text: string, policy: number, row: NormalisedRow, at: number): number {
    const last = this.#lastParty[policy];
    const found = last === undefined ? undefined : this.#otherParty(last, policy, text);
    if (found !== undefined) {
      return found;
    }
    const signature = client === undefined || text === '' ? -1 : this.#signature(client, text, policy, row, at);
    const index = this.#parties.add(signature, policy, at);
    // The signature's own copy of the text: most policies share their client with others.
    const known = this.#signatures[signature];
    this.#texts.push(known === undefined || known.anonymous ? text : known.key);
    if (last !== undefined) {
      this.#partyByKey.set(`${policy}${MARK}${text}`, index);
    }
    return index;
  }

  /** A party of a policy besides its latest. Only policies with several parties are kept in a map: few have. */
  #otherParty(last: number, policy: number, text: string): number | undefined {
    this.#partyByKey.set(`${policy}${MARK}${this.#texts[last] ?? ''}`, last);
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

  #claim(row: NormalisedRow, party: number, at: number): number {
    const fields = row.claim ?? {};
    const key = policyNumberKey(fields.number ?? '');
    const policy = this.#parties.policyOf(party);
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
    gathering.row(row);
  }
  return gathering.finish();
}

/** The day a row speaks of: of rival statements the later one wins. */
function dateOf(row: NormalisedRow): string {
  return row.commission?.periodFrom ?? row.claim?.lossDate ?? row.policy?.start ?? '';
}
