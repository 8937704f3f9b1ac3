import './keep-compiled.ts';
import '../electron-standin/register.ts';
import { ensureFresh } from '../bundle/fresh.ts';

/**
 * `npm run -s tierbook -- …`: the command line on Node. Only printing needs pages and an engine; both are made ready when
 * the first document is printed, so that every other command starts at once.
 */
const { main } = await import('../../main/cli.ts');
const { createHeadlessPrinter } = await import('../../main/desktop/headless-printer.ts');
const printer = createHeadlessPrinter(() => ensureFresh('preload', 'renderer'));
process.exitCode = await main(process.argv.slice(2), { printer });
await printer.close();
