import type { todayContract } from '../../shared/contract/today.ts';
import { addDays, weekday, yearOf } from '../../shared/day.ts';
import type { ServiceDeps } from './deps.ts';
import type { Handlers } from './handlers.ts';
import { officeHolidays } from './holidays.ts';

export function todayService({ session, clock }: ServiceDeps): Handlers<typeof todayContract> {
  const book = () => session.book();
  return {
    'today.get': async ({ personId }) => {
      const today = clock.today();
      const monday = addDays(today, 1 - weekday(today));
      const years = [...new Set([yearOf(monday), yearOf(addDays(monday, 6))])];
      const holidays = await Promise.all(years.map((year) => officeHolidays(book(), year)));
      return book().read('today.get', { personId, today, holidays: holidays.flat().map(({ day }) => day) });
    },
    'today.counts': () => book().read('today.counts', { today: clock.today() }),
    'today.logContact': ({ on, ...request }) =>
      book().write('today.logContact', { ...request, at: on === undefined ? clock.now() : `${on}T12:00:00.000Z` }),
    'today.unlogContact': (request) => book().write('today.unlogContact', request),
    'today.findClients': (request) => book().read('today.findClients', request),
  };
}
