import { SHEET_MM } from '../../shared/print/kinds.ts';
import type { LabelSheet } from '../../shared/print/label-sheets.ts';
import { LABEL_LEAD, labelType } from '../../shared/print/label-type.ts';
import classes from './Labels.module.css';

type LabelSheetsProps = {
  readonly labels: readonly (readonly string[])[];
  readonly sheet: LabelSheet;
  readonly start: number;
  readonly language: string;
};

/** Addresses on bought sheets of labels. No letterhead: the sheet's own grid, to the tenth of a millimetre. */
export function LabelSheets({ labels, sheet, start, language }: LabelSheetsProps) {
  const most = sheet.columns * sheet.rows;
  const cells = [...Array.from({ length: start - 1 }, () => null), ...labels].map((lines, place) => ({ lines, place }));
  const { inset, sizes } = labelType(labels, sheet);
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
      <ol key={from} className={classes.sheet} data-sheet data-size={sheet.page} lang={language} style={style}>
        {cells.slice(from, from + most).map(({ lines, place }) => (
          <Label key={place} lines={lines} size={sizes[place - start + 1] ?? 0} inset={inset} />
        ))}
      </ol>
    );
  });
}

type LabelProps = { readonly lines: readonly string[] | null; readonly size: number; readonly inset: number };

function Label({ lines, size, inset }: LabelProps) {
  if (lines === null) {
    return <li aria-hidden />;
  }
  const style = { paddingInline: `${inset}mm`, fontSize: `${size}pt`, lineHeight: LABEL_LEAD };
  return (
    <li className={classes.label} style={style}>
      {lines.map((line) => (
        // What it names may be of any script: each line runs in its own direction, from the label's edge.
        <div key={line}>
          <bdi>{line}</bdi>
        </div>
      ))}
    </li>
  );
}
