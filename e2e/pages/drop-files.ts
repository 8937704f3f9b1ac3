import type { Locator, Page } from '@playwright/test';

/** Drops real files on a place of the window, as from the system's file manager: the page gets files that have a path. */
export async function dropFiles(window: Page, target: Locator, files: readonly string[]): Promise<void> {
  const box = await target.boundingBox();
  if (box === null) {
    throw new Error('there is nothing to drop on');
  }
  const x = box.x + box.width / 2;
  const y = box.y + Math.min(box.height / 2, 200);
  const session = await window.context().newCDPSession(window);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', {
      type,
      x,
      y,
      data: { items: [], files: [...files], dragOperationsMask: 1 },
    });
  }
  await session.detach();
}
