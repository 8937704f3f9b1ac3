import { userInfo } from 'node:os';

/**
 * Who works at this machine, as its account calls him: what statements and typed cells keep as their author. TIERBOOK_USER
 * names somebody else. Empty where the system knows no name.
 */
export function userName(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const named = environment.TIERBOOK_USER?.trim();
  if (named !== undefined && named !== '') {
    return named;
  }
  try {
    return userInfo().username;
  } catch {
    // An account without an entry in the system's list has no name.
    return '';
  }
}
