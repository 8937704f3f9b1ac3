import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { strict } from './strict.ts';

export const shell = strict('shell', {
  async openExternal(url: string): Promise<void> {
    open(new URL(url).href);
  },
  /** @returns an empty text, as Electron does when it worked */
  async openPath(path: string): Promise<string> {
    open(path);
    return '';
  },
  showItemInFolder(path: string): void {
    open(dirname(path));
  },
});

function open(target: string): void {
  const [program, ...before]: [string, ...string[]] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['explorer'] : ['xdg-open'];
  const child = spawn(program, [...before, target], { stdio: 'ignore', detached: true });
  child.once('error', (error) => console.error('Nothing could be opened:', error.message));
  child.unref();
}
