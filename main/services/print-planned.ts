import type { PrintCommon, PrintDocument } from '../../shared/print/document.ts';
import type { Book } from '../book/book.ts';
import type { Clock } from '../clock.ts';

/** One PDF to be: its name, and its content once it is its turn, so that a thousand plans never wait in memory. */
export type Planned = { readonly file: string; gather(): Promise<PrintDocument> };

export type Gathering = { readonly book: Book; readonly clock: Clock };

/** What every document of an order is made with. */
export type OrderFrame = Gathering & { readonly common: PrintCommon };
