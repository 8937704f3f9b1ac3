import { z } from 'zod';
import { channel } from './channel.ts';

export const jobsContract = {
  /** Asks running work to stop; it rolls back and answers `cancelled`. Unknown or finished work is no error. */
  'jobs.cancel': channel(z.object({ id: z.string() }), z.object({})),
};
