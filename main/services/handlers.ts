import type { z } from 'zod';
import type { Channel } from '../../shared/contract/channel.ts';
import type { Result } from '../../shared/result.ts';

type AnyContract = Readonly<Record<string, Channel<z.ZodType, z.ZodType>>>;

/**
 * One handler for each channel of a feature's contract. The request is parsed already. A Refusal may be thrown
 * instead of returned; anything else that throws is a bug.
 */
export type Handlers<Of extends AnyContract> = {
  readonly [Name in keyof Of]: (
    request: z.output<Of[Name]['request']>,
  ) => Promise<Result<z.output<Of[Name]['response']>>>;
};
