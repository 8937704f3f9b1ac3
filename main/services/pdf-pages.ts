/** The page tree's own count: its root holds the largest `/Count` of all nodes. Chromium writes these objects uncompressed. */
export function pageCount(pdf: Uint8Array): number {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  let pages = 0;
  for (const [, count] of text.matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/g)) {
    pages = Math.max(pages, Number(count));
  }
  return pages;
}
