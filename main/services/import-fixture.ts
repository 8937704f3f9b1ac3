import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { newBook, testFolder } from '../book/book-fixture.ts';
import { systemClock } from '../clock.ts';
import { createFileTokens } from './files.ts';
import { createServices } from './index.ts';
import { createJobs } from './jobs.ts';
import { orThrow } from './or-throw.ts';
import { createSession } from './session.ts';

/** The program with an open book, and a way to hand it files. */
export async function importing() {
  const emit = () => {};
  const clock = systemClock({ TIERBOOK_TODAY: '2027-03-01' });
  const session = createSession(clock, emit);
  onTestFinished(() => session.close());
  const files = createFileTokens();
  const services = createServices({
    session,
    clock,
    files,
    jobs: createJobs(emit),
    printer: null,
    dialogs: null,
    menu: null,
    userFolder: null,
    user: 'Mara',
    emit,
  });
  const folder = testFolder();
  await session.open(newBook(null, folder), null);
  const { call } = services;

  /** Opens a file of these lines. */
  async function opened(name: string, lines: readonly string[]) {
    const path = join(folder, name);
    writeFileSync(path, `${lines.join('\n')}\n`);
    return orThrow(await call('import.open', { token: files.tokenFor(path) }));
  }

  /** Opens and reads a file, up to its review. */
  async function read(name: string, lines: readonly string[]) {
    const file = await opened(name, lines);
    const review = orThrow(await call('import.read', { session: file.session, columns: [] }));
    return { session: file.session, review };
  }

  /** All the way in, with what is decided by then. */
  async function bring(name: string, lines: readonly string[]) {
    const { session: key } = await read(name, lines);
    return orThrow(await call('import.commit', { session: key }));
  }

  return { call, folder, files, opened, read, bring };
}
