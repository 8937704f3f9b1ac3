import type { PrintDocument } from './document.ts';

/** Plans or letters the engine lays out and prints at a time: with more, each costs more time, and memory with all. */
const AT_ONCE = 100;

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
  const count = Math.max(1, Math.ceil(items.length / AT_ONCE));
  return Array.from({ length: count }, (_, index) =>
    items.slice(Math.round((index * items.length) / count), Math.round(((index + 1) * items.length) / count)),
  );
}
