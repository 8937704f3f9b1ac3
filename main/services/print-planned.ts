import type { PrintCommon, PrintDocument } from '../../shared/print/document.ts';
import type { SheetSize } from '../../shared/print/kinds.ts';
import type { LeftOut } from '../../shared/print/recipient.ts';
import type { Book } from '../book/book.ts';
import type { Clock } from '../clock.ts';

/** One PDF to be: its name, and its content once it is its turn, so that a thousand plans never wait in memory. */
export type Planned = {
  readonly file: string;
  /** Of post and guest lists: who is left out. */
  readonly left?: readonly LeftOut[];
  /** @param told hears what share is gathered, 0–1; what it throws ends the gathering */
  gather(told?: (share: number) => void): Promise<PrintDocument>;
};

export type Gathering = { readonly book: Book; readonly clock: Clock };

/** What every document of an order is made with. */
export type OrderFrame = Gathering & { readonly common: PrintCommon & { readonly size: SheetSize } };
