import type { Slice } from './reading.ts';

/** Fewer lines tell no columns from chance. */
const LEAST_LINES = 3;
const MOST_LINES = 2000;
/** Lines of data that may run through a gap, such as one with a name that is too long. */
const STRAY = 0.02;

type Run = { readonly from: number; readonly to: number };

/**
 * Column boundaries from the blanks that run down many lines: what all lines leave empty at the same place parts two
 * columns. Figures stand against the right edge of their column and words against the left, so the blanks between belong
 * to the figures behind them and to the words before them.
 * @returns null where it is not evident: fewer than two columns, or lines of prose
 */
export function proposeRuler(all: readonly string[]): readonly Slice[] | null {
  const underlined = underlinedColumns(all.slice(0, MOST_LINES));
  if (underlined !== null) {
    return underlined;
  }
  const lines = bodyOf(all.slice(0, MOST_LINES));
  if (lines.length < LEAST_LINES) {
    return null;
  }
  const width = Math.max(...lines.map((line) => line.length));
  const filled = new Uint32Array(width + 1);
  for (const line of lines) {
    for (let at = 0; at < line.length; at += 1) {
      if (line[at] !== ' ' && line[at] !== '\t') {
        filled[at] = (filled[at] ?? 0) + 1;
      }
    }
  }
  const most = Math.floor(lines.length * STRAY);
  const runs: Run[] = [];
  for (let at = 0; at < width; at += 1) {
    if ((filled[at] ?? 0) > most) {
      const from = at;
      while (at < width && (filled[at] ?? 0) > most) {
        at += 1;
      }
      runs.push({ from, to: at });
    }
  }
  const parted = withoutWords(runs, lines);
  return parted.length < 2 || !isEvident(parted, lines, width) ? null : slicesOf(parted, lines, width);
}

/** Strokes under each header, with blanks between. */
const UNDERLINE = /^ *(?:[-=_–—]{2,} +){2,}[-=_–—]{2,} *$/;
/** So many lines leave the place before a column blank. */
const MOSTLY = 0.9;

/** The columns that a line of strokes draws under the headers: where they begin no blanks have to tell. */
function underlinedColumns(all: readonly string[]): readonly Slice[] | null {
  const drawn = all.filter((line) => UNDERLINE.test(line)).map((line) => [...line.matchAll(/[^ ]+/g)]);
  const [first] = drawn.toSorted((one, other) => other.length - one.length);
  const lines = bodyOf(all.slice(all.findIndex((line) => UNDERLINE.test(line)) + 1));
  if (first === undefined || lines.length < LEAST_LINES) {
    return null;
  }
  const starts = first.map(({ index }) => index);
  const fits = starts.every(
    (start) => start === 0 || lines.filter((line) => (line[start - 1] ?? ' ') === ' ').length >= lines.length * MOSTLY,
  );
  const width = Math.max(...all.map((line) => line.trimEnd().length));
  return fits
    ? starts.map((start, at) => ({
        start: (at === 0 ? 0 : start) + 1,
        length: (starts[at + 1] ?? width) - (at === 0 ? 0 : start),
      }))
    : null;
}

/** A single blank between words parts columns by chance only, where few names are repeated down the lines. */
function withoutWords(runs: readonly Run[], lines: readonly string[]): readonly Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last !== undefined && run.from - last.to === 1 && areWords(lines, run) && areWords(lines, last)) {
      out[out.length - 1] = { from: last.from, to: run.to };
    } else {
      out.push(run);
    }
  }
  return out;
}

function areWords(lines: readonly string[], { from, to }: Run): boolean {
  const cells = lines.map((line) => line.slice(from, to).trim()).filter((cell) => cell !== '');
  return cells.filter((cell) => !/\d/.test(cell)).length > cells.length * 0.8;
}

/** The lines that look like data: without rules, and about as long as most. */
function bodyOf(all: readonly string[]): readonly string[] {
  const written = all.filter((line) => /[\p{L}\p{N}]/u.test(line)).map((line) => line.trimEnd());
  const lengths = written.map((line) => line.length).toSorted((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const long = written.filter((line) => line.length >= usual * 0.6);
  // Data has figures; a title above it has a gap seldom and would close those of the data.
  const data = long.filter((line) => /\d/.test(line));
  return data.length >= LEAST_LINES ? data : long;
}

/** Prose has gaps where the words of its few lines happen to end: they are narrow, and there are many of them. */
function isEvident(runs: readonly Run[], lines: readonly string[], width: number): boolean {
  if (width < 12 || runs.length > width / 3) {
    return false;
  }
  const wide = runs.slice(1).filter((run, at) => run.from - (runs[at]?.to ?? 0) >= 2).length;
  return lines.length >= 20 || wide * 2 >= runs.length - 1;
}

function slicesOf(runs: readonly Run[], lines: readonly string[], width: number): readonly Slice[] {
  const right = runs.map((run) => leans(lines, run));
  const starts = runs.map(({ from }, at) => {
    const before = runs[at - 1];
    return before === undefined ? 0 : right[at] === true && right[at - 1] === true ? before.to : from;
  });
  // Blanks between words and figures: half each, so that neither a longer name nor a larger figure is cut.
  for (const [at, { from }] of runs.entries()) {
    const before = runs[at - 1];
    if (before !== undefined && right[at] === true && right[at - 1] === false) {
      starts[at] = isFull(lines, before) ? before.to : Math.ceil((before.to + from) / 2);
    }
  }
  return starts.map((start, at) => ({ start: start + 1, length: (starts[at + 1] ?? width) - start }));
}

/** True for figures: they end at the same place more often than they begin there. */
function leans(lines: readonly string[], { from, to }: Run): boolean {
  let left = 0;
  let right = 0;
  for (const line of lines) {
    left += (line[from] ?? ' ') === ' ' ? 0 : 1;
    right += (line[to - 1] ?? ' ') === ' ' ? 0 : 1;
  }
  return right > left;
}

/** Every line fills it to its end: dates, codes. It needs no room for more. */
function isFull(lines: readonly string[], { to }: Run): boolean {
  return lines.every((line) => (line[to - 1] ?? ' ') !== ' ');
}

/** Lines of one length without a blank column: packed records, whose boundaries only their layout tells. */
export function arePacked(all: readonly string[]): boolean {
  const lines = all.slice(0, MOST_LINES).filter((line) => line.trim() !== '');
  const usual = lines[0]?.length ?? 0;
  return (
    lines.length >= LEAST_LINES &&
    usual >= 20 &&
    lines.filter((line) => line.length === usual).length >= lines.length * 0.9 &&
    lines.filter((line) => /\d/.test(line)).length >= lines.length * 0.8
  );
}
