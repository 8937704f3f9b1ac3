import { linesIn } from '../../shared/print/text-width.ts';

/** A line of a list in millimetres, as the style sheets set them: the name of a thing, and what stands small under it. */
const NAME_LINE = 3.6;
const QUIET_LINE = 3.14;
const EDGES = 0.9;

/** The widths of a cell's two kinds of line in ems of their type. */
export type CellWidth = { readonly name: number; readonly quiet: number };

/** Height in millimetres that a name with small lines under it needs: what is too long for a line goes on below. */
export function cellHeight(name: string, quiet: readonly string[], width: CellWidth): number {
  const small = quiet.reduce((sum, line) => sum + (line === '' ? 0 : linesIn(line, width.quiet)), 0);
  return linesIn(name, width.name) * NAME_LINE + small * QUIET_LINE + EDGES;
}
