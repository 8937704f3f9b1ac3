import type { Command } from './command.ts';
import { runCommandLine } from './run.ts';

/** What a run of the command line left: its exit code, and what it wrote to either stream. */
export interface Ran {
  exit: number;
  out: string;
  err: string;
}

/**
 * The command line with these commands only, on a terminal that keeps what is written instead of showing it and asks
 * nothing back. Prints on no printer.
 * @param commands what it knows, beside `help`.
 * @param today the day it takes for today.
 */
export function commandLine(commands: readonly Command[], today: string) {
  return async (argv: readonly string[], environment: Record<string, string> = {}): Promise<Ran> => {
    let out = '';
    let err = '';
    const exit = await runCommandLine(
      commands,
      argv,
      {
        out: (text) => {
          out += text;
        },
        err: (text) => {
          err += text;
        },
        interactive: false,
        environment: { TIERBOOK_TODAY: today, ...environment },
      },
      { printer: null },
    );
    return { exit, out, err };
  };
}
