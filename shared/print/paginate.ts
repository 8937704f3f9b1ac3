/** A block that never splits; `keep` binds it to the block after it (a heading to its first row). */
export type Block = { readonly height: number; readonly keep?: boolean };

export type Room = {
  /** Height there is on the first sheet, and on each further one. */
  readonly first: number;
  readonly further: number;
  /** Height of what must stand behind the last block on the same sheet (closing words). */
  readonly tail?: number;
};

/**
 * Spreads blocks over sheets from top to bottom. A block higher than a sheet gets one of its own. When the tail does not
 * fit behind the last block, it goes to a further sheet together with that block, so that it never stands alone.
 * @returns the indices of each sheet's blocks, in order; one empty sheet for no blocks
 */
export function paginate(blocks: readonly Block[], room: Room): readonly (readonly number[])[] {
  const sheets: number[][] = [[]];
  let used = 0;
  const free = () => (sheets.length === 1 ? room.first : room.further);
  for (const [index, block] of blocks.entries()) {
    const bound = block.keep === true ? (blocks[index + 1]?.height ?? 0) : 0;
    const tail = index === blocks.length - 1 ? (room.tail ?? 0) : 0;
    const current = sheets.at(-1);
    if (current === undefined || (current.length > 0 && used + block.height + bound + tail > free())) {
      sheets.push([index]);
      used = block.height;
    } else {
      current.push(index);
      used += block.height;
    }
  }
  return sheets;
}
