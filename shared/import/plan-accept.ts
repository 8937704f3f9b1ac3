import { type BookRecord, isByHand, type PlanBook } from './plan-book.ts';

/** Names a hand-typed value: whose it is and which. */
export function acceptKey(entity: string, id: number, field: string): string {
  return `${entity}:${id}:${field}`;
}

/** A name is one thing, though it fills several columns. */
const NAME_COLUMNS = ['name', 'raw_name', 'family_name', 'given_name', 'sort_key', 'name_key', 'unnamed'];

/** The book with some hand-typed values given up: they change like any other. */
export function withAccepted(book: PlanBook, accepted: ReadonlySet<string>): PlanBook {
  if (accepted.size === 0) {
    return book;
  }
  const release = (entity: string, record: BookRecord | null): BookRecord | null => {
    if (record === null) {
      return null;
    }
    const byHand = new Map(record.byHand);
    for (const field of Object.keys(record.values)) {
      const asked = NAME_COLUMNS.includes(field) ? 'name' : field;
      const given = isByHand(record, field) && accepted.has(acceptKey(entity, record.id, asked));
      // Why a policy was bought is written down once.
      if (given && field !== 'purchase_reason') {
        byHand.set(field, false);
      }
    }
    return { ...record, byHand };
  };
  return {
    ...book,
    clientRecord: (id) => release('client', book.clientRecord(id)),
    policyRecord: (id) => release('policy', book.policyRecord(id)),
    claimRecord: (id) => release('claim', book.claimRecord(id)),
    addressOf: (id) => {
      const address = book.addressOf(id);
      return accepted.has(acceptKey('client', id, 'address')) ? { ...address, byHand: false } : address;
    },
    householdOf: (id) => {
      const household = book.householdOf(id);
      return accepted.has(acceptKey('client', id, 'household')) ? { ...household, byHand: false } : household;
    },
  };
}
