import { useTranslation } from 'react-i18next';
import type { Explanation } from '../../../shared/segmentation/explain.ts';
import { useFormat } from '../../components/format.ts';
import { shareBefore } from '../../components/why-text.ts';
import classes from './WhyCard.module.css';

/** The whole value from 0 to 100 %, cut into tiers, with the place where this household comes in. */
export function ShareBar({ why }: { readonly why: Explanation }) {
  const { t } = useTranslation();
  const format = useFormat();
  const before = shareBefore(why) ?? 0;
  const cuts = why.definition.method === 'abc' ? why.definition.cuts.map((cut) => cut / 100) : [];
  const edges = [0, ...cuts, 1];
  return (
    <div
      className={classes.shareBar}
      role="img"
      aria-label={t('clients.why.place', { share: format.percent(before), tier: why.ruleTier ?? '' })}
    >
      <div
        className={classes.marker}
        style={{ insetInlineStart: `${Math.min(before, 1) * 100}%` }}
        data-late={before > 0.6 || undefined}
      >
        <span>{format.percent(before)}</span>
      </div>
      <div className={classes.shares}>
        {edges.slice(1).map((edge, index) => (
          <span
            key={edge}
            data-tier={'ABCDE'[index]}
            style={{ inlineSize: `${(edge - (edges[index] ?? 0)) * 100}%` }}
          />
        ))}
      </div>
      <div className={classes.scale}>
        {edges.slice(0, -1).map((edge) => (
          <span key={edge} style={{ insetInlineStart: `${edge * 100}%` }}>
            {format.percent(edge, 0)}
          </span>
        ))}
      </div>
    </div>
  );
}
