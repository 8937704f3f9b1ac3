import type { ReactNode } from 'react';
import type { PlanView } from '../../shared/print/document.ts';
import { firstName } from './entry-text.ts';
import { lineText, useSheetWords } from './language.tsx';
import classes from './Plan.module.css';

/** The side column must end with the first sheet, so its lists are cut. */
const POLICIES = 9;
const REASONS = 2;

/** Who, what is insured, what can be counted on; on the internal copy who they are and what was noted. */
export function PlanSide({ plan }: { readonly plan: PlanView }) {
  return (
    <div className={classes.side}>
      {plan.internal === null ? null : <InternalSide internal={plan.internal} />}
      <Advisor plan={plan} />
      <Policies plan={plan} />
      {plan.internal === null && <Promises />}
      <Reasons plan={plan} />
    </div>
  );
}

function Block({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={classes.block}>
      <h2 className={classes.blockTitle}>{title}</h2>
      {children}
    </section>
  );
}

function Advisor({ plan }: { readonly plan: PlanView }) {
  const { t } = useSheetWords();
  const { advisor } = plan;
  if (advisor === null) {
    return null;
  }
  return (
    <Block title={t('print.plan.advisor')}>
      <div className={classes.advisor}>
        <svg className={classes.portrait} viewBox="0 0 40 40" aria-hidden="true">
          <circle cx="20" cy="20" r="20" fill="#DDE7EE" />
          <path
            d="M20 8.8a6.9 6.9 0 1 1 0 13.8 6.9 6.9 0 0 1 0-13.8M7.5 35.6C8.6 29 13.8 26 20 26s11.4 3 12.5 9.6A20 20 0 0 1 20 40a20 20 0 0 1-12.5-4.4"
            fill="var(--office)"
          />
        </svg>
        <div>
          <div className={classes.advisorName}>{advisor.name}</div>
          {advisor.phone !== '' && <div className={classes.quiet}>{advisor.phone}</div>}
          {advisor.email !== '' && <div className={classes.quiet}>{advisor.email}</div>}
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

function Policies({ plan }: { readonly plan: PlanView }) {
  const { t } = useSheetWords();
  const shown = plan.policies.slice(0, POLICIES);
  const rest = plan.policies.slice(POLICIES).reduce((sum, policy) => sum + policy.count, 0);
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

function Reasons({ plan }: { readonly plan: PlanView }) {
  const { t } = useSheetWords();
  if (plan.reasons.length === 0) {
    return null;
  }
  return (
    <Block title={t('print.plan.protect')}>
      {plan.reasons.slice(0, REASONS).map(({ reason, line, year }) => (
        <div key={reason} className={classes.reason}>
          <q>{reason}</q>
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

function InternalSide({ internal }: { readonly internal: NonNullable<PlanView['internal']> }) {
  const { t, format } = useSheetWords();
  const contact = [internal.phone, internal.email].filter((part) => part !== null);
  return (
    <>
      <Block title={t('print.internal.household')}>
        <ul className={classes.dashes}>
          {internal.members.slice(0, POLICIES).map((member) => (
            <li key={member}>{member}</li>
          ))}
        </ul>
      </Block>
      {contact.length > 0 && (
        <Block title={t('print.internal.contact')}>
          {contact.map((line) => (
            <div key={line} className={classes.text}>
              {line}
            </div>
          ))}
        </Block>
      )}
      <Block title={t('print.internal.notes')}>
        {internal.notes.length === 0 ? (
          <p className={classes.quiet}>{t('print.internal.noNotes')}</p>
        ) : (
          <ul className={classes.dashes}>
            {internal.notes.map((note) => (
              <li key={`${note.on}-${note.text}`}>
                {note.text}
                <span className={classes.quiet}>{` · ${format.day(note.on)}`}</span>
              </li>
            ))}
          </ul>
        )}
      </Block>
    </>
  );
}
