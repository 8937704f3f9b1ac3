import { basename } from 'node:path';
import type { filesContract } from '../../shared/contract/files.ts';
import { fail, ok } from '../../shared/result.ts';
import type { ServiceDeps } from './deps.ts';
import type { Handlers } from './handlers.ts';

/** Files people choose: the paths stay here, windows get tokens and names. */
export function filesService({ dialogs, files }: ServiceDeps): Handlers<typeof filesContract> {
  const chosen = (path: string) => ({ token: files.tokenFor(path), name: basename(path) });
  return {
    'files.choose': async ({ purpose, name }) => {
      if (dialogs === null) {
        return fail('no-window', 'There is no window to show a dialog in. Name the file on the command line.');
      }
      return ok((await dialogs.choose(purpose, name)).map(chosen));
    },
    'files.asked': async () => {
      const path = dialogs?.asked() ?? null;
      return ok(path === null ? null : chosen(path));
    },
  };
}
