import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Arch, build, Platform } from 'electron-builder';

const ROOT = join(import.meta.dirname, '../..');
const WORK = join(ROOT, '.cache/packaging');

/** What a package would hold: paths inside app.asar, and of the files that stay beside it. */
export type Packed = {
  readonly archive: readonly string[];
  readonly unpacked: readonly string[];
  readonly resources: readonly string[];
};

type Entry = { readonly files?: Readonly<Record<string, Entry>>; readonly unpacked?: boolean };

/**
 * Packs the program for Linux as a release would, around an empty runtime: the list of files is what is checked, and
 * that needs no Electron. Fuses are left out, for there is no binary to set them in.
 */
export async function packDry(): Promise<Packed> {
  rmSync(WORK, { recursive: true, force: true });
  const runtime = join(WORK, 'runtime');
  mkdirSync(join(runtime, 'resources'), { recursive: true });
  for (const name of ['electron', 'chrome_crashpad_handler']) {
    writeFileSync(join(runtime, name), '');
    chmodSync(join(runtime, name), 0o755);
  }
  writeFileSync(join(runtime, 'version'), '45.4.1');
  const output = join(WORK, 'output');
  await build({
    projectDir: ROOT,
    targets: Platform.LINUX.createTarget('dir', Arch.x64),
    publish: 'never',
    config: {
      extends: join(ROOT, 'electron-builder.yml'),
      electronDist: runtime,
      electronFuses: null,
      directories: { output, buildResources: 'build/icons' },
    },
  });
  const resources = join(output, 'linux-unpacked/resources');
  return {
    archive: listArchive(join(resources, 'app.asar')),
    unpacked: listFolder(join(resources, 'app.asar.unpacked')),
    resources: listFolder(resources).filter((path) => !path.startsWith('app.asar')),
  };
}

/** Paths in an asar archive: 16 bytes of sizes, then the directory as JSON. */
function listArchive(path: string): string[] {
  const bytes = readFileSync(path);
  const directory = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12))) as Entry;
  const walk = (entry: Entry, above: string): string[] =>
    Object.entries(entry.files ?? {}).flatMap(([name, inner]) =>
      inner.files === undefined ? [above + name] : walk(inner, `${above}${name}/`),
    );
  return walk(directory, '');
}

function listFolder(folder: string, above = ''): string[] {
  return readdirSync(folder).flatMap((name) =>
    statSync(join(folder, name)).isDirectory() ? listFolder(join(folder, name), `${above}${name}/`) : [above + name],
  );
}
