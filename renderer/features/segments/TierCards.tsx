import { useTranslation } from 'react-i18next';
import { TIER_NAMES } from '../../../shared/segmentation/scheme.ts';
import { Figure, NotAvailable } from '../../components/Figures.tsx';
import { useFormat } from '../../components/format.ts';
import { TierBadge } from '../../components/TierBadge.tsx';
import { useTierNames } from '../../components/tier-names.ts';
import { linkTo } from '../../navigation.ts';
import classes from './cards.module.css';
import { MINUTES_PER_HOUR, type Segments, type Unit } from './segments.ts';
import type { Cuts } from './useCuts.ts';

type TierCardsProps = { readonly segments: Segments; readonly cuts: Cuts; readonly unit: Unit };

/** One card a tier: how many, what they bring, what they take. The figures follow the lines in the same frame. */
export function TierCards({ segments, cuts, unit }: TierCardsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useTierNames();
  const { summary } = segments.run;
  const total = cuts.counts.reduce((sum, count) => sum + Math.max(0, count.valueMinor), 0);
  const everybody = cuts.counts.reduce((sum, count) => sum + count[unit], 0);
  const share = (part: number, whole: number) => format.percent(whole === 0 ? 0 : part / whole, 1);
  return (
    <div className={classes.cards}>
      {cuts.counts.map((count, place) => {
        const tier = TIER_NAMES[place] ?? 'E';
        const service = segments.service.tiers[place];
        const byHand = summary.tiers[place]?.overridden ?? 0;
        return (
          <section
            key={tier}
            className={classes.card}
            aria-label={t('common.tier', { tier: names[tier] === undefined ? tier : `${tier} ${names[tier]}` })}
          >
            <header className={classes.head}>
              <TierBadge tier={tier} size="lg" />
              <div className={classes.words}>
                <h2 className={classes.name}>{names[tier] ?? t(`segments.names.${tier}`)}</h2>
                <div className={classes.note}>
                  {service === undefined || service.touches === 0
                    ? t('segments.card.noService')
                    : t('segments.card.service', { touches: service.touches, minutes: service.minutesEach })}
                </div>
              </div>
              {byHand > 0 && !cuts.changed && (
                <span className={classes.byHand}>{t('segments.card.overridden', { count: byHand })}</span>
              )}
            </header>
            <div className={classes.figures}>
              <Figure
                label={t(`segments.card.${unit}`)}
                note={
                  <Share
                    share={share(count[unit], everybody)}
                    text={t('segments.card.ofCount', {
                      share: share(count[unit], everybody),
                      all: format.number(everybody),
                    })}
                  />
                }
              >
                <a
                  className={classes.open}
                  href={linkTo(`/segments/tiers?tier=${tier}`)}
                  title={t('segments.card.open', { tier })}
                >
                  {format.number(count[unit])}
                </a>
              </Figure>
              <Figure
                label={t(summary.basis === 'commission' ? 'segments.card.value' : 'segments.card.premium')}
                note={
                  <Share
                    share={share(count.valueMinor, total)}
                    text={t('segments.card.ofValue', { share: share(count.valueMinor, total) })}
                  />
                }
              >
                <span title={format.money(count.valueMinor, 0)}>{format.shortMoney(count.valueMinor)}</span>
              </Figure>
              <Figure
                label={t('segments.card.hours')}
                note={
                  <Share
                    share={share(count.minutes, cuts.minutes)}
                    text={t('segments.card.ofTime', { share: share(count.minutes, cuts.minutes) })}
                  />
                }
              >
                {format.number(count.minutes / MINUTES_PER_HOUR)}
              </Figure>
            </div>
            <Kept count={count} />
          </section>
        );
      })}
      <Unscored segments={segments} />
    </div>
  );
}

/** Households that had a policy a year ago and still have one, of those that had. */
function Kept({ count }: { readonly count: Cuts['counts'][number] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { heldYearAgo, kept } = count;
  return (
    <dl className={classes.kept}>
      <div className={classes.reason}>
        <dt>{t('segments.tiers.retention')}</dt>
        <dd>
          {heldYearAgo === 0 ? (
            <NotAvailable reason={t('segments.tiers.retentionReason')} />
          ) : (
            <span title={t('segments.card.keptOf', { kept: format.number(kept), held: format.number(heldYearAgo) })}>
              {format.percent(kept / heldYearAgo)}
            </span>
          )}
        </dd>
      </div>
    </dl>
  );
}

/** A share in words, or alone where a card is too narrow for them. */
function Share({ share, text }: { readonly share: string; readonly text: string }) {
  return (
    <>
      <span className={classes.full}>{text}</span>
      <span className={classes.short}>{share}</span>
    </>
  );
}

function Unscored({ segments }: { readonly segments: Segments }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { unscored } = segments.run.summary;
  const reasons = Object.entries(unscored.reasons);
  return (
    <section className={classes.card} aria-label={t('common.unscored')}>
      <header className={classes.head}>
        <TierBadge tier={null} size="lg" />
        <div className={classes.words}>
          <h2 className={classes.name}>{t('segments.card.unscored')}</h2>
          <div className={classes.note}>
            {t('segments.card.unscoredCounts', {
              households: format.number(unscored.households),
              clients: format.number(unscored.clients),
            })}
          </div>
        </div>
      </header>
      {reasons.length === 0 ? (
        <p className={classes.none}>{t('segments.card.none')}</p>
      ) : (
        <dl className={classes.reasons}>
          {reasons.map(([reason, households]) => (
            <div key={reason} className={classes.reason}>
              <dt>{isReason(reason) ? t(`segments.reasons.${reason}`) : reason}</dt>
              <dd>{format.number(households)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function isReason(reason: string): reason is 'no-commission' | 'no-premium' | 'no-criteria' {
  return reason === 'no-commission' || reason === 'no-premium' || reason === 'no-criteria';
}
