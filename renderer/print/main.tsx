import './print.css';
import i18next from 'i18next';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { PrintDocument } from '../../shared/print/document.ts';
import { SHEET_MM } from '../../shared/print/kinds.ts';
import { demand } from '../api.ts';
import { startI18n } from '../i18n.ts';
import { DocumentSheets } from './DocumentSheets.tsx';
import { documentTitle } from './document-title.ts';
import { installPrintFonts, loadPrintFonts } from './fonts.ts';

/** Signs that stand in style sheets only. */
const FROM_STYLES = '✓–“”';

installPrintFonts(document);
await startI18n('en');
const root = createRoot(document.getElementById('root') ?? document.body);
const pageRule = document.head.appendChild(document.createElement('style'));

/** Shows a document, waits for every glyph, and lays it out with their true widths. */
async function show(sheets: PrintDocument): Promise<void> {
  document.documentElement.lang = languageOf(sheets);
  // What a screen reader is told of marks and badges is said by the screen's own parts, in the language of the program.
  await i18next.changeLanguage(sheets.language);
  document.title = documentTitle(sheets);
  const [width, height] = SHEET_MM[sheets.size];
  // Margins are part of the sheets.
  pageRule.textContent = `@page { size: ${width}mm ${height}mm; margin: 0; }`;
  flushSync(() => root.render(null));
  // Hidden while the fonts come: laying out a hundred plans in other glyphs would be for nothing.
  document.body.hidden = true;
  flushSync(() => root.render(<DocumentSheets document={sheets} fontsReady={false} />));
  await loadPrintFonts(document, `${document.body.textContent}${FROM_STYLES}`);
  document.body.hidden = false;
  flushSync(() => root.render(<DocumentSheets document={sheets} fontsReady />));
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
}

/** One client's piece is in the client's language; what is for many is the office's. */
function languageOf(sheets: PrintDocument): string {
  const pieces = 'plans' in sheets ? sheets.plans : sheets.what === 'letters' ? sheets.letters : [];
  return (pieces.length === 1 ? pieces[0]?.language : undefined) ?? sheets.language;
}

const job = new URLSearchParams(location.search).get('job') ?? '';
for (;;) {
  const next = await demand('print.next', { job });
  if (next.document === null) {
    break;
  }
  await show(next.document);
  await demand('print.ready', { job });
}
