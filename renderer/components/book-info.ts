import { createContext, useContext } from 'react';
import type { Day } from '../../shared/day.ts';

/** The open book, as every screen needs to know it. */
export type BookInfo = {
  readonly name: string;
  readonly country: string;
  readonly currency: string;
  readonly language: string;
  /** The day main says it is; screens never read a clock. */
  readonly today: Day;
};

const Context = createContext<BookInfo | null>(null);

export const BookInfoProvider = Context.Provider;

/** The open book, or null before one is opened. */
export function useBookInfo(): BookInfo | null {
  return useContext(Context);
}

/** The open book, on screens that exist only while one is open. @throws Error elsewhere: a bug of the caller. */
export function useOpenBook(): BookInfo {
  const book = useContext(Context);
  if (book === null) {
    throw new Error('this screen needs an open book');
  }
  return book;
}
