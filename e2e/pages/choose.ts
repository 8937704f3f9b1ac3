import type { Desk } from '../fixtures/open-desk.ts';

/** One of the system's dialogs that the program asked for. */
export type AskedDialog = {
  readonly kind: 'open' | 'save';
  readonly extensions: readonly string[];
  readonly properties: readonly string[];
};

/**
 * From now on the system's dialogs answer with these paths, without being shown.
 * @param saved the answer of dialogs that ask where to save, when it differs from what is opened
 */
export async function answerDialogs(desk: Desk, opened: readonly string[], saved = opened): Promise<void> {
  await desk.evaluate(
    ({ dialog }, answers) => {
      const asked: unknown[] = (Reflect.get(globalThis, 'askedDialogs') as unknown[] | undefined) ?? [];
      Object.assign(globalThis, { askedDialogs: asked });
      const note = (kind: string, given: readonly unknown[]) => {
        const { filters = [], properties = [] } = given.at(-1) as {
          filters?: { extensions: string[] }[];
          properties?: string[];
        };
        asked.push({ kind, extensions: filters.flatMap(({ extensions }) => extensions), properties });
      };
      dialog.showOpenDialog = async (...given: unknown[]) => {
        note('open', given);
        return { canceled: answers.opened.length === 0, filePaths: answers.opened };
      };
      dialog.showSaveDialog = async (...given: unknown[]) => {
        note('save', given);
        return { canceled: answers.saved.length === 0, filePath: answers.saved[0] ?? '' };
      };
    },
    { opened: [...opened], saved: [...saved] },
  );
}

/** The dialogs asked for since `answerDialogs`, in order. */
export function askedDialogs(desk: Desk): Promise<AskedDialog[]> {
  return desk.evaluate(() => Reflect.get(globalThis, 'askedDialogs') as AskedDialog[], null);
}
