import { day } from '../../shared/day.ts';
import { useQuery } from '../api.ts';
import { BookInfoProvider } from '../components/book-info.ts';
import { ErrorState, LoadingState } from '../components/Notices.tsx';
import { Frame } from './Frame.tsx';
import { StartScreen } from './start/StartScreen.tsx';
import { useOpening } from './start/useOpening.tsx';

/** The open book inside the frame, or the first screen where there is none. */
export function Session() {
  // Here, because frame and first screen come and go as books do: what refused to open is still to be said.
  const opening = useOpening();
  const status = useQuery('book.status', {}, { tables: ['office'] });
  if (status.isPending) {
    return <LoadingState />;
  }
  if (status.isError) {
    return <ErrorState error={status.error} onRetry={() => void status.refetch()} />;
  }
  const { book, today } = status.data;
  if (book === null) {
    return <StartScreen opening={opening} />;
  }
  return (
    <BookInfoProvider
      value={{
        name: book.office,
        country: book.country,
        currency: book.currency,
        language: book.language,
        today: day(today),
      }}
    >
      <Frame book={book} opening={opening} />
    </BookInfoProvider>
  );
}
