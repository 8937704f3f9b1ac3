import { columnsOf, headingOf } from './columns.ts';
import type { PdfLine } from './piece.ts';

/** Columns of the right half stand as those of the left one do, moved by as much, to so many points. */
const ALIKE = 8;
/** Lines that may run through the blank between two halves: titles and footers over the whole page. */
const THROUGH = 0.15;
/** So many lines with words in both halves make a page of two columns. */
const LEAST = 3;

/**
 * A page printed in two columns, as a newspaper is: the table goes on at the top of the right one. Its lines are taken
 * apart and put one below the other, left before right.
 */
export function oneBelowTheOther(lines: readonly PdfLine[]): PdfLine[] {
  let halves: Halves | null = null;
  return [...Map.groupBy(lines, ({ page }) => page).values()].flatMap((page) => {
    halves = halvesOf(page) ?? (halves !== null && isBlank(page, halves.gutter) ? halves : null);
    return halves === null ? page : parted(page, halves);
  });
}

/** Where the right half of a page begins, and how far right of the left one's columns its own stand. */
type Halves = { readonly gutter: number; readonly by: number };

/** The headings of the left one come again, or its columns do: two halves. Null for a page of one column. */
function halvesOf(page: readonly PdfLine[]): Halves | null {
  const heading = page.find((line) => headingOf(line) !== null);
  if (heading === undefined) {
    return null;
  }
  const below = page.filter(({ base }) => base >= heading.base);
  const columns = columnsOf(below);
  const half = columns.length / 2;
  if (half < 2 || !Number.isInteger(half)) {
    return null;
  }
  const [left, right] = [columns.slice(0, half), columns.slice(half)];
  const gutter = ((left.at(-1)?.right ?? 0) + (right[0]?.left ?? 0)) / 2;
  const words = heading.pieces.map(({ text }) => text.trim());
  const twice = words.length === columns.length && words.every((word, at) => at < half || word === words[at - half]);
  const goesOn = heading.pieces.every((piece) => piece.right < gutter) && moved(left, right);
  return (twice || goesOn) && isBlank(below, gutter)
    ? { gutter, by: (right[0]?.left ?? 0) - (left[0]?.left ?? 0) }
    : null;
}

type Edges = { readonly left: number; readonly right: number };

/** Whether columns stand as others do, further to the right: words by where they begin, figures by where they end. */
function moved(left: readonly Edges[], right: readonly Edges[]): boolean {
  const by = (right[0]?.left ?? 0) - (left[0]?.left ?? 0);
  return left.every((column, at) => {
    const other = right[at];
    return (
      other !== undefined &&
      Math.min(Math.abs(other.left - column.left - by), Math.abs(other.right - column.right - by)) < ALIKE
    );
  });
}

/** Hardly a line runs through the place, and several have words on both sides of it. */
function isBlank(page: readonly PdfLine[], gutter: number): boolean {
  const through = page.filter((line) => crosses(line, gutter)).length;
  const both = page.filter(
    (line) =>
      !crosses(line, gutter) &&
      line.pieces.some(({ right }) => right < gutter) &&
      line.pieces.some(({ left }) => left > gutter),
  ).length;
  return both >= LEAST && through <= Math.max(1, page.length * THROUGH);
}

function crosses({ pieces }: PdfLine, gutter: number): boolean {
  return pieces.some(({ left, right }) => left < gutter && right > gutter);
}

/** Lines over the whole width part the page: what stands in two columns between them is read left, then right. */
function parted(page: readonly PdfLine[], { gutter, by }: Halves): PdfLine[] {
  const out: PdfLine[] = [];
  let right: PdfLine[] = [];
  const turn = () => {
    out.push(...right);
    right = [];
  };
  for (const line of page) {
    if (crosses(line, gutter)) {
      turn();
      out.push(line);
      continue;
    }
    const [ours, others] = [true, false].map((own) => line.pieces.filter((piece) => piece.right <= gutter === own));
    if (ours !== undefined && ours.length > 0) {
      out.push({ ...line, pieces: ours });
    }
    if (others !== undefined && others.length > 0) {
      // Where the columns of the left half stand, so that both are one table.
      right.push({
        ...line,
        pieces: others.map((piece) => ({ ...piece, left: piece.left - by, right: piece.right - by })),
      });
    }
  }
  turn();
  return out;
}
