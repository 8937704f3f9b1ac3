import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { sampleContract } from '../../shared/contract/sample.ts';
import { fail, ok, Refusal, type Result } from '../../shared/result.ts';
import type { ServiceDeps } from './deps.ts';
import type { Handlers } from './handlers.ts';
import { findSample, type Sample } from './sample-manifest.ts';
import { type Call, fillSample, type SampleReport } from './sample-office.ts';

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
      const made = !existsSync(path);
      if (made) {
        mkdirSync(deps.userFolder, { recursive: true });
        const filled = await make(deps, call, sample, path);
        if (!filled.ok) {
          return filled;
        }
      }
      const opened = await call('book.open', { token });
      return opened.ok ? ok({ path, made }) : opened;
    },
  };
}

/** Made under another name and given its own at the end: what was stopped half-way is never taken for the whole. */
async function make(deps: ServiceDeps, call: Call, sample: Sample, path: string): Promise<Result<SampleReport>> {
  const making = `${path}.making`;
  sweep(making);
  const { name, country, currency, language } = sample.manifest.office;
  await deps.session.create(making, { name, country, currency, language }, null);
  try {
    await deps.session.openUnseen(making);
    const filled = await deps.jobs.run('sample', (job) => fillSample(deps, call, sample, job));
    await deps.session.close();
    if (filled.ok) {
      renameSync(making, path);
    }
    return filled;
  } catch (error) {
    if (error instanceof Refusal) {
      return fail(error.code, error.message, error.details);
    }
    throw error;
  } finally {
    if (deps.session.current()?.path === making) {
      await deps.session.close();
    }
    sweep(making);
  }
}

/** Takes away a half-made sample, with all that SQLite keeps beside it: an old journal would be read into a new file. */
function sweep(making: string): void {
  for (const beside of ['', '-wal', '-shm', '-journal', '.lock', '.unfinished']) {
    rmSync(making + beside, { force: true });
  }
}
