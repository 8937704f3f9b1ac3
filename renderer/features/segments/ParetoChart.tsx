import { useElementSize } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { householdsAbove } from '../../../shared/segmentation/curve.ts';
import { TIER_NAMES } from '../../../shared/segmentation/scheme.ts';
import { useFormat } from '../../components/format.ts';
import { CutHandle } from './CutHandle.tsx';
import { areaPath, axisSteps, curvePath, type Ground, scaleOf, shareOf } from './chart-scale.ts';
import classes from './curve.module.css';
import type { Cuts } from './useCuts.ts';

const MARGIN = { left: 52, right: 18, top: 52, bottom: 46 };
const QUARTERS = [0, 0.25, 0.5, 0.75, 1];
/** Labels on the axis of households nearer than this to a cut line give way to it, in pixels. */
const LABEL_GAP = 34;
/** Where on the line of equal shares its words stand: above the figures beside the curve. */
const EQUAL_AT = 0.74;

type ParetoChartProps = {
  readonly cuts: Cuts;
  readonly active: number;
  readonly onActive: (line: number) => void;
  readonly finding: string;
  readonly foot: string;
};

/** Cumulative share of value, highest first, one area a tier; the lines are dragged or moved by keys. */
export function ParetoChart({ cuts, active, onActive, finding, foot }: ParetoChartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { ref, width, height } = useElementSize();
  const { curve } = cuts;
  const all = curve.values.length;
  const ground: Ground = {
    left: MARGIN.left,
    top: MARGIN.top,
    width: Math.max(120, width - MARGIN.left - MARGIN.right),
    height: Math.max(120, height - MARGIN.top - MARGIN.bottom),
  };
  const scale = scaleOf(ground, all);
  const ends = cuts.cuts.map((cut) => householdsAbove(curve, cut));
  const edges = [0, ...ends, all];
  const floor = scale.y(0);
  const tilt = (Math.atan2(ground.height, ground.width) * 180) / Math.PI;
  return (
    <div ref={ref} className={classes.chart}>
      <svg width="100%" height="100%" role="img" aria-label={finding}>
        {QUARTERS.map((share) => (
          <g key={share}>
            <line
              className={classes.grid}
              x1={ground.left}
              x2={ground.left + ground.width}
              y1={scale.y(share)}
              y2={scale.y(share)}
            />
            <text className={classes.axis} x={ground.left - 8} y={scale.y(share) + 4} textAnchor="end">
              {format.percent(share, 0)}
            </text>
          </g>
        ))}
        {edges.slice(0, -1).map((from, place) => {
          const to = edges[place + 1] ?? all;
          const tier = TIER_NAMES[place] ?? 'E';
          return to <= from ? null : (
            <g key={tier} data-tier={tier} className={classes.tier}>
              <path className={classes.area} d={areaPath(curve, scale, from, to)} />
              <path className={classes.line} d={curvePath(curve, scale, from, to)} />
              {scale.x(to) - scale.x(from) > 18 && (
                <text
                  className={classes.letter}
                  x={(scale.x(from) + scale.x(to)) / 2}
                  y={floor - 10}
                  textAnchor="middle"
                >
                  {tier}
                </text>
              )}
            </g>
          );
        })}
        <line className={classes.equal} x1={scale.x(0)} y1={floor} x2={scale.x(all)} y2={scale.y(1)} />
        <text
          className={classes.equalLabel}
          transform={`translate(${scale.x(all * EQUAL_AT)} ${scale.y(EQUAL_AT)}) rotate(${-tilt})`}
          y={-5}
          textAnchor="middle"
        >
          {t('segments.curve.equal')}
        </text>
        {axisSteps(all, 5)
          .filter((at) => ends.every((end) => Math.abs(scale.x(end) - scale.x(at)) > LABEL_GAP))
          .map((at) => (
            <text key={at} className={classes.axis} x={scale.x(at)} y={floor + 16} textAnchor="middle">
              {format.number(at)}
            </text>
          ))}
        {ends.map((end, line) => (
          <g key={TIER_NAMES[line]} className={classes.cut} data-active={line === active || undefined}>
            <line
              className={classes.guide}
              x1={ground.left}
              x2={scale.x(end)}
              y1={scale.y(shareOf(curve, end))}
              y2={scale.y(shareOf(curve, end))}
            />
            <line x1={scale.x(end)} x2={scale.x(end)} y1={MARGIN.top - 18} y2={floor} />
            <circle cx={scale.x(end)} cy={scale.y(shareOf(curve, end))} r={5} />
            <text className={classes.cutCount} x={scale.x(end)} y={floor + 16} textAnchor="middle">
              {format.number(end)}
            </text>
          </g>
        ))}
        <text className={classes.axis} x={ground.left} y={floor + 36}>
          {t('segments.curve.axis')}
        </text>
        <text className={classes.axis} x={ground.left + ground.width} y={floor + 36} textAnchor="end">
          {foot}
        </text>
      </svg>
      {ends.map((end, line) => (
        <CutHandle
          key={TIER_NAMES[line]}
          line={line}
          cuts={cuts}
          ends={ends}
          x={scale.x(end)}
          side={sideOf(ends.map(scale.x), line)}
          active={line === active}
          onActive={() => onActive(line)}
          householdsAt={scale.households}
        />
      ))}
    </div>
  );
}

/** Lines nearer than a grip is wide turn their grips away from each other. */
const GRIP_WIDTH = 70;

function sideOf(places: readonly number[], line: number): 'left' | 'center' | 'right' {
  const near = (other: number | undefined) => other !== undefined && Math.abs(other - (places[line] ?? 0)) < GRIP_WIDTH;
  return near(places[line + 1]) ? 'left' : near(places[line - 1]) ? 'right' : 'center';
}
