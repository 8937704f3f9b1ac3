import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react';
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
import { sheetRoom } from './room.ts';
import { LetterheadBlock, RunningHead, Sheet } from './Sheet.tsx';

type PlanSheetsProps = {
  readonly plan: PlanView;
  readonly letterhead: Letterhead;
  readonly size: SheetSize;
  /** Nothing is measured before the fonts are there: their metrics decide what fits. */
  readonly fontsReady: boolean;
};

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
            <div
              className={classes.columns}
              data-density={layout.density}
              style={{ '--spare': `${layout.spare}px` } as CSSProperties}
            >
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

function measure(root: HTMLElement, size: SheetSize): Measured {
  const months = [...root.querySelectorAll<HTMLElement>('[data-month]')];
  const room = sheetRoom(root, months[0], size);
  if (room === null) {
    return { spread: ONE_SHEET, sideFits: true, spare: 0 };
  }
  const tail = root.querySelector<HTMLElement>('[data-closing]')?.offsetHeight ?? 0;
  const heights = months.map((month) => month.offsetHeight);
  const spread = paginate(
    heights.map((height) => ({ height })),
    { ...room, tail },
  );
  const last = spread.at(-1) ?? [];
  const used = last.reduce((sum, month) => sum + (heights[month] ?? 0), tail);
  const side = root.querySelector<HTMLElement>('[data-side]');
  return {
    spread,
    sideFits: side === null || side.offsetTop + side.offsetHeight <= room.bottom,
    spare: Math.max(0, (spread.length === 1 ? room.first : room.further) - used),
  };
}
