import { randomUUID } from 'node:crypto';
import { Refusal } from '../../shared/result.ts';
import type { FileTokens } from './deps.ts';

/** Tokens live as long as the program; they cannot be guessed, so a window reaches only what a person chose. */
export function createFileTokens(): FileTokens {
  const paths = new Map<string, string>();
  const tokens = new Map<string, string>();
  return {
    tokenFor(path) {
      const known = tokens.get(path);
      if (known !== undefined) {
        return known;
      }
      const token = randomUUID();
      tokens.set(path, token);
      paths.set(token, path);
      return token;
    },
    path(token) {
      const path = paths.get(token);
      if (path === undefined) {
        throw new Refusal('file-token', 'This file was not chosen in this window. Choose it again.');
      }
      return path;
    },
  };
}
