import { SHEET_MM, type SheetSize } from '../../shared/print/kinds.ts';

const PER_MM = 96 / 25.4;
/** Margins as the sheets' style sets them; the running head of a continuation with its margin. All in millimetres. */
const MARGIN_TOP = { A4: 15, Letter: 16 } as const;
const FOOTER_BOTTOM = 9;
const RUNNING_HEAD = 14;
/** Air between the last line and the bottom line, in CSS pixels. */
const AIR = 10;

export type SheetRoom = {
  /** Where text must end, from the sheet's top. */
  readonly bottom: number;
  /** Height there is from a block on the first sheet, and under the running head of a further one. */
  readonly first: number;
  readonly further: number;
};

/** What the sheets of a document have room for, in CSS pixels, seen from its first block. Null where nothing stands yet. */
export function sheetRoom(root: HTMLElement, block: HTMLElement | undefined, size: SheetSize): SheetRoom | null {
  const footer = root.querySelector<HTMLElement>('[data-footer]');
  if (block === undefined || footer === null) {
    return null;
  }
  // Relative to the sheet, its positioned parent: a preview is scaled, and its place in the window says nothing.
  const bottom = (SHEET_MM[size][1] - FOOTER_BOTTOM) * PER_MM - footer.offsetHeight - AIR;
  return { bottom, first: bottom - block.offsetTop, further: bottom - (MARGIN_TOP[size] + RUNNING_HEAD) * PER_MM };
}
