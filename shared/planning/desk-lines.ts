import type { Day } from '../day.ts';
import { readDay } from '../day-text.ts';
import { touchOfDeskCode } from './desk-code.ts';

/** What one touch becomes: done, skipped or moved; a done one may lead to a next one. */
export type TouchAct =
  | {
      readonly kind: 'done';
      /** Null: as planned. */
      readonly minutes: number | null;
      readonly outcome: string;
      /** The day of a further touch of the same kind. */
      readonly next: Day | null;
    }
  | { readonly kind: 'skip'; readonly reason: string }
  | { readonly kind: 'move'; readonly to: Day };

export type DeskProblem = 'code' | 'date' | 'reason' | 'twice';

/** One line as it was read; what cannot be read says what is wrong, and nothing of it is guessed. */
export type DeskLine = { readonly line: number; readonly text: string } & (
  | { readonly touchId: number; readonly act: TouchAct; readonly problem: null }
  | { readonly touchId: number | null; readonly act: null; readonly problem: DeskProblem }
);

const MOST_MINUTES = 1440;

/**
 * Reads what was written on a desk sheet, one touch a line:
 * `CODE` done as planned · `CODE 25 spoke to both` minutes and outcome · `CODE 25 wants a quote > 3-5` and a next one on
 * that day · `CODE x not at home` skipped, with the reason · `CODE > 12-4` moved. Blank lines are passed over; a code
 * typed twice counts once, the second line is told.
 * @param year of dates typed without one
 */
export function readDeskLines(text: string, year: number): readonly DeskLine[] {
  const seen = new Set<number>();
  return text.split(/\r?\n/).flatMap((typed, index): DeskLine[] => {
    const trimmed = typed.trim();
    if (trimmed === '') {
      return [];
    }
    const place = { line: index + 1, text: trimmed };
    const [code = '', ...words] = trimmed.split(/\s+/);
    const touchId = touchOfDeskCode(code);
    if (touchId === null) {
      return [{ ...place, touchId, act: null, problem: 'code' }];
    }
    if (seen.has(touchId)) {
      return [{ ...place, touchId, act: null, problem: 'twice' }];
    }
    seen.add(touchId);
    const act = actOf(words.join(' '), year);
    return [
      typeof act === 'string'
        ? { ...place, touchId, act: null, problem: act }
        : { ...place, touchId, act, problem: null },
    ];
  });
}

function actOf(rest: string, year: number): TouchAct | DeskProblem {
  const skipped = /^(?:x|X|-|–|×)(?:\s+(.*))?$/.exec(rest);
  if (skipped !== null) {
    const reason = skipped[1]?.trim() ?? '';
    return reason === '' ? 'reason' : { kind: 'skip', reason };
  }
  const [told = '', dated, ...more] = rest.split('>').map((part) => part.trim());
  const next = dated === undefined ? null : dayOf(dated, year);
  if (more.length > 0 || (dated !== undefined && next === null)) {
    return 'date';
  }
  if (told === '' && next !== null) {
    return { kind: 'move', to: next };
  }
  const timed = /^(\d{1,4})\s*(?:min|m|'|′|分)?(?:\s+(.*))?$/u.exec(told);
  const minutes = timed === null ? null : Number(timed[1]);
  if (minutes !== null && minutes <= MOST_MINUTES) {
    return { kind: 'done', minutes, outcome: timed?.[2]?.trim() ?? '', next };
  }
  return { kind: 'done', minutes: null, outcome: told, next };
}

/** A date in any usual form, or a day and month of the year: `12-4`, `12 apr`. */
function dayOf(text: string, year: number): Day | null {
  return readDay(text) ?? readDay(`${text} ${year}`) ?? readDay(`${text}-${year}`);
}
