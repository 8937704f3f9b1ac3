import type { PrintDocument } from './document.ts';

/** So many plans or letters the engine still takes in one go. */
const WHOLE = 100;
/** Of more it takes so many at a time: a sheet costs it the more time and memory, the more there are. */
const AT_ONCE = 50;

/**
 * A document of many plans or letters in pieces of nearly the same length, others whole. No piece holds a single plan: that
 * would be set as the client's own.
 */
export function piecesOf(document: PrintDocument): readonly PrintDocument[] {
  switch (document.what) {
    case 'plan':
    case 'household':
    case 'year-end':
      return slices(document.plans).map((plans) => ({ ...document, plans }));
    case 'letters':
      return slices(document.letters).map((letters) => ({ ...document, letters }));
    default:
      return [document];
  }
}

function slices<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const count = items.length <= WHOLE ? 1 : Math.ceil(items.length / AT_ONCE);
  return Array.from({ length: count }, (_, index) =>
    items.slice(Math.round((index * items.length) / count), Math.round(((index + 1) * items.length) / count)),
  );
}
