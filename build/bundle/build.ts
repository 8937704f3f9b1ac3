import { cpSync, globSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type Plugin } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');

/** Modules that exist at run time: Electron's and Node's own, and SQLite, which is a native binary. */
const OUTSIDE = ['electron', 'better-sqlite3', /^node:/, ...builtinModules];

const PAGES = [join(ROOT, 'renderer/index.html'), join(ROOT, 'renderer/print.html')];

type How = {
  readonly quiet: boolean;
  /** Only the page of this feature, and elsewhere than in dist/. */
  readonly only?: { readonly feature: string; readonly folder: string };
};

/** Everything the packaged program consists of, into dist/. */
export async function buildAll(how: How): Promise<void> {
  await Promise.all([buildRenderer(how), buildPreload(how), buildMain(how)]);
}

/** The pages: index.html for people, print.html for paper. */
export async function buildRenderer(how: How): Promise<void> {
  const target = how.only?.folder ?? join(DIST, 'renderer');
  await replacing(target, (outDir) => ({
    ...common(how),
    root: join(ROOT, 'renderer'),
    base: './',
    plugins: [react(), ...(how.only === undefined ? [] : [onlyFeature(how.only.feature)])],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome140',
      modulePreload: { polyfill: false },
      // Fonts stay files: a data: address would need a hole in the content security policy.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: how.only?.feature === 'print' || how.only === undefined ? PAGES : PAGES.slice(0, 1) },
    },
  }));
}

/** Empties the pages of all other features, so that one in the middle of an edit does not stop the build. */
function onlyFeature(feature: string): Plugin {
  return {
    name: 'only-feature',
    enforce: 'pre',
    load(id) {
      const name = /renderer\/features\/([^/]+)\/page\.tsx$/.exec(id)?.[1];
      return name === undefined || name === feature ? null : 'export default () => null;';
    },
  };
}

/** The preload is one CommonJS file: a sandboxed preload can load nothing else. */
export async function buildPreload(how: How): Promise<void> {
  await replacing(join(DIST, 'preload'), (outDir) => node(how, outDir, ['main/preload.ts'], 'cjs'));
}

/** The main process, file by file, so that threads (`…-worker.ts`) find their file beside them as in the sources. */
export async function buildMain(how: How): Promise<void> {
  await replacing(join(DIST, 'main'), (outDir) =>
    node(how, outDir, ['main/index.ts', 'main/cli.ts', ...globSync('main/**/*-worker.ts', { cwd: ROOT })], 'es'),
  );
  cpSync(join(ROOT, 'migrations'), join(DIST, 'migrations'), { recursive: true });
}

function node(how: How, outDir: string, entries: readonly string[], format: 'es' | 'cjs'): InlineConfig {
  const single = format === 'cjs';
  return {
    ...common(how),
    root: ROOT,
    ssr: { noExternal: true },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'node24',
      ssr: true,
      minify: false,
      rolldownOptions: {
        input: entries.map((entry) => join(ROOT, entry)),
        external: OUTSIDE,
        output: {
          format,
          // Packagers leave out whatever lies in a folder of this name.
          entryFileNames: single ? 'preload.cjs' : ({ name }) => `${name.replaceAll('node_modules', 'modules')}.js`,
          ...(single ? {} : { preserveModules: true, preserveModulesRoot: join(ROOT, 'main') }),
        },
      },
    },
  };
}

function common(how: How): InlineConfig {
  return { configFile: false, logLevel: how.quiet ? 'warn' : 'info', publicDir: false };
}

/** Builds beside the present folder and swaps at the end: a running program never sees half a build. */
async function replacing(target: string, config: (outDir: string) => InlineConfig): Promise<void> {
  const fresh = `${target}-${process.pid}`;
  const old = `${fresh}-old`;
  try {
    await build(config(fresh));
    mkdirSync(dirname(target), { recursive: true });
    rmSync(old, { recursive: true, force: true });
    try {
      renameSync(target, old);
    } catch {
      // The first build has nothing to replace.
    }
    renameSync(fresh, target);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}
