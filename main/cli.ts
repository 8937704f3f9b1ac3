import { commands } from './cli/commands.ts';
import { type CliPorts, runCommandLine } from './cli/run.ts';

/** The command line with the process's own streams. @returns the exit code */
export function main(argv: readonly string[], ports: CliPorts): Promise<0 | 1 | 2> {
  // A reader that stops early (`| head`) is no failure of the command.
  process.stdout.on('error', () => {});
  return runCommandLine(
    commands,
    argv,
    {
      out: (text) => process.stdout.write(text),
      err: (text) => process.stderr.write(text),
      interactive: process.stderr.isTTY === true,
      environment: process.env,
    },
    ports,
  );
}

if (import.meta.main) {
  process.exitCode = await main(process.argv.slice(2), { printer: null });
}
