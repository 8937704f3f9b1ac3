import { CLIENT_SORTS, type ClientFilter } from '../shared/contract/clients.ts';
import { HAN, PEOPLE } from './lists-names.ts';

type Sort = { readonly by: (typeof CLIENT_SORTS)[number]; readonly descending: boolean };
export type Question = {
  readonly filter: ClientFilter;
  readonly sort?: Sort;
  /** Share of the book skipped before the page. */
  readonly depth?: number;
  /** Rows asked for; a page of the screen unless told. */
  readonly rows?: number;
};

export const BY_NAME: Sort = { by: 'name', descending: false };

/** Many different questions of each kind; each is asked once of a book just opened, so no answer was there before. */
export const KINDS: Readonly<Record<string, (round: number) => readonly Question[]>> = {
  pages: (round) => [0.1, 0.35, 0.6, 0.85].map((depth) => ({ filter: {}, depth: depth + round * 0.01 })),
  sorts: () =>
    CLIENT_SORTS.flatMap((by) => [
      { filter: {}, sort: { by, descending: false } },
      { filter: {}, sort: { by, descending: true }, depth: 0.5 },
    ]),
  filters: (round) => [
    { filter: { tiers: ['A'] } },
    { filter: { tiers: ['B', 'C'] }, sort: { by: 'value', descending: true } },
    { filter: { advisorIds: [1], statuses: ['active'] } },
    { filter: { advisorIds: [null] }, sort: { by: 'premium', descending: true } },
    { filter: { lineIds: [1 + (round % 9)] } },
    { filter: { lineIds: [2, 3], policies: 'several' } },
    { filter: { policies: 'one', tiers: ['A'] }, sort: { by: 'since', descending: false } },
    { filter: { nextTouch: 'none' } },
    { filter: { renewalUntil: `2027-0${1 + round}-15` }, sort: { by: 'renewal', descending: false } },
    { filter: { quick: 'overdue' } },
    { filter: { states: ['warm-riser'] }, sort: { by: 'tier', descending: false } },
  ],
  // A hundred times as many people have sixty times as many of a name: what is compared is the search, not a longer page.
  searches: (round) => searchesFor(round).map((question) => ({ ...question, rows: FEW })),
};

/** The same as people see them: a full page from the large book beside the three rows a small one has. */
export const WHOLE_SEARCHES = (round: number) => searchesFor(round + 5);

/** Rows the small book has for half of the searches. */
const FEW = 3;

function searchesFor(round: number): readonly Question[] {
  return [
    ...[0, 1, 2].map((which) => ({ filter: { search: PEOPLE[round * 3 + which] ?? '' } })),
    ...[3, 9].map((which) => ({ filter: { search: (PEOPLE[round + which] ?? '').split(' ').at(-1) ?? '' } })),
    { filter: { search: (PEOPLE[round + 20] ?? '').slice(0, 8) } },
    { filter: { search: HAN[round] ?? '' } },
    { filter: { search: `PZ-${(round + 1) * 3 * 7919}` } },
    { filter: { search: `${(round + 7) * 3 * 7919 + 7919}` } },
    { filter: { search: 'nobody is called so' } },
    { filter: { search: PEOPLE[round + 30] ?? '', tiers: ['A', 'B', 'C'] }, sort: { by: 'value', descending: true } },
  ];
}
