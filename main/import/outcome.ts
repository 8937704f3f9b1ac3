import { classAt, type Plan } from '../../shared/import/plan.ts';
import { at, commissionAt, textAt } from '../../shared/import/plan-rows.ts';
import type { Warning } from '../../shared/import/reading.ts';
import type { CellProblem } from '../../shared/import/types.ts';
import type { RejectedCell, StatementDate } from './commit.ts';

/** Every reason a row was turned away, in the order of the file. */
export function rejectedCells(plan: Plan): readonly RejectedCell[] {
  const cells: RejectedCell[] = [];
  const { rows } = plan.facts;
  for (let row = 0; row < rows.count; row++) {
    if (classAt(plan, row) !== 'rejected') {
      continue;
    }
    const place = { row: at(rows, 'row', row), sheet: textAt(rows, 'sheet', row) };
    for (const { column, value, code, message } of problemsOf(plan, row)) {
      cells.push({ ...place, column, value, code, message });
    }
  }
  return cells;
}

/** Why a row is rejected: what its cells say, else that a person left it out, with his reason. */
export function problemsOf(plan: Plan, row: number): readonly CellProblem[] {
  const target = plan.matching.targets[at(plan.facts.rows, 'party', row)];
  const reason = target?.kind === 'skip' ? (target.reason ?? '') : '';
  return (
    plan.facts.problems.get(row) ?? [
      {
        column: '',
        value: reason,
        code: 'skipped',
        message: `Left out by decision in the review.${reason === '' ? '' : ` ${reason}`}`,
      },
    ]
  );
}

/** What a person should know about a plan besides its figures. */
export function planWarnings(plan: Plan, date: StatementDate): readonly Warning[] {
  const warnings: Warning[] = [];
  const { uncarried, unnamed, kept } = plan.noted;
  if (uncarried > 0) {
    warnings.push({
      code: 'no-carrier',
      details: { count: uncarried },
      message: `New policies without a carrier: ${uncarried}. Import with the carrier's name to have them told apart.`,
    });
  }
  if (unnamed > 0) {
    warnings.push({
      code: 'unnamed-clients',
      details: { count: unnamed },
      message: `Clients without a name: ${unnamed}. They are called by their number until a list with names comes.`,
    });
  }
  if (kept > 0) {
    warnings.push({
      code: 'kept-by-hand',
      details: { count: kept },
      message: `Values typed by hand that differ from the file and were kept: ${kept}.`,
    });
  }
  const again = partlyAgain(plan);
  if (again !== null) {
    warnings.push({
      code: 'partly-again',
      details: again,
      message: `${again.same} of its lines of commission are in the book already and ${again.fresh} are not. If it corrects an earlier list, undo that one first: a line it changes counts beside the one it corrects.`,
    });
  }
  if (date.source === 'none') {
    warnings.push({
      code: 'no-statement-date',
      message:
        'No date was found for the statement. Give it with --statement-date, or lines without a date count for no year.',
    });
  }
  return warnings;
}

/** So much of a list that came before makes it another edition of it. */
const ANOTHER_EDITION = 1 / 3;

/** Lines of commission that came before beside others that did not: a list sent again, corrected. Null for any other. */
function partlyAgain(plan: Plan): { readonly same: number; readonly fresh: number } | null {
  const { rows } = plan.facts;
  let same = 0;
  let fresh = 0;
  let known = -1;
  for (let row = 0; row < rows.count; row++) {
    const found = classAt(plan, row);
    same += found === 'same' ? 1 : 0;
    fresh += found === 'new' ? 1 : 0;
    known = found === 'same' ? row : known;
  }
  return known >= 0 && fresh > 0 && same >= (same + fresh) * ANOTHER_EDITION && commissionAt(rows, known) !== null
    ? { same, fresh }
    : null;
}

/** That a complete list left policies out which stay in force, because nobody said otherwise. */
export function missingWarnings(count: number): readonly Warning[] {
  return count === 0
    ? []
    : [
        {
          code: 'missing-from-list',
          details: { count },
          message: `Policies in force in the book that this complete list leaves out: ${count}. They were left as they are; the import screen proposes them as lapsed.`,
        },
      ];
}
