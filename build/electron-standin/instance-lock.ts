import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

type Told = { readonly argv: string[]; readonly folder: string; readonly data: unknown };

/**
 * One instance per profile, held by a socket that only one process can listen on; a later one hands its arguments
 * over. The answer is due at once, as in Electron, so a thread does the talking while this one waits.
 * @returns true when this process is the first
 */
export function takeLock(
  userData: string,
  data: object | undefined,
  onSecond: (argv: string[], folder: string, data: unknown) => void,
): boolean {
  mkdirSync(userData, { recursive: true });
  const answer = new Int32Array(new SharedArrayBuffer(4));
  const mine: Told = { argv: process.argv, folder: process.cwd(), data };
  const worker = new Worker(new URL('./lock-thread.ts', import.meta.url), {
    workerData: { address: addressOf(userData), answer, mine: JSON.stringify(mine) },
    execArgv: [],
  });
  worker.unref();
  worker.on('message', (text: string) => {
    const told = JSON.parse(text) as Told;
    onSecond(told.argv, told.folder, told.data);
  });
  Atomics.wait(answer, 0, 0, 10_000);
  return answer[0] === 1;
}

/** Socket paths are limited to about 100 characters, so a digest stands for the profile. */
function addressOf(userData: string): string {
  const name = `tierbook-${createHash('sha256').update(userData).digest('hex').slice(0, 24)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}
