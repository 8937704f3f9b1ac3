import type { ClientFilter } from '../../../shared/contract/clients.ts';
import { CLIENT_SORTS } from '../../../shared/contract/clients.ts';
import { day } from '../../../shared/day.ts';
import { clientIndex, rereadClients } from '../client-index.ts';
import type { ReadBook } from '../types.ts';
import { clientListReads } from './client-list.ts';
import { searchReads } from './search.ts';

/** Clients the questions are made of; after so many rounds a thread has translated what it does. */
const ROUNDS = 12;

/**
 * Asks questions of every kind for nobody, one a step: a thread just started translates what it does often only after a
 * while, and the first question of a person would wait for that.
 */
export function* rehearsingClientList(db: ReadBook): Generator<void, void> {
  const { columns } = clientIndex(db);
  for (let round = 0; round < Math.min(ROUNDS, columns.size); round += 1) {
    const slot = Math.floor((columns.size / ROUNDS) * round);
    const by = CLIENT_SORTS[round % CLIENT_SORTS.length] ?? 'name';
    for (const filter of questionsAbout(columns.name[slot] ?? '')) {
      clientListReads['clients.list'](db, {
        filter,
        sort: { by, descending: round % 2 === 1 },
        offset: 0,
        limit: 60,
        today: day('2000-01-01'),
      });
      yield;
    }
    searchReads['search.find'](db, { text: columns.name[slot] ?? '', limit: 8 });
    rereadClients(db, [columns.ids[slot] ?? 0]);
    yield;
  }
}

function questionsAbout(name: string): readonly ClientFilter[] {
  return [
    {},
    { tiers: ['A'] },
    { tiers: ['B', 'C'], policies: 'several' },
    { advisorIds: [null], statuses: ['active'] },
    { nextTouch: 'none', renewalUntil: '2000-01-01' },
    { lineIds: [1, 2], quick: 'overdue' },
    { quick: 'unscored' },
    { search: name },
    { search: name.slice(0, 2) },
    { search: name.slice(-4) },
    { search: '12345' },
  ];
}
