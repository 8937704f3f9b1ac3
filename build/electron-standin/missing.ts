/** Built-in modules of Node that Electron's build leaves out or that only make sense in a plain `node`. */
const MISSING = new Set(['node:sea', 'node:test', 'node:test/reporters', 'node:wasi', 'wasi']);

export function isMissing(specifier: string): boolean {
  return MISSING.has(specifier);
}
