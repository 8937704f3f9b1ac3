import { unite } from '../../../shared/unite.ts';
import { bookReads } from './book.ts';

/** Every question a book answers, by name. Each entity's file adds its own. */
export const reads = unite(bookReads);

/** Every change a book takes, by name; each runs in one transaction. */
export const writes = unite({});
