import {
  IconAlertTriangle,
  IconArrowsHorizontal,
  IconCalendar,
  IconCheck,
  IconPin,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TouchDetail } from '../../../shared/contract/planner.ts';
import { daysBetween, inYear, parseDay, yearOf } from '../../../shared/day.ts';
import { useFormat } from '../format.ts';
import { icon } from '../icon.ts';
import classes from './touch.module.css';

type Reason = { readonly sign: TablerIcon; readonly tone: 'good' | 'warn' | 'quiet'; readonly text: string };

/** Why a touch falls on its day, what was given up for it, and what is missing for it. */
export function Reasons({ detail }: { readonly detail: TouchDetail }) {
  const reasons = useReasons(detail);
  return (
    <ul className={classes.reasons}>
      {reasons.map(({ sign: Sign, tone, text }) => (
        <li key={text} data-tone={tone}>
          <Sign {...icon} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

function useReasons({ touch, why, ruleOn, before, after, nextRenewalOn }: TouchDetail): readonly Reason[] {
  const { t } = useTranslation();
  const format = useFormat();
  const reasons: Reason[] = [];
  const good = (text: string) => reasons.push({ sign: IconCheck, tone: 'good', text });
  const warn = (text: string) => reasons.push({ sign: IconAlertTriangle, tone: 'warn', text });
  const target = why?.target === undefined ? '' : format.day(why.target);
  if (why === null) {
    good(t('planner.touch.byHand'));
  } else if (why.rule === 'spread') {
    good(t('planner.touch.spread', { ordinal: touch.ordinal + 1, times: touch.times }));
    if (why.target !== undefined) {
      good(t('planner.touch.together', { day: target }));
    }
  } else {
    good(t(`planner.touch.anchored.${why.rule}`, { day: target }));
  }
  if (why?.unknown !== undefined) {
    warn(t(`planner.touch.unknown.${why.unknown}`));
  }
  if (why?.moved !== undefined) {
    good(t(`planner.touch.movedBy.${why.moved}`, { day: target }));
  }
  if (touch.moved && ruleOn !== null) {
    reasons.push({
      sign: IconArrowsHorizontal,
      tone: 'quiet',
      text: t('planner.touch.movedByHand', { day: format.day(ruleOn) }),
    });
  }
  if (touch.pinned) {
    reasons.push({ sign: IconPin, tone: 'quiet', text: t('planner.touch.pinned') });
  }
  const on = parseDay(touch.plannedOn);
  const [earlier, later] = [before, after].map((each) => (each === null ? null : parseDay(each)));
  if (on !== null && earlier) {
    good(t('planner.touch.before', { count: daysBetween(earlier, on) }));
  }
  if (on !== null && later) {
    good(t('planner.touch.after', { count: daysBetween(on, later) }));
  }
  if (nextRenewalOn !== null) {
    reasons.push({
      sign: IconCalendar,
      tone: 'quiet',
      text: t('planner.touch.renewal', { day: format.day(onOrAfter(nextRenewalOn, touch.plannedOn)) }),
    });
  }
  for (const each of why?.yields ?? []) {
    warn(t(`planner.touch.yields.${each}`));
  }
  for (const flag of why?.flags ?? []) {
    warn(t(`planner.touch.flags.${flag}`));
  }
  return reasons;
}

/** A renewal comes back every year: its first return from a day on. */
function onOrAfter(renewal: string, from: string): string {
  const [date, start] = [parseDay(renewal), parseDay(from)];
  if (date === null || start === null || date >= start) {
    return renewal;
  }
  const sameYear = inYear(date, yearOf(start));
  return sameYear >= start ? sameYear : inYear(date, yearOf(start) + 1);
}
