import type { Desk } from '../fixtures/open-desk.ts';

/** From now on the system's dialogs answer with these paths, without being shown. */
export async function answerDialogs(desk: Desk, paths: readonly string[]): Promise<void> {
  await desk.evaluate(
    ({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: chosen.length === 0, filePaths: chosen });
      dialog.showSaveDialog = async () => ({ canceled: chosen.length === 0, filePath: chosen[0] ?? '' });
    },
    [...paths],
  );
}
