import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildMain, buildPreload, buildRenderer } from './build.ts';

const ROOT = join(import.meta.dirname, '../..');

type Part = { readonly output: string; readonly sources: readonly string[]; readonly build: () => Promise<void> };

const quiet = { quiet: true };
const PARTS: Readonly<Record<'renderer' | 'preload' | 'main', Part>> = {
  renderer: {
    output: 'dist/renderer/index.html',
    sources: ['renderer', 'shared', 'package-lock.json', 'build/bundle'],
    build: () => buildRenderer(quiet),
  },
  preload: {
    output: 'dist/preload/preload.cjs',
    sources: ['main/preload.ts', 'build/bundle'],
    build: () => buildPreload(quiet),
  },
  main: {
    output: 'dist/main/index.js',
    sources: ['main', 'shared', 'migrations', 'package-lock.json', 'build/bundle'],
    build: () => buildMain(quiet),
  },
};

/** Builds those parts of dist/ that are older than their sources; costs some milliseconds when nothing changed. */
export async function ensureFresh(...names: readonly (keyof typeof PARTS)[]): Promise<void> {
  await Promise.all(
    names.map(async (name) => {
      const { output, sources, build } = PARTS[name];
      const target = join(ROOT, output);
      if (!existsSync(target) || newest(sources) > statSync(target).mtimeMs) {
        await build();
      }
    }),
  );
}

/** Builds the pages of one feature into a folder of their own, unless they are there and newer than their sources. */
export async function ensureFeature(feature: string, folder: string): Promise<void> {
  const target = join(folder, 'index.html');
  if (!existsSync(target) || newest(PARTS.renderer.sources) > statSync(target).mtimeMs) {
    await buildRenderer({ ...quiet, only: { feature, folder } });
  }
}

function newest(sources: readonly string[]): number {
  return Math.max(...sources.map((source) => newestIn(join(ROOT, source))));
}

function newestIn(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) {
    return /\.test\.tsx?$/.test(path) ? 0 : stat.mtimeMs;
  }
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
