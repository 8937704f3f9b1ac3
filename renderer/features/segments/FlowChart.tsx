import { useElementSize } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { MoveCount } from '../../../shared/contract/segments.ts';
import { useFormat } from '../../components/format.ts';
import classes from './flow.module.css';
import { flowOf, senseOf } from './flow.ts';

const HEIGHT = 260;
const MARGIN = { x: 128, y: 26 };
const BAR = 14;
/** Ribbons thinner than this carry no figure: it would lie on its neighbour. */
const LABELLED = 11;

type FlowChartProps = {
  readonly counts: readonly MoveCount[];
  readonly from: string;
  readonly to: string;
  /** What the chart says, for readers who do not see it. */
  readonly finding: string;
};

/** Households flowing from the tiers on the left to those on the right: as thick as they are many; those who stay are grey. */
export function FlowChart({ counts, from, to, finding }: FlowChartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { ref, width: full } = useElementSize();
  const width = Math.max(200, full - 2 * MARGIN.x);
  const flow = flowOf(counts, HEIGHT - MARGIN.y - 8);
  const right = MARGIN.x + width;
  const nameOf = (tier: string | null) => (tier === null ? t('common.unscored') : tier);
  return (
    <div ref={ref} className={classes.flow}>
      <svg width="100%" height={HEIGHT} role="img" aria-label={finding}>
        <text className={classes.head} x={MARGIN.x} y={14}>
          {from}
        </text>
        <text className={classes.head} x={right} y={14} textAnchor="end">
          {to}
        </text>
        <g transform={`translate(0 ${MARGIN.y})`}>
          {flow.ribbons.map((ribbon) => (
            <g
              key={`${ribbon.from}-${ribbon.to}`}
              className={classes.ribbon}
              data-sense={senseOf(ribbon.from, ribbon.to)}
            >
              <title>
                {t('segments.moves.ribbon', {
                  from: nameOf(ribbon.from),
                  to: nameOf(ribbon.to),
                  count: ribbon.households,
                })}
              </title>
              <path d={ribbonPath(MARGIN.x + BAR, right - BAR, ribbon.left, ribbon.right, ribbon.height)} />
              {ribbon.from !== ribbon.to && ribbon.height >= LABELLED && (
                <text x={MARGIN.x + BAR + 8} y={ribbon.left + ribbon.height / 2 + 4}>
                  {format.number(ribbon.households)}
                </text>
              )}
            </g>
          ))}
          {flow.left.map((bar) => (
            <Bar key={bar.tier ?? 'none'} bar={bar} x={MARGIN.x} side="left" name={nameOf(bar.tier)} />
          ))}
          {flow.right.map((bar) => (
            <Bar key={bar.tier ?? 'none'} bar={bar} x={right - BAR} side="right" name={nameOf(bar.tier)} />
          ))}
        </g>
      </svg>
    </div>
  );
}

type BarProps = {
  readonly bar: ReturnType<typeof flowOf>['left'][number];
  readonly x: number;
  readonly side: 'left' | 'right';
  readonly name: string;
};

function Bar({ bar, x, side, name }: BarProps) {
  const format = useFormat();
  return (
    <g className={classes.bar} data-tier={bar.tier ?? 'none'}>
      <rect x={x} y={bar.top} width={BAR} height={Math.max(2, bar.height)} rx={2} />
      <text
        x={side === 'left' ? x - 8 : x + BAR + 8}
        y={bar.top + bar.height / 2 + 4}
        textAnchor={side === 'left' ? 'end' : 'start'}
      >
        <tspan className={classes.tier}>{name}</tspan> {format.number(bar.households)}
      </text>
    </g>
  );
}

/** A band from one height on the left to another on the right, with level ends. */
function ribbonPath(x1: number, x2: number, left: number, right: number, height: number): string {
  const middle = (x1 + x2) / 2;
  const edge = (from: number, a: number, to: number, b: number) =>
    `${from} ${a}C${middle} ${a} ${middle} ${b} ${to} ${b}`;
  return `M${edge(x1, left, x2, right)}L${edge(x2, right + height, x1, left + height)}Z`;
}
