import type { OpenBook } from './Frame.tsx';

/** Search, the as-of date when it is not today, and running work. */
export function Header({ book }: { readonly book: OpenBook }) {
  return <span title={book.path} />;
}
