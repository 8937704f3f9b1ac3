import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapPoint } from '../../../shared/contract/segments.ts';
import { useFormat } from '../../components/format.ts';
import { isClientState, statePaths } from '../../components/StateGlyph.tsx';
import { linkTo } from '../../navigation.ts';
import classes from './map.module.css';
import type { Place } from './map-geometry.ts';

const GLYPH = 12;
const SIZES = { large: 0.82, small: 0.56 } as const;
const RING = 6;
/** Pixels an arrow keeps from its sign, its head, and the least length worth drawing. */
const ARROW = { gap: 7, head: 7, half: 4, least: 16 } as const;

type GlyphProps = {
  readonly point: MapPoint;
  readonly place: Place;
  readonly large: boolean;
  readonly chosen: boolean;
  /** The one the keys have reached: the only stop of the Tab key on the map. */
  readonly reached: boolean;
  /** Whether the pointer has just drawn a line: letting go of it must not open a client. */
  readonly moved: () => boolean;
};

/** One household as the sign of its state; opens its client. */
export const Glyph = memo(function Glyph({ point, place, large, chosen, reached, moved }: GlyphProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!isClientState(point.state)) {
    return null;
  }
  const size = GLYPH * (large ? SIZES.large : SIZES.small);
  const told = t('segments.map.point', {
    name: point.name,
    value: format.money(point.valueMinor, 0),
    potential: point.potential === null ? t('common.notAvailable') : format.number(point.potential, 0),
    state: t(`common.states.${point.state}`),
  });
  return (
    <a
      href={linkTo(`/clients/${point.leadClientId}`)}
      tabIndex={reached ? 0 : -1}
      data-point={point.householdId}
      aria-label={chosen ? t('segments.map.chosenPoint', { point: told }) : told}
      draggable={false}
      onClick={(event) => {
        if (moved()) {
          event.preventDefault();
        }
      }}
    >
      <title>{told}</title>
      {chosen && <circle className={classes.chosen} cx={place.x} cy={place.y} r={RING} />}
      <svg
        className={classes.glyph}
        data-state={point.state}
        style={{ color: `var(--tb-state-${point.state})` }}
        x={place.x - size / 2}
        y={place.y - size / 2}
        width={size}
        height={size}
        viewBox="0 0 12 12"
        aria-hidden="true"
      >
        <path d={statePaths[point.state]} />
      </svg>
    </a>
  );
});

type ArrowProps = { readonly state: string; readonly from: Place; readonly to: Place };

/** From an open ring where the household stood a year ago to its sign. */
export function Arrow({ state, from, to }: ArrowProps) {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < ARROW.least) {
    return null;
  }
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const tip = { x: to.x - dx * ARROW.gap, y: to.y - dy * ARROW.gap };
  const base = { x: tip.x - dx * ARROW.head, y: tip.y - dy * ARROW.head };
  const corner = (side: number) => `${base.x - side * dy * ARROW.half} ${base.y + side * dx * ARROW.half}`;
  return (
    <g style={{ color: `var(--tb-state-${state})` }}>
      <line className={classes.arrow} x1={from.x} y1={from.y} x2={base.x} y2={base.y} />
      <path className={classes.head} d={`M${tip.x} ${tip.y}L${corner(1)}L${corner(-1)}Z`} />
      <circle className={classes.ring} cx={from.x} cy={from.y} r={3} />
    </g>
  );
}
