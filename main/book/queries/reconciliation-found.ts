import { fromOrdinal, toOrdinal } from '../../../shared/day.ts';
import { claimable, claimKey } from '../../../shared/reconciliation/claims.ts';
import type { Finding } from '../../../shared/reconciliation/classes.ts';
import {
  FINDING_CLASSES,
  FINDING_REASONS,
  type FindingClass,
  type FindingReason,
} from '../../../shared/reconciliation/classes.ts';

const KINDS = ['first-year', 'renewal', 'override', 'bonus', 'chargeback', 'advance', 'adjustment'] as const;
const NO_DAY = -2_147_483_648;
const FIRST_ROOM = 4096;

/**
 * Findings of a whole book in columns: some fifty bytes each, so that a million of them fit beside everything else a book
 * thread keeps.
 */
export type Found = {
  readonly size: number;
  at(index: number): Finding;
  policyAt(index: number): number;
  /** What tells a claim from others of its policy; '' where nothing can be claimed. */
  claimKeyAt(index: number): string;
  /** The columns lists filter and sort by. */
  classAt(index: number): FindingClass;
  dayAt(index: number): number;
  carrierAt(index: number): number;
  expectedAt(index: number): number;
  receivedAt(index: number): number;
};

export type Collecting = Found & { add(policyId: number, findings: readonly Finding[]): void };

export function collectFindings(): Collecting {
  let room = FIRST_ROOM;
  let size = 0;
  const small = { class: new Uint8Array(room), reason: new Uint8Array(room), kind: new Uint8Array(room) };
  const whole = {
    policy: new Int32Array(room),
    line: new Int32Array(room),
    day: new Int32Array(room),
    carrier: new Int32Array(room),
    rate: new Int32Array(room),
    ordinal: new Int32Array(room),
  };
  const amounts = { base: new Float64Array(room), expected: new Float64Array(room), received: new Float64Array(room) };
  const grow = () => {
    room *= 2;
    for (const [name, column] of entriesOf(small)) {
      small[name] = new Uint8Array(room);
      small[name].set(column);
    }
    for (const [name, column] of entriesOf(whole)) {
      whole[name] = new Int32Array(room);
      whole[name].set(column);
    }
    for (const [name, column] of entriesOf(amounts)) {
      amounts[name] = new Float64Array(room);
      amounts[name].set(column);
    }
  };
  const at = (index: number): Finding => {
    const line = whole.line[index] ?? 0;
    const day = whole.day[index] ?? NO_DAY;
    const carrier = whole.carrier[index] ?? 0;
    const rate = whole.rate[index] ?? -1;
    const base = amounts.base[index] ?? Number.NaN;
    return {
      lineId: line === 0 ? null : line,
      class: classAt(index),
      reason: FINDING_REASONS[small.reason[index] ?? 0] ?? ('fits' satisfies FindingReason),
      kind: KINDS[small.kind[index] ?? 0] ?? 'renewal',
      day: day === NO_DAY ? null : fromOrdinal(day),
      carrierId: carrier === 0 ? null : carrier,
      rate: rate < 0 ? null : rate,
      base: Number.isNaN(base) ? null : base,
      expectedMinor: amounts.expected[index] ?? 0,
      receivedMinor: amounts.received[index] ?? 0,
    };
  };
  const classAt = (index: number): FindingClass => FINDING_CLASSES[small.class[index] ?? 0] ?? 'unjudged';
  return {
    get size() {
      return size;
    },
    at,
    classAt,
    policyAt: (index) => whole.policy[index] ?? 0,
    dayAt: (index) => whole.day[index] ?? NO_DAY,
    carrierAt: (index) => whole.carrier[index] ?? 0,
    expectedAt: (index) => amounts.expected[index] ?? 0,
    receivedAt: (index) => amounts.received[index] ?? 0,
    claimKeyAt: (index) => {
      const finding = at(index);
      return claimable(finding) === 0 ? '' : claimKey(finding, whole.ordinal[index] ?? 0);
    },
    add(policyId, findings) {
      const seen = new Map<string, number>();
      for (const finding of findings) {
        if (size === room) {
          grow();
        }
        whole.policy[size] = policyId;
        whole.line[size] = finding.lineId ?? 0;
        whole.day[size] = finding.day === null ? NO_DAY : toOrdinal(finding.day);
        whole.carrier[size] = finding.carrierId ?? 0;
        whole.rate[size] = finding.rate ?? -1;
        small.class[size] = FINDING_CLASSES.indexOf(finding.class);
        small.reason[size] = FINDING_REASONS.indexOf(finding.reason);
        small.kind[size] = KINDS.indexOf(finding.kind);
        amounts.base[size] = finding.base ?? Number.NaN;
        amounts.expected[size] = finding.expectedMinor;
        amounts.received[size] = finding.receivedMinor;
        if (claimable(finding) > 0) {
          const key = claimKey(finding, 0);
          const ordinal = seen.get(key) ?? 0;
          seen.set(key, ordinal + 1);
          whole.ordinal[size] = ordinal;
        }
        size += 1;
      }
    },
  };
}

function entriesOf<Name extends string, Column>(columns: Record<Name, Column>): [Name, Column][] {
  return Object.entries(columns) as [Name, Column][];
}
