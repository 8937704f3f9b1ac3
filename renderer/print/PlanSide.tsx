import { memo } from 'react';
import { firstName } from '../../shared/print/activity-word.ts';
import type { PlanView } from '../../shared/print/document.ts';
import { initialsOf } from '../components/initials-of.ts';
import { AgreedSide } from './AgreedSide.tsx';
import { InternalSide } from './InternalSide.tsx';
import { lineText, useSheetWords } from './language.tsx';
import classes from './Plan.module.css';
import { ServedSide } from './ServedSide.tsx';
import { Block, Email } from './SideBlock.tsx';

/** The side column must end with the first sheet, so its lists are cut; shorter where they are still too long. */
const CUTS = [
  { policies: 9, agreed: 6, reasons: 2, notes: 4 },
  { policies: 5, agreed: 4, reasons: 1, notes: 2 },
  { policies: 3, agreed: 2, reasons: 0, notes: 1 },
] as const;

type Cut = (typeof CUTS)[number];

type PlanSideProps = { readonly plan: PlanView; readonly brief: 0 | 1 | 2 };
type CutProps = { readonly plan: PlanView; readonly cut: Cut };

/** Who, what is insured, what can be counted on; on the internal copy who they are and what was noted. */
export const PlanSide = memo(function PlanSide({ plan, brief }: PlanSideProps) {
  const cut = CUTS[brief];
  return (
    <div className={classes.side} data-side>
      {plan.internal === null ? null : (
        <InternalSide internal={plan.internal} members={cut.policies} notes={cut.notes} />
      )}
      {plan.served === null ? null : <ServedSide served={plan.served} plan={plan} most={cut.policies} />}
      <Advisor plan={plan} />
      {plan.edition === 'plan' && <Policies plan={plan} cut={cut} />}
      {plan.edition !== 'year-end' && <AgreedSide agreed={plan.agreed} most={cut.agreed} />}
      {plan.internal === null && <Promises />}
      <Reasons plan={plan} cut={cut} />
    </div>
  );
});

function Advisor({ plan }: { readonly plan: PlanView }) {
  const { t } = useSheetWords();
  const { advisor } = plan;
  if (advisor === null) {
    return null;
  }
  return (
    <Block title={t(plan.internal === null ? 'print.plan.advisor' : 'print.internal.advisor')}>
      <div className={classes.advisor}>
        <div className={classes.portrait} aria-hidden>
          {initialsOf(advisor.name)}
        </div>
        <div>
          <div className={classes.advisorName}>{advisor.name}</div>
          {advisor.phone !== '' && <div className={classes.quiet}>{advisor.phone}</div>}
          {advisor.email !== '' && (
            <div className={classes.quiet}>
              <Email address={advisor.email} />
            </div>
          )}
        </div>
      </div>
      {advisor.deputy !== null && plan.internal === null && (
        <p className={classes.text}>
          {t('print.plan.deputy', { advisor: firstName(advisor.name), deputy: advisor.deputy })}
        </p>
      )}
    </Block>
  );
}

function Policies({ plan, cut }: CutProps) {
  const { t } = useSheetWords();
  const shown = plan.policies.slice(0, cut.policies);
  const rest = plan.policies.slice(cut.policies).reduce((sum, policy) => sum + policy.count, 0);
  if (shown.length === 0) {
    return null;
  }
  return (
    <Block title={t(plan.internal === null ? 'print.plan.insured' : 'print.internal.policies')}>
      <ul className={classes.dashes}>
        {shown.map((policy) => (
          <li key={`${policy.line.code}-${policy.line.name}-${policy.carrier}`}>
            {lineText(policy.line, t)}
            {policy.count > 1 && ` ×\u202f${policy.count}`}
            {policy.carrier !== null && <span className={classes.quiet}>{` · ${policy.carrier}`}</span>}
          </li>
        ))}
        {rest > 0 && <li>{t('print.plan.morePolicies', { count: rest })}</li>}
      </ul>
    </Block>
  );
}

function Promises() {
  const { t } = useSheetWords();
  return (
    <Block title={t('print.plan.promises')}>
      <ul className={classes.dashes}>
        <li>{t('print.plan.promise.answer')}</li>
        <li>{t('print.plan.promise.damage')}</li>
        <li>{t('print.plan.promise.renewal')}</li>
      </ul>
    </Block>
  );
}

function Reasons({ plan, cut }: CutProps) {
  const { t } = useSheetWords();
  const shown = plan.reasons.slice(0, cut.reasons);
  if (shown.length === 0) {
    return null;
  }
  return (
    <Block title={t('print.plan.protect')}>
      {shown.map(({ reason, line, year }) => (
        <div key={reason} className={classes.reason}>
          <q className={classes.quote}>{reason}</q>
          <div className={classes.quiet}>
            {year === null
              ? t('print.plan.protectOnLine', { line: lineText(line, t) })
              : t('print.plan.protectOn', { line: lineText(line, t), year })}
          </div>
        </div>
      ))}
    </Block>
  );
}
