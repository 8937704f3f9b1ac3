import { classAt, type Plan } from '../../shared/import/plan.ts';
import { COMMISSION_KINDS } from '../../shared/import/plan-classes.ts';
import { COMMISSION, placeOf } from '../../shared/import/plan-rows.ts';
import { leadOf } from '../../shared/import/shares.ts';
import type { MoneyLine, SameMoney } from './commit-money.ts';
import { inOrderOf } from './order.ts';

/** Rows sorted at once, at least; an eighth of all where that is more. */
const SLICE = 1 << 17;

/**
 * Gives out the money of a file by client and policy: all indexes then grow at one place at a time, ten times as quick as
 * in the file's order once they outgrow the page cache. Policies are taken in slices; for each the file's columns are gone
 * through from their beginning to their end, because looking up a million rows here and there takes longer than that.
 * @param clientOf the client of a policy of the plan
 * @param take gets each row's money; the object holds until it returns
 */
export function eachMoneyByOwner(
  plan: Plan,
  clientOf: (policy: number) => number,
  take: (policy: number, money: MoneyLine) => void,
): void {
  const counts = countMoney(plan);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const order = inOrderOf(counts.length, clientOf);
  const slice = Math.max(SLICE, Math.ceil(total / 8));
  const room = roomFor(
    Math.min(
      total,
      counts.reduce((most, count) => Math.max(most, count), slice),
    ),
  );
  let from = 0;
  while (from < order.length) {
    let to = from;
    let size = 0;
    while (to < order.length && (size === 0 || size + (counts[order[to] ?? 0] ?? 0) <= slice)) {
      size += counts[order[to] ?? 0] ?? 0;
      to++;
    }
    giveOut(plan, counts, order.subarray(from, to), room, take);
    from = to;
  }
}

/** What every row with money of a file holds alike; empty where there are none. */
export function sameMoney(plan: Plan, carriers: Int32Array): SameMoney {
  const { rows } = plan.facts;
  let first: { readonly kind: number; readonly rate: number; readonly advisor: number } | null = null;
  let [kind, rate, advisor] = [true, true, true];
  for (let row = 0; row < rows.count; row++) {
    if (policyAt(plan, row) >= 0) {
      const { chunk, place } = placeOf(rows, row);
      const own = { kind: chunk.kind[place] ?? 0, rate: chunk.rate[place] ?? 0, advisor: chunk.advisor[place] ?? 0 };
      first ??= own;
      kind &&= own.kind === first.kind;
      rate &&= Object.is(own.rate, first.rate);
      advisor &&= own.advisor === first.advisor;
    }
  }
  const [carrier = 0] = carriers;
  // 0: a policy that was in the book before, whose carrier is looked up when its turn comes.
  const oneCarrier = carrier !== 0 && carriers.every((one) => one === carrier);
  const named = first === null ? undefined : COMMISSION_KINDS[first.kind];
  return {
    ...(oneCarrier ? { carrier_id: carrier } : {}),
    ...(kind && named !== undefined ? { kind: named } : {}),
    ...(first !== null && rate ? { rate_ppm: Number.isNaN(first.rate) ? null : first.rate } : {}),
    ...(first !== null && advisor ? { advisor_code: leadOf(rows.texts[first.advisor] ?? '') } : {}),
  };
}

/** Policy of a row with money, −1 for other rows. */
function policyAt(plan: Plan, row: number): number {
  const { chunk, place } = placeOf(plan.facts.rows, row);
  return ((chunk.flags[place] ?? 0) & COMMISSION) !== 0 && classAt(plan, row) === 'new'
    ? (plan.policyOfParty[chunk.party[place] ?? -1] ?? -1)
    : -1;
}

function countMoney(plan: Plan): Int32Array {
  const counts = new Int32Array(plan.policies.length);
  for (let row = 0; row < plan.facts.rows.count; row++) {
    const policy = policyAt(plan, row);
    if (policy >= 0) {
      counts[policy] = (counts[policy] ?? 0) + 1;
    }
  }
  return counts;
}

/** A slice's columns: made once for all, as what a slice leaves behind is collected late. */
type Room = { readonly figures: Float64Array; readonly codes: Int32Array; readonly owner: Int32Array };

function roomFor(rows: number): Room {
  return { figures: new Float64Array(rows * 3), codes: new Int32Array(rows * 4), owner: new Int32Array(rows) };
}

function giveOut(
  plan: Plan,
  counts: Int32Array,
  policies: Int32Array,
  { figures, codes, owner }: Room,
  take: (policy: number, money: MoneyLine) => void,
): void {
  const { rows } = plan.facts;
  const next = new Int32Array(counts.length).fill(-1);
  let start = 0;
  for (const policy of policies) {
    const count = counts[policy] ?? 0;
    next[policy] = start;
    owner.fill(policy, start, start + count);
    start += count;
  }
  for (let row = 0; row < rows.count; row++) {
    const policy = policyAt(plan, row);
    const at = policy < 0 ? -1 : (next[policy] ?? -1);
    if (at >= 0) {
      next[policy] = at + 1;
      const { chunk, place } = placeOf(rows, row);
      figures[at * 3] = chunk.amount[place] ?? 0;
      figures[at * 3 + 1] = chunk.premium[place] ?? 0;
      figures[at * 3 + 2] = chunk.rate[place] ?? 0;
      codes[at * 4] = chunk.period[place] ?? 0;
      codes[at * 4 + 1] = chunk.advisor[place] ?? 0;
      codes[at * 4 + 2] = chunk.kind[place] ?? 0;
      codes[at * 4 + 3] = chunk.base.line + (chunk.line[place] ?? 0);
    }
  }
  const money: MoneyLine = { amount: 0, premium: 0, rate: 0, period: 0, advisor: 0, kind: 0, line: 0 };
  for (let at = 0; at < start; at++) {
    money.amount = figures[at * 3] ?? 0;
    money.premium = figures[at * 3 + 1] ?? 0;
    money.rate = figures[at * 3 + 2] ?? 0;
    money.period = codes[at * 4] ?? 0;
    money.advisor = codes[at * 4 + 1] ?? 0;
    money.kind = codes[at * 4 + 2] ?? 0;
    money.line = codes[at * 4 + 3] ?? 0;
    take(owner[at] ?? 0, money);
  }
}
