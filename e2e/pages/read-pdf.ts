import { readFileSync } from 'node:fs';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a PDF is to a reader, a screen reader and a search. */
export type PdfFacts = {
  readonly pages: readonly string[];
  readonly title: string;
  readonly language: string;
  /** It says of itself that it is tagged. */
  readonly marked: boolean;
  /** Pages without a tree of tags. */
  readonly untagged: number;
  /** How often each tag stands in it: H1, L, LI, Table, Figure and so on. */
  readonly tags: Readonly<Record<string, number>>;
  /** What is said in place of pictures. */
  readonly alternatives: readonly string[];
  /** Titles of the outline's first level. */
  readonly outline: readonly string[];
  /** Fonts by name that the file does not bring along. */
  readonly missingFonts: readonly string[];
};

/** The text of a PDF, page by page. */
export async function readPdf(path: string): Promise<string[]> {
  return withPdf(path, pageTexts);
}

/** All of a PDF that its reader depends on. */
export async function inspectPdf(path: string): Promise<PdfFacts> {
  return withPdf(path, async (document) => {
    const { info } = await document.getMetadata();
    const said = info as { readonly Title?: string; readonly Language?: string };
    const tags: Record<string, number> = {};
    const alternatives: string[] = [];
    let untagged = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const tree = (await (await document.getPage(number)).getStructTree()) as TagNode | null;
      untagged += tree === null ? 1 : 0;
      walk(tree, (node) => {
        tags[node.role] = (tags[node.role] ?? 0) + 1;
        alternatives.push(...(node.alt === undefined ? [] : [node.alt]));
      });
    }
    return {
      pages: await pageTexts(document),
      title: said.Title ?? '',
      language: said.Language ?? '',
      // A Map, whatever its declaration says.
      marked: new Map((await document.getMarkInfo()) as unknown as Map<string, boolean>).get('Marked') === true,
      untagged,
      tags,
      alternatives,
      outline: ((await document.getOutline()) ?? []).map(({ title }) => title),
      missingFonts: missingFonts(readFileSync(path, 'latin1')),
    };
  });
}

/** A page as a picture of so many pixels' width, as data URI. */
export async function pictureOfPdf(path: string, page: number, width: number): Promise<string> {
  return withPdf(path, async (document) => {
    const sheet = await document.getPage(page);
    const scale = width / sheet.getViewport({ scale: 1 }).width;
    const viewport = sheet.getViewport({ scale });
    const factory = document.canvasFactory as { create(width: number, height: number): { canvas: NodeCanvas } };
    const { canvas } = factory.create(Math.round(viewport.width), Math.round(viewport.height));
    await sheet.render({ canvas: canvas as never, viewport }).promise;
    return canvas.toDataURL('image/png');
  });
}

type NodeCanvas = { toDataURL(type: string): string };
type TagNode = { readonly role: string; readonly alt?: string; readonly children?: readonly (TagNode | object)[] };

function walk(node: TagNode | object | null, visit: (node: TagNode) => void): void {
  if (node !== null && 'role' in node) {
    visit(node);
    for (const child of node.children ?? []) {
      walk(child, visit);
    }
  }
}

async function withPdf<Value>(path: string, use: (document: PDFDocumentProxy) => Promise<Value>): Promise<Value> {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  try {
    return await use(await task.promise);
  } finally {
    await task.destroy();
  }
}

async function pageTexts(document: PDFDocumentProxy): Promise<string[]> {
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  return pages;
}

/** Every font has a descriptor, and a descriptor names the file within; fonts that are drawn (Type 3) carry their own glyphs. */
function missingFonts(raw: string): string[] {
  return [...raw.matchAll(/<<[^<>]*\/Type \/FontDescriptor[^<>]*>>/g)]
    .filter(([descriptor]) => !/\/FontFile[23]? /.test(descriptor))
    .map(([descriptor]) => /\/FontName \/(\S+)/.exec(descriptor)?.[1] ?? '?');
}
