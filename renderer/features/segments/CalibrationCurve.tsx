import { useTranslation } from 'react-i18next';
import type { ForetoldGroup } from '../../../shared/evaluation/forecast.ts';
import { useFormat } from '../../components/format.ts';
import classes from './tabs.module.css';

const SIZE = { width: 440, height: 250 };
const GROUND = { left: 40, right: 22, top: 12, bottom: 36 };
/** Axes end at the next of these shares. */
const ENDS = [0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1];
const STEPS = [0, 0.2, 0.4, 0.6, 0.8, 1];
const DOT = 4;

/** What came of each fifth over what was foretold of it: the nearer the line to the diagonal, the more a risk can be believed. */
export function CalibrationCurve({ groups }: { readonly groups: readonly ForetoldGroup[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const most = Math.max(0, ...groups.flatMap(({ foretold, came }) => [foretold, came]));
  const end = ENDS.find((own) => own >= most) ?? 1;
  const x = (share: number) => GROUND.left + ((SIZE.width - GROUND.left - GROUND.right) * share) / end;
  const floor = SIZE.height - GROUND.bottom;
  const y = (share: number) => floor - ((floor - GROUND.top) * share) / end;
  const percent = (share: number) => format.percent(share, end < 0.1 ? 1 : 0);
  const points = groups
    .map((group, place) => ({ ...group, place }))
    .toSorted((a, b) => a.foretold - b.foretold || b.place - a.place);
  const words = points.map(
    ({ place, foretold, came }) =>
      `${t('lapse.nth', { place: place + 1 })}: ${t('lapse.foretold')} ${format.percent(foretold)}, ${t('lapse.came')} ${format.percent(came)}`,
  );
  return (
    <svg
      className={classes.shareChart}
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      role="img"
      aria-label={`${t('lapse.calibration')}: ${words.join('; ')}`}
    >
      {STEPS.map((step) => (
        <g key={step}>
          <line x1={x(0)} x2={x(end)} y1={y(step * end)} y2={y(step * end)} data-grid />
          <text x={x(0) - 6} y={y(step * end) + 3} data-end>
            {percent(step * end)}
          </text>
          <text x={x(step * end)} y={floor + 14}>
            {percent(step * end)}
          </text>
        </g>
      ))}
      <line x1={x(0)} y1={y(0)} x2={x(end)} y2={y(end)} data-diagonal />
      <text x={x(0)} y={GROUND.top - 2} data-start>
        {t('lapse.came')}
      </text>
      <text x={x(end)} y={SIZE.height - 6} data-end>
        {t('lapse.foretold')}
      </text>
      <polyline points={points.map(({ foretold, came }) => `${x(foretold)},${y(came)}`).join(' ')} data-curve />
      {points.map(({ place, foretold, came }, at) => (
        <circle key={place} cx={x(foretold)} cy={y(came)} r={DOT} data-dot>
          <title>{words[at]}</title>
        </circle>
      ))}
    </svg>
  );
}
