import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layOut, type Packed, packDry } from './pack.ts';

/** Packs as a release does, looks at what would be shipped, and runs what was packed from where it would stand. */
const SQLITE = 'node_modules/better-sqlite3/';
const ALLOWED = ['dist/main/', 'dist/preload/preload.cjs', 'dist/renderer/', 'dist/migrations/', `${SQLITE}lib/`];
const NEEDED = [
  ...['dist/main/index.js', 'dist/main/book/book-worker.js', 'dist/preload/preload.cjs', 'dist/renderer/index.html'],
  ...['dist/renderer/print.html', 'dist/migrations/0010_initial.sql', `${SQLITE}lib/index.js`],
];

function check({ archive, unpacked, resources }: Packed, binary: string): void {
  const allowedFiles = [
    'package.json',
    'build/icons/icon.png',
    `${SQLITE}package.json`,
    `${SQLITE}prebuilds/${binary}`,
  ];
  const strangers = archive.filter(
    (path) => !allowedFiles.includes(path) && !ALLOWED.some((start) => path.startsWith(start)),
  );
  assert.deepEqual(strangers, [], 'files nobody asked for');
  assert.deepEqual(
    archive.filter((path) => /\.(tsx?|map)$|\.test\.|(^|\/)e2e\//.test(path)),
    [],
    'sources, maps or tests',
  );
  assert.deepEqual(
    NEEDED.filter((path) => !archive.includes(path)),
    [],
    'missing files',
  );
  assert.deepEqual(unpacked, [`${SQLITE}prebuilds/${binary}`], 'only the binary of the target platform stays outside');
  assert.ok(resources.includes('migrations/0010_initial.sql'), 'migrations beside the archive');
  assert.ok(resources.includes('sample-office/files/manifest.json'), 'the sample office beside the archive');
  assert.deepEqual(
    resources.filter((path) => path.endsWith('.ts')),
    [],
    'sources beside the archive',
  );
  console.log(`${binary}: ${archive.length} files in the archive, ${resources.length} resources`);
}

/** Threads, migrations, SQLite's binary and the sample's files are all found by a program that lies in a package. */
function run(packed: Packed): void {
  // Far from this tree, whose modules would be found where the package lacks one.
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'tierbook-placed-')));
  const app = layOut(packed, join(place, 'resources'));
  const book = join(place, 'office.tierbook');
  const node = (...args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 120_000 });
  const made = node(join(app, 'dist/main/cli.js'), 'init', book, '--json');
  assert.equal(made.status, 0, `the packed program makes a book: ${made.stdout}${made.stderr}`);
  const checked = node(join(app, 'dist/main/cli.js'), 'check', book, '--json');
  assert.equal(checked.status, 0, `and checks it: ${checked.stdout}${checked.stderr}`);
  const sample = join(app, 'dist/main/services/sample-manifest.js');
  const found = node(
    '--input-type=module',
    '--eval',
    `console.log((await import(${JSON.stringify(sample)})).findSample()?.folder)`,
  );
  assert.equal(found.stdout.trim(), join(place, 'resources/sample-office/files'), `the sample office: ${found.stderr}`);
  rmSync(place, { recursive: true, force: true });
  console.log('The packed program makes a book, checks it, and finds the sample office.');
}

check(await packDry('win'), 'win32-x64.node');
const linux = await packDry('linux');
check(linux, 'linux-x64.node');
if (process.platform === 'linux' && process.arch === 'x64') {
  run(linux);
}
