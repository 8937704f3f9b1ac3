import type { Page, PdfLine, Piece } from './piece.ts';

/** Pieces less apart than this share of their size are one word; one blank is drawn wider. */
const TOUCHING = 0.15;
/** Nearer than this two pieces are words of one cell; what browsers print leaves no more than a blank between two cells. */
const BLANK = 0.22;

/** The lines of a page from top to bottom. What overlaps in height is one line: cells of two lines stand beside those of one. */
export function linesOfPage({ number, height, pieces }: Page): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: Piece[] = [];
  let lowest = Number.NEGATIVE_INFINITY;
  const close = () => {
    if (open.length > 0) {
      const base = open.reduce((sum, piece) => sum + piece.base, 0) / open.length;
      lines.push({
        page: number,
        pieces: joined(open),
        base,
        size: median(open.map(({ size }) => size)),
        depth: base / Math.max(1, height),
      });
    }
  };
  for (const piece of pieces.toSorted((a, b) => a.base - b.base || a.left - b.left)) {
    if (open.length > 0 && piece.base - lowest > piece.size * 0.7) {
      close();
      open = [];
    }
    open.push(piece);
    lowest = piece.base;
  }
  close();
  return lines;
}

/** Letters and words that the file draws one by one, as the words they make. */
function joined(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces.toSorted((a, b) => a.left - b.left || a.base - b.base)) {
    const last = out.at(-1);
    const gap = last === undefined ? 0 : piece.left - last.right;
    if (
      last !== undefined &&
      Math.abs(piece.base - last.base) < piece.size * 0.3 &&
      gap < piece.size * BLANK &&
      gap > -piece.size * 0.5
    ) {
      const blank = gap > piece.size * TOUCHING && !last.text.endsWith(' ') && !piece.text.startsWith(' ');
      out[out.length - 1] = {
        ...last,
        text: `${last.text}${blank ? ' ' : ''}${piece.text}`,
        right: Math.max(last.right, piece.right),
      };
    } else {
      out.push(piece);
    }
  }
  return out;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
