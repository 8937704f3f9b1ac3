import { useTranslation } from 'react-i18next';
import type { MapPoint } from '../../../shared/contract/segments.ts';
import type { StateSettings } from '../../../shared/segmentation/state-rules.ts';
import { type Relation, relationOf, UNKNOWN_POTENTIAL } from '../../../shared/segmentation/states.ts';
import { useFormat } from '../../components/format.ts';
import type { Ground } from './chart-scale.ts';
import classes from './map.module.css';

const CORNERS = [
  { relation: 'top-relation', name: 'top', side: 'left', edge: 'top' },
  { relation: 'core-relation', name: 'core', side: 'right', edge: 'top' },
  { relation: 'other', name: 'other', side: 'left', edge: 'bottom' },
  { relation: 'core-potential', name: 'build', side: 'right', edge: 'bottom' },
] as const satisfies readonly { readonly relation: Relation; readonly [key: string]: string }[];

type MapCornersProps = {
  readonly points: readonly MapPoint[];
  readonly settings: StateSettings;
  readonly valueLine: number | null;
  readonly ground: Ground;
  readonly onChoose: (householdIds: ReadonlySet<number>) => void;
};

/** The four fields of the 2 × 2 (DOMAIN 4.7), named in their corners; a press chooses all households of one. */
export function MapCorners({ points, settings, valueLine, ground, onChoose }: MapCornersProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const of = ({ potential, valueMinor }: MapPoint) =>
    relationOf(
      (potential ?? UNKNOWN_POTENTIAL) >= settings.potentialLine,
      valueLine === null || valueMinor >= valueLine,
    );
  return (
    <div
      className={classes.corners}
      style={{
        insetInlineStart: ground.left,
        insetBlockStart: ground.top,
        inlineSize: ground.width,
        blockSize: ground.height,
      }}
    >
      {CORNERS.map(({ relation, name, side, edge }) => {
        const within = points.filter((point) => of(point) === relation);
        return (
          <button
            key={relation}
            type="button"
            className={classes.corner}
            data-side={side}
            data-edge={edge}
            title={t('segments.map.chooseField')}
            onClick={() => onChoose(new Set(within.map(({ householdId }) => householdId)))}
          >
            {t(`segments.map.corner.${name}`)} <span>{format.number(within.length)}</span>
          </button>
        );
      })}
    </div>
  );
}
