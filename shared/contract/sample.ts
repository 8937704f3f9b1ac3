import { z } from 'zod';
import { channel } from './channel.ts';

export const sampleContract = {
  /**
   * Opens the sample office. The first time it is made from its statement files, which takes a while and runs as a job;
   * afterwards the same book is opened again, with what was done in it.
   */
  'sample.open': channel(z.object({}), z.object({ path: z.string(), made: z.boolean() })),
};
