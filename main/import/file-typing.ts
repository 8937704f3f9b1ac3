import type { EarlierCell, HandCell, TypedRow, Typing } from '../../shared/import/hand-cells.ts';

type Place = { readonly sheet: string | null; readonly row: number };
type Cells = TypedRow['cells'];

/** What a person types into the rows of a file under review, in place of cells that could not be read. */
export class FileTyping {
  readonly #now = new Map<string, TypedRow>();
  readonly #released = new Map<string, Place>();
  #carried: readonly EarlierCell[] = [];

  /** Puts texts in the place of some cells of a row; other cells keep what was typed into them. */
  type(place: Place, cells: Cells): void {
    const before = this.#now.get(keyOf(place))?.cells ?? [];
    const others = before.filter(({ column }) => cells.every((cell) => cell.column !== column));
    this.#now.set(keyOf(place), { ...place, cells: [...others, ...cells] });
  }

  /** The row is read as it stands in the file, whatever was typed into it now or before. */
  release(place: Place): void {
    this.#now.delete(keyOf(place));
    this.#released.set(keyOf(place), place);
  }

  /** The file is another: what was typed stays with the lines that are still the same, wherever they stand now. */
  carry(typed: readonly HandCell[]): void {
    this.#carried = typed.filter(({ by }) => by === null).map((cell) => ({ ...cell, by: null, at: null }));
    this.#now.clear();
    this.#released.clear();
  }

  with(earlier: readonly EarlierCell[]): Typing {
    return {
      now: [...this.#now.values()],
      earlier: [...this.#carried, ...earlier],
      released: [...this.#released.values()],
    };
  }
}

function keyOf({ sheet, row }: Place): string {
  return `${row}:${sheet ?? ''}`;
}
