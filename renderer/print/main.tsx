import './print.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { PrintDocument } from '../../shared/print/document.ts';
import { demand } from '../api.ts';
import { installFonts } from '../fonts.ts';
import { startI18n } from '../i18n.ts';
import { DocumentSheets } from './DocumentSheets.tsx';
import { documentTitle } from './document-title.ts';

/** Sheet sizes for the engine; margins are part of the sheets. */
const SIZES = { A4: '210mm 297mm', Letter: '215.9mm 279.4mm' } as const;

/** Signs that stand in style sheets only. */
const FROM_STYLES = '✓–“”';

installFonts(document);
await startI18n('en');
const root = createRoot(document.getElementById('root') ?? document.body);
const pageRule = document.head.appendChild(document.createElement('style'));

/** Shows a document, waits for every glyph, and lays it out with their true widths. */
async function show(sheets: PrintDocument): Promise<void> {
  document.documentElement.lang =
    sheets.what === 'plan' ? (sheets.plans[0]?.language ?? sheets.language) : sheets.language;
  document.title = documentTitle(sheets);
  pageRule.textContent = `@page { size: ${SIZES[sheets.size]}; margin: 0; }`;
  flushSync(() => root.render(null));
  flushSync(() => root.render(<DocumentSheets document={sheets} fontsReady={false} />));
  await loadFonts(`${document.body.textContent}${FROM_STYLES}`);
  flushSync(() => root.render(<DocumentSheets document={sheets} fontsReady />));
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
}

/** Every face that a text needs. A hidden window asks for none by itself, so `fonts.ready` alone would settle too early. */
async function loadFonts(text: string): Promise<void> {
  await document.fonts.load('16px "Tierbook Sans"', text);
  await document.fonts.ready;
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
