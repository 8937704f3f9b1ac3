import { useElementSize } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { MapPoint } from '../../../shared/contract/segments.ts';
import { useFormat } from '../../components/format.ts';
import { type ClientState, isClientState, statePaths } from '../../components/StateGlyph.tsx';
import { linkTo } from '../../navigation.ts';
import classes from './map.module.css';

const HEIGHT = 396;
const MARGIN = { left: 62, right: 16, top: 14, bottom: 40 };
/** Changes beyond a doubling are drawn at the edge. */
const WIDEST = 1;
const CHANGES = [-1, -0.5, 0, 0.5, 1];
/** Households named on the map, highest value first. */
const NAMED = 6;
const GLYPH = 12;

type StateMapProps = {
  readonly points: readonly MapPoint[];
  readonly medianMinor: number | null;
  readonly only: ClientState | null;
};

/** Value (logarithmic) by change since the year before; the glyph says the state, the most valuable have their names. */
export function StateMap({ points, medianMinor, only }: StateMapProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { ref, width: full } = useElementSize();
  const width = Math.max(160, full - MARGIN.left - MARGIN.right);
  const height = HEIGHT - MARGIN.top - MARGIN.bottom;
  const values = points.map(({ valueMinor }) => valueMinor);
  const low = Math.log10(Math.max(100, values.at(-1) ?? 100)) - 0.05;
  const high = Math.max(low + 0.5, Math.log10(Math.max(100, values[0] ?? 100)) + 0.35);
  const x = (trend: number) =>
    MARGIN.left + ((Math.max(-WIDEST, Math.min(WIDEST, trend)) + WIDEST) / (2 * WIDEST)) * width;
  const y = (minor: number) => MARGIN.top + (1 - (Math.log10(Math.max(100, minor)) - low) / (high - low)) * height;
  const shown = points.filter(({ state }) => only === null || state === only);
  const median = medianMinor === null || medianMinor <= 0 ? null : y(medianMinor);
  const inside = (at: number) => at >= MARGIN.top && at <= MARGIN.top + height;
  return (
    <div ref={ref} className={classes.map}>
      <svg width="100%" height={HEIGHT} role="group" aria-label={t('segments.map.aside')}>
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
        <text className={classes.axis} x={MARGIN.left + width / 2} y={HEIGHT - 6} textAnchor="middle">
          {t('segments.map.change')}
        </text>
        {[...shown].reverse().map((point) => {
          const index = shown.indexOf(point);
          const large = index < NAMED;
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
        {apart(shown.slice(0, NAMED), (point) => y(point.valueMinor)).map((point) => {
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

/** Names whose lines would lie on one another are left to the hover text. */
function apart(points: readonly MapPoint[], y: (point: MapPoint) => number): readonly MapPoint[] {
  return points.filter((point, index) => points.slice(0, index).every((other) => Math.abs(y(other) - y(point)) > 14));
}
