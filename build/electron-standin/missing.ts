import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Built-in modules of Node that Electron's build leaves out, that only make sense in a plain `node`, or that are too new
 * to count on there.
 */
const MISSING = new Set([
  ...['node:sea', 'node:test', 'node:test/reporters', 'node:wasi', 'wasi'],
  ...['node:sqlite', 'node:quic', 'node:ffi', 'node:vfs', 'node:trace_events', 'trace_events'],
]);

export function isMissing(specifier: string): boolean {
  return MISSING.has(specifier);
}

/** What BoringSSL, which Electron's Node is built with, is sure to know; plain Node's OpenSSL knows many more. */
const HASHES = new Set(['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512']);

/** Makes hashes that only OpenSSL has fail here, too, as they would on Electron. */
export function refuseMissingHashes(): void {
  for (const name of ['createHash', 'createHmac', 'hash'] as const) {
    const original = crypto[name] as (algorithm: string, ...rest: unknown[]) => unknown;
    Object.assign(crypto, {
      [name]: (algorithm: string, ...rest: unknown[]) => {
        if (!HASHES.has(algorithm.toLowerCase().replace(/^(rsa-)?sha-(?=\d)/, 'sha'))) {
          throw new Error(`Digest method not supported: Electron's Node does not have ${algorithm}`);
        }
        return original(algorithm, ...rest);
      },
    });
  }
  syncBuiltinESMExports();
}
