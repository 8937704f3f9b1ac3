import { median } from './lines.ts';
import type { PdfLine } from './piece.ts';

/** One line of a table, cut into the cells of its columns. */
export type Row = {
  readonly line: PdfLine;
  readonly cells: readonly string[];
  /** Where the words of each cell begin, in points; null for an empty one. */
  readonly lefts: readonly (number | null)[];
};

/** A row of the table: its cells with all their lines, and which line it is counted as. */
export type WholeRow = { readonly at: number; readonly cells: string[]; readonly page: number };

/** Lines of one row stand closer than rows do to each other, by this factor. */
const CLOSER = 0.85;
/** Lines of one cell are hardly further apart than this, in sizes of the letters. */
const WITHIN_CELL = 1.45;
/** Words that go on begin where those of the cell begin, to this share of their size. */
const ALIGNED = 0.5;
/** Among the gaps around lines that go on, one so much wider parts two rows. */
const WIDER = 1.15;

/**
 * Puts the lines of cells that run over several back together. The row a line belongs to is told by which of its
 * neighbours it stands closer to; where all stand alike, by whether the table begins and ends with whole rows (its cells
 * are set at the top or at the bottom) or with lines that go on (in the middle).
 */
export function joinWrapped(rows: readonly Row[]): WholeRow[] {
  const parts = rows.map(isPart);
  const step = rowStep(rows, parts);
  const owner = rows.map((_, at) => at);
  let from = 0;
  while (from < rows.length) {
    if (parts[from] !== true) {
      from += 1;
      continue;
    }
    let to = from;
    while (parts[to + 1] === true && samePage(rows[to], rows[to + 1])) {
      to += 1;
    }
    belong(rows, owner, from, to, step);
    from = to + 1;
  }
  byPlace(rows, parts, owner);
  return whole(rows, owner);
}

/** Only words, in few of the columns: a line that may go on from another. A figure is a row of its own. */
function isPart({ cells }: Row): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return (
    cells.length >= 3 &&
    filled.length > 0 &&
    filled.length <= Math.max(1, cells.length / 2) &&
    !filled.some((cell) => /\d[.,]\d\d\b|^\d+$/.test(cell))
  );
}

function samePage(one: Row | undefined, other: Row | undefined): boolean {
  return one !== undefined && other !== undefined && one.line.page === other.line.page;
}

function gap(upper: Row | undefined, lower: Row | undefined): number {
  const step =
    upper !== undefined && lower !== undefined && samePage(upper, lower) ? lower.line.base - upper.line.base : 0;
  // The right half of a page begins at its top again.
  return step <= 0 ? Number.POSITIVE_INFINITY : step;
}

/** How far apart rows of one line stand; infinite where no two of them follow each other. */
function rowStep(rows: readonly Row[], parts: readonly boolean[]): number {
  const steps = rows.flatMap((row, at) => {
    const step = gap(rows[at - 1], row);
    return parts[at] === true || parts[at - 1] !== false || !Number.isFinite(step) ? [] : [step];
  });
  return steps.length === 0 ? Number.POSITIVE_INFINITY : median(steps);
}

/** Gives lines that go on, `from` to `to`, to the row above or below them, where the gaps between them tell. */
function belong(rows: readonly Row[], owner: number[], from: number, to: number, step: number): void {
  const gaps = Array.from({ length: to - from + 2 }, (_, index) => gap(rows[from - 1 + index], rows[from + index]));
  const finite = gaps.filter(Number.isFinite);
  const close = Math.min(...finite);
  const widest = Math.max(...gaps);
  const most = Math.min(step * CLOSER, (rows[from]?.line.size ?? 0) * WITHIN_CELL);
  if (finite.length === 0 || close > most) {
    return;
  }
  // The gap that parts the row above from the one below.
  const cut = widest >= close * WIDER ? gaps.indexOf(widest) : -1;
  const isNear = (index: number) => (gaps[index] ?? widest) <= Math.min(most, close * WIDER);
  if (cut < 0) {
    return;
  }
  for (let index = 0; index < cut && isNear(index) && fits(rows, from + index, from - 1); index += 1) {
    owner[from + index] = from - 1;
  }
  for (let index = gaps.length - 1; index > cut && isNear(index) && fits(rows, from + index - 1, to + 1); index -= 1) {
    owner[from + index - 1] = to + 1;
  }
}

/** Whether the words of a line stand in cells of the row, and none of them where its number does. */
function fits(rows: readonly Row[], part: number, row: number): boolean {
  const [own, other] = [rows[part], rows[row]];
  return (
    own !== undefined &&
    other !== undefined &&
    own.cells.every((cell, column) => {
      const beside = other.cells[column] ?? '';
      return cell === '' || (beside !== '' && (part > row || !(column === 0 && /\d/.test(beside))));
    })
  );
}

/**
 * What the gaps do not tell: cells of several lines are set at the top, in the middle or at the bottom throughout a table.
 * Lines above its first row are none of the top's, lines below its last none of the bottom's. Where more than one way
 * accounts for every line, none is taken: a name put together wrongly is worse than a line that is asked about.
 */
function byPlace(rows: readonly Row[], parts: readonly boolean[], owner: number[]): void {
  const [heading, ...data] = rows.flatMap((_, at) => (parts[at] === true ? [] : [at]));
  const goesOn = (at: number) => parts[at] === true && aligned(rows, at, anchorBeside(data, at));
  if (heading === undefined || data.length === 0 || !rows.some((_, at) => goesOn(at) && owner[at] === at)) {
    return;
  }
  const around = data.map((anchor, index) => ({
    anchor,
    above: run(anchor - 1, data[index - 1] ?? heading, goesOn),
    below: run(anchor + 1, data[index + 1] ?? rows.length, goesOn),
  }));
  const before = (around[0]?.above ?? 0) > 0;
  const after = (around.at(-1)?.below ?? 0) > 0;
  const [only, ...others] = [
    before ? null : around.map(({ anchor, below }) => ({ anchor, above: 0, below })),
    after ? null : around.map(({ anchor, above }) => ({ anchor, above, below: 0 })),
    inTheMiddle(around),
  ].flatMap((way) => {
    const owners = way === null ? null : given(owner, way);
    return owners?.every((own, at) => owner[at] === at || owner[at] === own) === true ? [owners] : [];
  });
  if (only !== undefined && others.length === 0) {
    owner.splice(0, owner.length, ...only);
  }
}

/** A row and how many lines above and below it are part of it, or could be. */
type Around = { readonly anchor: number; readonly above: number; readonly below: number };

/** As many lines above each row as below it, and none left over; null where that does not come out. */
function inTheMiddle(around: readonly Around[]): readonly Around[] | null {
  const out: Around[] = [];
  let taken = 0;
  for (const { anchor, above, below } of around) {
    const count = above - taken;
    if (count < 0 || count > below) {
      return null;
    }
    out.push({ anchor, above: count, below: count });
    taken = count;
  }
  return taken === (around.at(-1)?.below ?? 0) ? out : null;
}

/** Which row each line is part of, once each row has the lines around it. */
function given(owner: readonly number[], around: readonly Around[]): number[] {
  const owners = owner.map((_, at) => at);
  for (const { anchor, above, below } of around) {
    owners.fill(anchor, anchor - above, anchor);
    owners.fill(anchor, anchor + 1, anchor + 1 + below);
  }
  return owners;
}

/** The row nearest to a line, of two alike the one above. */
function anchorBeside(anchors: readonly number[], at: number): number {
  const below = anchors.find((anchor) => anchor > at) ?? Number.POSITIVE_INFINITY;
  const above = anchors.findLast((anchor) => anchor < at) ?? Number.NEGATIVE_INFINITY;
  return below - at < at - above ? below : above;
}

/** How many places from one on towards another, that not counted, are as wanted without a break. */
function run(from: number, end: number, wanted: (at: number) => boolean): number {
  const by = from < end ? 1 : -1;
  let count = 0;
  while (from + by * count !== end && wanted(from + by * count)) {
    count += 1;
  }
  return count;
}

/** Without a gap that tells, words go on only where they begin exactly below or above those of the cell; titles stand left. */
function aligned(rows: readonly Row[], part: number, row: number): boolean {
  const [own, other] = [rows[part], rows[row]];
  return (
    own !== undefined &&
    other !== undefined &&
    own.cells[0] === '' &&
    Math.abs(own.line.base - other.line.base) < own.line.size * WITHIN_CELL * Math.abs(part - row) &&
    own.lefts.every((left, column) => {
      const beside = other.lefts[column] ?? null;
      return left === null || (beside !== null && Math.abs(left - beside) < own.line.size * ALIGNED);
    })
  );
}

function whole(rows: readonly Row[], owner: readonly number[]): WholeRow[] {
  const out = new Map<number, WholeRow>();
  for (const [at, { cells, line }] of rows.entries()) {
    const own = owner[at] ?? at;
    const row = out.get(own);
    if (row === undefined) {
      out.set(own, { at: own, cells: [...cells], page: line.page });
    } else {
      for (const [column, cell] of cells.entries()) {
        row.cells[column] = [row.cells[column] ?? '', cell].filter((part) => part !== '').join(' ');
      }
    }
  }
  return [...out.values()];
}
