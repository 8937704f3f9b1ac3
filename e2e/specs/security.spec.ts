import { expect, test } from '../fixtures/desk.ts';

type Api = { invoke(name: unknown, given: unknown): Promise<{ ok: boolean; error?: { code: string } }> };

test.use({ book: 'none' });

test('the page has no Node, no Electron, and only the bridge', async ({ window }) => {
  const seen = await window.evaluate(() => ({
    require: typeof Reflect.get(globalThis, 'require'),
    process: typeof Reflect.get(globalThis, 'process'),
    ipc: typeof Reflect.get(globalThis, 'ipcRenderer'),
    api: Object.keys(Reflect.get(globalThis, 'api') as object).sort(),
    frozen: Object.isFrozen(Reflect.get(globalThis, 'api')),
  }));
  expect(seen).toEqual({
    require: 'undefined',
    process: 'undefined',
    ipc: 'undefined',
    api: ['fileToken', 'invoke', 'on'],
    frozen: true,
  });
});

test('the page cannot be led away', async ({ window }) => {
  const before = window.url();
  for (const target of [
    'https://example.com/',
    'http://127.0.0.1:1/',
    'file:///etc/passwd',
    'app://tierbook/print.html',
  ]) {
    await window.evaluate((address) => {
      location.href = address;
    }, target);
    await window.waitForTimeout(150);
    expect(window.url(), target).toBe(before);
  }
  await expect(window.locator('#root')).not.toBeEmpty();
});

test('the page cannot load itself anew; a reload from outside it works and keeps its address', async ({ window }) => {
  await window.evaluate(() => {
    Object.assign(globalThis, { here: true });
    location.reload();
  });
  await window.waitForTimeout(300);
  expect(await window.evaluate(() => Reflect.get(globalThis, 'here'))).toBe(true);
  const before = window.url();
  await window.reload();
  expect(window.url()).toBe(before);
  expect(await window.evaluate(() => Reflect.get(globalThis, 'here'))).toBeUndefined();
  await expect(window.locator('#root')).not.toBeEmpty();
  expect(await window.evaluate(() => typeof Reflect.get(globalThis, 'api'))).toBe('object');
});

test('no window opens; web links go to the browser of the person, other schemes nowhere', async ({ desk, window }) => {
  await desk.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = async (url) => {
      opened.push(url);
    };
  }, null);
  const answers = await window.evaluate(() =>
    ['https://example.com/help', 'file:///etc/passwd', 'javascript:alert(1)', 'mailto:a@b.example'].map(
      (address) => globalThis.open(address) === null,
    ),
  );
  expect(answers).toEqual([true, true, true, true]);
  await expect
    .poll(() => desk.evaluate(() => Reflect.get(globalThis, 'opened') as string[], null))
    .toEqual(['https://example.com/help']);
  expect(window.context().pages()).toHaveLength(1);
});

test('scripts from elsewhere, inline scripts, eval and the network are refused', async ({ window }) => {
  const outcome = await window.evaluate(async () => {
    const violated: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => violated.push(event.effectiveDirective));
    const inline = document.createElement('script');
    inline.textContent = 'globalThis.injected = true';
    document.body.append(inline);
    const remote = document.createElement('script');
    remote.src = 'https://example.com/evil.js';
    document.body.append(remote);
    const picture = new Image();
    picture.src = 'https://example.com/pixel.png';
    const fetched = await fetch('https://example.com/').then(
      () => 'fetched',
      () => 'refused',
    );
    // Later, because what a debugger runs itself may evaluate whatever the policy says.
    await new Promise((done) => setTimeout(done, 10));
    const evaluated = (() => {
      try {
        return String(Reflect.construct(Function, ['return 1'])());
      } catch {
        return 'refused';
      }
    })();
    await new Promise((done) => setTimeout(done, 200));
    return {
      fetched,
      evaluated,
      injected: Reflect.get(globalThis, 'injected') ?? false,
      violated: [...new Set(violated)].sort(),
    };
  });
  expect(outcome.fetched).toBe('refused');
  expect(outcome.evaluated).toBe('refused');
  expect(outcome.injected).toBe(false);
  expect(outcome.violated).toEqual(expect.arrayContaining(['connect-src', 'img-src', 'script-src-elem']));
});

test('unknown and malformed requests are refused without an answer', async ({ window }) => {
  const ask = (channel: unknown, request: unknown) =>
    window.evaluate(
      ([name, given]) =>
        (Reflect.get(globalThis, 'api') as Api).invoke(name, given).then((result) => result.error?.code ?? 'answered'),
      [channel, request] as const,
    );
  expect(await ask('book.drop', {})).toBe('unknown-request');
  expect(await ask('__proto__', {})).toBe('unknown-request');
  expect(await ask('book.open', { token: '/etc/passwd' })).toBe('file-token');
  expect(await ask('book.open', { token: 7 })).toBe('bad-request');
  expect(await ask({ channel: 'book.status' }, {})).toBe('not-allowed');
});

test('a frame has no bridge, and a window that is not ours gets no answer', async ({ desk, window }) => {
  const framed = await window.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = 'index.html';
    document.body.append(frame);
    await new Promise((done) => frame.addEventListener('load', done));
    return typeof Reflect.get(frame.contentWindow ?? {}, 'api');
  });
  expect(framed).toBe('undefined');
  const shown = await desk.evaluate(async ({ app, BrowserWindow }) => {
    const stranger = new BrowserWindow({
      show: false,
      webPreferences: {
        preload: `${app.getAppPath()}/dist/preload/preload.cjs`,
        contextIsolation: true,
        sandbox: true,
      },
    });
    await stranger.loadURL('app://tierbook/index.html');
    return stranger.webContents.getURL();
  }, null);
  expect(shown).toMatch(/^app:\/\/tierbook\/index\.html/);
  const stranger = window
    .context()
    .pages()
    .find((page) => page !== window);
  const answer = await stranger?.evaluate(() =>
    (Reflect.get(globalThis, 'api') as Api).invoke('book.status', {}).then((result) => result.error?.code),
  );
  expect(answer).toBe('not-allowed');
});

test('permissions are denied', async ({ window }) => {
  const states = await window.evaluate(() =>
    Promise.all(
      (['geolocation', 'notifications', 'camera', 'microphone'] as const).map((name) =>
        navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state),
      ),
    ),
  );
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied']);
});

test('a page of another origin gets no answer, even in our own window with our own bridge', async ({
  desk,
  window,
}) => {
  await expect(window.getByRole('heading', { name: 'Welcome to Tierbook' })).toBeVisible();
  await desk.evaluate(async ({ BrowserWindow }) => {
    const [ours] = BrowserWindow.getAllWindows();
    await ours?.loadURL('data:text/html,<title>Elsewhere</title><p>Elsewhere</p>');
  }, null);
  await expect(window.getByText('Elsewhere')).toBeVisible();
  const answers = await window.evaluate(async () => {
    const api = Reflect.get(globalThis, 'api') as Api & { fileToken(file: File): Promise<unknown> };
    const asked = await api.invoke('book.status', {}).then((result) => result.error?.code ?? 'answered');
    const token = await api.fileToken(new File(['x'], 'x.csv')).then(
      () => 'answered',
      () => 'refused',
    );
    return { asked, token };
  });
  expect(answers).toEqual({ asked: 'not-allowed', token: 'refused' });
});

test('a file made by a script has no path and gets no token', async ({ window }) => {
  const answer = await window.evaluate(() =>
    (Reflect.get(globalThis, 'api') as Api & { fileToken(file: File): Promise<unknown> })
      .fileToken(new File(['x'], '/etc/passwd'))
      .then(
        () => 'answered',
        () => 'refused',
      ),
  );
  expect(answer).toBe('refused');
});

test('addresses that lead out of the pages find nothing, and say nothing about the disk', async ({ window }) => {
  const found = await window.evaluate(async () => {
    const paths = [
      '/../../package.json',
      '/..%2f..%2fpackage.json',
      '/%2e%2e/%2e%2e/package.json',
      '/assets/..%5c..%5c..%5cpackage.json',
      '//etc/passwd',
      '/index.html%00.png',
      '/%ff',
    ];
    const seen: boolean[] = [];
    for (const path of paths) {
      const picture = new Image();
      seen.push(
        await new Promise((done) => {
          picture.onload = () => done(true);
          picture.onerror = () => done(false);
          picture.src = path;
        }),
      );
    }
    return seen;
  });
  expect(found).toEqual(found.map(() => false));
});

test('a flood and a huge request are refused or answered, and the window still works', async ({ window }) => {
  test.slow();
  const outcome = await window.evaluate(async () => {
    const api = Reflect.get(globalThis, 'api') as Api;
    const flood = await Promise.all(Array.from({ length: 500 }, () => api.invoke('book.status', {})));
    const huge = await api.invoke('book.open', { token: 'x'.repeat(5_000_000) });
    let deep: unknown = 1;
    for (let level = 0; level < 200; level += 1) {
      deep = [deep];
    }
    const nested = await api.invoke('book.open', { token: deep });
    return { ok: flood.every(({ ok }) => ok), huge: huge.error?.code, nested: nested.error?.code };
  });
  expect(outcome).toEqual({ ok: true, huge: 'bad-request', nested: 'bad-request' });
  await expect(window.getByRole('heading', { name: 'Welcome to Tierbook' })).toBeVisible();
});
