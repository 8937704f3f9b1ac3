import { useTranslation } from 'react-i18next';
import type { ForetoldGroup } from '../../../shared/evaluation/forecast.ts';
import { useFormat } from '../../components/format.ts';
import classes from './tabs.module.css';

const WIDTH = 440;
const HEIGHT = 150;
const FLOOR = 118;
const TOP = 16;
const BAR = 26;

/** What was foretold of each fifth beside what came: the nearer, the more a risk can be believed. */
export function ForetoldChart({ groups }: { readonly groups: readonly ForetoldGroup[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const most = Math.max(0.001, ...groups.flatMap(({ foretold, came }) => [foretold, came]));
  const step = WIDTH / Math.max(1, groups.length);
  const height = (share: number) => ((FLOOR - TOP) * share) / most;
  const percent = (share: number) => format.percent(share, share < 0.1 ? 1 : 0);
  const words = groups.map(
    (group, place) =>
      `${t('lapse.nth', { place: place + 1 })}: ${t('lapse.foretold')} ${percent(group.foretold)}, ${t('lapse.came')} ${percent(group.came)}`,
  );
  return (
    <svg className={classes.foretold} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words.join('; ')}>
      <line x1={0} x2={WIDTH} y1={FLOOR} y2={FLOOR} data-axis />
      {groups.map((group, place) => {
        const middle = (place + 0.5) * step;
        return (
          <g key={words[place]}>
            <rect
              x={middle - BAR - 2}
              y={FLOOR - height(group.foretold)}
              width={BAR}
              height={height(group.foretold)}
              data-foretold
            />
            <rect x={middle + 2} y={FLOOR - height(group.came)} width={BAR} height={height(group.came)} data-came />
            <text x={middle - BAR / 2 - 2} y={FLOOR - height(group.foretold) - 4}>
              {percent(group.foretold)}
            </text>
            <text x={middle + BAR / 2 + 2} y={FLOOR - height(group.came) - 4}>
              {percent(group.came)}
            </text>
            <text x={middle} y={FLOOR + 13} data-label>
              {t('lapse.nth', { place: place + 1 })}
            </text>
          </g>
        );
      })}
      <g transform={`translate(0 ${HEIGHT - 8})`}>
        <rect x={0} y={-7} width={9} height={9} data-foretold />
        <text x={14} y={1} data-legend>
          {t('lapse.foretold')}
        </text>
        <rect x={90} y={-7} width={9} height={9} data-came />
        <text x={104} y={1} data-legend>
          {t('lapse.came')}
        </text>
      </g>
    </svg>
  );
}
