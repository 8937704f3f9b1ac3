import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureFresh } from '../bundle/fresh.ts';
import { standInProblem } from '../electron-standin/browser/showing.ts';
import { electronRuntime, fetchElectronRuntime } from './electron-runtime.ts';

/** `npm start [-- book.tierbook]`: Electron where it is or can be had, else the stand-in in an installed browser. */
const ROOT = join(import.meta.dirname, '../..');
const REGISTER = join(ROOT, 'build/electron-standin/register.ts');
const given = process.argv.slice(2);

await ensureFresh('main', 'preload', 'renderer');
const electron = electronRuntime() ?? fetchWithNotice();
if (electron !== null) {
  follow(spawn(electron, [ROOT, ...given], { stdio: 'inherit' }));
} else {
  console.error('Electron’s runtime could not be downloaded: Tierbook opens in an installed browser instead.');
  const { stops, sentence } = await standInProblem();
  if (sentence !== null) {
    console.error(sentence);
  }
  if (stops) {
    process.exitCode = 1;
  } else {
    const args = ['--import', REGISTER, join(ROOT, 'dist/main/index.js'), ...given];
    follow(spawn(process.execPath, args, { stdio: 'inherit' }));
  }
}

function fetchWithNotice(): string | null {
  console.error('Fetching Electron’s runtime; this is needed once …');
  return fetchElectronRuntime();
}

/** Ends when the program does and with its code; Ctrl+C reaches the program itself, which closes the book first. */
function follow(child: ChildProcess): void {
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => child.kill(signal));
  }
  child.once('error', (error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
  child.once('exit', (code, signal) => {
    process.exitCode = signal === null ? (code ?? 0) : 1;
  });
}
