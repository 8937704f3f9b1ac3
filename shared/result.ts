/** Plain data that can cross threads, ipc and JSON without loss. */
export type Details = { readonly [key: string]: unknown };

/** Why something was refused: a stable code, one plain English sentence with what to do, and facts for the reader. */
export type Failure = { readonly code: string; readonly message: string; readonly details?: Details };

/** What every boundary returns: user-caused errors are values, bugs throw. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(
  code: string,
  message: string,
  details?: Details,
): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error: details === undefined ? { code, message } : { code, message, details } };
}

/**
 * A refusal raised inside a transaction, so that it rolls back whole. The thread boundary turns it back into a
 * failed Result; anything else that throws is a bug.
 */
export class Refusal extends Error {
  readonly code: string;
  readonly details: Details | undefined;

  constructor(code: string, message: string, details?: Details) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.details = details;
  }

  toFailure(): Failure {
    return this.details === undefined
      ? { code: this.code, message: this.message }
      : { code: this.code, message: this.message, details: this.details };
  }
}
