import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { figureOf } from '../../shared/evaluation/measured.ts';
import type { QuickScan } from '../../shared/evaluation/scan.ts';
import type { Letterhead } from '../../shared/print/document.ts';
import type { SheetSize } from '../../shared/print/kinds.ts';
import { useSheetWords } from './language.tsx';
import classes from './Scan.module.css';
import { ScanCarriersBlock, ScanFillBlock, ScanPersistencyBlock, ScanPoliciesBlock } from './ScanBlocks.tsx';
import { ScanCurveBlock } from './ScanCurve.tsx';
import { ScanProposalBlock } from './ScanProposal.tsx';
import { RunningHead, Sheet } from './Sheet.tsx';
import { hoursText, stepTexts } from './scan-text.ts';

type ScanSheetProps = {
  readonly scan: QuickScan;
  readonly letterhead: Letterhead;
  readonly size: SheetSize;
  readonly language: string;
};

/** The book on one page: the finding as headline, five figures, six blocks, three next steps. */
export function ScanSheet({ scan, letterhead, size, language }: ScanSheetProps) {
  const { t, format } = useSheetWords();
  const sources = {
    statements: t('print.scan.statements', { count: scan.sources.statements }),
    carriers: t('print.scan.carriersCount', { count: scan.sources.carriers }),
  };
  return (
    <Sheet
      size={size}
      letterhead={letterhead}
      language={language}
      footer={[t('print.scan.footer'), t('print.scan.internal', { page: 1, pages: 1 })]}
    >
      <FittedBody>
        <RunningHead
          left={letterhead.office}
          right={t('print.scan.head', { day: format.day(scan.asOf, 'long'), ...sources })}
        />
        <Headline scan={scan} />
        <Figures scan={scan} />
        <div className={classes.grid}>
          <ScanCurveBlock curve={scan.curve} tiers={scan.proposal.tiers} />
          <ScanProposalBlock proposal={scan.proposal} />
          <ScanPoliciesBlock policies={scan.policies} />
          <ScanPersistencyBlock persistency={scan.persistency} />
          <ScanFillBlock fill={scan.fill} />
          <ScanCarriersBlock carriers={scan.carriers} />
        </div>
        <ol className={classes.steps}>
          {stepTexts(scan.nextSteps, t, format).map((step, index) => (
            <li key={step.title}>
              <h2 className={classes.stepTitle}>{`${index + 1}. ${step.title}`}</h2>
              <p>{step.text}</p>
            </li>
          ))}
        </ol>
      </FittedBody>
    </Sheet>
  );
}

/** Air between the last line and the bottom line, in CSS pixels. */
const AIR = 8;

/** One page it is: words of another language, or an office with long names, make it smaller rather than longer. */
function FittedBody({ children }: { readonly children: ReactNode }) {
  const body = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(1);
  // Measured with every drawing: the first is hidden, and the second has the fonts.
  useLayoutEffect(() => {
    const element = body.current;
    const footer = element?.closest('[data-sheet]')?.querySelector<HTMLElement>('[data-footer]');
    if (element === null || !footer || element.offsetHeight === 0) {
      return;
    }
    const room = footer.offsetTop - element.offsetTop - AIR;
    if (element.offsetHeight > room) {
      setZoom((now) => now * Math.min(0.99, room / element.offsetHeight));
    }
  });
  return (
    <div ref={body} style={{ zoom }}>
      {children}
    </div>
  );
}

function Headline({ scan }: { readonly scan: QuickScan }) {
  const { t, format } = useSheetWords();
  const { halfHouseholds } = scan.curve;
  const single = figureOf(scan.policies.singleShare);
  const { minutes, capacityMinutes } = scan.proposal;
  const hours = { hours: hoursText(minutes, format), capacity: hoursText(capacityMinutes, format) };
  return (
    <>
      <h1 className={classes.finding}>
        {halfHouseholds === null
          ? t('print.scan.findingNone')
          : t(scan.size.basis === 'commission' ? 'print.scan.finding' : 'print.scan.findingPremium', {
              count: halfHouseholds,
            })}
      </h1>
      <p className={classes.lead}>
        {single !== null && t('print.scan.single', { share: format.percent(single, 0) })}
        {t(minutes <= capacityMinutes ? 'print.scan.fits' : 'print.scan.fitsNot', hours)}
      </p>
    </>
  );
}

const MILLION_MINOR = 100_000_000;

function Figures({ scan }: { readonly scan: QuickScan }) {
  const { t, format } = useSheetWords();
  const { size } = scan;
  const large = (amount: number) =>
    amount >= MILLION_MINOR
      ? t('print.scan.million', { amount: format.money(Math.round(amount / 1_000_000), 2) })
      : format.money(amount, 0);
  const figures = [
    [format.number(size.clients), t('print.scan.figures.clients', { households: format.number(size.households) })],
    [format.number(size.policiesInForce), t('print.scan.figures.policies')],
    [large(size.annualPremiumMinor), t('print.scan.figures.premium')],
    [large(size.commission12mMinor), t('print.scan.figures.commission')],
    [
      size.netValueMinor === null ? t('common.notAvailable') : large(size.netValueMinor),
      t(size.netPartial ? 'print.scan.figures.netPartial' : 'print.scan.figures.net'),
    ],
  ] as const;
  return (
    <dl className={classes.figures}>
      {figures.map(([figure, label]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
