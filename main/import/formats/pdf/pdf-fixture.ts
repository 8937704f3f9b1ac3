/** A line of text on a page: left edge and height over the bottom, in points. */
export type Drawn = { readonly x: number; readonly y: number; readonly text: string; readonly size?: number };

/** A PDF with these lines on its pages, in Helvetica; letters beyond Latin-1 are not drawn. */
export function pdfOf(pages: readonly (readonly Drawn[])[], extra: { readonly trailer?: string } = {}): Buffer {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  for (const [at, lines] of pages.entries()) {
    const content = lines
      .map(({ x, y, text, size = 9 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`)
      .join('\n');
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + at * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    add(`<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`);
  }
  let text = '%PDF-1.4\n';
  const offsets = objects.map((body, at) => {
    const offset = Buffer.byteLength(text, 'latin1');
    text += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = Buffer.byteLength(text, 'latin1');
  const places = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra.trailer ?? ''} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** How wide Helvetica draws a text, near enough to set figures against the right. */
export function widthOf(text: string, size = 9): number {
  return (
    [...text].reduce((sum, letter) => sum + (/[.,' il:;]/.test(letter) ? 0.278 : letter === '-' ? 0.333 : 0.556), 0) *
    size
  );
}

type Column = { readonly x: number; readonly right?: boolean };

/** Rows as a table's lines: columns begin at their place, figures end there. */
export function tableOf(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  top: number,
  step = 14,
): Drawn[] {
  return rows.flatMap((row, at) =>
    row.flatMap((text, column) => {
      const place = columns[column];
      return text === '' || place === undefined
        ? []
        : [{ x: place.right === true ? place.x - widthOf(text) : place.x, y: top - at * step, text }];
    }),
  );
}
