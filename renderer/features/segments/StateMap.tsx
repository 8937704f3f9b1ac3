import { useElementSize } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { MapPoint } from '../../../shared/contract/segments.ts';
import type { StateSettings } from '../../../shared/segmentation/state-rules.ts';
import { UNKNOWN_POTENTIAL } from '../../../shared/segmentation/states.ts';
import { useFormat } from '../../components/format.ts';
import { isClientState } from '../../components/StateGlyph.tsx';
import { MapCorners } from './MapCorners.tsx';
import { Arrow, Glyph } from './MapMarks.tsx';
import classes from './map.module.css';
import { mapScale, namesApart, type Place } from './map-geometry.ts';
import { useLasso } from './useLasso.ts';
import { usePointKeys } from './usePointKeys.ts';

const MARGIN = { left: 62, right: 16, top: 14, bottom: 40 };
const POTENTIALS = [0, 25, 50, 75, 100];
/** Households named, with an arrow from last year's place: the ones that moved most money. */
const NAMED = 9;
/** Pixels of a name: its line, a Latin letter, a Han character, and the way from its sign. */
const NAME = { height: 15, letter: 7, han: 12.5, gap: 11 };
/** Beyond this share of the width a name stands left of its sign. */
const LEFT_FROM = 0.72;
export type YearBefore = ReadonlyMap<number, { readonly valueMinor: number; readonly potential: number | null }>;

type StateMapProps = {
  readonly points: readonly MapPoint[];
  readonly before: YearBefore;
  readonly settings: StateSettings;
  readonly medianMinor: number | null;
  readonly chosen: ReadonlySet<number>;
  readonly onChoose: (householdIds: ReadonlySet<number>) => void;
};

/** Value (logarithmic) by potential; the sign says the state, an arrow where the household stood a year ago. */
export function StateMap({ points, before, settings, medianMinor, chosen, onChoose }: StateMapProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { ref, width: full, height: whole } = useElementSize();
  const ground = {
    left: MARGIN.left,
    top: MARGIN.top,
    width: Math.max(160, full - MARGIN.left - MARGIN.right),
    height: Math.max(120, whole - MARGIN.top - MARGIN.bottom),
  };
  const scale = mapScale(
    ground,
    points.map(({ valueMinor }) => valueMinor),
  );
  const placeOf = (own: { readonly valueMinor: number; readonly potential: number | null }): Place => ({
    x: scale.x(own.potential ?? UNKNOWN_POTENTIAL),
    y: scale.y(own.valueMinor),
  });
  const places = points.map(placeOf);
  const lasso = useLasso(
    (within) => onChoose(new Set(points.filter((_, index) => within(places[index])).map(idOf))),
    chosen,
  );
  const keys = usePointKeys(points, places, chosen, onChoose);
  const valueLine = settings.valueLineMinor ?? medianMinor;
  const bottom = ground.top + ground.height;
  const line = valueLine === null ? bottom : Math.min(bottom, Math.max(ground.top, scale.y(valueLine)));
  const middle = scale.x(settings.potentialLine);
  const named = movedMost(points, before);
  const standsLeft = (place: Place) => place.x > ground.left + LEFT_FROM * ground.width;
  const apart = namesApart(
    named.map((point) => {
      const place = placeOf(point);
      const width = widthOf(point.name);
      return {
        x: place.x + (standsLeft(place) ? -NAME.gap - width : NAME.gap),
        y: place.y,
        width,
        height: NAME.height,
      };
    }),
  );
  return (
    <div ref={ref} className={classes.map}>
      <svg
        ref={keys.ref}
        width="100%"
        height="100%"
        role="group"
        aria-label={t('segments.map.keys')}
        onKeyDown={keys.onKeyDown}
        {...lasso.handlers}
      >
        <rect
          className={classes.rising}
          x={middle}
          y={ground.top}
          width={ground.left + ground.width - middle}
          height={line - ground.top}
        />
        {scale.steps.map((minor) => (
          <g key={minor}>
            <line
              className={classes.grid}
              x1={ground.left}
              x2={ground.left + ground.width}
              y1={scale.y(minor)}
              y2={scale.y(minor)}
            />
            <text className={classes.axis} x={ground.left - 8} y={scale.y(minor) + 4} textAnchor="end">
              {format.amount(minor, 0)}
            </text>
          </g>
        ))}
        {POTENTIALS.map((potential) => (
          <text key={potential} className={classes.axis} x={scale.x(potential)} y={bottom + 16} textAnchor="middle">
            {potential}
          </text>
        ))}
        <line className={classes.middle} x1={middle} x2={middle} y1={ground.top} y2={bottom} />
        {valueLine !== null && (
          <g>
            <line className={classes.middle} x1={ground.left} x2={ground.left + ground.width} y1={line} y2={line} />
            <text className={classes.label} x={ground.left + ground.width} y={line - 5} textAnchor="end">
              {t(settings.valueLineMinor === null ? 'segments.map.median' : 'segments.map.valueLine', {
                value: format.money(valueLine, 0),
              })}
            </text>
          </g>
        )}
        <text className={classes.axis} x={ground.left + ground.width / 2} y={bottom + 34} textAnchor="middle">
          {t('segments.map.axis')}
        </text>
        {named.map((point) => {
          const earlier = before.get(point.householdId);
          return earlier === undefined ? null : (
            <Arrow key={point.householdId} state={point.state} from={placeOf(earlier)} to={placeOf(point)} />
          );
        })}
        {points
          .map((point, index) => ({ point, index }))
          .toReversed()
          .map(({ point, index }) => (
            <Glyph
              key={point.householdId}
              point={point}
              place={places[index] ?? { x: 0, y: 0 }}
              chosen={chosen.has(point.householdId)}
              large={named.includes(point) || point.tier === 'A' || point.tier === 'B'}
              reached={keys.at === index}
              moved={lasso.moved}
            />
          ))}
        {named.map((point, index) => {
          const place = placeOf(point);
          const left = standsLeft(place);
          return apart.has(index) ? (
            <text
              key={point.householdId}
              className={classes.named}
              x={place.x + (left ? -NAME.gap : NAME.gap)}
              y={place.y + 4}
              textAnchor={left ? 'end' : 'start'}
            >
              {point.name}
            </text>
          ) : null;
        })}
        {lasso.path !== '' && <path className={classes.lasso} d={lasso.path} />}
      </svg>
      <MapCorners points={points} settings={settings} valueLine={valueLine} ground={ground} onChoose={onChoose} />
    </div>
  );
}

/** About how wide a name is written. */
function widthOf(name: string): number {
  return [...name].reduce((sum, letter) => sum + (letter >= '\u2e80' ? NAME.han : NAME.letter), 0);
}

function idOf({ householdId }: MapPoint): number {
  return householdId;
}

/** Those of A and B, or rising and falling fast, whose value changed by the most money. */
function movedMost(points: readonly MapPoint[], before: YearBefore): readonly MapPoint[] {
  const moved = ({ householdId, valueMinor }: MapPoint) => {
    const earlier = before.get(householdId);
    return earlier === undefined ? 0 : Math.abs(valueMinor - earlier.valueMinor);
  };
  return points
    .filter((point) => isClientState(point.state) && moved(point) > 0)
    .toSorted((a, b) => moved(b) - moved(a) || a.householdId - b.householdId)
    .slice(0, NAMED);
}
