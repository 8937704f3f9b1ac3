import { useTranslation } from 'react-i18next';
import type { ScanCurve } from '../../../shared/evaluation/scan.ts';
import { useFormat } from '../../components/format.ts';
import classes from './tabs.module.css';

const SIZE = { width: 560, height: 250 };
const GROUND = { left: 44, right: 22, top: 14, bottom: 36 };
const STEPS = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** Lorenz curve: what share of the value the least valuable share of the households brings; the area to the diagonal is half the Gini. */
export function LorenzCurve({ curve }: { readonly curve: ScanCurve }) {
  const { t } = useTranslation();
  const format = useFormat();
  const floor = SIZE.height - GROUND.bottom;
  const x = (share: number) => GROUND.left + (SIZE.width - GROUND.left - GROUND.right) * share;
  const y = (share: number) => floor - (floor - GROUND.top) * share;
  const path = lorenzPoints(curve)
    .map(({ households, share }) => `${x(households).toFixed(1)},${y(share).toFixed(1)}`)
    .join(' ');
  return (
    <svg
      className={classes.shareChart}
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      role="img"
      aria-label={t('segments.concentration.lorenz')}
    >
      {STEPS.map((step) => (
        <g key={step}>
          <line x1={x(0)} x2={x(1)} y1={y(step)} y2={y(step)} data-grid />
          <text x={x(0) - 6} y={y(step) + 3} data-end>
            {format.percent(step, 0)}
          </text>
          <text x={x(step)} y={floor + 14}>
            {format.percent(step, 0)}
          </text>
        </g>
      ))}
      <polygon points={`${x(0)},${y(0)} ${path} ${x(1)},${y(1)}`} data-between />
      <line x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} data-diagonal />
      <polyline points={path} data-curve />
      <text x={x(0)} y={GROUND.top - 4} data-start>
        {t('segments.concentration.ofValue')}
      </text>
      <text x={x(1)} y={SIZE.height - 6} data-end>
        {t('segments.concentration.ofHouseholds')}
      </text>
    </svg>
  );
}

/** The curve from the least valuable household on, in shares of 1. */
export function lorenzPoints({ points, households }: ScanCurve): { households: number; share: number }[] {
  return points
    .map((own) => ({ households: 1 - own.households / Math.max(1, households), share: 1 - own.share }))
    .toReversed();
}
