import { type BookClient, profileOfBook } from './match-book.ts';
import { ClientIndex } from './match-index.ts';
import {
  type Agreement,
  asShown,
  type ClientProfile,
  type Comparison,
  compareClients,
  type FieldWeight,
  namesOf,
} from './match-score.ts';
import { ONE_PERSON } from './match-twins.ts';

/** Two clients of the book who may be one, with what speaks for and against it. */
export type Duplicate = {
  /** The lower id first. */
  readonly ids: readonly [number, number];
  readonly score: number;
  readonly weight: number;
  readonly fields: readonly FieldWeight[];
};

/** The same full name with nothing that speaks against it, or less of a name and more of the rest. */
const LIKELY = 0.8;

/** A firm may have changed its legal form; a couple and one of the two, or a firm and its owner, are two clients. */
function isOne(how: Agreement): boolean {
  return how === 'form' || ONE_PERSON.has(how);
}

/**
 * Pairs of clients who are likely one, the likeliest first. Of people who share a name, a birth date, an address or a contact
 * every two are compared as a list's rows are compared with the book.
 * @param profileOf a client with lines and contacts as they are written; asked for only of those who resemble somebody
 */
export function findDuplicates(
  people: readonly BookClient[],
  profileOf: (client: BookClient) => ClientProfile,
): readonly Duplicate[] {
  const named = people.filter(({ unnamed }) => !unnamed);
  const clients = new Map(named.map((client) => [client.id, client] as const));
  const profiles = new Map(named.map((client) => [client.id, profileOfBook(client)] as const));
  const index = new ClientIndex(() => [...profiles].map(([id, profile]) => ({ id, profile })));
  const found: Duplicate[] = [];
  for (const [id, profile] of profiles) {
    for (const otherId of index.candidates(profile)) {
      const [other, left, right] = [profiles.get(otherId), clients.get(id), clients.get(otherId)];
      if (otherId > id && other !== undefined && left !== undefined && right !== undefined) {
        if (isOne(namesOf(profile, other)) && isLikely(compareClients(profile, other, null))) {
          found.push(explained([id, otherId], profileOf(left), profileOf(right)));
        }
      }
    }
  }
  return found.toSorted((one, two) => two.score - one.score || one.ids[0] - two.ids[0] || one.ids[1] - two.ids[1]);
}

function isLikely({ score, ruledOut }: Comparison): boolean {
  return ruledOut === null && score >= LIKELY;
}

function explained(ids: Duplicate['ids'], left: ClientProfile, right: ClientProfile): Duplicate {
  const { score, weight, fields } = compareClients(left, right, null);
  return { ids, score, weight, fields: asShown(fields, left, right) };
}
