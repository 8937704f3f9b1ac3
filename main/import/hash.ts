import { hash } from 'node:crypto';
import type { ContentHash } from '../../shared/import/plan-rows.ts';

/** 128 bits of SHA-256 of a line's content: enough that no two lines of a lifetime of statements share them. */
export const contentHash: ContentHash = (text) => {
  const bytes = hash('sha256', text, 'buffer');
  return [bytes.readUInt32LE(0), bytes.readUInt32LE(4), bytes.readUInt32LE(8), bytes.readUInt32LE(12)];
};
