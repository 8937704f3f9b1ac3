import type { CSSProperties, ReactNode } from 'react';
import type { Letterhead } from '../../shared/print/document.ts';
import type { Page } from '../../shared/print/kinds.ts';
import { initialsOf } from '../components/initials-of.ts';
import { light, sizes } from '../tokens.ts';
import classes from './Sheet.module.css';

/** Paper is always light, whatever the screen is. */
const PAPER = { ...sizes, ...light };

type SheetProps = {
  readonly size: Page;
  readonly letterhead: Letterhead;
  readonly language: string;
  readonly children: ReactNode;
  /** Left and right of the bottom line. Furniture: screen readers of the PDF skip it. */
  readonly footer: readonly [left: ReactNode, right: ReactNode];
  /** Lets the content grow while it is being measured. */
  readonly measuring?: boolean;
};

/** One sheet of paper with its margins and bottom line. */
export function Sheet({ size, letterhead, language, children, footer, measuring = false }: SheetProps) {
  const style = { ...PAPER, '--office': letterhead.color } as CSSProperties;
  return (
    <section
      className={classes.sheet}
      data-sheet
      data-size={size}
      data-measuring={measuring || undefined}
      lang={language}
      style={style}
    >
      <div className={classes.body} data-body>
        {children}
      </div>
      <footer className={classes.footer} data-footer aria-hidden>
        <div>{footer[0]}</div>
        <div className={classes.footerRight}>{footer[1]}</div>
      </footer>
    </section>
  );
}

/** The office at the top of a first page: logo or initials, name, line; address on the right. */
export function LetterheadBlock({ letterhead }: { readonly letterhead: Letterhead }) {
  const place = [letterhead.postcode, letterhead.city].filter((part) => part !== '').join(' ');
  const lines = [
    [letterhead.street, place].filter((part) => part !== '').join(', '),
    letterhead.phone,
    letterhead.email,
    letterhead.website,
  ];
  return (
    <header className={classes.letterhead}>
      <div className={classes.brand}>
        {letterhead.logo === null ? (
          <div className={classes.initials} aria-hidden>
            {initialsOf(letterhead.office)}
          </div>
        ) : (
          <img className={classes.logo} src={letterhead.logo} alt="" />
        )}
        <div>
          <div className={classes.office}>{letterhead.office}</div>
          {letterhead.tagline !== '' && <div className={classes.quiet}>{letterhead.tagline}</div>}
        </div>
      </div>
      <address className={classes.address}>
        {lines
          .filter((line) => line !== '')
          .map((line) => (
            <div key={line}>{line}</div>
          ))}
      </address>
    </header>
  );
}

/** The slim head of internal pages and of continuations. */
export function RunningHead({ left, right }: { readonly left: ReactNode; readonly right: ReactNode }) {
  return (
    <header className={classes.running} data-running>
      <b>{left}</b>
      <span className={classes.quiet}>{right}</span>
    </header>
  );
}
