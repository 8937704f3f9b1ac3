import { join } from 'node:path';
import type { calendarContract } from '../../shared/contract/calendar.ts';
import { clientEvents, personEvents } from '../../shared/planning/calendar-events.ts';
import { calendarFileName } from '../../shared/print/file-name.ts';
import { fail, ok, Refusal } from '../../shared/result.ts';
import { calendarWords } from './calendar-words.ts';
import type { ServiceDeps } from './deps.ts';
import type { Handlers } from './handlers.ts';
import { orThrow } from './or-throw.ts';
import { makeFolder, writeWhole } from './write-whole.ts';

export function calendarService({ session, clock, files, jobs }: ServiceDeps): Handlers<typeof calendarContract> {
  return {
    'calendar.save': ({ year, of, ids, reminder, names, folder: token }) =>
      jobs.run('calendar', async (job) => {
        const book = session.book();
        const scope = of === 'people' ? 'person' : 'client';
        if (scope === 'client' && ids === null) {
          throw new Refusal('bad-request', 'Say whose calendar to write: name at least one client.');
        }
        const { language } = orThrow(await book.read('book.office', {}));
        const words = await calendarWords(language);
        const owners = orThrow(await book.read('calendar.owners', { year, scope, ids }));
        if (owners.length === 0) {
          return fail('no-plans', `Nothing is planned for ${year}. Plan the year first.`, { year });
        }
        const folder = files.path(token);
        await makeFolder(folder);
        // Loaded when calendars are written: its library would slow every start.
        const { calendarText } = await import('./calendar-file.ts');
        const written: { file: string; events: number; cancelled: number }[] = [];
        for (const [index, owner] of owners.entries()) {
          if (job.signal.aborted) {
            throw new Refusal('cancelled', 'Stopped as asked.');
          }
          job.progress('calendar', index / owners.length);
          const of = { year, scope, id: owner.id } as const;
          const touches = orThrow(await book.read('calendar.touches', of));
          const events = scope === 'person' ? personEvents(touches, words, names) : clientEvents(touches, words);
          const { key, told } = orThrow(await book.write('calendar.tell', { ...of, events, now: clock.now() }));
          const name = owner.id === 0 ? words.office : owner.name;
          const file = calendarFileName(year, owner.id, name);
          const title = words.title(name, year);
          await writeWhole(join(folder, file), calendarText({ title, language, key, reminder, told }));
          written.push({ file, events: events.length, cancelled: told.length - events.length });
        }
        return ok({ files: written });
      }),
  };
}
