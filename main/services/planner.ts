import type { plannerContract } from '../../shared/contract/planner.ts';
import type { ServiceDeps } from './deps.ts';
import type { Handlers } from './handlers.ts';
import { officeHolidays } from './holidays.ts';

export function plannerService({ session, clock, jobs }: ServiceDeps): Handlers<typeof plannerContract> {
  const book = () => session.book();
  const planArgs = async (year: number) => {
    const holidays = await officeHolidays(book(), year);
    return { year, holidays: holidays.map(({ day }) => day), now: clock.now() };
  };
  return {
    'planner.year': async ({ year }) =>
      book().read('planner.year', { year, today: clock.today(), holidays: await officeHolidays(book(), year) }),
    'planner.days': (request) => book().read('planner.days', request),
    'planner.list': (request) => book().read('planner.list', { ...request, today: clock.today() }),
    'planner.years': () => book().read('planner.years', {}),
    'planner.shortfalls': (request) => book().read('planner.shortfalls', request),
    'plan.preview': async ({ year }) => {
      const args = await planArgs(year);
      const ready = await book().write('plan.ensureRun', { year, now: args.now });
      return ready.ok ? book().read('plan.preview', args) : ready;
    },
    'plan.apply': ({ year, part }) =>
      jobs.run('plan.apply', async ({ progress, signal }) =>
        book().write('plan.apply', { ...(await planArgs(year)), part }, { onProgress: progress, signal }),
      ),
    'plan.undo': (request) => book().write('plan.undo', request),
    'touch.get': (request) => book().read('touch.get', request),
    'touch.done': (request) => book().write('touch.done', { ...request, on: request.on ?? clock.today() }),
    'touch.skip': (request) => book().write('touch.skip', request),
    'touch.move': (request) => book().write('touch.move', request),
    'touch.pin': (request) => book().write('touch.pin', request),
    'touch.note': (request) => book().write('touch.note', request),
    'touch.restore': (request) => book().write('touch.restore', request),
    'touch.add': (request) => book().write('touch.add', request),
    'touch.remove': (request) => book().write('touch.remove', request),
  };
}
