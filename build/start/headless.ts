import { enableCompileCache } from 'node:module';
import '../electron-standin/register.ts';
import { ensureFresh } from '../bundle/fresh.ts';

/**
 * `npm run -s tierbook -- …`: the command line on Node. Only printing needs pages and an engine; both are made ready when
 * the first document is printed, so that every other command starts at once.
 */
// Compiling the sources takes longer than most commands: what was compiled once is kept, for the book's threads too.
const { directory } = enableCompileCache();
if (directory !== undefined) {
  process.env.NODE_COMPILE_CACHE ??= directory;
}
const { main } = await import('../../main/cli.ts');
const { createHeadlessPrinter } = await import('../../main/desktop/headless-printer.ts');
const printer = createHeadlessPrinter(() => ensureFresh('preload', 'renderer'));
process.exitCode = await main(process.argv.slice(2), { printer });
await printer.close();
