import { useLayoutEffect, useRef, useState } from 'react';
import type { Day } from '../../shared/day.ts';
import type { Letterhead } from '../../shared/print/document.ts';
import type { SheetSize } from '../../shared/print/kinds.ts';
import { type Letter, letterBlocks } from '../../shared/print/letter-template.ts';
import { paginate } from '../../shared/print/paginate.ts';
import classes from './Letter.module.css';
import { useSheetWords } from './language.tsx';
import { sheetRoom } from './room.ts';
import { LetterheadBlock, RunningHead, Sheet } from './Sheet.tsx';

type LetterSheetsProps = {
  readonly letter: Letter;
  readonly printedOn: Day;
  readonly letterhead: Letterhead;
  readonly size: SheetSize;
  /** Nothing is measured before the fonts are there. */
  readonly fontsReady: boolean;
};

/** A text of so many signs is set smaller: it may keep to one sheet then. */
const LONG = 1800;

/** A letter that folds into a window envelope: address where the window is, date, subject, text, room to sign; further sheets where it is long. */
export function LetterSheets({ letter, printedOn, letterhead, size, fontsReady }: LetterSheetsProps) {
  const { t, format } = useSheetWords();
  const root = useRef<HTMLDivElement>(null);
  const [settled, setSettled] = useState<readonly (readonly number[])[] | null>(null);
  const blocks = letterBlocks(letter);
  useLayoutEffect(() => {
    if (fontsReady && settled === null && root.current !== null) {
      setSettled(measure(root.current, size));
    }
  }, [fontsReady, settled, size]);
  const spread = settled ?? [blocks.map((_, index) => index)];
  const day = format.day(printedOn, 'long');
  const long = blocks.join('').length > LONG || undefined;
  return (
    <div ref={root}>
      {spread.map((indices, page) => (
        <Sheet
          key={indices[0] ?? page}
          size={size}
          letterhead={letterhead}
          language={letter.language}
          measuring={settled === null}
          footer={[
            letterhead.footer === '' ? letterhead.office : letterhead.footer,
            t('print.pageOf', { page: page + 1, pages: spread.length }),
          ]}
        >
          {page === 0 ? (
            <>
              <LetterheadBlock letterhead={letterhead} />
              <address className={classes.envelope}>
                {letter.envelope.map((line) => (
                  <div key={line}>{line}</div>
                ))}
              </address>
              <p className={classes.day}>{letterhead.city === '' ? day : `${letterhead.city}, ${day}`}</p>
              <h1 className={classes.subject}>{letter.subject}</h1>
            </>
          ) : (
            <RunningHead left={letterhead.office} right={`${letter.subject} · ${letter.to}`} />
          )}
          {indices.map((index) => (
            <p key={index} className={classes.text} data-block data-long={long}>
              {blocks[index]}
            </p>
          ))}
          {letter.signer !== null && page === spread.length - 1 && (
            <p className={classes.signer} data-signer>
              {letter.signer}
            </p>
          )}
        </Sheet>
      ))}
    </div>
  );
}

function measure(root: HTMLElement, size: SheetSize): readonly (readonly number[])[] {
  const blocks = [...root.querySelectorAll<HTMLElement>('[data-block]')];
  const room = sheetRoom(root, blocks[0], size);
  if (room === null) {
    return [[]];
  }
  // Margins count: from the top of one block to the top of the next.
  const tops = blocks.map((block) => block.offsetTop);
  const last = blocks.at(-1);
  const end = last === undefined ? 0 : last.offsetTop + last.offsetHeight;
  const signer = root.querySelector<HTMLElement>('[data-signer]');
  return paginate(
    tops.map((top, index) => ({ height: (tops[index + 1] ?? end) - top })),
    { ...room, tail: signer === null ? 0 : signer.offsetTop + signer.offsetHeight - end },
  );
}
