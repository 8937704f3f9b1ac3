import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { Reminder } from '../../shared/contract/calendar.ts';
import { addDays, type Day } from '../../shared/day.ts';
import type { Told } from '../../shared/planning/calendar-told.ts';

export type CalendarFile = {
  /** What the calendar is called in the program that opens it. */
  readonly title: string;
  /** BCP 47, of the texts. */
  readonly language: string;
  /** Ends every event's id: no two books share one. */
  readonly key: string;
  readonly reminder: Reminder;
  readonly told: readonly Told[];
};

const HOUR = 3600;
/** Seconds from the day's midnight. */
const REMINDERS: Readonly<Record<Exclude<Reminder, 'none'>, number>> = {
  'same-day': 9 * HOUR,
  'day-before': -15 * HOUR,
};

/**
 * One iCalendar file (RFC 5545): whole days that keep nobody busy, since the plan knows no hours. The same entries give the
 * same text.
 */
export function calendarText({ title, language, key, reminder, told }: CalendarFile): string {
  const file = ical({
    name: title,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Tierbook', product: 'Year plan', language: language.toUpperCase() },
  });
  for (const { event, sequence, changedAt, cancelled } of told) {
    const entry = file.createEvent({
      id: `${event.uid}@${key}.tierbook`,
      start: midnight(event.day),
      end: midnight(addDays(event.day, 1)),
      allDay: true,
      timezone: 'UTC',
      stamp: new Date(changedAt),
      sequence,
      summary: event.title,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(event.text === '' ? {} : { description: event.text }),
    });
    if (reminder !== 'none' && !cancelled) {
      const seconds = REMINDERS[reminder];
      entry.createAlarm({
        type: ICalAlarmType.display,
        relatesTo: ICalAlarmRelatesTo.start,
        description: event.title,
        ...(seconds < 0 ? { triggerBefore: -seconds } : { triggerAfter: seconds }),
      });
    }
  }
  return `${file.toString()}\r\n`;
}

function midnight(day: Day): Date {
  return new Date(`${day}T00:00:00.000Z`);
}
