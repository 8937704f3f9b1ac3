import { enableCompileCache } from 'node:module';

/**
 * Compiling the sources takes longer than most commands: what was compiled once is kept, for the threads of the book and of
 * every imported file too. To be imported before anything large.
 */
const { directory } = enableCompileCache();
if (directory !== undefined) {
  process.env.NODE_COMPILE_CACHE ??= directory;
}
