import type { FieldValue } from '../../shared/import/plan-book.ts';
import { sameValue } from '../../shared/import/saying.ts';
import { planBook } from '../book/queries/importing-view.ts';
import type { WriteBook } from '../book/types.ts';
import { annualPremium } from './annual-premium.ts';
import { type Event, foldClaim, foldPolicy } from './fold.ts';
import type { Layer } from './said.ts';
import { undoneIn, type Writers, writeFields } from './undo-fields.ts';

/** Makes a policy what the remaining statements say of it. Returns whether anything of it changed. */
export function refoldPolicy(
  db: WriteBook,
  id: number,
  layers: readonly Layer<'policy'>[],
  remaining: readonly Layer<'policy'>[],
  writers: Writers,
): boolean {
  const [before, after] = [foldPolicy(layers), foldPolicy(remaining)];
  const record = planBook(db).policyRecord(id);
  const number = db.prepare<[number], { number: string }>('SELECT number FROM policy WHERE id = ?').get(id)?.number;
  const stored = (field: string, value: FieldValue, statementId: number): FieldValue => {
    const writer = writers(statementId);
    // A product is its carrier's as the statement that names it calls him; rows decided later are a saying of their own.
    const sayings = remaining.filter((layer) => layer.statementId === statementId).map(({ facts }) => facts.values);
    const carrier = (sayings.findLast(({ product }) => product === value && field === 'product') ?? sayings.at(-1))
      ?.carrier;
    return field === 'line'
      ? writer.line(String(value), 0)
      : field === 'carrier'
        ? writer.carrier(String(value), 0)
        : field === 'product'
          ? writer.product(String(value), writer.carrier(typeof carrier === 'string' ? carrier : null, 0), null, 0)
          : value;
  };
  const actual = { ...record?.values, number: number ?? '' };
  const undone = undoneIn(layers, remaining);
  const target = { entity: 'policy', id, actual, same: sameValue, stored, undone } as const;
  let changed = writeFields(db, target, before.fields, after.fields);
  if (changed) {
    writeAnnual(db, id);
  }
  const reasons = [before, after].map(({ fields }) => fields.get('purchase_reason')?.value ?? null);
  if (reasons[0] !== reasons[1] && record?.values.purchase_reason === reasons[0]) {
    writeReason(db, id, reasons[1] ?? null, remaining);
    changed = true;
  }
  if (before.client !== after.client) {
    changed = giveBack(db, id, before.client, after.client) || changed;
  }
  writeEvents(db, id, before.events, after.events);
  return changed;
}

function writeAnnual(db: WriteBook, id: number): void {
  const now = db
    .prepare<[number], { premium_minor: number | null; payments_per_year: number }>(
      'SELECT premium_minor, payments_per_year FROM policy WHERE id = ?',
    )
    .get(id);
  db.prepare<[number | null, number]>('UPDATE policy SET annual_premium_minor = ? WHERE id = ?').run(
    annualPremium(now?.premium_minor ?? null, now?.payments_per_year ?? 1),
    id,
  );
}

function writeReason(db: WriteBook, id: number, reason: FieldValue, remaining: readonly Layer<'policy'>[]): void {
  db.prepare<[number]>('DELETE FROM purchase_reason WHERE policy_id = ?').run(id);
  const teller = remaining.find(({ facts }) => (facts.values.purchase_reason ?? null) !== null);
  if (reason !== null && teller !== undefined) {
    db.prepare<FieldValue[]>('INSERT INTO purchase_reason (policy_id, reason, recorded_on) VALUES (?, ?, ?)').run(
      id,
      reason,
      teller.datedOn ?? teller.importedAt.slice(0, 10),
    );
  }
}

/** A policy's money and claims go with it. False: a person gave it to somebody else since. */
function giveBack(db: WriteBook, id: number, from: number, to: number): boolean {
  const { changes } = db
    .prepare<[number, number, number]>('UPDATE policy SET client_id = ? WHERE id = ? AND client_id = ?')
    .run(to, id, from);
  if (changes > 0) {
    db.prepare<[number, number]>('UPDATE commission SET client_id = ? WHERE policy_id = ?').run(to, id);
    db.prepare<[number, number]>('UPDATE claim SET client_id = ? WHERE policy_id = ?').run(to, id);
  }
  return changes > 0;
}

function writeEvents(db: WriteBook, id: number, before: readonly Event[], after: readonly Event[]): void {
  const left = after.map((event) => JSON.stringify(event));
  for (const event of before) {
    const place = left.indexOf(JSON.stringify(event));
    if (place >= 0) {
      left.splice(place, 1);
      continue;
    }
    db.prepare<FieldValue[]>(
      `DELETE FROM policy_event WHERE id = (SELECT max(id) FROM policy_event WHERE policy_id = ? AND on_day IS ?
         AND status = ? AND annual_premium_minor IS ? AND statement_id = ?)`,
    ).run(id, event.onDay, event.status, event.annual, event.statementId);
  }
  for (const text of left) {
    const { onDay, status, annual, statementId } = JSON.parse(text) as Event;
    db.prepare<FieldValue[]>(
      'INSERT INTO policy_event (policy_id, on_day, status, annual_premium_minor, statement_id) VALUES (?, ?, ?, ?, ?)',
    ).run(id, onDay, status, annual, statementId);
  }
}

/** Makes a claim what the remaining statements say of it. Returns whether anything of it changed. */
export function refoldClaim(
  db: WriteBook,
  id: number,
  layers: readonly Layer<'claim'>[],
  remaining: readonly Layer<'claim'>[],
): boolean {
  const actual = planBook(db).claimRecord(id)?.values ?? {};
  const stored = (_field: string, value: FieldValue) => value;
  const undone = undoneIn(layers, remaining);
  const target = { entity: 'claim', id, actual, same: sameValue, stored, undone } as const;
  const changed = writeFields(db, target, foldClaim(layers), foldClaim(remaining));
  // Only its first statement says which policy a claim is of: later ones know it by its number.
  const [was, is] = [layers[0]?.facts, remaining[0]?.facts];
  if (was === undefined || is === undefined || was.policy === is.policy) {
    return changed;
  }
  const moved = db
    .prepare<FieldValue[]>(
      `UPDATE claim SET policy_id = ?, client_id = ifnull((SELECT client_id FROM policy WHERE id = ?), ?)
       WHERE id = ? AND policy_id IS ?`,
    )
    .run(is.policy, is.policy, is.client, id, was.policy);
  return moved.changes > 0 || changed;
}
