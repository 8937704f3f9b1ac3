import type { HandCell } from '../../shared/import/hand-cells.ts';
import type { ControlTotal, Inspection, ReadSummary, Warning } from '../../shared/import/reading.ts';
import type { Drift } from './recipe-fit.ts';

/** What looking at a file and reading it left to say, one of each code. */
export function readWarnings(inspection: Inspection, summary: ReadSummary): readonly Warning[] {
  const own: Warning[] = [];
  for (const total of summary.controlTotals) {
    if (total.stated !== total.found) {
      own.push(totalWarning(total));
    }
  }
  if (summary.hiddenRows > 0) {
    own.push({
      code: 'hidden-rows',
      message: `Rows hidden by a filter in the file: ${summary.hiddenRows}. They were read like the others.`,
      details: { count: summary.hiddenRows },
    });
  }
  return mergeWarnings(mergeWarnings(inspection.warnings, summary.warnings), own);
}

/** All of the first list, and of the second those whose code the first does not have. */
export function mergeWarnings(first: readonly Warning[], second: readonly Warning[]): readonly Warning[] {
  const codes = new Set(first.map(({ code }) => code));
  return [...first, ...second.filter(({ code }) => !codes.has(code))];
}

function totalWarning({ field, stated, found }: ControlTotal): Warning {
  return field === 'records'
    ? {
        code: 'record-count',
        message: `The file says ${stated} records and holds ${found}. Such counts are often stale.`,
        details: { stated, found },
      }
    : {
        code: 'control-total',
        message: `The file states a ${field} total of ${(stated / 100).toFixed(2)}; its lines add up to ${(found / 100).toFixed(2)}. The difference stays on the statement as unexplained.`,
        details: { stated: (stated / 100).toFixed(2), found: (found / 100).toFixed(2) },
      };
}

/** That a file is almost laid out as a recipe says, which therefore was not used. */
export function driftWarnings(drift: Drift | null): readonly Warning[] {
  if (drift === null) {
    return [];
  }
  const { recipe, moved, missing, added } = drift;
  const named = [
    ['moved', moved],
    ['missing', missing],
    ['new', added],
  ] as const;
  const changes = named.flatMap(([word, headers]) => (headers.length === 0 ? [] : [`${word}: ${headers.join(', ')}`]));
  return [
    {
      code: 'layout-drift',
      details: { recipe, changes: changes.join('; ') },
      message: `The file is laid out almost as recipe “${recipe}” expects, so the recipe was not used (${changes.join('; ')}). Save it anew if the carrier changed its layout.`,
    },
  ];
}

/** That cells are read as a person typed them when the line came before. */
export function typedWarnings(typed: readonly HandCell[]): readonly Warning[] {
  const count = typed.filter(({ by }) => by !== null).length;
  return count === 0
    ? []
    : [
        {
          code: 'typed-before',
          details: { count },
          message: `Cells that are read as they were typed by hand when their line came before: ${count}.`,
        },
      ];
}
