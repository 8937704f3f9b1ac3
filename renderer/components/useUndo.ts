import { call, failureOf } from '../api.ts';
import { useFailureText } from './failure-text.ts';
import { notifyFailure, notifyUndo } from './notify.tsx';

export type Undoing = {
  /** Says what was done and offers to take it back with the token main gave for it. */
  done(message: string, undo: string): void;
  failed(error: Error): void;
};

/** Edits of clients answer with what takes them back, and taking back with what does them again. */
export function useClientUndo(): Undoing {
  const text = useFailureText();
  return {
    failed: (error) => notifyFailure(error, text(failureOf(error))),
    done: (message, undo) => {
      let token = undo;
      const turn = async () => {
        const turned = await call('clients.undo', { undo: token });
        token = turned.ok ? turned.value.undo : token;
        return turned;
      };
      notifyUndo(message, turn, turn);
    },
  };
}
