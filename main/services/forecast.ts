import type { forecastContract } from '../../shared/contract/forecast.ts';
import type { ServiceDeps } from './deps.ts';
import type { Handlers } from './handlers.ts';
import { officeHolidays } from './holidays.ts';

export function forecastService({ session }: ServiceDeps): Handlers<typeof forecastContract> {
  return {
    'matrix.workforce': async ({ year }) => {
      const holidays = await officeHolidays(session.book(), year);
      return session.book().read('matrix.workforce', { year, holidays: holidays.map(({ day }) => day) });
    },
  };
}
