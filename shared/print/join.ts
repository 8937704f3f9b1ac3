import type { PrintDocument } from './document.ts';

/** Several documents of one order as one, for the preview; null for none. What is one piece by itself stays the first. */
export function joinDocuments(documents: readonly PrintDocument[]): PrintDocument | null {
  const [first] = documents;
  if (first === undefined) {
    return null;
  }
  switch (first.what) {
    case 'plan':
    case 'household':
    case 'year-end':
      return { ...first, plans: documents.flatMap((one) => ('plans' in one ? one.plans : [])) };
    case 'claims':
      return { ...first, letters: documents.flatMap((one) => (one.what === 'claims' ? one.letters : [])) };
    case 'letters':
      return { ...first, letters: documents.flatMap((one) => (one.what === 'letters' ? one.letters : [])) };
    case 'desk':
      return { ...first, sheets: documents.flatMap((one) => (one.what === 'desk' ? one.sheets : [])) };
    default:
      return first;
  }
}
