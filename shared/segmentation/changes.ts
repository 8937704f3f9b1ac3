import { type Minor, toDecimal } from '../money.ts';

/** What one statement's lines, or those of none, add to a value now and added then. */
export type Cause = {
  readonly statementId: number | null;
  readonly fileName: string | null;
  readonly datedOn: string | null;
  readonly importedAt: string | null;
  readonly now: Minor;
  readonly then: Minor;
};

type Place = { readonly tier: string | null; readonly state: string; readonly valueMinor: Minor | null };

/** The run compared with; createdAt null: no run was kept, the year before is worked out from the book. */
export type ComparedWith = { readonly runId: number | null; readonly asOf: string; readonly createdAt: string | null };

type Pair<Of> = { readonly before: Of | null; readonly now: Of | null };

/** What changed for a household since an earlier day, and which statements caused it. */
export type Changes = {
  readonly runId: number | null;
  readonly asOf: string;
  readonly tier: Pair<string>;
  readonly state: Pair<string>;
  readonly valueMinor: Pair<Minor>;
  /** Largest change first. */
  readonly rows: {
    readonly statementId: number | null;
    readonly fileName: string | null;
    readonly datedOn: string | null;
    readonly addedMinor: Minor;
  }[];
  /** What the statements do not explain: lines without one, statements taken back since, another basis of value. */
  readonly otherMinor: Minor;
};

/** Statements told at most, those that changed most first. */
const MOST = 50;

/**
 * A household's change: each statement with what its lines add to the value and what of them fell out of the twelve months. A
 * statement read after the earlier run counts whole.
 */
export function changesBetween(
  result: Place,
  before: Place | undefined,
  compared: ComparedWith,
  causes: readonly Cause[],
): Changes {
  const { createdAt } = compared;
  const rows = causes
    .map(({ importedAt, now, then, statementId, fileName, datedOn }) => {
      const late = createdAt !== null && importedAt !== null && importedAt > createdAt;
      return { statementId, fileName, datedOn, addedMinor: now - (late ? 0 : then) };
    })
    .filter(({ addedMinor }) => addedMinor !== 0)
    .sort((a, b) => Math.abs(b.addedMinor) - Math.abs(a.addedMinor) || (a.statementId ?? 0) - (b.statementId ?? 0));
  const explained = rows.reduce((sum, { addedMinor }) => sum + addedMinor, 0);
  const valueThen = createdAt === null ? yearBefore(result, causes) : (before?.valueMinor ?? null);
  return {
    runId: compared.runId,
    asOf: compared.asOf,
    tier: { before: before?.tier ?? null, now: result.tier },
    state: { before: before?.state ?? null, now: result.state },
    valueMinor: { before: valueThen, now: result.valueMinor },
    rows: rows.slice(0, MOST),
    otherMinor: (result.valueMinor ?? 0) - (valueThen ?? 0) - explained,
  };
}

/** The value of the year before as its lines add up; null where the household has none, and no value by them now. */
function yearBefore({ valueMinor }: Place, causes: readonly Cause[]): Minor | null {
  return causes.length === 0 && valueMinor !== 0 ? null : causes.reduce((sum, { then }) => sum + then, 0);
}

/** Statements named in sentences; the rest is added up. */
const NAMED = 3;

/** The change in plain English sentences, the headless form; none where nothing changed. */
export function changeSentences(
  { runId, asOf, tier, state, valueMinor, rows, otherMinor }: Changes,
  currency: string,
): string[] {
  const money = (amount: Minor) => `${amount > 0 ? '+' : ''}${toDecimal(amount)} ${currency}`;
  const moved = [
    runId !== null && tier.before !== tier.now ? `tier ${tier.before ?? 'unscored'} to ${tier.now ?? 'unscored'}` : '',
    runId !== null && state.before !== null && state.before !== state.now
      ? `state ${state.before} to ${state.now}`
      : '',
    valueMinor.before !== valueMinor.now && (runId !== null || valueMinor.before !== null)
      ? `value ${told(valueMinor.before)} to ${told(valueMinor.now)} ${currency}`
      : '',
  ].filter((part) => part !== '');
  if (moved.length === 0 && rows.length === 0) {
    return [];
  }
  const since = runId === null ? `In a year, since ${asOf}` : `Since the run of ${asOf}`;
  const lines = [`${since}: ${moved.length === 0 ? 'the same tier and value' : moved.join(', ')}.`];
  const causes = rows.slice(0, NAMED).map(({ fileName, datedOn, addedMinor }) => {
    const of = datedOn === null ? '' : ` of ${datedOn}`;
    return `${fileName ?? 'lines without a statement'}${of} ${money(addedMinor)}`;
  });
  const rest = rows.slice(NAMED).reduce((sum, { addedMinor }) => sum + addedMinor, 0);
  if (rows.length > NAMED) {
    causes.push(`${rows.length - NAMED} more statements ${money(rest)}`);
  }
  if (otherMinor !== 0) {
    causes.push(`not by a statement ${money(otherMinor)}`);
  }
  return causes.length === 0 ? lines : [...lines, `Caused by: ${causes.join('; ')}.`];
}

function told(amount: Minor | null): string {
  return amount === null ? 'n/a' : toDecimal(amount);
}
