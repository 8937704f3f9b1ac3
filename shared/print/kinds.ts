/** Everything that can be printed, in the order the Print screen offers it. */
export const PRINT_WHATS = [
  'plan',
  'household',
  'year-end',
  'desk',
  'wall',
  'letters',
  'labels',
  'invitations',
  'scan',
  'tiers',
  'claims',
] as const;
export type PrintWhat = (typeof PRINT_WHATS)[number];

/** Sheets that letters and lists stand on, upright. */
export const SHEET_SIZES = ['A4', 'Letter'] as const;
export type SheetSize = (typeof SHEET_SIZES)[number];

/** Sheets of the wall calendar, lying. */
export const WALL_SIZES = ['A3', 'A2', 'Tabloid'] as const;
export type WallSize = (typeof WALL_SIZES)[number];

export const PAGES = [...SHEET_SIZES, ...WALL_SIZES] as const;
export type Page = (typeof PAGES)[number];

/** Width and height in millimetres as the sheet is read: the wall calendar lies. */
export const SHEET_MM: Readonly<Record<Page, readonly [width: number, height: number]>> = {
  A4: [210, 297],
  Letter: [215.9, 279.4],
  A3: [420, 297],
  A2: [594, 420],
  Tabloid: [431.8, 279.4],
};

/** What is made for the client's eyes: one document a household, in the client's language. */
export const OF_HOUSEHOLDS: ReadonlySet<PrintWhat> = new Set(['plan', 'household', 'year-end']);

export function isWallSize(page: Page): page is WallSize {
  return WALL_SIZES.some((size) => size === page);
}
