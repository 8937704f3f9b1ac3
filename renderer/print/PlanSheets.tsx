import { useLayoutEffect, useRef, useState } from 'react';
import type { Letterhead, PlanView } from '../../shared/print/document.ts';
import type { SheetSize } from '../../shared/print/kinds.ts';
import { paginate } from '../../shared/print/paginate.ts';
import { joined, useSheetWords } from './language.tsx';
import { FIRST, type Layout, type Measured, nextLayout, ONE_SHEET } from './layout.ts';
import { Members, memberPages } from './MemberPages.tsx';
import { Months } from './Months.tsx';
import classes from './Plan.module.css';
import { Closing, PlanHead, planTitle } from './PlanHead.tsx';
import { PlanSide } from './PlanSide.tsx';
import { LetterheadBlock, RunningHead, Sheet } from './Sheet.tsx';

type PlanSheetsProps = {
  readonly plan: PlanView;
  readonly letterhead: Letterhead;
  readonly size: SheetSize;
  /** Nothing is measured before the fonts are there: their metrics decide what fits. */
  readonly fontsReady: boolean;
};

/** Air between the last line and the bottom line, in CSS pixels. */
const AIR = 10;

/** One client's year: one sheet where it fits, further ones with the name at the top where it does not. A month never splits. */
export function PlanSheets({ plan, letterhead, size, fontsReady }: PlanSheetsProps) {
  const { t, format } = useSheetWords();
  const root = useRef<HTMLDivElement>(null);
  const [layout, setLayout] = useState<Layout>(FIRST);
  useLayoutEffect(() => {
    if (fontsReady && layout.spread === null && root.current !== null) {
      setLayout(nextLayout(layout, measure(root.current, size)));
    }
  }, [fontsReady, size, layout]);
  const spread = layout.spread ?? ONE_SHEET;
  const members = memberPages(plan.members, size);
  const pages = spread.length + members.length;
  const whose = joined(plan.addressee.persons.length > 0 ? plan.addressee.persons : plan.addressee.organisations, t);
  const title = planTitle(plan, t);
  const behind = plan.edition === 'year-end';
  const footer = (page: number) =>
    [
      plan.internal === null
        ? letterhead.footer === ''
          ? t(behind ? 'paper.yearEnd.footer' : 'print.plan.footer', { office: letterhead.office })
          : letterhead.footer
        : t('print.internal.mark'),
      <>
        <div>{t('print.pageOf', { page, pages })}</div>
        <div>{t(behind ? 'paper.yearEnd.dated' : 'print.plan.planOf', { day: format.day(plan.printedOn) })}</div>
      </>,
    ] as const;
  return (
    <div ref={root}>
      {spread.map((months, index) => {
        const last = index === spread.length - 1;
        return (
          <Sheet
            key={months[0] ?? index}
            size={size}
            letterhead={letterhead}
            language={plan.language}
            measuring={layout.spread === null}
            footer={footer(index + 1)}
          >
            {index === 0 ? (
              <>
                <LetterheadBlock letterhead={letterhead} />
                <PlanHead plan={plan} place={letterhead.city} />
              </>
            ) : (
              <RunningHead left={letterhead.office} right={`${t('print.plan.continued', { title })} · ${whose}`} />
            )}
            <div className={classes.columns} data-density={layout.density}>
              <div>
                <Months plan={plan} months={months} />
                {last && <Closing plan={plan} />}
              </div>
              {index === 0 && <PlanSide plan={plan} brief={layout.brief} />}
            </div>
          </Sheet>
        );
      })}
      {members.map((page, index) => (
        <Sheet
          key={page[0]?.policies[0]?.id ?? index}
          size={size}
          letterhead={letterhead}
          language={plan.language}
          footer={footer(spread.length + index + 1)}
        >
          <RunningHead left={letterhead.office} right={`${t('print.plan.continued', { title })} · ${whose}`} />
          <Members page={page} title={index === 0 ? t('paper.household.who') : null} />
        </Sheet>
      ))}
    </div>
  );
}

/** Page heights in CSS pixels: 96 a inch. */
const SHEET_HEIGHT = { A4: (296.9 / 25.4) * 96, Letter: (279.3 / 25.4) * 96 } as const;
const MARGIN_TOP = { A4: (15 / 25.4) * 96, Letter: (16 / 25.4) * 96 } as const;
/** The running head of a continuation with its margin. */
const RUNNING_HEAD = (14 / 25.4) * 96;
const FOOTER_BOTTOM = (9 / 25.4) * 96;

function measure(root: HTMLElement, size: SheetSize): Measured {
  const months = [...root.querySelectorAll<HTMLElement>('[data-month]')];
  const first = months[0];
  const footer = root.querySelector<HTMLElement>('[data-footer]');
  const tail = root.querySelector<HTMLElement>('[data-closing]');
  if (first === undefined || footer === null) {
    return { spread: ONE_SHEET, sideFits: true };
  }
  // Relative to the sheet, its positioned parent: a preview is scaled, and its place in the window says nothing.
  const top = first.offsetTop;
  const bottom = SHEET_HEIGHT[size] - FOOTER_BOTTOM - footer.offsetHeight - AIR;
  const side = root.querySelector<HTMLElement>('[data-side]');
  const spread = paginate(
    months.map((month) => ({ height: month.offsetHeight })),
    { first: bottom - top, further: bottom - MARGIN_TOP[size] - RUNNING_HEAD, tail: tail?.offsetHeight ?? 0 },
  );
  return { spread, sideFits: side === null || side.offsetTop + side.offsetHeight <= bottom };
}
