import type { CLIENT_SORTS, ClientFilter, ClientRow } from '../../../shared/contract/clients.ts';
import type { Sort } from '../../components/table/columns.ts';
import { useRemembered } from '../../components/useRemembered.ts';

export type { ClientFilter, ClientRow };
export type RequestOfList = { readonly by: (typeof CLIENT_SORTS)[number]; readonly descending: boolean };
export type Quick = NonNullable<ClientFilter['quick']>;

export type ListState = {
  readonly filter: ClientFilter;
  readonly sort: Sort;
  readonly view: 'clients' | 'households';
};

const FIRST: ListState = {
  // Everyone: a list of people without policies yet would open empty under any narrower filter.
  filter: {},
  sort: { column: 'value', direction: 'descending' },
  view: 'clients',
};

/** Filter, sort and view of the client list, kept while the window lives. */
export function useListState() {
  const [state, setState] = useRemembered<ListState>('clients.list', FIRST);
  return {
    ...state,
    setFilter: (change: Partial<ClientFilter>) =>
      setState({ ...state, filter: cleaned({ ...state.filter, ...change }) }),
    clear: () => setState({ ...state, filter: {} }),
    setSort: (sort: Sort) => setState({ ...state, sort }),
    setView: (view: ListState['view']) => setState({ ...state, view }),
  };
}

/** Leaves out conditions that say "any". */
export function cleaned(filter: Partial<Record<keyof ClientFilter, unknown>>): ClientFilter {
  const said = Object.entries(filter).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(said) as ClientFilter;
}

const SORTS: readonly string[] = [
  'name',
  'value',
  'tier',
  'premium',
  'policies',
  'nextTouch',
  'renewal',
  'lastContact',
  'since',
] satisfies readonly RequestOfList['by'][];

/** The table's sort as main takes it; a column that cannot be sorted falls back to the name. */
export function requestedSort(sort: Sort): RequestOfList {
  const by = SORTS.includes(sort.column) ? (sort.column as RequestOfList['by']) : 'name';
  return { by, descending: sort.direction === 'descending' };
}
