import { nameOf } from './cell-basics.ts';
import type { Field } from './fields.ts';
import type { ColumnReading, Reading } from './reading.ts';

/** What can be other in the next version of a recipe. */
export const RECIPE_CHANGES = [
  'added',
  'removed',
  'moved',
  'field',
  'decimal',
  'dateOrder',
  'impliedDecimals',
  'values',
  'kind',
  'carrier',
  'line',
  'currency',
  'rates',
  'encoding',
  'delimiter',
  'headerRow',
  'ruler',
  'complete',
  'shares',
] as const;
export type RecipeChangeName = (typeof RECIPE_CHANGES)[number];

/** One difference. `column` where it is about one; `before` and `after` are data, not words: null is nothing. */
export type RecipeChange = {
  readonly what: RecipeChangeName;
  readonly column: string | null;
  readonly before: string | null;
  readonly after: string | null;
};

/** What a later version of a recipe says otherwise, columns first. Columns are told by their headers, else by their place. */
export function recipeChanges(before: Reading, after: Reading): readonly RecipeChange[] {
  const [old, now] = [columnsOf(before), columnsOf(after)];
  const changes: RecipeChange[] = [];
  for (const [key, column] of now) {
    const known = old.get(key);
    if (known === undefined) {
      changes.push({ what: 'added', column: nameOf(column), before: null, after: column.field });
    } else {
      changes.push(...columnChanges(known, column));
    }
  }
  for (const [key, column] of old) {
    if (!now.has(key)) {
      changes.push({ what: 'removed', column: nameOf(column), before: column.field, after: null });
    }
  }
  const whole = WHOLE.map(([what, say]) => ({ what, column: null, before: say(before), after: say(after) }));
  return [...changes, ...whole.filter((change) => change.before !== change.after)];
}

function columnsOf({ tables }: Reading): ReadonlyMap<string, ColumnReading> {
  const named = new Map<string, ColumnReading>();
  for (const { columns } of tables) {
    for (const column of columns) {
      const header = column.header.trim().toLowerCase();
      const key = header === '' ? `#${column.index}` : header;
      // Of several columns with one header each is its own.
      named.set(named.has(key) ? `${key}#${column.index}` : key, column);
    }
  }
  return named;
}

function columnChanges(before: ColumnReading, after: ColumnReading): readonly RecipeChange[] {
  const column = nameOf(after);
  const of = (what: RecipeChangeName, say: (one: ColumnReading) => string | number | Field | null | undefined) => {
    const [left, right] = [say(before) ?? null, say(after) ?? null];
    return left === right
      ? []
      : [{ what, column, before: left === null ? null : String(left), after: right === null ? null : String(right) }];
  };
  return [
    ...of('moved', ({ index }) => index + 1),
    ...of('field', ({ field }) => field),
    ...of('decimal', ({ decimal }) => decimal),
    ...of('dateOrder', ({ dateOrder }) => dateOrder),
    ...of('impliedDecimals', ({ impliedDecimals }) => impliedDecimals),
    ...of('values', ({ values }) => wordsOf(values)),
  ];
}

function wordsOf(map: Readonly<Record<string, string>> | undefined): string | null {
  const said = Object.entries(map ?? {}).map(([word, means]) => `${word} = ${means}`);
  return said.length === 0 ? null : said.toSorted().join(', ');
}

const WHOLE: readonly (readonly [RecipeChangeName, (reading: Reading) => string | null])[] = [
  ['kind', ({ kind }) => kind],
  ['carrier', ({ carrier }) => carrier],
  ['line', ({ line }) => line ?? null],
  ['currency', ({ currency }) => currency],
  ['rates', ({ rates }) => wordsOf(rates)],
  ['encoding', ({ encoding }) => encoding],
  ['delimiter', ({ delimiter }) => delimiter],
  ['headerRow', ({ tables }) => (tables[0]?.headerRow == null ? null : String(tables[0].headerRow))],
  ['ruler', ({ ruler }) => ruler?.map(({ start, length }) => `${start}–${start + length - 1}`).join(' ') ?? null],
  ['shares', ({ shares }) => shares?.map(({ advisor, percent }) => `${advisor} ${percent} %`).join(', ') ?? null],
  ['complete', ({ complete }) => (complete === true ? 'yes' : null)],
];
