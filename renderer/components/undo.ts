import { useEffect, useRef } from 'react';
import type { Result } from '../../shared/result.ts';

/** Asks main for what takes an act back, or does it again. */
export type Step = () => Promise<Result<unknown>>;

/** What a person did and can take back. */
export type Act = {
  /** What was done, in a sentence. */
  readonly said: string;
  readonly undo: Step;
  /** Null where it can only be done again by hand. */
  readonly redo: Step | null;
};

/** Taken back or done again; `result` is the answer of main. */
export type Turned = { readonly act: Act; readonly result: Result<unknown> };

/** Acts kept: more than anybody takes back one by one. */
const MOST = 100;

/** The history of a screen that has its own; answers whether there was anything to turn. */
export type OwnHistory = { readonly undo: () => boolean; readonly redo: () => boolean };

let done: readonly Act[] = [];
let undone: readonly Act[] = [];
let busy = false;
const own: OwnHistory[] = [];

/** Keeps an act; what was taken back before it cannot be done again any more. */
export function rememberAct(act: Act): void {
  done = [...done.slice(1 - MOST), act];
  undone = [];
}

/** Forgets every act, when another book is opened. */
export function forgetActs(): void {
  done = [];
  undone = [];
}

/** Takes back the latest act. @returns null when there is none, or one is still being turned */
export function undoLatest(): Promise<Turned | null> {
  const act = done.at(-1);
  return turn(act, act?.undo, () => {
    done = done.slice(0, -1);
    undone = act?.redo == null ? [] : [...undone, act];
  });
}

/** Does again what was taken back last. @returns null when there is nothing, or one is still being turned */
export function redoLatest(): Promise<Turned | null> {
  const act = undone.at(-1);
  return turn(act, act?.redo, () => {
    undone = undone.slice(0, -1);
    done = act === undefined ? done : [...done, act];
  });
}

/** A refused step leaves the histories: asking main a second time would be refused again. */
async function turn(act: Act | undefined, step: Step | null | undefined, kept: () => void): Promise<Turned | null> {
  if (act === undefined || step == null || busy) {
    return null;
  }
  busy = true;
  try {
    const result = await step();
    if (result.ok) {
      kept();
    } else {
      forgetAct(act);
    }
    return { act, result };
  } catch (error) {
    forgetAct(act);
    throw error;
  } finally {
    busy = false;
  }
}

function forgetAct(act: Act): void {
  done = done.filter((other) => other !== act);
  undone = undone.filter((other) => other !== act);
}

/** The history of the screen that is shown, where it keeps one. */
export function ownHistory(): OwnHistory | null {
  return own.at(-1) ?? null;
}

/** Puts a screen's own history before the book's for as long as it is shown. */
export function useOwnHistory(history: OwnHistory): void {
  const latest = useRef(history);
  latest.current = history;
  useEffect(() => {
    const mine: OwnHistory = { undo: () => latest.current.undo(), redo: () => latest.current.redo() };
    own.push(mine);
    return () => {
      own.splice(own.indexOf(mine), 1);
    };
  }, []);
}
