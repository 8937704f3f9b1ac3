import { readFileSync, statSync } from 'node:fs';
import type { settingsContract } from '../../shared/contract/settings.ts';
import { fail, ok, Refusal } from '../../shared/result.ts';
import type { ServiceDeps } from './deps.ts';
import type { Handlers } from './handlers.ts';
import { holidayRegions } from './holidays.ts';

/** A letterhead's picture is printed on every page: more than this is a photograph, not a logo. */
const MOST_LOGO_BYTES = 1_000_000;

export function settingsService({ session, files }: ServiceDeps): Handlers<typeof settingsContract> {
  return {
    'settings.office': () => session.book().read('settings.office', {}),
    'settings.updateOffice': (request) => session.book().write('settings.updateOffice', request),
    'settings.regions': async ({ country }) => ok({ regions: [...(await holidayRegions(country))] }),
    'settings.logo': async () => {
      const logo = await session.book().read('settings.logo', {});
      return logo.ok ? ok({ dataUrl: dataUrlOf(logo.value.bytes) }) : logo;
    },
    'settings.setLogo': async ({ token }) => {
      const bytes = token === null ? null : readLogo(files.path(token));
      const dataUrl = dataUrlOf(bytes);
      if (bytes !== null && dataUrl === null) {
        return fail('not-a-picture', 'This file is no PNG, JPEG or SVG picture. Choose another one.');
      }
      const stored = await session.book().write('settings.setLogo', { bytes });
      return stored.ok ? ok({ dataUrl }) : stored;
    },
    'settings.people': () => session.book().read('settings.people', {}),
    'settings.addPerson': (request) => session.book().write('settings.addPerson', request),
    'settings.updatePerson': (request) => session.book().write('settings.updatePerson', request),
    'settings.addLeave': (request) => session.book().write('settings.addLeave', request),
    'settings.removeLeave': (request) => session.book().write('settings.removeLeave', request),
    'settings.lines': () => session.book().read('settings.lines', {}),
    'settings.addLine': (request) => session.book().write('settings.addLine', request),
    'settings.updateLine': (request) => session.book().write('settings.updateLine', request),
  };
}

function readLogo(path: string): Uint8Array {
  if (statSync(path).size > MOST_LOGO_BYTES) {
    throw new Refusal('picture-too-large', 'The picture is larger than 1 MB. Save it smaller, then choose it again.');
  }
  return readFileSync(path);
}

/** What the bytes themselves say they are; a file's name proves nothing. */
function dataUrlOf(bytes: Uint8Array | null): string | null {
  if (bytes === null) {
    return null;
  }
  const buffer = Buffer.from(bytes);
  const head = buffer.subarray(0, 512).toString('latin1');
  const type = head.startsWith('\x89PNG')
    ? 'image/png'
    : head.startsWith('\xff\xd8\xff')
      ? 'image/jpeg'
      : /<svg[\s>]/i.test(head)
        ? 'image/svg+xml'
        : null;
  return type === null ? null : `data:${type};base64,${buffer.toString('base64')}`;
}
