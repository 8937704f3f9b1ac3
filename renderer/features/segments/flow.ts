import type { MoveCount } from '../../../shared/contract/segments.ts';

export type FlowBar = {
  readonly tier: string | null;
  readonly households: number;
  readonly top: number;
  readonly height: number;
};

export type Ribbon = {
  readonly from: string | null;
  readonly to: string | null;
  readonly households: number;
  /** Upper edge on the left and on the right, and the thickness, in pixels. */
  readonly left: number;
  readonly right: number;
  readonly height: number;
};

/** Pixels between two bars. */
const GAP = 12;

/** Bars and ribbons of a flow inside a height: both sides in the order of tiers, unscored last. */
export function flowOf(counts: readonly MoveCount[], height: number) {
  const total = counts.reduce((sum, count) => sum + count.households, 0);
  const tiers = [...new Set(counts.flatMap(({ from, to }) => [from, to]))].sort(byTier);
  const room = Math.max(1, height - GAP * Math.max(0, tiers.length - 1));
  const scale = total === 0 ? 0 : room / total;
  const barsOf = (side: 'from' | 'to'): FlowBar[] => {
    let top = 0;
    return tiers.map((tier) => {
      const households = counts.reduce((sum, count) => sum + (count[side] === tier ? count.households : 0), 0);
      const bar = { tier, households, top, height: households * scale };
      top += bar.height + GAP;
      return bar;
    });
  };
  const [left, right] = [barsOf('from'), barsOf('to')];
  const filled = { left: new Map<string | null, number>(), right: new Map<string | null, number>() };
  const place = (bars: readonly FlowBar[], used: Map<string | null, number>, tier: string | null, thick: number) => {
    const start = (bars.find((bar) => bar.tier === tier)?.top ?? 0) + (used.get(tier) ?? 0);
    used.set(tier, (used.get(tier) ?? 0) + thick);
    return start;
  };
  const ribbons: Ribbon[] = [...counts]
    .filter(({ households }) => households > 0)
    .sort((a, b) => byTier(a.from, b.from) || byTier(a.to, b.to))
    .map(({ from, to, households }) => {
      const thick = households * scale;
      return {
        from,
        to,
        households,
        height: thick,
        left: place(left, filled.left, from, thick),
        right: place(right, filled.right, to, thick),
      };
    });
  return { left: left.filter(shown), right: right.filter(shown), ribbons };
}

function shown(bar: FlowBar): boolean {
  return bar.households > 0;
}

/** A before B, unscored last. */
export function byTier(a: string | null, b: string | null): number {
  return a === b ? 0 : (a ?? 'Z') < (b ?? 'Z') ? -1 : 1;
}

/** Up is nearer to A. */
export function senseOf(from: string | null, to: string | null): 'same' | 'up' | 'down' {
  const order = byTier(from, to);
  return order === 0 ? 'same' : order > 0 ? 'up' : 'down';
}
