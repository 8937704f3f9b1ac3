import type { ReactNode } from 'react';
import classes from './Scan.module.css';

type ScanBlockProps = { readonly title: string; readonly note?: string; readonly children: ReactNode };

/** One block of the scan: its title says the finding. */
export function ScanBlock({ title, note, children }: ScanBlockProps) {
  return (
    <section className={classes.block}>
      <h2 className={classes.blockTitle}>{title}</h2>
      {note !== undefined && <p className={classes.note}>{note}</p>}
      {children}
    </section>
  );
}

type BarProps = {
  /** 0–1 of the full width. */ readonly share: number;
  readonly warn?: boolean;
  readonly ground?: boolean;
};

/** A bar from 0; the figure beside it says the same. */
export function Bar({ share, warn = false, ground = false }: BarProps) {
  return (
    <div className={classes.bar} data-ground={ground || undefined} aria-hidden>
      <div
        className={classes.barFill}
        data-warn={warn || undefined}
        style={{ inlineSize: `${Math.max(0, Math.min(1, share)) * 100}%` }}
      />
    </div>
  );
}
