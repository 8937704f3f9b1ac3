import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WhyAnswer } from '../../../shared/contract/segments.ts';
import { failureOf, useMutation, useQuery } from '../../api.ts';
import { Change, DayText, Money, NotAvailable } from '../../components/Figures.tsx';
import { useFailureText } from '../../components/failure-text.ts';
import { useFormat } from '../../components/format.ts';
import { EmptyState, ErrorState, Hint, LoadingState } from '../../components/Notices.tsx';
import { notifyDone, notifyFailure } from '../../components/notify.tsx';
import { Panel } from '../../components/Panel.tsx';
import { isClientState, StateGlyph } from '../../components/StateGlyph.tsx';
import { TableActions } from '../../components/TableActions.tsx';
import { TierBadge } from '../../components/TierBadge.tsx';
import { useTierText } from '../../components/tier-names.ts';
import { potentialParts, shareBefore, stateRule, useWhySentence } from '../../components/why-text.ts';
import { linkTo } from '../../navigation.ts';
import { CommissionTrace } from './CommissionTrace.tsx';
import words from './clients.module.css';
import { OverrideForm } from './OverrideForm.tsx';
import { ShareBar } from './ShareBar.tsx';
import classes from './WhyCard.module.css';
import { WhyChanges } from './WhyChanges.tsx';
import { WhyClasses } from './WhyClasses.tsx';
import { WhyLines } from './WhyLines.tsx';

/** Why the household has its tier: the figures of the latest run, the sum behind them, and the distance to the next tier. */
export function WhyCard({ clientId }: { readonly clientId: number }) {
  const { t } = useTranslation();
  const why = useQuery('segments.why', { clientId }, { tables: ['segment_result', 'segment_run', 'tier_override'] });
  if (why.isPending) {
    return (
      <Panel title={t('clients.why.plain')}>
        <LoadingState />
      </Panel>
    );
  }
  if (why.isError) {
    const { code } = failureOf(why.error);
    return (
      <Panel title={t('clients.why.plain')}>
        {code === 'no-run' || code === 'not-segmented' ? (
          <EmptyState text={t('clients.noRun')} action={<a href={linkTo('/segments')}>{t('clients.toSegments')}</a>} />
        ) : (
          <ErrorState error={why.error} onRetry={() => void why.refetch()} />
        )}
      </Panel>
    );
  }
  return <Answer why={why.data} />;
}

function Answer({ why }: { readonly why: WhyAnswer }) {
  const { t } = useTranslation();
  const format = useFormat();
  const sentence = useWhySentence();
  const said = useTierText();
  const [tracing, setTracing] = useState(false);
  const { explanation } = why;
  const before = shareBefore(explanation);
  return (
    <Panel
      title={t('clients.why.title', {
        tier: explanation.tier === null ? t('common.unscored') : said(explanation.tier),
      })}
      aside={t('clients.why.run', { day: format.day(explanation.asOf), version: why.run.schemeVersion })}
      actions={
        <>
          {why.commissionLines.count > 0 && (
            <Button size="xs" variant="subtle" onClick={() => setTracing(true)}>
              {t('clients.why.trace')}
            </Button>
          )}
          <TableActions
            facts
            printOnly
            title={`${why.household.name} · ${t('clients.why.title', { tier: explanation.tier === null ? t('common.unscored') : said(explanation.tier) })}`}
          />
        </>
      }
    >
      <dl className={classes.sums}>
        <dt>{t(`clients.why.basis.${explanation.basis}`)}</dt>
        <dd>
          <Money amount={explanation.valueMinor} reason={t('clients.noValue')} />
        </dd>
        {explanation.rank !== null && (
          <>
            <dt>{t('clients.why.rankLabel')}</dt>
            <dd>
              {t('clients.why.rankOf', {
                rank: format.number(explanation.rank),
                of: format.number(explanation.ranked),
              })}
            </dd>
          </>
        )}
        {before !== null && explanation.rank !== null && explanation.rank > 1 && (
          <>
            <dt>{t('clients.why.shareBefore', { count: explanation.rank - 1 })}</dt>
            <dd>{format.percent(before)}</dd>
          </>
        )}
        {explanation.points !== null && (
          <>
            <dt>{t('clients.why.pointsLabel')}</dt>
            <dd>{format.number(explanation.points, 1)}</dd>
          </>
        )}
      </dl>
      {before !== null && <ShareBar why={explanation} />}
      <Criteria why={explanation} />
      <WhyClasses why={explanation} />
      <p className={words.paragraph}>{sentence(explanation)}</p>
      <dl className={classes.sums}>
        {explanation.next !== null && explanation.next.distance > 0 && (
          <>
            <dt>
              {t('clients.why.toNext')} <TierBadge tier={explanation.next.tier} size="sm" />
            </dt>
            <dd>
              {explanation.next.unit === 'money' ? (
                <Money amount={explanation.next.distance} />
              ) : (
                t('clients.why.pointsMore', { points: format.number(explanation.next.distance, 1) })
              )}
            </dd>
          </>
        )}
        <dt>{t('clients.why.change')}</dt>
        <dd>
          <Change share={explanation.trend} decimals={1} reason={t('clients.noChange')} />
        </dd>
        <dt>
          {t('potential.potential')} <span className={words.quiet}>{potentialParts(explanation, t)}</span>
        </dt>
        <dd>
          {explanation.potential.points === null ? (
            <NotAvailable reason={t('common.badges.potential-unknown')} />
          ) : (
            format.number(explanation.potential.points, 0)
          )}
        </dd>
        <dt>
          {t('clients.columns.state')} <span className={words.quiet}>{stateRule(explanation, t, format)}</span>
        </dt>
        <dd>
          {isClientState(explanation.state) ? (
            <StateGlyph state={explanation.state} flat={explanation.badges.includes('flat')} />
          ) : (
            t('common.states.prospect')
          )}
        </dd>
      </dl>
      {(explanation.badges.includes('potential-unknown') || explanation.badges.includes('trend-unknown')) && (
        <p className={classes.badges}>
          {explanation.badges.map((badge) =>
            badge === 'flat' ? null : (
              <Hint key={badge} tone="warn">
                {t(`common.badges.${badge}`)}
              </Hint>
            ),
          )}
        </p>
      )}
      <WhyLines why={why} />
      <WhyChanges householdId={why.household.id} />
      <TierByHand why={why} />
      <CommissionTrace householdId={why.household.id} opened={tracing} onClose={() => setTracing(false)} />
    </Panel>
  );
}

/** Criteria that count in a score, with what each is worth. */
function Criteria({ why }: { readonly why: WhyAnswer['explanation'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const weighed = why.criteria.filter((criterion) => criterion.weight !== null && criterion.weight > 0);
  return weighed.length === 0 ? null : (
    <dl className={classes.sums}>
      {weighed.map((criterion) => (
        <div key={criterion.criterion} className={classes.criterion}>
          <dt>{t(`schemes.criteria.${criterion.criterion}`)}</dt>
          <dd>
            {criterion.points === null
              ? t('common.notAvailable')
              : t('clients.why.weighed', {
                  points: format.number(criterion.points ?? 0, 1),
                  share: format.number(criterion.countedPercent ?? 0, 0),
                })}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What a person decided about the tier, and the way to decide it. */
function TierByHand({ why }: { readonly why: WhyAnswer }) {
  const { t } = useTranslation();
  const text = useFailureText();
  const [deciding, setDeciding] = useState(false);
  const end = useMutation('segments.endOverride');
  const { override, ruleTier } = why.explanation;
  return (
    <div className={classes.byHand}>
      <span>
        {t('clients.why.ruleSays')} <TierBadge tier={ruleTier} size="sm" />
      </span>
      <span className={words.quiet}>
        {override === null ? (
          t('clients.why.noOverride')
        ) : (
          <>
            {t('clients.why.setBy', { author: override.author })}{' '}
            {override.expiresOn !== null && (
              <>
                {t('clients.why.until')} <DayText day={override.expiresOn} />
              </>
            )}
          </>
        )}
      </span>
      {override !== null && (
        <Button
          size="xs"
          loading={end.isPending}
          onClick={() =>
            end.mutate(
              { householdId: why.household.id },
              {
                onSuccess: () => notifyDone(t('clients.override.ended')),
                onError: (error) => notifyFailure(error, text(failureOf(error))),
              },
            )
          }
        >
          {t('clients.override.end')}
        </Button>
      )}
      <Button size="xs" onClick={() => setDeciding(true)}>
        {t('clients.override.change')}
      </Button>
      <OverrideForm why={why} opened={deciding} onClose={() => setDeciding(false)} />
    </div>
  );
}
