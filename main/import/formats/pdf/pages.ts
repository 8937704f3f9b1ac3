import { Refusal } from '../../../../shared/result.ts';
import type { Page, Piece } from './piece.ts';

const MOST_PAGES = 2_000;
/** Pieces of all pages; a statement of a thousand pages has a tenth of that. */
const MOST_PIECES = 2_000_000;
/** Letters turned by more than this are stamps and watermarks. */
const STEEP = 0.1;

/**
 * The library wants the matrix class of browsers when it is loaded, for drawing. Nothing is drawn here, so a class that
 * does nothing spares a graphics library.
 */
class NoMatrix {}

async function library() {
  if (!('DOMMatrix' in globalThis)) {
    Object.assign(globalThis, { DOMMatrix: NoMatrix });
  }
  // Loaded here it is found beside the library, which otherwise looks for a file of its own to start.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** The words of a PDF with their places, page by page. Nothing in the file is run, drawn, or fetched. */
export async function* pdfPages(bytes: Uint8Array): AsyncGenerator<Page> {
  const { getDocument, Util } = await library();
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    stopAtErrors: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 1,
  });
  const document = await task.promise.catch((cause: unknown) => {
    throw refusalFor(cause);
  });
  try {
    if (document.numPages > MOST_PAGES) {
      throw new Refusal(
        'pdf-too-large',
        `The PDF has ${document.numPages} pages; ${MOST_PAGES} are read. Ask the carrier for CSV or XLSX.`,
      );
    }
    let count = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number).catch((cause: unknown) => {
        throw refusalFor(cause);
      });
      const viewport = page.getViewport({ scale: 1 });
      const content = await page.getTextContent().catch((cause: unknown) => {
        throw refusalFor(cause);
      });
      const pieces: Piece[] = [];
      for (const item of content.items) {
        if (!('str' in item) || item.str.trim() === '') {
          continue;
        }
        const place: number[] = Util.transform(viewport.transform, item.transform);
        const [a = 0, b = 0, , , left = 0, base = 0] = place;
        if (Math.abs(b) > Math.abs(a) * STEEP || a < 0) {
          continue;
        }
        const size = Math.hypot(place[2] ?? 0, place[3] ?? 0) || item.height || 1;
        pieces.push({ text: item.str, left, right: left + item.width, base, size });
      }
      count += pieces.length;
      if (count > MOST_PIECES) {
        throw new Refusal('pdf-too-large', 'The PDF holds more text than a statement should. Ask the carrier for CSV.');
      }
      page.cleanup();
      yield { number, height: viewport.height, pieces };
    }
  } finally {
    await task.destroy();
  }
}

function refusalFor(cause: unknown): unknown {
  if (!(cause instanceof Error)) {
    return cause;
  }
  return cause.name === 'PasswordException'
    ? new Refusal(
        'pdf-encrypted',
        'The PDF is protected with a password. Open it, save it without the password and import that.',
      )
    : new Refusal(
        'unsupported-format',
        'This PDF is damaged or incomplete, so its pages cannot be read. Fetch the file again, or ask the carrier for the list as CSV or XLSX.',
      );
}
