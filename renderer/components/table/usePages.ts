import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { type ChannelName, demand, queryKey, type RequestOf, type ResponseOf } from '../../api.ts';
import type { Rows } from './columns.ts';

/** Rows fetched at once: about two tall screens of the densest table. */
const PAGE = 120;
/** Rest before a far jump fetches, in milliseconds, so that dragging the scroll bar does not ask for every page passed. */
const JUMP_REST_MS = 50;
/** Rows fetched at once for CSV. */
const EXPORT_PAGE = 500;

type Paged<Row> = { readonly total: number; readonly rows: readonly Row[] };

export type PagedRows<Row, Response> = Rows<Row> & {
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
  /** The answer with the first page, for sums and counts; the earlier one while a new filter is on its way. */
  readonly first: Response | undefined;
  /** Every row of the list, page after page, for CSV. */
  readonly all: () => Promise<readonly Row[]>;
};

type PagesOptions = {
  /** Tables the list depends on. */
  readonly tables?: readonly string[];
  readonly enabled?: boolean;
};

/**
 * A long list by offset: fetches the pages on the screen and their neighbours, keeps what it has.
 * @param base filter and sort; offset and limit are added per page
 */
export function usePages<Name extends ChannelName, Row>(
  channel: Name,
  base: Omit<RequestOf<Name>, 'offset' | 'limit'>,
  read: (response: ResponseOf<Name>) => Paged<Row>,
  options: PagesOptions = {},
): PagedRows<Row, ResponseOf<Name>> {
  const [span, setSpan] = useState({ first: 0, last: 0 });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const requestOf = (offset: number, limit: number) => ({ ...base, offset, limit }) as RequestOf<Name>;
  const pageQuery = (page: number) => {
    const request = requestOf(page * PAGE, PAGE);
    return {
      queryKey: queryKey(channel, request, options.tables),
      queryFn: () => demand(channel, request),
      enabled: options.enabled ?? true,
    };
  };

  const head = useQuery({ ...pageQuery(0), placeholderData: keepPreviousData });
  const total = head.data === undefined ? 0 : read(head.data).total;
  const lastPage = Math.max(0, Math.ceil(total / PAGE) - 1);
  const from = Math.max(1, span.first - 1);
  const wanted = Array.from({ length: Math.max(0, Math.min(lastPage, span.last + 1) - from + 1) }, (_, i) => from + i);
  const rest = useQueries({ queries: wanted.map(pageQuery) });

  const show = useCallback((firstRow: number, lastRow: number) => {
    const next = { first: Math.floor(firstRow / PAGE), last: Math.floor(lastRow / PAGE) };
    clearTimeout(timer.current);
    const settle = () => setSpan((now) => (now.first === next.first && now.last === next.last ? now : next));
    timer.current = setTimeout(settle, JUMP_REST_MS);
    setSpan((now) =>
      Math.abs(now.first - next.first) <= 1 && (now.first !== next.first || now.last !== next.last) ? next : now,
    );
  }, []);

  const at = (index: number): Row | undefined => {
    const page = Math.floor(index / PAGE);
    const data = page === 0 ? head.data : rest[page - from]?.data;
    return data === undefined || page > lastPage ? undefined : read(data).rows[index - page * PAGE];
  };

  const all = async (): Promise<readonly Row[]> => {
    const rows: Row[] = [];
    for (let offset = 0; offset === 0 || offset < total; offset += EXPORT_PAGE) {
      rows.push(...read(await demand(channel, requestOf(offset, EXPORT_PAGE))).rows);
    }
    return rows;
  };

  return {
    total,
    at,
    show,
    isPending: head.isPending,
    error: head.error,
    retry: () => void head.refetch(),
    first: head.data,
    all,
  };
}
