import { Refusal, type Result } from '../../shared/result.ts';

/** The value of a Result, where a failure can only travel as an exception: inside streams. @throws Refusal */
export function orThrow<Value>(result: Result<Value>): Value {
  if (!result.ok) {
    throw new Refusal(result.error.code, result.error.message, result.error.details);
  }
  return result.value;
}
