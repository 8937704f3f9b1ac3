import { unite } from '../../../shared/unite.ts';
import { bookReads } from './book.ts';
import { evaluationReads } from './evaluation.ts';
import { printReads } from './print.ts';
import { segmentReads, segmentWrites } from './segments.ts';

/** Every question a book answers, by name. Each entity's file adds its own. */
export const reads = unite(bookReads, evaluationReads, printReads, segmentReads);

/** Every change a book takes, by name; each runs in one transaction. */
export const writes = unite(segmentWrites);
