import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = join(import.meta.dirname, '../../node_modules/electron');

/** The program of Electron's runtime, or null when it was not downloaded. */
export function electronRuntime(): string | null {
  const note = join(PACKAGE, 'path.txt');
  if (!existsSync(note)) {
    return null;
  }
  const program = join(PACKAGE, 'dist', readFileSync(note, 'utf8'));
  return existsSync(program) ? program : null;
}

/** The same, after trying to download it; Electron's package brings the downloader but does not run it by itself. */
export function fetchElectronRuntime(): string | null {
  const present = electronRuntime();
  if (present !== null) {
    return present;
  }
  spawnSync(process.execPath, [join(PACKAGE, 'install.js')], { stdio: 'ignore', timeout: 180_000 });
  return electronRuntime();
}
