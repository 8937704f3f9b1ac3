import { figureOf } from '../../shared/evaluation/measured.ts';
import type { ScanCurve, ScanTier } from '../../shared/evaluation/scan.ts';
import { useSheetWords } from './language.tsx';
import classes from './Scan.module.css';
import { ScanBlock } from './ScanBlock.tsx';

const BOX = { width: 380, height: 214, left: 46, right: 4, top: 6, bottom: 26 } as const;
const GRID = [0, 0.5, 0.8, 1] as const;

type ScanCurveProps = { readonly curve: ScanCurve; readonly tiers: readonly ScanTier[] };

/** Cumulative share of value by household, cut into the tiers proposed. */
export function ScanCurveBlock({ curve, tiers }: ScanCurveProps) {
  const { t, format } = useSheetWords();
  const percent = (measured: Parameters<typeof figureOf>[0]) => {
    const figure = figureOf(measured);
    return figure === null ? t('common.notAvailable') : format.percent(figure, 0);
  };
  const gini = figureOf(curve.gini);
  const title =
    curve.halfHouseholds === null || curve.fourFifthsHouseholds === null
      ? t('print.scan.curve.titleNone')
      : t('print.scan.curve.title', {
          half: format.number(curve.halfHouseholds),
          fourFifths: format.number(curve.fourFifthsHouseholds),
        });
  const note = t('print.scan.curve.note', {
    gini: gini === null ? t('common.notAvailable') : format.number(gini, 2),
    one: percent(curve.top.one),
    twenty: percent(curve.top.twenty),
  });
  const x = (households: number) =>
    BOX.left + (households / Math.max(1, curve.households)) * (BOX.width - BOX.left - BOX.right);
  const y = (share: number) => BOX.height - BOX.bottom - share * (BOX.height - BOX.top - BOX.bottom);
  return (
    <ScanBlock title={title} note={note}>
      <svg
        className={classes.curve}
        viewBox={`0 0 ${BOX.width} ${BOX.height}`}
        role="img"
        aria-label={`${title}. ${note}`}
      >
        {GRID.map((share) => (
          <g key={share}>
            <line x1={BOX.left} x2={BOX.width - BOX.right} y1={y(share)} y2={y(share)} className={classes.gridLine} />
            <text x={BOX.left - 7} y={y(share) + 3.5} textAnchor="end" className={classes.axis}>
              {format.percent(share, 0)}
            </text>
          </g>
        ))}
        {areasOf(curve, tiers).map(({ tier, points, from, to }) => (
          <g key={tier} data-tier={tier}>
            <path
              className={classes.area}
              d={`M${x(from)} ${y(0)}${points.map(([at, share]) => `L${x(at)} ${y(share)}`).join('')}L${x(to)} ${y(0)}Z`}
            />
            <path
              className={classes.curveLine}
              d={`M${points.map(([at, share]) => `${x(at)} ${y(share)}`).join('L')}`}
            />
            {to < curve.households && (
              <>
                <line className={classes.cut} x1={x(to)} x2={x(to)} y1={y(0)} y2={y(points.at(-1)?.[1] ?? 0)} />
                <text x={x(to)} y={BOX.height - BOX.bottom + 14} textAnchor="middle" className={classes.cutText}>
                  {format.number(to)}
                </text>
              </>
            )}
            <text x={(x(from) + x(to)) / 2} y={y(0) - 12} textAnchor="middle" className={classes.tierLetter}>
              {tier}
            </text>
          </g>
        ))}
        <text x={BOX.width - BOX.right} y={BOX.height - BOX.bottom + 14} textAnchor="end" className={classes.axis}>
          {t('print.scan.curve.households', { count: curve.households, households: format.number(curve.households) })}
        </text>
      </svg>
    </ScanBlock>
  );
}

type Area = {
  readonly tier: string;
  readonly from: number;
  readonly to: number;
  readonly points: readonly (readonly [households: number, share: number])[];
};

/** The curve cut at the tiers' last households; the share at a cut is read between the two nearest points. */
function areasOf(curve: ScanCurve, tiers: readonly ScanTier[]): readonly Area[] {
  const areas: Area[] = [];
  let from = 0;
  for (const { tier, households } of tiers) {
    const to = Math.min(from + households, curve.households);
    if (to > from) {
      const between = curve.points.filter((point) => point.households > from && point.households < to);
      areas.push({
        tier,
        from,
        to,
        points: [
          [from, shareAt(curve, from)],
          ...between.map((point) => [point.households, point.share] as const),
          [to, shareAt(curve, to)],
        ],
      });
    }
    from = to;
  }
  return areas;
}

function shareAt(curve: ScanCurve, households: number): number {
  const after = curve.points.findIndex((point) => point.households >= households);
  const right = curve.points[after];
  if (right === undefined) {
    return 1;
  }
  const left = curve.points[after - 1];
  if (left === undefined || right.households === households) {
    return right.share;
  }
  const part = (households - left.households) / (right.households - left.households);
  return left.share + part * (right.share - left.share);
}
