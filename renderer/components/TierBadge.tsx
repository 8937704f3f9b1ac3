import { useTranslation } from 'react-i18next';
import mark from './mark.module.css';
import classes from './TierBadge.module.css';
import { useTierNames, useTierText } from './tier-names.ts';

type TierBadgeProps = {
  /** A to E; null is unscored. */
  readonly tier: string | null;
  /** 15 in-line, 18 in tables, 28 in headers. */
  readonly size?: 'sm' | 'md' | 'lg';
};

/** The letter of a tier on its fill; unscored is a dash in a dashed edge. The letter is always there, colour only helps; the office's own name is its title. */
export function TierBadge({ tier, size = 'md' }: TierBadgeProps) {
  const { t } = useTranslation();
  const said = useTierText();
  const name = useTierNames()[tier ?? ''];
  return (
    <span
      role="img"
      className={`${mark.mark} ${classes.badge}`}
      data-tier={tier ?? 'none'}
      data-size={size}
      aria-label={tier === null ? t('common.unscored') : t('common.tier', { tier: said(tier) })}
      {...(name === undefined ? {} : { title: name })}
    >
      {tier ?? '–'}
    </span>
  );
}
