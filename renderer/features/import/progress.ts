import { useSyncExternalStore } from 'react';
import type { OpenedImport } from '../../../shared/contract/import.ts';
import type { Failure } from '../../../shared/result.ts';
import { call, demand, failureOf, type RequestOf } from '../../api.ts';
import {
  type Batch,
  type BatchFile,
  brought,
  changed,
  concluded,
  type FileToImport,
  taken,
  waitingIn,
} from './batch.ts';
import type { ReadChoices, Step } from './step.ts';

type State = { readonly step: Step; readonly batch: Batch; readonly revision: number };

/** Outlives the page: somebody who looks something up in the middle of a review finds it as it was. */
let state: State = { step: { kind: 'idle' }, batch: [], revision: 0 };
const listeners = new Set<() => void>();

export function become(step: Step, batch = state.batch): void {
  state = { step, batch, revision: state.revision + 1 };
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

function resting(): boolean {
  return state.step.kind === 'idle' || state.step.kind === 'done' || state.step.kind === 'failed';
}

/** Takes files in; the first is opened at once, the others wait for their turn. */
export async function takeFiles(files: readonly FileToImport[]): Promise<void> {
  if (files.length === 0) {
    return;
  }
  become(state.step, brought(state.batch, files));
  if (resting()) {
    await nextFile();
  }
}

/** One that could not be read is tried again when its turn comes, or a file leaves the list. */
export async function changeFile(key: number, to: 'waiting' | 'gone'): Promise<void> {
  become(state.step, changed(state.batch, key, to));
  if (to === 'waiting' && resting()) {
    await nextFile();
  }
}

export function clearFiles(): void {
  become(state.step, []);
}

export async function nextFile(): Promise<void> {
  const { file, batch } = taken(state.batch);
  if (file === null) {
    become({ kind: 'idle' });
    return;
  }
  become({ kind: 'opening', file: file.name }, batch);
  const opened = await call('import.open', { token: file.token });
  if (!opened.ok) {
    await refuse(file, opened.error);
  } else if (asksFirst(opened.value)) {
    become({ kind: 'map', opened: opened.value, error: null });
  } else {
    await readRows(opened.value, { columns: [] });
  }
}

/** A file that cannot be read does not hold up those behind it; the list says why. */
async function refuse({ name, key }: BatchFile, error: Failure): Promise<void> {
  become({ kind: 'failed', file: name, error, key }, concluded(state.batch, 'refused', error));
  if (waitingIn(state.batch) > 0) {
    await nextFile();
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
      become(state.step, concluded(state.batch, 'closed'));
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
    become({ kind: 'failed', file, error: failureOf(error), key: null });
  }
}

/** Writes what is under review, or tries again after it was refused. */
export async function commit(): Promise<void> {
  const { step } = state;
  if (step.kind !== 'review' && step.kind !== 'refused') {
    return;
  }
  const { file, origin, session } = step;
  const decided = step.kind === 'review' ? step.review.decided + step.review.typed : step.decided;
  become({ kind: 'committing', file });
  try {
    const committed = await demand('import.commit', { session });
    become({ kind: 'done', file, origin, committed }, concluded(state.batch, 'done'));
  } catch (error) {
    become({ kind: 'refused', session, file, origin, decided, error: failureOf(error) });
  }
}

/**
 * Back to the review whose commit was refused, with all that was decided.
 * @param changed of the file as it is now
 */
export async function backToReview(changed: boolean): Promise<void> {
  const { step } = state;
  if (step.kind !== 'refused') {
    return;
  }
  const { session, file, origin } = step;
  become({ kind: 'reading', file });
  try {
    const review = await demand('import.resume', { session, changed });
    become({ kind: 'review', session, file, origin, review, busy: false, error: null });
  } catch (error) {
    become({ ...step, error: failureOf(error) });
  }
}

/** Lets go of the file at hand; nothing of it was written. */
export async function discard(): Promise<void> {
  await letGo();
  become(state.step, concluded(state.batch, 'closed'));
  await nextFile();
}

async function letGo(): Promise<void> {
  const { step } = state;
  const session =
    step.kind === 'map' ? step.opened.session : step.kind === 'review' || step.kind === 'refused' ? step.session : null;
  if (session !== null) {
    await call('import.discard', { session });
  }
}
