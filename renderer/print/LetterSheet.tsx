import type { Day } from '../../shared/day.ts';
import type { Letterhead } from '../../shared/print/document.ts';
import type { SheetSize } from '../../shared/print/kinds.ts';
import type { Letter } from '../../shared/print/letter-template.ts';
import classes from './Letter.module.css';
import { useSheetWords } from './language.tsx';
import { LetterheadBlock, Sheet } from './Sheet.tsx';

type LetterSheetProps = {
  readonly letter: Letter;
  readonly printedOn: Day;
  readonly letterhead: Letterhead;
  readonly size: SheetSize;
};

/** A letter that folds into a window envelope: address where the window is, date, subject, text, room to sign. */
export function LetterSheet({ letter, printedOn, letterhead, size }: LetterSheetProps) {
  const { t, format } = useSheetWords();
  const day = format.day(printedOn, 'long');
  return (
    <Sheet
      size={size}
      letterhead={letterhead}
      language={letter.language}
      footer={[
        letterhead.footer === '' ? letterhead.office : letterhead.footer,
        t('print.pageOf', { page: 1, pages: 1 }),
      ]}
    >
      <LetterheadBlock letterhead={letterhead} />
      <address className={classes.envelope}>
        {letter.envelope.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </address>
      <p className={classes.day}>{letterhead.city === '' ? day : `${letterhead.city}, ${day}`}</p>
      <h1 className={classes.subject}>{letter.subject}</h1>
      {letter.paragraphs.map((paragraph) => (
        <p key={paragraph} className={classes.text} data-long={letter.paragraphs.join('').length > LONG || undefined}>
          {paragraph}
        </p>
      ))}
      {letter.signer !== null && <p className={classes.signer}>{letter.signer}</p>}
    </Sheet>
  );
}

/** A text of so many signs is set smaller, so that it keeps to its sheet. */
const LONG = 1800;
