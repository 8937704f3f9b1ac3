import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PrintDocument } from '../../shared/print/document.ts';
import { fail, ok } from '../../shared/result.ts';
import { openBook } from '../book/book.ts';
import { makeBook } from '../book/making.ts';
import { systemClock } from '../clock.ts';
import type { PrintWindow, ServiceDeps } from './deps.ts';
import { createFileTokens } from './files.ts';
import { createServices, type Services } from './index.ts';
import { createJobs } from './jobs.ts';

const NOW = '2027-01-04T09:00:00.000Z';
let folder: string;
let shown: PrintDocument[];
let closed: number;
let deps: ServiceDeps;
let services: Services;
let book: Awaited<ReturnType<typeof openBook>>;

/** A printer whose page asks for documents as the real one does, and prints a PDF of one page. */
function fakePrinter(): ServiceDeps['printer'] {
  return {
    open: async (path, answer) => {
      expect(path).toMatch(/^print\.html\?job=/);
      void (async () => {
        for (;;) {
          const next = await answer('print.next', {});
          const { document } = (next.ok ? next.value : { document: null }) as { document: PrintDocument | null };
          if (document === null) {
            return;
          }
          shown.push(document);
          await answer('print.ready', {});
        }
      })();
      const window: PrintWindow = {
        toPdf: async () => ok(new TextEncoder().encode('%PDF-1.4\n1 0 obj<</Type /Pages /Kids [] /Count 3>>endobj')),
        toPaper: async () => ok(null),
        close: async () => {
          closed += 1;
        },
      };
      return ok(window);
    },
  };
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tierbook-print-'));
  shown = [];
  closed = 0;
  const path = join(folder, 'office.tierbook');
  const office = { name: 'Van Dijk', country: 'NL', currency: 'EUR', language: 'en' } as const;
  await makeBook({ path, office, passphrase: null, now: NOW });
  book = await openBook({ path, passphrase: null, now: NOW });
  const emit = () => undefined;
  deps = {
    session: {
      book: () => book,
      current: () => book,
      seen: () => book,
      open: async () => book,
      openUnseen: async () => book,
      create: async () => undefined,
      close: async () => undefined,
    },
    clock: systemClock({ TIERBOOK_TODAY: '2027-01-04' }),
    files: createFileTokens(),
    jobs: createJobs(emit),
    printer: fakePrinter(),
    dialogs: null,
    menu: null,
    userFolder: null,
    user: 'Mara',
    emit,
  };
  services = createServices(deps);
});

afterEach(async () => {
  await book.close();
  rmSync(folder, { recursive: true, force: true });
});

function save(order: object) {
  return services.call('print.save', { what: 'scan', ...order, folder: deps.files.tokenFor(join(folder, 'out')) });
}

test('a book without a plan says what to do', async () => {
  expect(await save({ what: 'plan' })).toMatchObject({ ok: false, error: { code: 'year-missing' } });
  expect(await save({ what: 'plan', year: 2027 })).toMatchObject({ ok: false, error: { code: 'no-plans' } });
  expect(await save({ what: 'plan', year: 2027, clients: [99] })).toMatchObject({
    ok: false,
    error: { code: 'unknown-client' },
  });
  expect(await save({ what: 'tiers' })).toMatchObject({ ok: false, error: { code: 'no-run' } });
});

test('without a printer the refusal names the cure', async () => {
  services = createServices({ ...deps, printer: null });
  expect(await save({})).toMatchObject({ ok: false, error: { code: 'no-printer' } });
});

test('what cannot be gathered leaves no file, and lets the window go', async () => {
  expect(await save({})).toMatchObject({ ok: false, error: { code: 'unknown-date' } });
  expect(readdirSync(join(folder, 'out'))).toEqual([]);
  expect(closed).toBe(1);
});

test('plans of clients: one file each through one window, or all in one', async () => {
  const made = [];
  for (const name of ['Jan Bos', 'Wei Chen']) {
    made.push(await services.call('clients.create', { fields: { kind: 'person', name } }));
  }
  const clients = made.flatMap((one) => (one.ok ? [one.value.id] : []));
  expect(clients).toHaveLength(2);
  const each = await save({ what: 'plan', year: 2027, clients, single: false });
  expect(each).toMatchObject({ ok: true, value: { files: [{ pages: 3 }, { pages: 3 }] } });
  expect(shown).toHaveLength(2);
  expect(closed).toBe(1);
  const whole = await save({ what: 'plan', year: 2027, clients, single: true });
  expect(whole).toMatchObject({ ok: true, value: { files: [{ file: 'plans-2027.pdf' }] } });
  expect(readdirSync(join(folder, 'out'))).toHaveLength(3);
  expect(readFileSync(join(folder, 'out/plans-2027.pdf'), 'latin1')).toMatch(/^%PDF/);
  expect(shown[2]).toMatchObject({ what: 'plan', plans: [{ clientId: clients[0] }, { clientId: clients[1] }] });
});

test('one file tells its steps, and is stopped while the engine still writes it: no file, the window let go', async () => {
  const made = await services.call('clients.create', { fields: { kind: 'person', name: 'Jan Bos' } });
  const clients = made.ok ? [made.value.id] : [];
  const told: string[] = [];
  const jobs = createJobs((_, payload) => {
    if ('share' in payload) {
      told.push(`${payload.step} ${payload.share} ${payload.state}`);
      if (payload.step === 'pdf' && payload.state === 'running') {
        setTimeout(() => jobs.cancel(payload.id));
      }
    }
  });
  const { printer } = deps;
  const endless: ServiceDeps['printer'] = {
    open: async (path, answer) => {
      const opened = await printer?.open(path, answer);
      return opened?.ok ? ok({ ...opened.value, toPdf: () => new Promise(() => undefined) }) : fail('no-printer', '');
    },
  };
  services = createServices({ ...deps, jobs, printer: endless });
  const order = { what: 'plan', year: 2027, clients, single: true };
  expect(await save(order)).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect(told).toEqual([
    ' 0 running',
    'gather 0 running',
    'gather 0 running',
    'print 0.1 running',
    'pdf 0.4 running',
    'pdf 0.4 cancelled',
  ]);
  expect(readdirSync(join(folder, 'out'))).toEqual([]);
  expect(closed).toBe(1);
});

test('more plans than are printed at a time go to two windows in pieces; of an engine that writes them unlike Chromium the whole is taken', async () => {
  const made = [];
  for (let number = 0; number <= 100; number += 1) {
    made.push(await services.call('clients.create', { fields: { kind: 'person', name: `Guest ${number}` } }));
  }
  const clients = made.flatMap((one) => (one.ok ? [one.value.id] : []));
  const shares: number[] = [];
  const jobs = createJobs((_, payload) => {
    if ('share' in payload && payload.step === 'pdf' && payload.state === 'running') {
      shares.push(payload.share);
    }
  });
  services = createServices({ ...deps, jobs });
  const saved = await save({ what: 'plan', year: 2027, clients, single: true });
  expect(saved).toMatchObject({ ok: true, value: { files: [{ file: 'plans-2027.pdf', pages: 3 }] } });
  expect(shown.map((document) => ('plans' in document ? document.plans.length : 0))).toEqual([34, 33, 34, 101]);
  expect(shares.map((share) => Math.round(share * 100))).toEqual([40, 70, 100, 40]);
  expect(closed).toBe(2);
});

test('a table of the screen is printed as it stands there, in the reader’s language, and only with a drawing for a chart', async () => {
  const table = {
    title: 'All ratios',
    note: '2026',
    columns: ['Ratio', 'A'],
    rows: [['Retention', '90 %']],
    drawing: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    prose: false,
  };
  expect(await services.call('print.table', { table, language: 'nl' })).toEqual(ok({}));
  expect(shown).toMatchObject([{ what: 'table', language: 'nl', size: 'A4', table, tierNames: {} }]);
  expect(closed).toBe(1);
  const other = { ...table, drawing: '<script>1</script>' };
  expect(await services.call('print.table', { table: other, language: 'nl' })).toMatchObject({ ok: false });
});

test('labels, letters and mail lists tell who is left out; a wall sheet is not for letters, nor a letter’s for the wall', async () => {
  for (const name of ['Jan Bos', 'Wei Chen']) {
    const made = await services.call('clients.create', { fields: { kind: 'person', name } });
    expect(made.ok).toBe(true);
  }
  expect(await save({ what: 'labels' })).toMatchObject({ ok: false, error: { code: 'no-recipients' } });
  expect(await save({ what: 'labels', sheet: 'B99' })).toMatchObject({ ok: false, error: { code: 'label-sheet' } });
  expect(await save({ what: 'labels', start: 22 })).toMatchObject({ ok: false, error: { code: 'label-start' } });
  expect(await save({ what: 'wall', page: 'A4' })).toMatchObject({ ok: false, error: { code: 'sheet-size' } });
  expect(await save({ what: 'letters', page: 'A3' })).toMatchObject({ ok: false, error: { code: 'sheet-size' } });
  expect(await save({ what: 'desk' })).toMatchObject({ ok: false, error: { code: 'no-desk' } });
  expect(await save({ what: 'year-end' })).toMatchObject({ ok: false, error: { code: 'nothing-done' } });
  const guests = await save({ what: 'invitations', activity: 'client-event' });
  expect(guests).toMatchObject({ ok: false, error: { code: 'no-recipients' } });
  const folderToken = deps.files.tokenFor(join(folder, 'out'));
  const none = await services.call('print.mailList', { what: 'letters', folder: folderToken });
  expect(none).toMatchObject({
    ok: false,
    error: {
      code: 'no-recipients',
      details: { left: [{ name: 'Jan Bos', reason: 'no-email' }, { name: 'Wei Chen' }] },
    },
  });
  const patch = { email: 'wei@chen.example' };
  expect((await services.call('clients.update', { id: 2, patch })).ok).toBe(true);
  const listed = await services.call('print.mailList', { what: 'letters', folder: folderToken });
  expect(listed).toMatchObject({ ok: true, value: { files: [{ rows: 1 }], left: [{ name: 'Jan Bos' }] } });
  const csv = readFileSync(join(folder, 'out', 'mail-list-2027.csv'), 'utf8');
  expect(csv.split('\r\n').slice(0, 2)).toEqual([
    '\ufeffclient_id,email,name,greeting,language,advisor,street,postcode,city,country,planned_on',
    expect.stringMatching(/^2,wei@chen.example,Wei Chen,/),
  ]);
});
