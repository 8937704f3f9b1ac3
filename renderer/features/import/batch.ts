import type { Failure } from '../../../shared/result.ts';

export type FileToImport = { readonly token: string; readonly name: string };

/** How a file fares that was brought in together with others. */
export type BatchFile = FileToImport & {
  readonly key: number;
  readonly state: 'waiting' | 'open' | 'done' | 'refused' | 'closed';
  /** Why it was refused. */
  readonly error: Failure | null;
};

export type Batch = readonly BatchFile[];

/** Files brought in: behind those that still wait, or a list of their own once everything before is over. */
export function brought(batch: Batch, files: readonly FileToImport[]): Batch {
  const before = batch.some(({ state }) => state === 'waiting' || state === 'open') ? batch : [];
  const last = batch.at(-1)?.key ?? 0;
  return [
    ...before,
    ...files.map((file, place): BatchFile => ({ ...file, key: last + 1 + place, state: 'waiting', error: null })),
  ];
}

/** The batch with the file at work in another state. */
export function concluded(batch: Batch, state: 'done' | 'closed'): Batch;
export function concluded(batch: Batch, state: 'refused', error: Failure): Batch;
export function concluded(batch: Batch, state: BatchFile['state'], error: Failure | null = null): Batch {
  return batch.map((file) => (file.state === 'open' ? { ...file, state, error } : file));
}

/** The first that waits is taken to work. */
export function taken(batch: Batch): { readonly file: BatchFile | null; readonly batch: Batch } {
  const file = batch.find(({ state }) => state === 'waiting') ?? null;
  return { file, batch: batch.map((one) => (one === file ? { ...one, state: 'open' } : one)) };
}

/** A refused file waits once more, or leaves the list; so does one that only waits. */
export function changed(batch: Batch, key: number, to: 'waiting' | 'gone'): Batch {
  return batch.flatMap((file) =>
    file.key !== key || file.state === 'open' || file.state === 'done'
      ? [file]
      : to === 'gone'
        ? []
        : [{ ...file, state: 'waiting' as const, error: null }],
  );
}

export function waitingIn(batch: Batch): number {
  return batch.filter(({ state }) => state === 'waiting').length;
}
