import type { CSSProperties } from 'react';
import { SHEET_MM } from '../../shared/print/kinds.ts';
import type { LabelSheet } from '../../shared/print/label-sheets.ts';
import classes from './Labels.module.css';

type LabelSheetsProps = {
  readonly labels: readonly (readonly string[])[];
  readonly sheet: LabelSheet;
  readonly start: number;
  readonly language: string;
};

/** Lines a label of this height has room for, in points of type: the more lines, the smaller, down to what one can read. */
const SIZES = { largest: 11, smallest: 6.5, lead: 1.28 } as const;

/** Addresses on bought sheets of labels. No letterhead: the sheet's own grid, to the tenth of a millimetre. */
export function LabelSheets({ labels, sheet, start, language }: LabelSheetsProps) {
  const most = sheet.columns * sheet.rows;
  const cells = [...Array.from({ length: start - 1 }, () => null), ...labels].map((lines, place) => ({ lines, place }));
  const [width, height] = SHEET_MM[sheet.page];
  const style = {
    inlineSize: `${width}mm`,
    blockSize: `${height - 0.1}mm`,
    gridTemplateColumns: `repeat(${sheet.columns}, ${sheet.width}mm)`,
    gridAutoRows: `${sheet.height}mm`,
    columnGap: `${sheet.gap}mm`,
    paddingBlockStart: `${(height - sheet.rows * sheet.height) / 2}mm`,
  };
  return Array.from({ length: Math.ceil(cells.length / most) }, (_, page) => {
    const from = page * most;
    return (
      <section key={from} className={classes.sheet} data-sheet data-size={sheet.page} lang={language} style={style}>
        {cells.slice(from, from + most).map(({ lines, place }) => (
          <Label key={place} lines={lines} sheet={sheet} />
        ))}
      </section>
    );
  });
}

function Label({ lines, sheet }: { readonly lines: readonly string[] | null; readonly sheet: LabelSheet }) {
  if (lines === null) {
    return <div />;
  }
  return (
    <address className={classes.label} style={styleOf(lines, sheet)}>
      {lines.join('\n')}
    </address>
  );
}

/** Signs of a line are half as wide as high, Han characters as wide. */
function widthOf(line: string): number {
  return [...line].reduce(
    (sum, sign) => sum + (/[\p{Script=Han}\u3000-\u30ff\uff00-\uffef]/u.test(sign) ? 1 : 0.54),
    0,
  );
}

function styleOf(lines: readonly string[], { width, height }: LabelSheet): CSSProperties {
  const padding = Math.min(5, Math.max(1.2, height * 0.12));
  const inner = { width: ((width - padding * 2) / 25.4) * 72, height: ((height - padding * 1.2) / 25.4) * 72 };
  const longest = Math.max(...lines.map(widthOf), 1);
  const fits = Math.min(SIZES.largest, inner.height / lines.length / SIZES.lead, inner.width / longest);
  return {
    paddingInline: `${padding}mm`,
    fontSize: `${Math.max(SIZES.smallest, Math.floor(fits * 4) / 4)}pt`,
    lineHeight: SIZES.lead,
  };
}
