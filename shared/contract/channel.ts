import type { z } from 'zod';

/** One named request between the windows and the main process: what goes in, what comes back. */
export type Channel<Request extends z.ZodType, Response extends z.ZodType> = {
  readonly request: Request;
  readonly response: Response;
};

/** Declares a channel. Responses are the value of a Result: a refusal travels as {ok: false, error}. */
export function channel<Request extends z.ZodType, Response extends z.ZodType>(
  request: Request,
  response: Response,
): Channel<Request, Response> {
  return { request, response };
}
