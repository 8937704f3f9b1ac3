import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { sampleContract } from '../../shared/contract/sample.ts';
import { fail, ok } from '../../shared/result.ts';
import type { ServiceDeps } from './deps.ts';
import type { Handlers } from './handlers.ts';
import { findSample } from './sample-manifest.ts';
import { type Call, fillSample } from './sample-office.ts';

const FILE = 'Van Dijk & Partners (sample).tierbook';

/** @param call the other services; the sample is made by what a person would do */
export function sampleService(deps: ServiceDeps, call: Call): Handlers<typeof sampleContract> {
  return {
    'sample.open': async () => {
      const sample = findSample();
      if (sample === null || deps.userFolder === null) {
        return fail('no-sample', 'This copy of Tierbook came without the sample office. Make a new book instead.');
      }
      const path = join(deps.userFolder, FILE);
      const token = deps.files.tokenFor(path);
      if (existsSync(path)) {
        const opened = await call('book.open', { token });
        return opened.ok ? ok({ path, made: false }) : opened;
      }
      mkdirSync(deps.userFolder, { recursive: true });
      // Made under another name: what was stopped half-way is never taken for the whole.
      const making = `${path}.making`;
      rmSync(making, { force: true });
      const { name, country, currency, language } = sample.manifest.office;
      const created = await call('book.create', {
        token: deps.files.tokenFor(making),
        name,
        country,
        currency,
        language,
      });
      if (!created.ok) {
        return created;
      }
      const filled = await deps.jobs.run('sample', (job) => fillSample(deps, call, sample, job));
      await deps.session.close();
      if (!filled.ok) {
        return filled;
      }
      renameSync(making, path);
      const opened = await call('book.open', { token });
      return opened.ok ? ok({ path, made: true }) : opened;
    },
  };
}
