import { useTranslation } from 'react-i18next';
import mark from './mark.module.css';
import classes from './TierBadge.module.css';

type TierBadgeProps = {
  /** A to E; null is unscored. */
  readonly tier: string | null;
  /** 15 in-line, 18 in tables, 28 in headers. */
  readonly size?: 'sm' | 'md' | 'lg';
};

/** The letter of a tier on its fill; unscored is a dash in a dashed edge. The letter is always there, colour only helps. */
export function TierBadge({ tier, size = 'md' }: TierBadgeProps) {
  const { t } = useTranslation();
  return (
    <span
      role="img"
      className={`${mark.mark} ${classes.badge}`}
      data-tier={tier ?? 'none'}
      data-size={size}
      aria-label={tier === null ? t('common.unscored') : t('common.tier', { tier })}
    >
      {tier ?? '–'}
    </span>
  );
}
