import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '../../api.ts';
import { useCriterionFigure } from '../../components/criterion-text.ts';
import { useFormat } from '../../components/format.ts';
import classes from './tabs.module.css';

const WIDTH = 120;
const HEIGHT = 20;
const LEAST = 1;

/** How a criterion is spread over the households, as small columns; each says its range and count. */
export function Spread({ row }: { readonly row: ResponseOf<'segments.criteria'>['rows'][number] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const figure = useCriterionFigure();
  if (row.classes.length === 0) {
    return '–';
  }
  const highest = Math.max(...row.classes.map(({ households }) => households));
  const width = WIDTH / row.classes.length;
  const words = (own: (typeof row.classes)[number]) =>
    t('schemes.spread', {
      count: own.households,
      from: figure(row.criterion, own.from),
      to: figure(row.criterion, own.to),
    });
  return (
    <svg
      className={classes.spread}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={row.classes.map((own) => `${words(own)} ${format.number(own.households)}`).join('; ')}
    >
      {row.classes.map((own, place) => {
        const height = own.households === 0 ? 0 : Math.max(LEAST, (HEIGHT * own.households) / highest);
        return (
          <rect key={own.from} x={place * width} y={HEIGHT - height} width={Math.max(LEAST, width - 1)} height={height}>
            <title>{words(own)}</title>
          </rect>
        );
      })}
    </svg>
  );
}
