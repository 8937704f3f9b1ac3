import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Arch, build, Platform } from 'electron-builder';

const ROOT = join(import.meta.dirname, '../..');

/** What a package would hold: paths inside app.asar, and of the files that stay beside it. */
export type Packed = {
  /** Where the package keeps its resources. */
  readonly folder: string;
  readonly archive: readonly string[];
  readonly unpacked: readonly string[];
  readonly resources: readonly string[];
};

type Entry = {
  readonly files?: Readonly<Record<string, Entry>>;
  readonly unpacked?: boolean;
  readonly offset?: string;
  readonly size?: number;
};

/** A system a package is made for here; a disk image for mac can only be made on a mac. */
export type Target = 'linux' | 'win';

const TARGETS = {
  linux: { platform: Platform.LINUX, runtime: ['electron', 'chrome_crashpad_handler'], folder: 'linux-unpacked' },
  win: { platform: Platform.WINDOWS, runtime: ['electron.exe'], folder: 'win-unpacked' },
} as const;

/**
 * Packs the program as a release would, around an empty runtime: the list of files is what is checked, and that needs
 * no Electron. Fuses are left out, for there is no binary to set them in; the whole configuration, of every target, is
 * held to electron-builder's schema on the way.
 */
export async function packDry(target: Target): Promise<Packed> {
  const { platform, runtime: programs, folder } = TARGETS[target];
  const work = join(ROOT, '.cache/packaging', target);
  rmSync(work, { recursive: true, force: true });
  const runtime = join(work, 'runtime');
  mkdirSync(join(runtime, 'resources'), { recursive: true });
  for (const name of programs) {
    writeFileSync(join(runtime, name), '');
    chmodSync(join(runtime, name), 0o755);
  }
  writeFileSync(join(runtime, 'version'), '45.4.1');
  const output = join(work, 'output');
  await build({
    projectDir: ROOT,
    targets: platform.createTarget('dir', Arch.x64),
    publish: 'never',
    config: {
      extends: join(ROOT, 'electron-builder.yml'),
      electronDist: runtime,
      electronFuses: null,
      directories: { output, buildResources: 'build/icons' },
      // Writing the icon and the archive's digest into the program needs a program.
      ...(target === 'win' ? { win: { signAndEditExecutable: false }, disableAsarIntegrity: true } : {}),
    },
  });
  const resources = join(output, folder, 'resources');
  return {
    folder: resources,
    archive: listArchive(join(resources, 'app.asar')),
    unpacked: listFolder(join(resources, 'app.asar.unpacked')),
    resources: listFolder(resources).filter((path) => !path.startsWith('app.asar')),
  };
}

/**
 * Lays a package out as its program sees it: Electron shows an archive as a folder of the same name, so here it is one.
 * @returns the folder that stands for the archive
 */
export function layOut({ folder }: Packed, target: string): string {
  rmSync(target, { recursive: true, force: true });
  const app = join(target, 'app.asar');
  const { directory, start, bytes } = readArchive(join(folder, 'app.asar'));
  const write = (entry: Entry, path: string): void => {
    if (entry.files !== undefined) {
      mkdirSync(path, { recursive: true });
      for (const [name, inner] of Object.entries(entry.files)) {
        write(inner, join(path, name));
      }
    } else if (entry.unpacked !== true) {
      const at = start + Number(entry.offset);
      writeFileSync(path, bytes.subarray(at, at + (entry.size ?? 0)));
    }
  };
  write(directory, app);
  cpSync(join(folder, 'app.asar.unpacked'), app, { recursive: true });
  cpSync(folder, target, { recursive: true, filter: (path) => !path.includes('app.asar') });
  return app;
}

/** An asar archive: 16 bytes of sizes, the directory as JSON, then the files one after another. */
function readArchive(path: string): { directory: Entry; start: number; bytes: Buffer } {
  const bytes = readFileSync(path);
  const directory = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12))) as Entry;
  return { directory, start: 8 + bytes.readUInt32LE(4), bytes };
}

function listArchive(path: string): string[] {
  const { directory } = readArchive(path);
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
