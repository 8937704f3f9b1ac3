import { Refusal } from '../../shared/result.ts';
import { HeldSession } from '../import/held-session.ts';
import type { ImportSession } from '../import/import-session.ts';

/** Files opened and not yet committed; a window that goes away leaves at most this many threads behind. */
const MOST_OPEN = 4;

export type OpenImport = ImportSession | HeldSession;

/** Files that are being reviewed: new ones, and held rows of old ones. */
export type OpenImports = ReturnType<typeof openImports>;

export function openImports() {
  const open = new Map<string, OpenImport>();
  let last = 0;

  /** @throws Refusal `import-closed` */
  function known(key: string): OpenImport {
    const found = open.get(key);
    if (found === undefined) {
      throw new Refusal('import-closed', 'This import was closed. Choose the file again.');
    }
    return found;
  }

  async function drop(key: string): Promise<void> {
    const found = open.get(key);
    open.delete(key);
    await found?.review.end();
  }

  return {
    known,
    drop,
    /** @throws Refusal `import-closed`, also for held rows, which are read as their statement was */
    file(key: string): ImportSession {
      const found = known(key);
      if (found instanceof HeldSession) {
        throw new Refusal('import-closed', 'This import was closed. Choose the file again.');
      }
      return found;
    },
    /** Makes room for one more. */
    async room(): Promise<void> {
      const [oldest] = open.keys();
      if (open.size >= MOST_OPEN && oldest !== undefined) {
        await drop(oldest);
      }
    },
    add(file: OpenImport): string {
      last += 1;
      const key = `import-${last}`;
      open.set(key, file);
      return key;
    },
  };
}
