import {
  keepPreviousData,
  type QueryClient,
  type UseMutationResult,
  type UseQueryOptions,
  type UseQueryResult,
  useMutation as useTanStackMutation,
  useQuery as useTanStackQuery,
} from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { EventName, EventPayload } from '../shared/contract/events.ts';
import type { ChannelName, RequestOf, ResponseOf } from '../shared/contract/index.ts';
import type { Failure, Result } from '../shared/result.ts';

export type { ChannelName, RequestOf, ResponseOf };

type Bridge = {
  invoke(channel: string, request: unknown): Promise<Result<unknown>>;
  on<Name extends EventName>(event: Name, callback: (payload: EventPayload<Name>) => void): () => void;
  /** A token main accepts in place of the path of a dropped file. */
  fileToken(file: File): Promise<string>;
};

declare global {
  interface Window {
    readonly api: Bridge;
  }
}

/** A refusal on its way through code that expects errors to be thrown (TanStack Query). Carries code and details unharmed. */
export class CallError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'CallError';
    this.failure = failure;
  }
}

/** The failure inside anything thrown; a bug becomes code `unexpected` so that it too can be shown in one sentence. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CallError) {
    return error.failure;
  }
  return { code: 'unexpected', message: error instanceof Error ? error.message : String(error) };
}

/** Asks main. Refusals come back as values; what is thrown is a bug. */
export async function call<Name extends ChannelName>(
  channel: Name,
  request: RequestOf<Name>,
): Promise<Result<ResponseOf<Name>>> {
  // Main parsed the response against the same contract before sending it.
  return (await window.api.invoke(channel, request)) as Result<ResponseOf<Name>>;
}

/** Like call, but throws a CallError where the answer is a refusal. */
export async function demand<Name extends ChannelName>(
  channel: Name,
  request: RequestOf<Name>,
): Promise<ResponseOf<Name>> {
  const result = await call(channel, request);
  if (!result.ok) {
    throw new CallError(result.error);
  }
  return result.value;
}

/** The token of a dropped file; main resolves it to the path. */
export function fileToken(file: File): Promise<string> {
  return window.api.fileToken(file);
}

export type QueryOptions = {
  /** Tables the answer depends on. Left out: any change of the book asks again. */
  readonly tables?: readonly string[];
  /** False waits, for instance until a choice is made. */
  readonly enabled?: boolean;
  /** Keeps the earlier answer on the screen while the next one is on its way. */
  readonly keep?: boolean;
};

/** The key of a question in the cache: channel, request, and the tables that make it stale. */
export function queryKey(channel: ChannelName, request: unknown, tables?: readonly string[]): readonly unknown[] {
  return [channel, request, { tables: tables ?? null }];
}

/** Asks main and asks again whenever a table the answer depends on changes. */
export function useQuery<Name extends ChannelName>(
  channel: Name,
  request: RequestOf<Name>,
  options: QueryOptions = {},
): UseQueryResult<ResponseOf<Name>, Error> {
  const query: UseQueryOptions<ResponseOf<Name>, Error> = {
    queryKey: queryKey(channel, request, options.tables),
    queryFn: () => demand(channel, request),
    enabled: options.enabled ?? true,
  };
  return useTanStackQuery(options.keep ? { ...query, placeholderData: keepPreviousData } : query);
}

/** A change asked of main; what it touched comes back as a `changed` event and refreshes the screens. */
export function useMutation<Name extends ChannelName>(
  channel: Name,
): UseMutationResult<ResponseOf<Name>, Error, RequestOf<Name>> {
  return useTanStackMutation<ResponseOf<Name>, Error, RequestOf<Name>>({
    mutationFn: (request) => demand(channel, request),
  });
}

/** Listens to an event of main for as long as the component is on the screen. */
export function useEvent<Name extends EventName>(event: Name, callback: (payload: EventPayload<Name>) => void): void {
  const latest = useRef(callback);
  latest.current = callback;
  useEffect(() => window.api.on(event, (payload) => latest.current(payload)), [event]);
}

/** True when an answer cached under this key depends on one of the changed tables. */
export function dependsOn(key: readonly unknown[], changed: readonly string[]): boolean {
  const last = key[2];
  if (typeof last !== 'object' || last === null || !('tables' in last) || !Array.isArray(last.tables)) {
    return true;
  }
  return last.tables.some((table) => changed.includes(String(table)));
}

/**
 * Refetches what changed tables made stale, once for all screens, and everything when another book was opened.
 * @returns the way to stop
 */
export function followChanges(client: QueryClient): () => void {
  const stops = [
    window.api.on('changed', ({ tables }) => {
      void client.invalidateQueries({ predicate: (query) => dependsOn(query.queryKey, tables) });
    }),
    window.api.on('session', () => void client.resetQueries()),
  ];
  return () => {
    for (const stop of stops) {
      stop();
    }
  };
}
