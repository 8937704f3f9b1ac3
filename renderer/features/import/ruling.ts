import type { Reading, Ruling, Slice } from '../../../shared/import/reading.ts';

/** A field on the ruler; `id` stays while it is moved. */
export type Drawn = { readonly id: number; readonly slice: Slice };

/** How the lines of a reading are cut; null where no ruler cuts them. */
export function rulingOf({ ruler, records, recordLength }: Reading): Ruling | null {
  return ruler === undefined || ruler.length === 0
    ? null
    : {
        ruler,
        ...(records === undefined ? {} : { records }),
        ...(recordLength === undefined ? {} : { recordLength }),
      };
}

export function drawn(ruler: readonly Slice[]): readonly Drawn[] {
  return ruler.map((slice, id) => ({ id, slice }));
}

export function undrawn(fields: readonly Drawn[]): readonly Slice[] {
  return fields.map(({ slice }) => slice);
}

/** One more field behind the last. */
export function appended(fields: readonly Drawn[]): readonly Drawn[] {
  const end = Math.max(1, ...fields.map(({ slice }) => slice.start + slice.length));
  return [...fields, { id: nextId(fields), slice: { start: end, length: 10 } }];
}

function nextId(fields: readonly Drawn[]): number {
  return Math.max(-1, ...fields.map(({ id }) => id)) + 1;
}

/**
 * The fields with one that begins at a place, or without the one that did: the field before it then goes on through it.
 * @param at 1-based
 */
export function toggled(fields: readonly Drawn[], at: number): readonly Drawn[] {
  const found = fields.find(({ slice }) => slice.start === at);
  if (found !== undefined) {
    const before = fields.find(({ slice }) => slice.start + slice.length === at);
    const rest = fields.filter((one) => one !== found);
    return before === undefined
      ? rest
      : rest.map((one) =>
          one === before ? { id: one.id, slice: { ...one.slice, length: one.slice.length + found.slice.length } } : one,
        );
  }
  const id = nextId(fields);
  const around = fields.find(({ slice: { start, length } }) => start < at && at < start + length);
  if (around !== undefined) {
    const { slice } = around;
    return fields.flatMap((one) =>
      one === around
        ? [
            { id: one.id, slice: { ...slice, length: at - slice.start } },
            { id, slice: { ...slice, start: at, length: slice.start + slice.length - at } },
          ]
        : [one],
    );
  }
  const behind = Math.min(...fields.map(({ slice }) => slice.start).filter((start) => start > at), at + 10);
  const index = fields.findIndex(({ slice }) => slice.start > at);
  const added = { id, slice: { start: at, length: behind - at } };
  return index < 0 ? [...fields, added] : [...fields.slice(0, index), added, ...fields.slice(index)];
}
