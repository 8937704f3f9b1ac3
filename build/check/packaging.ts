import { strict as assert } from 'node:assert';
import { packDry } from './pack.ts';

/** Packs as a release does and looks at what would be shipped. */
const { archive, unpacked, resources } = await packDry();
const SQLITE = 'node_modules/better-sqlite3/';
const ALLOWED = ['dist/main/', 'dist/preload/preload.cjs', 'dist/renderer/', 'dist/migrations/', `${SQLITE}lib/`];
const ALLOWED_FILES = [
  'package.json',
  'build/icons/icon.png',
  `${SQLITE}package.json`,
  `${SQLITE}prebuilds/linux-x64.node`,
];
const NEEDED = [
  ...['dist/main/index.js', 'dist/main/book/book-worker.js', 'dist/preload/preload.cjs', 'dist/renderer/index.html'],
  ...['dist/renderer/print.html', 'dist/migrations/0010_initial.sql', `${SQLITE}lib/index.js`],
];

const strangers = archive.filter(
  (path) => !ALLOWED_FILES.includes(path) && !ALLOWED.some((start) => path.startsWith(start)),
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
assert.deepEqual(
  unpacked,
  [`${SQLITE}prebuilds/linux-x64.node`],
  'only the binary of the target platform stays outside',
);
assert.ok(resources.includes('migrations/0010_initial.sql'), 'migrations beside the archive');
assert.ok(
  resources.some((path) => path.startsWith('sample-office/files/')),
  'the sample office beside the archive',
);
assert.deepEqual(
  resources.filter((path) => path.endsWith('.ts')),
  [],
  'sources beside the archive',
);
console.log(`${archive.length} files in the archive, ${unpacked.length} outside, ${resources.length} resources`);
