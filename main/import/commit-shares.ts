import type { Plan } from '../../shared/import/plan.ts';
import { at, textAt } from '../../shared/import/plan-rows.ts';
import type { Reading } from '../../shared/import/reading.ts';
import { divided, type Share, sharesIn, WHOLE_PPM } from '../../shared/import/shares.ts';
import { type Minor, minor } from '../../shared/money.ts';
import type { StatementWriter } from './commit-writer.ts';

/**
 * Divides the lines of commission between advisors, after they are written: by what each line says, else by what its recipe
 * says of all. Lines that were divided before are left.
 */
export function writeShares(writer: StatementWriter, plan: Plan, reading: Reading): void {
  const { rows } = plan.facts;
  const fixed = fixedShares(reading);
  const said = new Map<number, readonly Share[]>();
  if (rows.texts.some((text) => sharesIn(text).length > 0)) {
    for (let row = 0; row < rows.count; row++) {
      const shares = sharesIn(textAt(rows, 'advisor', row) ?? '');
      if (shares.length > 0) {
        said.set(at(rows, 'line', row), shares);
      }
    }
  }
  if (said.size === 0 && fixed.length === 0) {
    return;
  }
  const { db, statementId } = writer;
  const insert = db.prepare<[number, number, string, number, Minor]>(
    `INSERT INTO commission_share (commission_id, seq, advisor_code, share_ppm, amount_minor) VALUES (?, ?, ?, ?, ?)`,
  );
  const lines = db
    .prepare<[number], { id: number; line: number; amount: number }>(
      `SELECT id, line_no AS line, amount_minor AS amount FROM commission c WHERE statement_id = ?
         AND NOT EXISTS (SELECT 1 FROM commission_share WHERE commission_id = c.id)`,
    )
    .all(statementId);
  for (const { id, line, amount } of lines) {
    const shares = said.get(line) ?? fixed;
    for (const [seq, part] of (shares.length === 0 ? [] : divided(minor(amount), shares)).entries()) {
      insert.run(id, seq, part.advisor, part.ppm, part.amount);
    }
  }
}

/** What the recipe says; more than the whole together says nothing. */
function fixedShares({ shares = [] }: Reading): readonly Share[] {
  const fixed = shares.map(({ advisor, percent }) => ({ advisor, ppm: Math.round(Number(percent) * 10_000) }));
  return fixed.reduce((sum, { ppm }) => sum + ppm, 0) > WHOLE_PPM ? [] : fixed;
}
