import type { SheetSize } from './kinds.ts';

/** A sheet of labels as it is bought; lengths in millimetres. Margins are even: the grid stands in the middle. */
export type LabelSheet = {
  /** The maker's number, printed on the box. */
  readonly code: string;
  readonly page: SheetSize;
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
  /** Between columns; rows touch. */
  readonly gap: number;
};

const INCH = 25.4;

/** Avery's address labels, by number; others of the same measure carry the same grid. */
export const LABEL_SHEETS: readonly LabelSheet[] = [
  a4('L7160', 3, 7, 63.5, 38.1, 2.54),
  a4('L7159', 3, 8, 63.5, 33.9, 2.54),
  a4('L7161', 3, 6, 63.5, 46.6, 2.54),
  a4('L7162', 2, 8, 99.1, 33.9, 2.5),
  a4('L7163', 2, 7, 99.1, 38.1, 2.5),
  a4('L7164', 3, 4, 63.5, 72, 2.54),
  a4('L7165', 2, 4, 99.1, 67.7, 2.5),
  a4('L7173', 2, 5, 99.1, 57, 2.5),
  a4('L7651', 5, 13, 38.1, 21.2, 2.5),
  letter('5160', 3, 10, 2.625, 1, 0.125),
  letter('5161', 2, 10, 4, 1, 0.1875),
  letter('5162', 2, 7, 4, 4 / 3, 0.1875),
  letter('5163', 2, 5, 4, 2, 0.1875),
  letter('5164', 2, 3, 4, 10 / 3, 0.1875),
  letter('5167', 4, 20, 1.75, 0.5, 0.3),
];

/** What is offered first on each sheet. */
export const USUAL_LABELS: Readonly<Record<SheetSize, string>> = { A4: 'L7160', Letter: '5160' };

/** A sheet by its number, however it is typed: `L7160`, `avery 5160`, `l 7160`. */
export function labelSheet(code: string): LabelSheet | null {
  const wanted = code.toUpperCase().replaceAll(/AVERY|[\s-]/g, '');
  return LABEL_SHEETS.find((sheet) => sheet.code === wanted) ?? null;
}

function a4(code: string, columns: number, rows: number, width: number, height: number, gap: number): LabelSheet {
  return { code, page: 'A4', columns, rows, width, height, gap };
}

function letter(code: string, columns: number, rows: number, width: number, height: number, gap: number): LabelSheet {
  return { code, page: 'Letter', columns, rows, width: width * INCH, height: height * INCH, gap: gap * INCH };
}
