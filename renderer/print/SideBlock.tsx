import { Fragment, type ReactNode } from 'react';
import classes from './Plan.module.css';

/** One matter of the side column under its heading. */
export function Block({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={classes.block}>
      <h2 className={classes.blockTitle}>{title}</h2>
      {children}
    </section>
  );
}

/** An address too long for the column breaks before its signs, not in the middle of a word. */
export function Email({ address }: { readonly address: string }) {
  return [...address.matchAll(/[@.]?[^@.]+/g)].map(({ 0: part, index }) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
