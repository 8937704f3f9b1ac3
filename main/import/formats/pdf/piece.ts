/** Text as it stands on a page, in points from its top left corner. */
export type Piece = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where the letters stand on. */
  readonly base: number;
  /** Of the letters. */
  readonly size: number;
};

export type Page = { readonly number: number; readonly height: number; readonly pieces: readonly Piece[] };

/** Pieces on one level, from left to right. */
export type PdfLine = {
  readonly page: number;
  readonly pieces: readonly Piece[];
  readonly base: number;
  readonly size: number;
  /** Share of the page's height above it. */
  readonly depth: number;
};
