import interRanges from '@fontsource/inter/unicode.json';
import hanRanges from '@fontsource/noto-sans-sc/unicode.json';

/** Sheets know these weights only; both scripts have each of them, or a browser would take a system font for one. */
const WEIGHTS = ['400', '600'] as const;
const FAMILY = 'Tierbook Print';

const FILES: Readonly<Record<string, string>> = import.meta.glob<string>(
  [
    '../../node_modules/@fontsource/inter/files/*-{400,600}-normal.woff2',
    '../../node_modules/@fontsource/noto-sans-sc/files/*-{400,600}-normal.woff2',
  ],
  { query: '?url', import: 'default', eager: true },
);

/** Documents that have the faces of the sheets. */
const installed = new WeakSet<Document>();

/**
 * Declares the family of the sheets: the screen's two families in fixed weights. Chromium writes a variable font into a
 * PDF as bare outlines (Type 3, no name, a font for every 256 glyphs and size), which is large, slow and badly hinted
 * on screens; a fixed one it embeds as the subset of a named font. Inter comes last and so wins where both have a sign.
 */
export function installPrintFonts(target: Document): void {
  if (installed.has(target)) {
    return;
  }
  installed.add(target);
  for (const [name, ranges] of [
    ['noto-sans-sc', hanRanges],
    ['inter', interRanges],
  ] as const) {
    for (const [subset, unicodeRange] of Object.entries<string>(ranges)) {
      for (const weight of WEIGHTS) {
        const file = FILES[fileOf(name, subset, weight)];
        if (file !== undefined) {
          target.fonts.add(new FontFace(FAMILY, `url("${file}")`, { weight, unicodeRange }));
        }
      }
    }
  }
}

/** Subsets of Han have numbers in brackets, and their files the bare number. */
function fileOf(name: string, subset: string, weight: string): string {
  const bare = subset.replaceAll(/[[\]]/g, '');
  return `../../node_modules/@fontsource/${name}/files/${name}-${bare}-${weight}-normal.woff2`;
}

/** Every face that a text needs. A hidden window asks for none by itself, so `fonts.ready` alone would settle too early. */
export async function loadPrintFonts(target: Document, text: string): Promise<void> {
  // The browser walks the text sign by sign through two hundred ranges: each sign once is a hundred times less to walk.
  const signs = [...new Set(text)].join('');
  await Promise.all(WEIGHTS.map((weight) => target.fonts.load(`${weight} 16px "${FAMILY}"`, signs)));
}
