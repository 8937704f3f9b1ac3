import type { requestsContract } from '../../shared/contract/requests.ts';
import { yearOf } from '../../shared/day.ts';
import type { ServiceDeps } from './deps.ts';
import type { Handlers } from './handlers.ts';
import { officeHolidays } from './holidays.ts';

export function requestsService({ session, clock }: ServiceDeps): Handlers<typeof requestsContract> {
  const book = () => session.book();
  const daysOff = async (years: readonly number[]) => {
    const holidays = await Promise.all(years.map((year) => officeHolidays(book(), year)));
    return holidays.flat().map(({ day }) => day);
  };
  return {
    'requests.waiting': async () => {
      const year = yearOf(clock.today());
      return book().read('requests.waiting', { now: clock.now(), holidays: await daysOff([year - 1, year]) });
    },
    'requests.log': ({ requestedAt, ...request }) =>
      book().write('requests.log', { ...request, requestedAt: requestedAt ?? clock.now() }),
    'requests.answer': (request) => book().write('requests.answer', { ...request, now: clock.now() }),
    'requests.norm': (request) => book().write('requests.norm', request),
    'requests.report': async ({ year }) =>
      book().read('requests.report', { year, now: clock.now(), holidays: await daysOff([year, year + 1]) }),
  };
}
