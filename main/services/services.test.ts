import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { EventName } from '../../shared/contract/events.ts';
import { contract } from '../../shared/contract/index.ts';
import { testFolder } from '../book/book-fixture.ts';
import { systemClock } from '../clock.ts';
import type { ServiceDeps } from './deps.ts';
import { createFileTokens } from './files.ts';
import { createServices } from './index.ts';
import { createJobs } from './jobs.ts';
import { createSession } from './session.ts';

function program(userFolder: string | null = null) {
  const events: [EventName, unknown][] = [];
  const emit: ServiceDeps['emit'] = (name, payload) => {
    events.push([name, payload]);
  };
  const clock = systemClock({ TIERBOOK_TODAY: '2026-06-30' });
  const session = createSession(clock, emit);
  onTestFinished(() => session.close());
  const files = createFileTokens();
  const deps: ServiceDeps = {
    session,
    clock,
    files,
    jobs: createJobs(emit),
    printer: null,
    dialogs: null,
    menu: null,
    userFolder,
    user: 'Mara',
    emit,
  };
  return { ...createServices(deps), files, events };
}

test('requests from outside are parsed before anything happens', async () => {
  const { dispatch } = program();
  expect(await dispatch('constructor', {})).toMatchObject({ ok: false, error: { code: 'unknown-request' } });
  expect(await dispatch('clients.get', { id: 'DROP TABLE' })).toMatchObject({
    ok: false,
    error: { code: 'bad-request', details: { field: 'id' } },
  });
  expect(await dispatch('book.open', { token: '/etc/passwd' })).toMatchObject({
    ok: false,
    error: { code: 'file-token' },
  });
});

test('every channel that needs a book says so when none is open', async () => {
  const { call } = program();
  expect(await call('book.status', {})).toMatchObject({ ok: true, value: { state: 'none', today: '2026-06-30' } });
  expect(await call('clients.get', { id: 1 })).toMatchObject({ ok: false, error: { code: 'no-book' } });
  expect(await call('settings.people', {})).toMatchObject({ ok: false, error: { code: 'no-book' } });
  expect(Object.keys(contract).every((name) => /^[a-z]+\.[a-zA-Z]+$/.test(name))).toBe(true);
});

test('make, use, back up, restore: the way of a book', { timeout: 120_000 }, async () => {
  const folder = testFolder();
  const userFolder = join(folder, 'user');
  const { call, files, events } = program(userFolder);
  const path = join(folder, 'office.tierbook');
  const office = { name: 'Bos', country: 'NL', currency: 'EUR', language: 'nl' as const };
  expect(await call('book.create', { token: files.tokenFor(path), ...office })).toMatchObject({
    ok: true,
    value: { state: 'open', book: { office: 'Bos', encrypted: false, schemaVersion: 20 } },
  });
  expect(events).toContainEqual(['session', { state: 'open' }]);

  const made = await call('clients.create', { fields: { name: '王小明', kind: 'person' } });
  expect(made).toEqual({ ok: true, value: { id: 1 } });
  expect(
    events.some(([name, payload]) => name === 'changed' && JSON.stringify(payload).includes('client_summary')),
  ).toBe(true);
  const edited = await call('clients.update', { id: 1, patch: { name: '王大明' } });
  const undo = edited.ok ? edited.value.undo : '';
  const undone = await call('clients.undo', { undo });
  expect(undone).toMatchObject({ ok: true, value: { clientId: 1 } });
  expect(await call('clients.undo', { undo })).toMatchObject({ ok: false, error: { code: 'undo-gone' } });
  // What was taken back is done again with its own token, and that can be taken back in turn.
  const again = await call('clients.undo', { undo: undone.ok ? undone.value.undo : '' });
  expect(await call('clients.list', {})).toMatchObject({ ok: true, value: { rows: [{ name: '王大明' }] } });
  expect(await call('clients.undo', { undo: again.ok ? again.value.undo : '' })).toMatchObject({ ok: true });
  expect(await call('clients.list', { filter: { search: '小明' } })).toMatchObject({
    ok: true,
    value: { total: 1, rows: [{ name: '王小明' }] },
  });

  const copy = join(folder, 'copy.tierbook');
  expect(await call('book.backup', { token: files.tokenFor(copy) })).toMatchObject({ ok: true, value: { path: copy } });
  const restored = join(folder, 'restored.tierbook');
  const request = { backup: files.tokenFor(copy), target: files.tokenFor(restored) };
  expect(await call('book.restore', request)).toEqual({ ok: true, value: { path: restored } });
  expect(await call('book.check', {})).toEqual({ ok: true, value: { ok: true, problems: [] } });

  await call('book.close', {});
  expect(existsSync(`${path}-wal`) || existsSync(`${path}.lock`)).toBe(false);
  const recent = await call('book.recent', {});
  expect(recent).toMatchObject({ ok: true, value: [{ name: 'Bos', folder, missing: false }] });
  expect(readdirSync(join(userFolder, 'backups'))).toHaveLength(1);
  const token = recent.ok ? (recent.value[0]?.token ?? '') : '';
  expect(await call('book.open', { token })).toMatchObject({
    ok: true,
    value: { book: { lastBackupAt: '2026-06-30T12:00:00.000Z' } },
  });
});

test('a job tells its steps, its end, and can be stopped', async () => {
  const told: unknown[] = [];
  const jobs = createJobs((_name, payload) => {
    told.push(payload);
  });
  const stopped = await jobs.run('export', async (job) => {
    job.progress('write', 0.5);
    jobs.cancel(job.id);
    return job.signal.aborted ? { ok: false, error: { code: 'cancelled', message: '' } } : { ok: true, value: 1 };
  });
  expect(stopped.ok).toBe(false);
  expect(told).toMatchObject([
    { state: 'running' },
    { state: 'running', step: 'write', share: 0.5 },
    { state: 'cancelled' },
  ]);
});
