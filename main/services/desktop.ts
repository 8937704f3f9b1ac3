import type { desktopContract } from '../../shared/contract/desktop.ts';
import { ok } from '../../shared/result.ts';
import type { ServiceDeps } from './deps.ts';
import type { Handlers } from './handlers.ts';
import { readRecent } from './recent.ts';

export function desktopService({ menu, userFolder, files }: ServiceDeps): Handlers<typeof desktopContract> {
  return {
    'desktop.menu': async ({ language, bookOpen }) => {
      const recent = readRecent(userFolder, files).filter(({ missing }) => !missing);
      menu?.show({ language, bookOpen, recent });
      return ok({ version: menu?.version ?? '' });
    },
  };
}
