import type { PrintDocument } from '../../shared/print/document.ts';
import { TierNamesProvider } from '../components/tier-names.ts';
import { ClaimSheets } from './ClaimSheets.tsx';
import { DeskSheets } from './DeskSheets.tsx';
import { GuestSheets } from './GuestSheets.tsx';
import { LabelSheets } from './LabelSheets.tsx';
import { LetterSheets } from './LetterSheets.tsx';
import { Spoken } from './language.tsx';
import { PlanSheets } from './PlanSheets.tsx';
import { ScanSheet } from './ScanSheet.tsx';
import { TableSheets } from './TableSheets.tsx';
import { TierSheets } from './TierSheets.tsx';
import { WallSheet } from './WallSheet.tsx';

type DocumentSheetsProps = {
  readonly document: PrintDocument;
  /** False while fonts are on their way: nothing is measured yet. */
  readonly fontsReady: boolean;
};

/** All sheets of a document: the same components on paper and in the preview. */
export function DocumentSheets(props: DocumentSheetsProps) {
  return (
    <TierNamesProvider value={props.document.tierNames}>
      <Sheets {...props} />
    </TierNamesProvider>
  );
}

function Sheets({ document, fontsReady }: DocumentSheetsProps) {
  const { letterhead, language, currency } = document;
  if (document.what === 'wall') {
    return (
      <Spoken language={language} currency={currency}>
        <WallSheet wall={document.wall} letterhead={letterhead} size={document.size} />
      </Spoken>
    );
  }
  const { size } = document;
  switch (document.what) {
    case 'plan':
    case 'household':
    case 'year-end':
      return document.plans.map((plan) => (
        <Spoken key={plan.clientId} language={plan.language} currency={currency}>
          <PlanSheets plan={plan} letterhead={letterhead} size={size} fontsReady={fontsReady} />
        </Spoken>
      ));
    case 'desk':
      return (
        <Spoken language={language} currency={currency}>
          <DeskSheets sheets={document.sheets} letterhead={letterhead} size={size} />
        </Spoken>
      );
    case 'labels':
      return <LabelSheets labels={document.labels} sheet={document.sheet} start={document.start} language={language} />;
    case 'letters':
      return document.letters.map((letter) => (
        <Spoken key={letter.clientId} language={letter.language} currency={currency}>
          <LetterSheets
            letter={letter}
            printedOn={document.printedOn}
            letterhead={letterhead}
            size={size}
            fontsReady={fontsReady}
          />
        </Spoken>
      ));
    case 'invitations':
      return (
        <Spoken language={language} currency={currency}>
          <GuestSheets
            activity={document.activity}
            name={document.name}
            guests={document.guests}
            left={document.left}
            letterhead={letterhead}
            size={size}
          />
        </Spoken>
      );
    case 'scan':
      return (
        <Spoken language={language} currency={currency}>
          <ScanSheet scan={document.scan} letterhead={letterhead} size={size} language={language} />
        </Spoken>
      );
    case 'table':
      return (
        <Spoken language={language} currency={currency}>
          <TableSheets table={document.table} letterhead={letterhead} size={size} language={language} />
        </Spoken>
      );
    case 'claims':
      return (
        <Spoken language={language} currency={currency}>
          <ClaimSheets letters={document.letters} printedOn={document.printedOn} letterhead={letterhead} size={size} />
        </Spoken>
      );
    case 'tiers':
      return (
        <Spoken language={language} currency={currency}>
          <TierSheets
            groups={document.groups}
            asOf={document.asOf}
            letterhead={letterhead}
            size={size}
            language={language}
          />
        </Spoken>
      );
  }
}
