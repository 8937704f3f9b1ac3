import type { jobsContract } from '../../shared/contract/jobs.ts';
import { ok, Refusal } from '../../shared/result.ts';
import type { Jobs, ServiceDeps } from './deps.ts';
import type { Handlers } from './handlers.ts';

export function jobsService(deps: ServiceDeps): Handlers<typeof jobsContract> {
  return {
    'jobs.cancel': async ({ id }) => {
      deps.jobs.cancel(id);
      return ok({});
    },
  };
}

/** Keeps the running jobs and tells about each of their steps. */
export function createJobs(emit: ServiceDeps['emit']): Jobs {
  const running = new Map<string, AbortController>();
  let lastId = 0;
  return {
    async run(name, work) {
      lastId += 1;
      const id = `job-${lastId}`;
      const controller = new AbortController();
      running.set(id, controller);
      let last = { step: '', share: 0 };
      const tell = (state: 'running' | 'done' | 'failed' | 'cancelled') => emit('job', { id, name, ...last, state });
      tell('running');
      try {
        const result = await work({
          id,
          signal: controller.signal,
          progress: (step, share) => {
            last = { step, share };
            tell('running');
          },
        });
        if (result.ok) {
          last = { step: last.step, share: 1 };
          tell('done');
        } else {
          tell(result.error.code === 'cancelled' ? 'cancelled' : 'failed');
        }
        return result;
      } catch (error) {
        tell(error instanceof Refusal && error.code === 'cancelled' ? 'cancelled' : 'failed');
        throw error;
      } finally {
        running.delete(id);
      }
    },
    cancel: (id) => running.get(id)?.abort(),
  };
}
