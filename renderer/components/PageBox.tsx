import type { ReactNode } from 'react';
import classes from './PageBox.module.css';

type PageBoxProps = {
  /** `fixed` takes exactly the window's height, its panels scroll inside; `flow` scrolls as a whole. */
  readonly layout?: 'flow' | 'fixed';
  readonly children: ReactNode;
};

/** The ground of a page: padding and the gap between its panels. */
export function PageBox({ layout = 'flow', children }: PageBoxProps) {
  return (
    <div className={classes.page} data-layout={layout}>
      {children}
    </div>
  );
}
