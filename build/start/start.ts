import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureFresh } from '../bundle/fresh.ts';
import { fetchElectronRuntime } from './electron-runtime.ts';

/** `npm start [-- book.tierbook]`: Electron where it is or can be had, else the stand-in in an installed browser. */
const ROOT = join(import.meta.dirname, '../..');
const REGISTER = join(ROOT, 'build/electron-standin/register.ts');

await ensureFresh('main', 'preload', 'renderer');
const electron = fetchElectronRuntime();
const given = process.argv.slice(2);
if (electron === null) {
  console.error(
    'Electron could not be downloaded: Tierbook opens in an installed browser, on the stand-in for Electron.',
  );
}
const [program, args] =
  electron === null
    ? [process.execPath, ['--import', REGISTER, join(ROOT, 'dist/main/index.js'), ...given]]
    : [electron, [ROOT, ...given]];
const child = spawn(program, args, { stdio: 'inherit', cwd: process.cwd() });
child.once('exit', (code, signal) => {
  process.exitCode = signal === null ? (code ?? 0) : 1;
});
