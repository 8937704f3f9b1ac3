import { useElementSize } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { MapPoint } from '../../../shared/contract/segments.ts';
import { previousValue } from '../../../shared/segmentation/states.ts';
import { useFormat } from '../../components/format.ts';
import { type ClientState, isClientState, statePaths } from '../../components/StateGlyph.tsx';
import { linkTo } from '../../navigation.ts';
import classes from './map.module.css';

const MARGIN = { left: 62, right: 16, top: 14, bottom: 40 };
/** Changes beyond a doubling are drawn at the edge. */
const WIDEST = 1;
const CHANGES = [-1, -0.5, 0, 0.5, 1];
/** Households named, with an arrow from last year's value: of all the ones that moved most money, of one state the largest. */
const NAMED = { all: 8, filtered: 14 } as const;
const GLYPH = 12;
/** Pixels an arrow keeps from its glyph, and the least length worth drawing. */
const ARROW = { gap: 7, least: 13 } as const;

type StateMapProps = {
  readonly points: readonly MapPoint[];
  readonly medianMinor: number | null;
  readonly only: ClientState | null;
};

/** Value (logarithmic) by change since the year before; the glyph says the state, the most valuable have their names. */
export function StateMap({ points, medianMinor, only }: StateMapProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { ref, width: full, height: whole } = useElementSize();
  const width = Math.max(160, full - MARGIN.left - MARGIN.right);
  const height = Math.max(120, whole - MARGIN.top - MARGIN.bottom);
  const values = points.map(({ valueMinor }) => valueMinor);
  const low = Math.log10(Math.max(100, values.at(-1) ?? 100)) - 0.05;
  const high = Math.max(low + 0.5, Math.log10(Math.max(100, values[0] ?? 100)) + 0.35);
  const x = (trend: number) =>
    MARGIN.left + ((Math.max(-WIDEST, Math.min(WIDEST, trend)) + WIDEST) / (2 * WIDEST)) * width;
  const y = (minor: number) => MARGIN.top + (1 - (Math.log10(Math.max(100, minor)) - low) / (high - low)) * height;
  const shown = points.filter(({ state }) => only === null || state === only);
  const median = medianMinor === null || medianMinor <= 0 ? null : y(medianMinor);
  const named = only === null ? movedMost(shown) : shown.slice(0, NAMED.filtered);
  const inside = (at: number) => at >= MARGIN.top && at <= MARGIN.top + height;
  return (
    <div ref={ref} className={classes.map}>
      <svg width="100%" height="100%" role="group" aria-label={t('segments.map.aside')}>
        <rect className={classes.rising} x={x(0)} y={MARGIN.top} width={x(WIDEST) - x(0)} height={height} />
        {decades(low, high).map((minor) => (
          <g key={minor}>
            <line className={classes.grid} x1={MARGIN.left} x2={MARGIN.left + width} y1={y(minor)} y2={y(minor)} />
            <text className={classes.axis} x={MARGIN.left - 8} y={y(minor) + 4} textAnchor="end">
              {format.amount(minor, 0)}
            </text>
          </g>
        ))}
        {CHANGES.map((change) => (
          <g key={change}>
            <line
              className={change === 0 ? classes.middle : classes.grid}
              x1={x(change)}
              x2={x(change)}
              y1={MARGIN.top}
              y2={MARGIN.top + height}
            />
            <text className={classes.axis} x={x(change)} y={MARGIN.top + height + 16} textAnchor={anchorOf(change)}>
              {Math.abs(change) === WIDEST
                ? `${change < 0 ? '≤ ' : '≥ '}${format.change(change, 0)}`
                : format.change(change, 0)}
            </text>
          </g>
        ))}
        {median !== null && inside(median) && (
          <g>
            <line className={classes.middle} x1={MARGIN.left} x2={MARGIN.left + width} y1={median} y2={median} />
            <text className={classes.label} x={MARGIN.left + 6} y={median - 5}>
              {t('segments.map.median', { value: format.money(medianMinor ?? 0, 0) })}
            </text>
          </g>
        )}
        <text className={classes.corner} x={MARGIN.left + 8} y={MARGIN.top + 16}>
          {t('segments.map.corner.topFalling')}
        </text>
        <text className={classes.corner} x={MARGIN.left + width - 8} y={MARGIN.top + 16} textAnchor="end">
          {t('segments.map.corner.topRising')}
        </text>
        <text className={classes.axis} x={MARGIN.left + width / 2} y={MARGIN.top + height + 34} textAnchor="middle">
          {t('segments.map.change')}
        </text>
        {named.map((point) => (
          <Arrow
            key={point.householdId}
            state={point.state}
            x={x(point.trend)}
            from={y(previousValue(point.valueMinor, point.trend))}
            to={y(point.valueMinor)}
          />
        ))}
        {shown.toReversed().map((point) => {
          const large = named.includes(point);
          const size = GLYPH * (large || point.tier === 'A' || point.tier === 'B' ? 0.82 : 0.56);
          return isClientState(point.state) ? (
            <a
              key={point.householdId}
              href={linkTo(`/clients/${point.leadClientId}`)}
              tabIndex={large ? 0 : -1}
              aria-label={point.name}
            >
              <title>{`${point.name} · ${format.money(point.valueMinor, 0)} · ${format.change(point.trend, 0)}`}</title>
              <svg
                className={classes.glyph}
                data-state={point.state}
                style={{ color: `var(--tb-state-${point.state})` }}
                x={x(point.trend) - size / 2}
                y={y(point.valueMinor) - size / 2}
                width={size}
                height={size}
                viewBox="0 0 12 12"
                aria-hidden="true"
              >
                <path d={statePaths[point.state]} />
              </svg>
            </a>
          ) : null;
        })}
        {apart(named, (point) => [x(point.trend), y(point.valueMinor)]).map((point) => {
          const left = point.trend > 0.3;
          return (
            <text
              key={point.householdId}
              className={classes.named}
              x={x(point.trend) + (left ? -10 : 10)}
              y={y(point.valueMinor) + 4}
              textAnchor={left ? 'end' : 'start'}
            >
              {point.name}
            </text>
          );
        })}
      </svg>
    </div>
  );
}

/** 1, 3, 10, 30, … major units within a logarithmic span of minor units. */
function decades(low: number, high: number): readonly number[] {
  const all: number[] = [];
  for (let power = Math.floor(low); power <= high; power += 1) {
    all.push(10 ** power, 3 * 10 ** power);
  }
  return all.filter((minor) => Math.log10(minor) >= low && Math.log10(minor) <= high);
}

function anchorOf(change: number): 'start' | 'middle' | 'end' {
  return change === -WIDEST ? 'start' : change === WIDEST ? 'end' : 'middle';
}

/** Those of A and B whose value changed by the most money, as far as the map shows the change. */
function movedMost(points: readonly MapPoint[]): readonly MapPoint[] {
  const moved = (point: MapPoint) => Math.abs(point.valueMinor - previousValue(point.valueMinor, point.trend));
  return points
    .filter(({ tier, trend }) => (tier === 'A' || tier === 'B') && Math.abs(trend) < WIDEST)
    .toSorted((a, b) => moved(b) - moved(a))
    .slice(0, NAMED.all);
}

type ArrowProps = { readonly state: string; readonly x: number; readonly from: number; readonly to: number };

/** From an open ring at last year's value to the glyph. */
function Arrow({ state, x, from, to }: ArrowProps) {
  const down = to > from ? 1 : -1;
  const tip = to - down * ARROW.gap;
  return Math.abs(to - from) < ARROW.least ? null : (
    <g style={{ color: `var(--tb-state-${state})` }}>
      <line className={classes.arrow} x1={x} x2={x} y1={from} y2={tip - down * 4} />
      <path className={classes.head} d={`M${x} ${tip}l-4 ${-7 * down}h8Z`} />
      <circle className={classes.ring} cx={x} cy={from} r={3} />
    </g>
  );
}

/** Names that would lie on one another are left to the hover text. */
function apart(points: readonly MapPoint[], at: (point: MapPoint) => readonly [number, number]): readonly MapPoint[] {
  const near = (a: readonly [number, number], b: readonly [number, number]) =>
    Math.abs(a[1] - b[1]) < 14 && Math.abs(a[0] - b[0]) < 130;
  return points.filter((point, index) => points.slice(0, index).every((other) => !near(at(other), at(point))));
}
