import { useSyncExternalStore } from 'react';
import type { HeldOpened, ImportReview, OpenedImport } from '../../../shared/contract/import.ts';
import { call, demand, failureOf, type RequestOf, type ResponseOf } from '../../api.ts';

/** What a person corrects before the rows are read. */
export type ReadChoices = Omit<RequestOf<'import.read'>, 'session'>;

/** Where rows under review come from: a new file, or a statement whose held rows are decided now. */
export type Origin =
  | { readonly kind: 'file'; readonly opened: OpenedImport }
  | { readonly kind: 'held'; readonly held: HeldOpened };

/** Where the file at hand stands. */
export type Step =
  | { readonly kind: 'idle' }
  | { readonly kind: 'opening'; readonly file: string }
  | { readonly kind: 'map'; readonly opened: OpenedImport; readonly error: unknown }
  | { readonly kind: 'reading'; readonly file: string }
  | {
      readonly kind: 'review';
      readonly session: string;
      readonly file: string;
      readonly origin: Origin;
      readonly review: ImportReview;
      readonly busy: boolean;
      /** Rows that were decided since the review was worked out. */
      readonly answered?: readonly number[];
      readonly error: unknown;
      /** What was said last, and of which rows: to take it back. `typed`: into the cells of a row. */
      readonly last?: { readonly message: string; readonly rows: readonly number[]; readonly typed?: boolean } | null;
    }
  | { readonly kind: 'committing'; readonly file: string }
  | {
      readonly kind: 'done';
      readonly file: string;
      readonly origin: Origin;
      readonly committed: ResponseOf<'import.commit'>;
    }
  | { readonly kind: 'failed'; readonly file: string; readonly error: unknown };

export type ReviewStep = Extract<Step, { kind: 'review' }>;

export type FileToImport = { readonly token: string; readonly name: string };

type State = { readonly step: Step; readonly queue: readonly FileToImport[]; readonly revision: number };

/** Outlives the page: somebody who looks something up in the middle of a review finds it as it was. */
let state: State = { step: { kind: 'idle' }, queue: [], revision: 0 };
const listeners = new Set<() => void>();

export function become(step: Step, queue = state.queue): void {
  state = { step, queue, revision: state.revision + 1 };
  for (const listener of listeners) {
    listener();
  }
}

export function currentStep(): Step {
  return state.step;
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
  } else if (asksFirst(opened.value)) {
    become({ kind: 'map', opened: opened.value, error: null });
  } else {
    await readRows(opened.value, { columns: [] });
  }
}

/** A person has to look before anything is read: columns not clear, a changed layout, values written two ways, or known bytes. */
function asksFirst({ unclear, already, drift, inspection }: OpenedImport): boolean {
  const assumed = inspection.reading.tables.some(({ columns }) => columns.some((column) => column.assumed === true));
  return unclear !== null || already !== null || drift !== null || assumed;
}

/** Looks at the file once more, as the person says. */
export async function lookAgain(
  opened: OpenedImport,
  look: Omit<RequestOf<'import.lookAgain'>, 'session'>,
): Promise<void> {
  try {
    const again = await demand('import.lookAgain', { session: opened.session, ...look });
    become({ kind: 'map', opened: again, error: null });
  } catch (error) {
    become({ kind: 'map', opened, error });
  }
}

export async function readRows(opened: OpenedImport, choices: ReadChoices): Promise<void> {
  become({ kind: 'reading', file: opened.fileName });
  try {
    const review = await demand('import.read', { session: opened.session, ...choices });
    become({
      kind: 'review',
      session: opened.session,
      file: opened.fileName,
      origin: { kind: 'file', opened },
      review,
      busy: false,
      error: null,
    });
  } catch (error) {
    if (failureOf(error).code === 'cancelled') {
      await nextFile();
    } else {
      become({ kind: 'map', opened, error });
    }
  }
}

export function toMapping(opened: OpenedImport): void {
  become({ kind: 'map', opened, error: null });
}

/** Opens the rows of a committed statement that wait. What is at hand already stays at hand. */
export async function openHeld(statementId: number, file: string): Promise<void> {
  await letGo();
  become({ kind: 'reading', file });
  try {
    const held = await demand('import.openHeld', { statementId });
    become({
      kind: 'review',
      session: held.session,
      file: held.fileName,
      origin: { kind: 'held', held },
      review: held.review,
      busy: false,
      error: null,
    });
  } catch (error) {
    become({ kind: 'failed', file, error });
  }
}

export async function commit(): Promise<void> {
  const { step } = state;
  if (step.kind !== 'review') {
    return;
  }
  const { file, origin, session } = step;
  become({ kind: 'committing', file });
  try {
    become({ kind: 'done', file, origin, committed: await demand('import.commit', { session }) });
  } catch (error) {
    become({ kind: 'failed', file, error });
  }
}

/** Lets go of the file at hand; nothing of it was written. */
export async function discard(): Promise<void> {
  await letGo();
  await nextFile();
}

async function letGo(): Promise<void> {
  const { step } = state;
  const session = step.kind === 'map' ? step.opened.session : step.kind === 'review' ? step.session : null;
  if (session !== null) {
    await call('import.discard', { session });
  }
}
