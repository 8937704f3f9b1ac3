import classes from './LoadBar.module.css';

type LoadBarProps = {
  /** Used share of the capacity, 1 = full; above 1 the overload is drawn in its own colour. */
  readonly share: number;
  /** Said by screen readers: "Sanne 5.1 of 7.2 h". */
  readonly label: string;
  readonly tone?: 'load' | 'accent' | 'ink';
};

/** A thin bar from 0; full width is the capacity, or the load where that is more, with a tick at the capacity. */
export function LoadBar({ share, label, tone = 'load' }: LoadBarProps) {
  const scale = Math.max(1, share);
  return (
    <div className={classes.bar} role="img" aria-label={label} data-tone={tone}>
      <div className={classes.fill} style={{ inlineSize: `${(Math.min(share, 1) / scale) * 100}%` }} />
      {share > 1 && <div className={classes.over} style={{ inlineSize: `${((share - 1) / scale) * 100}%` }} />}
      {share > 1 && <div className={classes.tick} style={{ insetInlineStart: `${100 / scale}%` }} />}
    </div>
  );
}

type TierLoadBarProps = {
  readonly parts: readonly { readonly tier: string; readonly minutes: number; readonly text?: string }[];
  readonly capacityMinutes: number;
  readonly label: string;
};

/** Demand by tier in the tiers' own fills against the capacity tick; what lies beyond it is overload. */
export function TierLoadBar({ parts, capacityMinutes, label }: TierLoadBarProps) {
  const demand = parts.reduce((sum, part) => sum + part.minutes, 0);
  const scale = Math.max(demand, capacityMinutes, 1) * 1.02;
  let start = 0;
  return (
    <div className={classes.tiers} role="img" aria-label={label}>
      {parts.map((part) => {
        const from = start;
        start += part.minutes;
        const inside = Math.max(0, Math.min(start, capacityMinutes) - from);
        return (
          <div
            key={part.tier}
            className={classes.tier}
            data-tier={part.tier}
            style={{ insetInlineStart: `${(from / scale) * 100}%`, inlineSize: `${(inside / scale) * 100}%` }}
          >
            <span className={classes.text}>{part.text}</span>
          </div>
        );
      })}
      {demand > capacityMinutes && (
        <div
          className={classes.excess}
          style={{
            insetInlineStart: `${(capacityMinutes / scale) * 100}%`,
            inlineSize: `${((demand - capacityMinutes) / scale) * 100}%`,
          }}
        />
      )}
      <div className={classes.capacity} style={{ insetInlineStart: `${(capacityMinutes / scale) * 100}%` }} />
    </div>
  );
}
