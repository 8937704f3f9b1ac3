import type { ReactNode } from 'react';
import { ErrorState, LoadingState } from '../Notices.tsx';
import classes from './ListFrame.module.css';
import type { PagedRows } from './usePages.ts';

type ListFrameProps = {
  readonly rows: Pick<PagedRows<unknown, unknown>, 'error' | 'isPending' | 'retry'>;
  readonly list: ReactNode;
  /** What is known of the chosen row, beside the list. */
  readonly peek: ReactNode;
};

/** A list with the row that is looked at beside it, once there is something to list. */
export function ListFrame({ rows, list, peek }: ListFrameProps) {
  if (rows.error !== null) {
    return <ErrorState error={rows.error} onRetry={rows.retry} />;
  }
  if (rows.isPending) {
    return <LoadingState />;
  }
  return (
    <div className={classes.split}>
      {list}
      {peek}
    </div>
  );
}
