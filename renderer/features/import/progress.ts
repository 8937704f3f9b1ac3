import { useSyncExternalStore } from 'react';
import type { ImportDecision, ImportReview, OpenedImport } from '../../../shared/contract/import.ts';
import { call, demand, failureOf, type RequestOf, type ResponseOf } from '../../api.ts';

/** What a person corrects before the rows are read. */
export type ReadChoices = Omit<RequestOf<'import.read'>, 'session'>;

/** Where the file at hand stands. */
export type Step =
  | { readonly kind: 'idle' }
  | { readonly kind: 'opening'; readonly file: string }
  | { readonly kind: 'map'; readonly opened: OpenedImport; readonly error: unknown }
  | { readonly kind: 'reading'; readonly opened: OpenedImport }
  | {
      readonly kind: 'review';
      readonly opened: OpenedImport;
      readonly review: ImportReview;
      readonly busy: boolean;
      readonly error: unknown;
    }
  | { readonly kind: 'committing'; readonly opened: OpenedImport }
  | { readonly kind: 'done'; readonly opened: OpenedImport; readonly committed: ResponseOf<'import.commit'> }
  | { readonly kind: 'failed'; readonly file: string; readonly error: unknown };

export type FileToImport = { readonly token: string; readonly name: string };

type State = { readonly step: Step; readonly queue: readonly FileToImport[]; readonly revision: number };

/** Outlives the page: somebody who looks something up in the middle of a review finds it as it was. */
let state: State = { step: { kind: 'idle' }, queue: [], revision: 0 };
const listeners = new Set<() => void>();

function become(step: Step, queue = state.queue): void {
  state = { step, queue, revision: state.revision + 1 };
  for (const listener of listeners) {
    listener();
  }
}

export function useImport(): State {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
}

/** Takes files in; the first is opened at once, the others wait for their turn. */
export async function takeFiles(files: readonly FileToImport[]): Promise<void> {
  const resting = state.step.kind === 'idle' || state.step.kind === 'done' || state.step.kind === 'failed';
  become(state.step, [...state.queue, ...files]);
  if (resting) {
    await nextFile();
  }
}

export async function nextFile(): Promise<void> {
  const [file, ...rest] = state.queue;
  if (file === undefined) {
    become({ kind: 'idle' }, []);
    return;
  }
  become({ kind: 'opening', file: file.name }, rest);
  const opened = await call('import.open', { token: file.token });
  if (!opened.ok) {
    become({ kind: 'failed', file: file.name, error: opened.error });
  } else if (opened.value.unclear !== null || opened.value.already !== null) {
    become({ kind: 'map', opened: opened.value, error: null });
  } else {
    await readRows(opened.value, {});
  }
}

export async function readRows(opened: OpenedImport, choices: ReadChoices): Promise<void> {
  become({ kind: 'reading', opened });
  try {
    const review = await demand('import.read', { session: opened.session, ...choices });
    become({ kind: 'review', opened, review, busy: false, error: null });
  } catch (error) {
    if (failureOf(error).code === 'cancelled') {
      become({ kind: 'idle' });
    } else {
      become({ kind: 'map', opened, error });
    }
  }
}

export function toMapping(opened: OpenedImport): void {
  become({ kind: 'map', opened, error: null });
}

export async function decide(rows: readonly number[], decision: ImportDecision | null): Promise<void> {
  const { step } = state;
  if (step.kind !== 'review') {
    return;
  }
  become({ ...step, busy: true });
  try {
    const review = await demand('import.decide', {
      session: step.opened.session,
      decisions: rows.map((row) => ({ row, decision })),
    });
    become({ ...step, review, busy: false, error: null });
  } catch (error) {
    become({ ...step, busy: false, error });
  }
}

export async function commit(): Promise<void> {
  const { step } = state;
  if (step.kind !== 'review') {
    return;
  }
  become({ kind: 'committing', opened: step.opened });
  try {
    const committed = await demand('import.commit', { session: step.opened.session });
    become({ kind: 'done', opened: step.opened, committed });
  } catch (error) {
    become({ kind: 'failed', file: step.opened.fileName, error });
  }
}

/** Lets go of the file at hand; nothing of it was written. */
export async function discard(): Promise<void> {
  const { step } = state;
  if ('opened' in step && step.kind !== 'done') {
    await call('import.discard', { session: step.opened.session });
  }
  await nextFile();
}
