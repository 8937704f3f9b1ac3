import type { BrowserWindow } from 'electron';
import { isWallSize, type Page } from '../../shared/print/kinds.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Printer, PrintWindow } from '../services/deps.ts';
import type { Answer } from './ipc.ts';
import { ORIGIN } from './protocol.ts';
import { openWindow } from './window.ts';

/** Prints pages of the program in a window nobody sees, by the engine that shows them on the screen. */
export const printer: Printer = {
  async open(path, answer): Promise<Result<PrintWindow>> {
    const window = openWindow({ show: false, width: 1000, height: 1400 }, answer as Answer);
    try {
      await window.loadURL(`${ORIGIN}/${path}`);
    } catch (error) {
      window.destroy();
      return fail('print-failed', 'The page to print did not load. Start Tierbook again and print once more.', {
        cause: error instanceof Error ? error.message : String(error),
      });
    }
    return ok({
      toPdf: (page) => toPdf(window, page),
      toPaper: (page) => toPaper(window, page),
      close: async () => window.destroy(),
    });
  },
};

async function toPdf(window: BrowserWindow, page: Page): Promise<Result<Uint8Array>> {
  try {
    const bytes = await window.webContents.printToPDF({
      pageSize: page,
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return ok(bytes);
  } catch (error) {
    return fail('print-failed', 'The pages could not be made. Close other programs and print again.', {
      cause: error instanceof Error ? error.message : String(error),
    });
  }
}

function toPaper(window: BrowserWindow, page: Page): Promise<Result<null>> {
  return new Promise((resolve) => {
    window.webContents.print(
      { pageSize: page, printBackground: true, landscape: isWallSize(page) },
      (printed, reason) => {
        resolve(
          printed || reason === 'Print job canceled'
            ? ok(null)
            : fail('print-failed', 'The printer did not take the pages. Check the printer and print again.', {
                reason,
              }),
        );
      },
    );
  });
}
